import type { PageElementWriter } from 'pdfmake/js/LayoutBuilder.js'

/**
 * pdfmake keeps only the first page of a block that was asked to stay on one page, and drops the block altogether
 * when it does not fit under a repeated table header. It says nothing of either, so we look.
 */
export function watchForLostBlocks(writer: PageElementWriter, onLost: () => void): void {
  const commit = writer.commitUnbreakableBlock.bind(writer)
  const addFragment = writer.addFragment.bind(writer)

  writer.commitUnbreakableBlock = (x, y) => {
    const isContent = x === undefined && y === undefined
    if (isContent && writer.transactionLevel === 1 && writer.context().pages.length > 1) onLost()
    commit(x, y)
  }
  writer.addFragment = (fragment, useX, useY, keepPosition) => {
    const placed = addFragment(fragment, useX, useY, keepPosition)
    if (!placed) onLost()
    return placed
  }
}
