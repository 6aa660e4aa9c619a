import { Button } from '@mantine/core'
import { Callout } from '#renderer/ui/callout'

export type ScopeProposalProps = { readonly reason: string; readonly onAccept: () => void }

export function ScopeProposal({ reason, onAccept }: ScopeProposalProps) {
  return (
    <Callout
      title="Your answers about the provider suggest that this does not apply"
      actions={
        <Button size="xs" variant="default" onClick={onAccept}>
          Mark as not applicable with this reason
        </Button>
      }
    >
      <p>{reason}</p>
    </Callout>
  )
}
