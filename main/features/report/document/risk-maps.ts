import { figure } from '#main/pdf/figure'
import { heading, paragraph } from '#main/pdf/headings'
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

/** Where the open risks stand, after controls and before. */
export function riskMaps(risks: readonly Risk[], parentId: string): readonly Content[] {
  return [
    heading(2, 'Where the risks stand', { id: 'risk-register.maps', parentId }),
    ...riskMap(risks, 'residual', 'After controls: open risks by likelihood and impact.'),
    ...riskMap(risks, 'inherent', 'Before controls: the same risks as they would be without what we do.'),
  ]
}

function riskMap(risks: readonly Risk[], which: 'residual' | 'inherent', caption: string): readonly Content[] {
  const unscored = risks.filter((risk) => risk[which] === null)
  return [
    figure({
      svg: heatMapSvg(cells(risks, which), mapWords),
      alt: `${caption} ${standing(risks, which)} The table that follows lists every risk with its scores in words.`,
      caption,
    }),
    ...(unscored.length === 0
      ? []
      : [paragraph(`Not on this map, since not scored yet: ${unscored.map((risk) => risk.ref).join(', ')}.`)]),
  ]
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
