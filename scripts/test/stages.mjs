import path from 'node:path'
import { root } from '../bootstrap/paths.mjs'
import { withDisplay } from '../run/electron-command.mjs'
import { runCommand } from './run-command.mjs'
import { readPlaywrightResults } from './playwright-results.mjs'
import { prepareResultsFile, readResultsFile } from './results-file.mjs'

const minute = 60_000

/** In the order they run: the quick ones first, and each that needs another after it. */
export const stages = [
  check('types', ['scripts/typecheck.mjs']),
  check('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  check('build', ['scripts/build.mjs']),
  { name: 'unit', run: runUnitTests },
  { name: 'app', run: () => runEndToEndTests('app') },
  check('package', ['scripts/package.mjs']),
  { name: 'packaged', run: () => runEndToEndTests('packaged') },
]

/** A program that is right or wrong as a whole: it counts as one. */
function check(name, nodeArguments) {
  return {
    name,
    run: async () => {
      const problem = await runCommand([process.execPath, ...nodeArguments], { timeout: 10 * minute })
      return problem === undefined
        ? { passed: 1, failures: [], skipped: [] }
        : { passed: 0, failures: [problem], skipped: [] }
    },
  }
}

async function runUnitTests() {
  const resultsFile = prepareResultsFile('unit')
  const reporter = path.join(root, 'scripts/test/vitest-results-reporter.mjs')
  const problem = await runCommand(
    [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', `--reporter=${reporter}`],
    { timeout: 12 * minute, env: { SEVENFOLD_TEST_RESULTS: resultsFile } },
  )
  return withProblem(readResultsFile(resultsFile), problem)
}

async function runEndToEndTests(project) {
  const resultsFile = prepareResultsFile(project)
  const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js', 'test', `--project=${project}`]
  const problem = await runCommand(withDisplay([...playwright, '--reporter=list,json']), {
    timeout: 12 * minute,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile },
  })
  return withProblem(readPlaywrightResults(resultsFile), problem)
}

/** A runner that ended badly without naming one failed test, or without a result, has still failed. */
function withProblem(outcome, problem) {
  if (outcome === undefined) {
    return { passed: 0, failures: [`no result: ${problem ?? 'the runner wrote none'}`], skipped: [] }
  }
  if (problem !== undefined && outcome.failures.length === 0) {
    return { ...outcome, failures: [problem] }
  }
  if (outcome.passed + outcome.failures.length === 0) {
    return { ...outcome, failures: ['not one test ran'] }
  }
  return outcome
}
