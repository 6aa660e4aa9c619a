import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { TagField } from '#renderer/ui/tag-field'
import { renderInKit } from './render-in-kit'

function Areas({ from }: { readonly from: string[] }) {
  const [areas, setAreas] = useState(from)
  return <TagField label="Areas" value={areas} onChange={setAreas} />
}

const shown = () => screen.queryAllByRole('listitem').map((item) => item.textContent)

describe('TagField', () => {
  it('adds by Enter, by a comma and by leaving the field, each once', async () => {
    renderInKit(<Areas from={[]} />)
    const user = userEvent.setup()

    await user.type(screen.getByLabelText('Areas'), 'Leeds{Enter}Bradford,Leeds{Enter}Hull')
    await user.tab()

    expect(shown()).toEqual(['Leeds', 'Bradford', 'Hull'])
  })

  it('moves the focus to the next tag when one is removed, and to the field after the last', async () => {
    renderInKit(<Areas from={['Leeds', 'Hull']} />)
    const user = userEvent.setup()

    await user.click(screen.getByRole('button', { name: 'Remove Leeds' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Hull' })))
    await user.keyboard('{Enter}')

    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Areas')))
    expect(shown()).toEqual([])
  })
})
