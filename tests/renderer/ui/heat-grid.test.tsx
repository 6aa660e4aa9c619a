import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { HeatGrid } from '#renderer/ui/heat-grid'
import type { GridPosition } from '#renderer/ui/next-cell'
import { renderInKit } from './render-in-kit'

function Grid() {
  const [selected, setSelected] = useState<GridPosition | null>(null)
  return (
    <HeatGrid
      caption="Risks by likelihood and impact"
      rowLabel="Likelihood"
      rows={['Likely', 'Possible', 'Rare']}
      columnLabel="Impact"
      columns={['Minor', 'Major']}
      cellAt={({ row, column }) => ({ word: row === 0 ? 'High' : 'Low', tone: 'low', count: row + column })}
      noun="risks"
      selected={selected}
      onSelect={setSelected}
    />
  )
}

const cell = (name: string) => screen.getByRole('button', { name })

describe('HeatGrid', () => {
  it('is one Tab stop, and the arrow keys move within it but not out of it', async () => {
    renderInKit(<Grid />)
    const user = userEvent.setup()

    await user.tab()
    const first = document.activeElement
    await user.keyboard('{ArrowUp}{ArrowLeft}')
    const stillFirst = document.activeElement
    await user.keyboard('{ArrowDown}{ArrowRight}')
    const moved = document.activeElement
    await user.tab()

    expect(first).toBe(cell('0 High: risks, Likely, Minor'))
    expect(stillFirst).toBe(first)
    expect(moved).toBe(cell('2 Low: risks, Possible, Major'))
    expect(document.activeElement).toBe(cell('Show as a table'))
  })

  it('presses a cell with the keyboard, and lets go of it when pressed again', async () => {
    renderInKit(<Grid />)
    const user = userEvent.setup()
    const pressed = () => cell('1 High: risks, Likely, Major').getAttribute('aria-pressed')

    await user.tab()
    await user.keyboard('{End}{Enter}')
    const once = pressed()
    await user.keyboard('{Enter}')

    expect([once, pressed()]).toEqual(['true', 'false'])
  })

  it('names each cell by the words it shows, so that saying them finds it', () => {
    renderInKit(<Grid />)

    for (const button of within(screen.getByRole('table')).getAllByRole('button'))
      expect(button.getAttribute('aria-label')?.startsWith(button.textContent)).toBe(true)
  })

  it('tells the same counts as a table', async () => {
    renderInKit(<Grid />)
    const user = userEvent.setup()

    await user.click(cell('Show as a table'))

    const lines = screen.getAllByRole('row').map((row) => row.textContent)
    expect(lines).toContain('LikelyMajorHigh1')
    expect(lines).toContain('RareMajorLow3')
    // The heading, and five cells that hold something; the empty sixth is left out.
    expect(lines).toHaveLength(6)
  })
})
