import { readResultsFile } from './results-file.mjs'

/** { passed, failures, skipped } out of the file Playwright's JSON reporter writes; undefined when there is none. */
export function readPlaywrightResults(file) {
  const report = readResultsFile(file)
  if (report === undefined) return undefined

  const tests = report.suites.flatMap((suite) => listTests(suite, []))
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failures: [
      // "flaky" can't happen without retries; if they ever come, a test that failed first hasn't passed.
      ...tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').map(({ name }) => name),
      ...report.errors.map(({ message }) => `outside any test: ${String(message).split('\n')[0]}`),
    ],
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ name, reason }) => ({ name, reason })),
  }
}

function listTests(suite, titles) {
  const path = [...titles, suite.title]
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({
      name: [...path, spec.title].join(' › '),
      status: test.status,
      reason: skipReason(test),
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => listTests(inner, path))]
}

function skipReason(test) {
  return test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description
}
