// Every check there is, in one run that goes on after a failure, so that the last line speaks for all of them.
//   --only unit,lint    just these
import process from 'node:process'
import { addUp } from './test/add-up.mjs'
import { chooseStages } from './test/choose-stages.mjs'
import { stages } from './test/stages.mjs'

// So that what a stage has started ends with us.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const outcomes = []
for (const stage of chooseStages(stages, process.argv.slice(2))) {
  process.stdout.write(`\n── ${stage.name} ──\n`)
  const startedAt = performance.now()
  const outcome = await stage.run()
  outcomes.push({ stage: stage.name, ...outcome })
  process.stdout.write(`── ${stage.name}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s ──\n`)
}

const { lines, isGood } = addUp(outcomes)
process.stdout.write(`\n${lines.join('\n')}\n`)
process.exitCode = isGood ? 0 : 1
