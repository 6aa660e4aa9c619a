import { barChartSvg } from '#main/pdf/bar-chart-svg'
import { chipLine } from '#main/pdf/chips'
import { figure } from '#main/pdf/figure'
import { heading, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { isAnswered } from '#shared/domain/evaluation'
import type { Criterion, Theme } from '#shared/domain/framework'
import { themeChip } from './chip-looks'
import { criterionPart } from './criterion-part'
import { keepWithNext } from './keep-with-next'
import type { PackIndex } from './pack-index'
import { levelLegend, levelSegments, rolledTheme, type RolledTheme } from './theme-roll-ups'

/** In points: a criterion's heading with all that is kept with it. */
const roomForCriterion = 180

export function themePart(index: PackIndex, theme: Theme): readonly Content[] {
  const rolled = rolledTheme(index, theme)
  const { rollUp, criteria, because } = rolled
  return [
    ...keepWithNext(
      heading(2, `${theme.code}  ${theme.title}`, { id: themePlace(theme), parentId: 'self-evaluation' }),
      [chipLine(themeChip(rollUp.state), 110, because), themeFigure(rolled), ...unansweredLine(index, criteria)],
      roomForCriterion,
    ),
    ...criteria.flatMap((criterion) => criterionPart(index, criterion, themePlace(theme))),
  ]
}

function themePlace({ code }: Theme): string {
  return `theme-${code}`
}

function themeFigure({ theme, rollUp, counts }: RolledTheme): Content {
  return figure({
    svg: barChartSvg({
      full: Math.max(1, rollUp.criteria),
      rows: [
        {
          label: 'Criteria by level',
          segments: levelSegments(rollUp),
          printed: `${rollUp.answered} of ${rollUp.criteria} answered`,
        },
      ],
      legend: levelLegend,
    }),
    alt: `Criteria of the theme ${theme.title} by level. ${counts}`,
    caption: counts,
  })
}

function unansweredLine(index: PackIndex, criteria: readonly Criterion[]): readonly Content[] {
  const open = criteria.filter(({ code }) => {
    const judgement = index.judgement(code)
    return !judgement || !isAnswered(judgement)
  })
  if (open.length === 0) return []
  return [paragraph([{ text: 'Unanswered: ', bold: true }, `${open.map(({ code }) => code).join(', ')}.`])]
}
