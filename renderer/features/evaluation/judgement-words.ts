import type { Tone } from '#renderer/ui/badge'
import {
  isAnswered,
  isUnproven,
  levelNames,
  type AskedBox,
  type Judgement,
  type Level,
} from '#shared/domain/evaluation'
import type { JudgementField } from './judgement-patch'

export const fieldLabels: Readonly<Record<JudgementField, string>> = {
  level: 'Level',
  isNotApplicable: 'Not applicable',
  notApplicableReason: 'Why it does not apply here',
  confidence: 'How do we know?',
  narrative: 'What happens',
  proof: 'How do we know: what we could show',
  impact: 'What changed because of it',
  agreedBy: 'Who agrees',
  nextStep: 'Next step',
}

/** What belongs in each box, in a sentence. */
export const boxHints: Readonly<Record<AskedBox, string>> = {
  narrative: 'In your own words: who does it, how often, since when.',
  proof: 'Name the document or record and where it is kept. Nothing that identifies a learner.',
  impact: 'For learners or staff, and how anybody could tell.',
  agreedBy: 'Who else has looked and says the same. Names or roles.',
  nextStep: 'One thing, with a person and a date.',
}

/** Every box, in the order of a sensible conversation. */
export const allBoxes: readonly AskedBox[] = ['narrative', 'proof', 'impact', 'agreedBy', 'nextStep']

/** The answer in a word or two. Not applicable without its reason is no answer yet. */
export function answerWord(judgement: Judgement): string {
  if (!isAnswered(judgement)) return judgement.isNotApplicable ? 'Reason missing' : 'Unanswered'
  return judgement.level === null || judgement.isNotApplicable ? 'Not applicable' : levelNames[judgement.level]
}

const levelTones: Readonly<Record<Level, Tone>> = { 0: 'bad', 1: 'warn', 2: 'info', 3: 'good' }

/** A high level that nothing shows yet gets no colour that would praise it. */
export function answerTone(judgement: Judgement): Tone {
  if (judgement.level === null || judgement.isNotApplicable || isUnproven(judgement)) return 'neutral'
  return levelTones[judgement.level]
}
