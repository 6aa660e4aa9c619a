import { paths } from '#renderer/app/paths'
import { criterionOf } from '#renderer/features/framework/framework-queries'
import { AppLink } from '#renderer/ui/app-link'
import type { Criterion, Framework } from '#shared/domain/framework'
import { PanelPart } from './panel-part'

export type SameProofProps = { readonly framework: Framework; readonly criterion: Criterion }

/** Criteria that one and the same proof may serve, so that it is gathered once. */
export function SameProof({ framework, criterion }: SameProofProps) {
  if (criterion.sameProofAs.length === 0) return null
  return (
    <PanelPart title="The same proof may serve">
      <ul>
        {criterion.sameProofAs.map((code) => (
          <li key={code}>
            <AppLink to={paths.criterion(code)}>{`${code} ${criterionOf(framework, code)?.title ?? ''}`}</AppLink>
          </li>
        ))}
      </ul>
    </PanelPart>
  )
}
