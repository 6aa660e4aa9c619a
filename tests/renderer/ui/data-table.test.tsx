import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Column } from '#renderer/ui/column'
import { DataTable } from '#renderer/ui/data-table'
import { renderInKit } from './render-in-kit'

type Row = { readonly id: string; readonly title: string; readonly due: string | null }

const rows: readonly Row[] = [
  { id: 'a', title: 'Visit the subcontractor', due: '2026-12-01' },
  { id: 'b', title: 'Ask the learners', due: null },
  { id: 'c', title: 'Test the filter', due: '2026-11-24' },
]

const columns: readonly Column<Row>[] = [
  { key: 'title', header: 'Action', cell: (row) => row.title, sortBy: (row) => row.title, isRowName: true },
  { key: 'due', header: 'Due', cell: (row) => row.due ?? 'No date', sortBy: (row) => row.due },
  { key: 'note', header: 'Note', cell: () => 'A note' },
]

function shownTitles(): (string | null)[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent)
}

describe('DataTable', () => {
  it('sorts by the column whose heading is pressed, and back when it is pressed again', async () => {
    renderInKit(<DataTable label="Actions" rows={rows} rowKey={(row) => row.id} columns={columns} />)
    const user = userEvent.setup()
    const due = () => screen.getByRole('columnheader', { name: 'Due' })

    await user.click(within(due()).getByRole('button'))
    const ascending = { titles: shownTitles(), sort: due().getAttribute('aria-sort') }
    await user.click(within(due()).getByRole('button'))

    expect(ascending).toEqual({
      titles: ['Test the filter', 'Visit the subcontractor', 'Ask the learners'],
      sort: 'ascending',
    })
    expect(shownTitles()).toEqual(['Visit the subcontractor', 'Test the filter', 'Ask the learners'])
    expect(due().getAttribute('aria-sort')).toBe('descending')
    expect(screen.getByRole('columnheader', { name: 'Action' }).getAttribute('aria-sort')).toBe('none')
  })

  it('offers no sorting where a column has nothing to sort by', () => {
    renderInKit(<DataTable label="Actions" rows={rows} rowKey={(row) => row.id} columns={columns} />)

    const note = screen.getByRole('columnheader', { name: 'Note' })

    expect(within(note).queryByRole('button')).toBeNull()
    expect(note.hasAttribute('aria-sort')).toBe(false)
  })

  it('opens a row by a click anywhere on it, and by Enter on its name', async () => {
    const onOpen = vi.fn()
    renderInKit(<DataTable label="Actions" rows={rows} rowKey={(row) => row.id} columns={columns} onOpen={onOpen} />)
    const user = userEvent.setup()

    await user.click(screen.getByText('2026-12-01'))
    screen.getByRole('button', { name: 'Ask the learners' }).focus()
    await user.keyboard('{Enter}')

    expect(onOpen.mock.calls.map(([row]: Row[]) => row?.id)).toEqual(['a', 'b'])
  })

  it('selects rows without opening them, one by one or all at once', async () => {
    const onOpen = vi.fn()
    function Selecting() {
      const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
      return (
        <>
          <DataTable
            label="Actions"
            rows={rows}
            rowKey={(row) => row.id}
            rowName={(row) => row.title}
            columns={columns}
            onOpen={onOpen}
            selection={{ selected, onChange: setSelected }}
          />
          <output>{[...selected].join()}</output>
        </>
      )
    }
    renderInKit(<Selecting />)
    const user = userEvent.setup()
    const selected = () => screen.getByRole('status').textContent

    await user.click(screen.getByRole('checkbox', { name: 'Select Test the filter' }))
    const one = selected()
    await user.click(screen.getByRole('checkbox', { name: 'Select all' }))
    const all = selected()
    await user.click(screen.getByRole('checkbox', { name: 'Select all' }))

    expect([one, all, selected()]).toEqual(['c', 'a,b,c', ''])
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('says what is missing instead of showing an empty table', () => {
    renderInKit(
      <DataTable label="Actions" rows={[]} rowKey={(row: Row) => row.id} columns={columns} empty={<p>None yet</p>} />,
    )

    expect(screen.getByText('None yet')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})
