import { Callout } from '#renderer/ui/callout'
import { isUnprovenRisk, type Risk } from '#shared/domain/risk'
import { whyUnproven } from './risk-words'

/** What somebody who opens this risk should know first. */
export function RiskNotices({ risk }: { readonly risk: Risk }) {
  return (
    <>
      {risk.status === 'closed' && <Callout title="This risk is closed">{risk.closedReason}</Callout>}
      {isUnscored(risk) && <Callout title={unscoredTitle(risk)}>{unscoredWords(risk)}</Callout>}
      {isUnprovenRisk(risk) && (
        <Callout tone="warn" title="The residual score is unproven">
          <p>
            {whyUnproven(risk)} It is kept as you gave it, and shown as unproven here and in every pack until a test
            shows that a control works.
          </p>
        </Callout>
      )}
    </>
  )
}

function isUnscored(risk: Risk): boolean {
  return risk.status === 'open' && (risk.inherent === null || risk.residual === null)
}

function unscoredTitle({ inherent, residual }: Risk): string {
  if (inherent === null && residual === null) return 'Its scores are still to be set'
  return inherent === null ? 'Its inherent score is still to be set' : 'Its residual score is still to be set'
}

function unscoredWords({ libraryCode }: Risk): string {
  return libraryCode === null
    ? 'Until then it is not on the heat map.'
    : 'The library’s scores are beside yours as starting points. Yours come from your own provider.'
}
