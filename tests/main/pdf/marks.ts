import type { PdfObjects } from './judges'

export interface MarksFound {
  tagged: number
  artifact: number
  /** Painted outside any mark: a screen reader would neither read nor skip it. */
  outside: number
  duplicateIds: number
  unbalanced: number
  /** Marked contents that the parent tree does not lead back from. */
  withoutParent: number
}

const TOKENS =
  /(\/Artifact\s*<<.*?>>\s*BDC)|\/\w+\s*<<\s*\/MCID\s+(\d+)\s*>>\s*BDC|\b(BMC|EMC)\b|(?<![/\w])(TJ|Tj|S|s|f\*?|F|B\*?|b\*?|Do|sh)(?=\s|$)/g

/** Walks every page's drawing operators and counts which of them lie inside marked content. */
export function findMarks({ pages, list, dictionary, trailer }: PdfObjects): MarksFound {
  const found: MarksFound = {
    tagged: 0,
    artifact: 0,
    outside: 0,
    duplicateIds: 0,
    unbalanced: 0,
    withoutParent: 0,
  }
  const tree = dictionary(dictionary(trailer['/Root'])['/StructTreeRoot'])
  const numbers = list(dictionary(tree['/ParentTree'])['/Nums'])
  for (const { page, content } of pages) {
    const parents = list(numbers[numbers.indexOf(page['/StructParents']) + 1])
    const ids = countPage(content, found)
    if (ids.size !== parents.length) found.withoutParent += Math.abs(ids.size - parents.length)
    for (const id of ids) if (!parents[id]) found.withoutParent++
  }
  return found
}

function countPage(content: string, found: MarksFound): Set<number> {
  const operators = content.replace(/\((?:\\.|[^\\()])*\)/g, '()').replace(/<[0-9a-fA-F]*>/g, '<>')
  const open: ('artifact' | 'tagged' | 'plain')[] = []
  const ids = new Set<number>()
  for (const [, artifact, id, bracket] of operators.matchAll(TOKENS)) {
    if (artifact) open.push('artifact')
    else if (id !== undefined) {
      open.push('tagged')
      if (ids.has(Number(id))) found.duplicateIds++
      ids.add(Number(id))
    } else if (bracket === 'BMC') open.push('plain')
    else if (bracket === 'EMC') {
      if (!open.pop()) found.unbalanced++
    } else {
      const innermost = open.at(-1)
      if (innermost === 'artifact') found.artifact++
      else if (innermost === 'tagged') found.tagged++
      else found.outside++
    }
  }
  found.unbalanced += open.length
  return ids
}
