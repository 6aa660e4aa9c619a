import { barChartSvg } from '#main/pdf/bar-chart-svg'
import { chipCell } from '#main/pdf/chips'
import { figure } from '#main/pdf/figure'
import { heading, paragraph, withFirst } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { dataTable, factTable } from '#main/pdf/tables'
import type { Criterion } from '#shared/domain/framework'
import { themeChip } from './chip-looks'
import { judgedCriteria, type JudgedCriteria } from './judged-criteria'
import type { PackIndex } from './pack-index'
import { counted } from './pack-words'
import { criterionReferences } from './references'
import { levelLegend, levelSegments, rollUps, type RolledTheme } from './theme-roll-ups'

/** Strengths and gaps, stated plainly, before anything else. Nothing is averaged, and nothing is foretold. */
export function selfEvaluationSummary(index: PackIndex): readonly Content[] {
  const judged = judgedCriteria(index)
  const themes = rollUps(index)
  const parentId = 'self-evaluation'
  return [
    paragraph(
      `${index.snapshot.evaluationName}. ${answeredWords(judged)} A gap is stated where it is: levels are never added ` +
        'up or averaged, and nothing here says what an inspection would find.',
    ),
    heading(2, 'Gaps', { id: 'self-evaluation.gaps', parentId }),
    factTable(gaps(index, judged), 138),
    heading(2, 'Strengths', { id: 'self-evaluation.strengths', parentId }),
    factTable(strengths(index, judged), 138),
    withFirst(heading(2, 'By theme', { id: 'self-evaluation.themes', parentId }), themeFigure(themes)),
    themeTable(themes),
  ]
}

function answeredWords({ all, unanswered, notApplicable }: JudgedCriteria): string {
  const answered = all.length - unanswered.length
  const apart =
    notApplicable.length === 0
      ? ''
      : ` ${counted(notApplicable.length, 'of these does', 'of these do')} not apply to us, with the reason given.`
  return `${answered} of ${counted(all.length, 'criterion', 'criteria')} answered, ${unanswered.length} unanswered.${apart}`
}

type Facts = readonly (readonly [string, Content])[]

function gaps(index: PackIndex, judged: JudgedCriteria): Facts {
  // While criteria are unanswered, nobody can say that there is no gap among them.
  const none = judged.unanswered.length === 0 ? 'None' : 'None among those answered'
  return [
    ['Core duty, not in place', named(index, judged.coreNotInPlace, none)],
    ['Core duty, only developing', named(index, judged.coreDeveloping, none)],
    ['Others not in place or only developing', named(index, judged.otherLow, none)],
    ['Unproven: claimed, with nothing to show it', named(index, judged.unproven, none)],
    ['A level without the words it asks for', coded(index, judged.withoutWords, none)],
    ['Unanswered', coded(index, judged.unanswered)],
    ['Not applicable', coded(index, judged.notApplicable)],
  ]
}

function strengths(index: PackIndex, judged: JudgedCriteria): Facts {
  return [
    ['Embedded, and somebody checked', named(index, judged.shown(3, 'high'))],
    ['Embedded, and we could show it', named(index, judged.shown(3, 'medium'))],
    ['Established, and somebody checked', named(index, judged.shown(2, 'high'))],
    ['Established, and we could show it', coded(index, judged.shown(2, 'medium'))],
  ]
}

/** One line a criterion, with its title. */
function named(index: PackIndex, criteria: readonly Criterion[], none = 'None'): Content {
  if (criteria.length === 0) return none
  return {
    stack: criteria.map(({ code, title }) => ({ text: [...criterionReferences(index, [code]), `  ${title}`] })),
  }
}

/** Codes alone, for the long lists. */
function coded(index: PackIndex, criteria: readonly Criterion[], none = 'None'): Content {
  if (criteria.length === 0) return none
  const codes = criteria.map((criterion) => criterion.code)
  return { text: [`${criteria.length}: `, ...criterionReferences(index, codes)] }
}

const stateWidth = 104

function themeTable(themes: readonly RolledTheme[]): Content {
  return dataTable(
    [
      { title: 'Theme', width: 190, headsRows: true },
      { title: 'State', width: stateWidth, align: 'center' },
      { title: 'Because', width: 'rest' },
    ],
    themes.map(({ theme, rollUp, because }) => [
      `${theme.code}  ${theme.title}`,
      chipCell(themeChip(rollUp.state), stateWidth),
      because,
    ]),
  )
}

function themeFigure(themes: readonly RolledTheme[]): Content {
  return figure({
    svg: barChartSvg({
      full: Math.max(1, ...themes.map(({ rollUp }) => rollUp.criteria)),
      rows: themes.map(({ theme, rollUp }) => ({
        label: theme.title,
        segments: levelSegments(rollUp),
        printed: `${rollUp.answered} of ${rollUp.criteria} answered`,
      })),
      legend: levelLegend,
    }),
    alt: `Criteria by level in each theme. ${themes.map(({ theme, counts }) => `${theme.title}: ${counts}`).join(' ')}`,
    caption:
      'Criteria by theme and level, with the number at each. What is left of a bar is unanswered or not applicable.',
  })
}
