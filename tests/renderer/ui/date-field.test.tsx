import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { DateField } from '#renderer/ui/date-field'
import { renderInKit } from './render-in-kit'

function Due({ from = null }: { readonly from?: string | null }) {
  const [due, setDue] = useState<string | null>(from)
  return (
    <>
      <DateField label="Due" value={due} onChange={setDue} />
      <output>{due ?? 'no date'}</output>
      <button type="button">Elsewhere</button>
    </>
  )
}

const kept = () => screen.getByRole('status').textContent

async function typeAndLeave(text: string) {
  const user = userEvent.setup()
  const field = screen.getByLabelText('Due')
  await user.clear(field)
  await user.type(field, text)
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
}

describe('DateField', () => {
  it.each(['24/11/2026', '24.11.26', '24 Nov 2026', '24 November 2026', '2026-11-24'])(
    'takes %s as 24 November 2026',
    async (typed) => {
      renderInKit(<Due />)

      await typeAndLeave(typed)

      expect(kept()).toBe('2026-11-24')
      expect(screen.getByLabelText<HTMLInputElement>('Due').value).toBe('24 November 2026')
    },
  )

  it('never takes the month first', async () => {
    renderInKit(<Due />)

    await typeAndLeave('03/04/2026')

    expect(kept()).toBe('2026-04-03')
  })

  it.each(['31/02/2026', 'soon', '11/24/2026'])(
    'says that %s is no date, and keeps the date there was',
    async (typed) => {
      renderInKit(<Due from="2026-11-24" />)
      const user = userEvent.setup()
      const field = screen.getByLabelText('Due')

      await user.tripleClick(field)
      await user.keyboard(typed)

      expect(screen.getByText('Enter a date, for example 24/11/2026')).toBeTruthy()
      expect(kept()).toBe('2026-11-24')
    },
  )
})
