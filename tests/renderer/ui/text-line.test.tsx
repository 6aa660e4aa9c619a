import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { TextLine } from '#renderer/ui/text-line'
import { renderInKit } from './render-in-kit'

let storeAs: (text: string) => void

function Name() {
  const [stored, setStored] = useState('Hull')
  storeAs = setStored
  return <TextLine label="Name" value={stored} onChange={() => undefined} />
}

const field = () => screen.getByLabelText<HTMLInputElement>('Name')

describe('TextLine', () => {
  it('keeps the space just typed when the stored text comes back without it', async () => {
    renderInKit(<Name />)
    const user = userEvent.setup()

    await user.type(field(), ' and ')
    act(() => storeAs('Hull and'))
    await user.type(field(), 'York')

    expect(field().value).toBe('Hull and York')
  })

  it('shows the stored text once the user has left the field', async () => {
    renderInKit(<Name />)
    const user = userEvent.setup()

    await user.type(field(), '  ')
    act(() => storeAs('Hull and York'))
    await user.tab()

    expect(field().value).toBe('Hull and York')
  })
})
