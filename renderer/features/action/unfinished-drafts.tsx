import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { paths } from '#renderer/app/paths'
import { Callout } from '#renderer/ui/callout'
import { shortAction } from './action-words'
import { forgetNewActionDraft, useNewActionDrafts } from './new-action-drafts'

/** New actions that were begun and left, so that none is forgotten. */
export function UnfinishedDrafts() {
  const drafts = useNewActionDrafts()
  return [...drafts].map(([address, draft]) => (
    <Callout
      key={address}
      tone="warn"
      title="A new action is not added yet"
      actions={
        <>
          <Button
            component={Link}
            href={address === '' ? paths.action('new') : `${paths.action('new')}?${address}`}
            size="compact-md"
          >
            Go on with it
          </Button>
          <Button variant="default" size="compact-md" onClick={() => forgetNewActionDraft(address)}>
            Discard it
          </Button>
        </>
      }
    >
      {shortAction(draft) === '' ? 'It has no words yet.' : `“${shortAction(draft)}”`}
    </Callout>
  ))
}
