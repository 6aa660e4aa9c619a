import {
  getCurrentEvaluation,
  saveJudgement,
  startEvaluationIfNone,
} from '#main/features/evaluation/evaluation.service'
import { loadNewestFramework } from '#main/features/framework/load-framework'
import { saveOrganisation } from '#main/features/organisation/organisation.service'
import { systemClock } from '#main/platform/clock'
import { randomIds } from '#main/platform/ids'
import { openWorkspace } from '#main/workspace/workspace'

/*
 * Somebody who types: saves judgement after judgement, and prints each only once the save was acknowledged. It never
 * ends by itself.
 */
const [folder = '', resources = ''] = process.argv.slice(2)

async function keepSaving(): Promise<void> {
  const opened = await openWorkspace(folder, { clock: systemClock, ids: randomIds, env: {} })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const ctx = opened.value.contextFor({ personId: null, enteredForId: null })
  const framework = loadNewestFramework(resources)
  await saveOrganisation(ctx, {
    name: 'Hafod & Sons Training',
    ukprn: '',
    staffCount: null,
    learnersUnder18: null,
    learnersAdult: null,
    apprentices: null,
    areas: [],
    programmes: [],
    context: '',
  })
  await startEvaluationIfNone(ctx, folder, framework)
  const saved = (await getCurrentEvaluation(ctx))?.judgements ?? []
  let next = 1 + Math.max(0, ...saved.map((judgement) => Number(judgement.narrative.split(' ')[0])))
  for (;;) {
    const { code: criterion } = framework.framework.criteria[next % framework.framework.criteria.length]!
    const narrative = `${next} ${'as we said to every employer '.repeat(next % 40)}`
    const result = await saveJudgement(ctx, framework, { criterion, level: 2, narrative })
    if (!result.ok) throw new Error(JSON.stringify(result.failure))
    process.stdout.write(`${JSON.stringify({ next, criterion, narrative })}\n`)
    next += 1
  }
}

void keepSaving()
