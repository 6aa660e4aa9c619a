import fs from 'node:fs'

/**
 * Writes what `addUp` needs to the file named by SEVENFOLD_TEST_RESULTS. Vitest's own JSON leaves out why a test was
 * skipped, and counts no test in a file that failed to load.
 */
export default class VitestResultsReporter {
  onTestRunEnd(testModules, unhandledErrors) {
    const tests = testModules.flatMap((module) =>
      [...module.children.allTests()].map((test) => describeTest(module, test)),
    )
    const results = {
      passed: tests.filter(({ state }) => state === 'passed').length,
      failures: [
        ...tests.filter(({ state }) => state !== 'passed' && state !== 'skipped').map(({ name }) => name),
        ...testModules.flatMap(failuresOutsideTests),
        ...unhandledErrors.map((error) => `outside any test: ${firstLine(error.message)}`),
      ],
      skipped: tests.filter(({ state }) => state === 'skipped').map(({ name, reason }) => ({ name, reason })),
    }
    fs.writeFileSync(process.env.SEVENFOLD_TEST_RESULTS, JSON.stringify(results))
  }
}

function describeTest(module, test) {
  const { state, note } = test.result()
  const modeReason = test.options.mode === 'todo' ? 'still to be written' : undefined
  return { name: `${module.relativeModuleId} › ${test.fullName}`, state, reason: note ?? modeReason }
}

/** A file that doesn't load, or a hook that throws, can leave its tests uncounted. */
function failuresOutsideTests(module) {
  const suites = [module, ...module.children.allSuites()]
  return suites.flatMap((suite) =>
    suite.errors().map((error) => `${module.relativeModuleId}: ${firstLine(error.message)}`),
  )
}

function firstLine(message) {
  return String(message).split('\n')[0]
}
