import { heading } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import type { PackIndex } from './pack-index'
import { criteriaAtAGlance, howToReadJudgements } from './self-evaluation-key'
import { selfEvaluationSummary } from './self-evaluation-summary'
import { themePart } from './theme-part'

export function selfEvaluationSection(index: PackIndex, number: number): readonly Content[] {
  return [
    heading(1, `${number}  Self-evaluation`, { id: 'self-evaluation' }),
    ...selfEvaluationSummary(index),
    ...howToReadJudgements(),
    ...criteriaAtAGlance(index),
    ...index.snapshot.framework.themes.flatMap((theme) => themePart(index, theme)),
  ]
}
