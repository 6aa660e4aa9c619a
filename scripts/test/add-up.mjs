/**
 * The report of a whole run, from each stage's { stage, passed, failures, skipped }, where failures are sentences and
 * skipped are { name, reason }. The last line is `N passed, N failed, N skipped` and nothing else.
 */
export function addUp(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failures = outcomes.flatMap(({ stage, failures }) => failures.map((failure) => `failed   ${stage}: ${failure}`))
  const skipped = outcomes.flatMap(({ stage, skipped }) =>
    skipped.map(({ name, reason }) => `skipped  ${stage}: ${name} (${reason ?? 'no reason given'})`),
  )
  return {
    lines: [...failures, ...skipped, `${passed} passed, ${failures.length} failed, ${skipped.length} skipped`],
    isGood: failures.length === 0 && passed > 0,
  }
}
