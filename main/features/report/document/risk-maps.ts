import { figure } from '#main/pdf/figure'
import { heading, paragraph, withFirst } from '#main/pdf/headings'
import { heatMapSvg, type HeatMapCell, type HeatMapWords } from '#main/pdf/heat-map-svg'
import type { Content } from '#main/pdf/pack-definition'
import {
  bandNames,
  bandOf,
  impactWords,
  likelihoodWords,
  scoreProduct,
  type Risk,
  type Score,
} from '#shared/domain/risk'
import { bandShades } from './chip-looks'

const steps = [1, 2, 3, 4, 5] as const

const mapWords: HeatMapWords = {
  likelihood: { title: 'Likelihood', steps: namesOf(likelihoodWords) },
  impact: { title: 'Impact: harm to people', steps: namesOf(impactWords) },
  more: (count) => `and ${count} more`,
}

interface MapPlace {
  readonly which: 'residual' | 'inherent'
  readonly title: string
  readonly caption: string
}

const maps: readonly MapPlace[] = [
  {
    which: 'residual',
    title: 'After controls',
    caption: 'Open risks by likelihood and impact, with the controls that are in place.',
  },
  {
    which: 'inherent',
    title: 'Before controls',
    caption: 'The same risks, as they would be without our controls.',
  },
]

/** Where the open risks stand, after controls and before. */
export function riskMaps(risks: readonly Risk[], parentId: string): readonly Content[] {
  return maps.flatMap((map) => riskMap(risks, map, parentId))
}

function riskMap(risks: readonly Risk[], { which, title, caption }: MapPlace, parentId: string): readonly Content[] {
  const unscored = risks.filter((risk) => risk[which] === null)
  const head = heading(2, title, { id: `risk-register.${which}`, parentId })
  const map = figure({
    svg: heatMapSvg(cells(risks, which), mapWords),
    alt: `${title}. ${standing(risks, which)} The table that follows lists every risk with its scores in words.`,
    caption,
  })
  if (unscored.length === 0) return [withFirst(head, map)]
  const refs = unscored.map((risk) => risk.ref).join(', ')
  return [withFirst(head, map), paragraph(`Not on this map, since not scored yet: ${refs}.`)]
}

function cells(risks: readonly Risk[], which: 'residual' | 'inherent'): HeatMapCell[] {
  return steps.flatMap((likelihood) =>
    steps.map((impact): HeatMapCell => {
      const score: Score = { likelihood, impact }
      const band = bandOf(score)
      return {
        ...score,
        score: scoreProduct(score),
        band: { word: bandNames[band], shade: bandShades[band] },
        labels: risks
          .filter((risk) => risk[which]?.likelihood === likelihood && risk[which].impact === impact)
          .map((risk) => risk.ref),
      }
    }),
  )
}

function standing(risks: readonly Risk[], which: 'residual' | 'inherent'): string {
  const scored = risks.flatMap((risk) => (risk[which] ? [`${risk.ref} at ${scoreProduct(risk[which])}`] : []))
  return scored.length === 0 ? 'No risk is scored yet.' : `${scored.join(', ')}.`
}

type Scale = typeof likelihoodWords | typeof impactWords

function namesOf([one, two, three, four, five]: Scale): HeatMapWords['impact']['steps'] {
  return [one.name, two.name, three.name, four.name, five.name]
}
