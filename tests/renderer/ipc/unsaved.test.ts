import { describe, expect, it, onTestFinished } from 'vitest'
import { addHolder, saveWhenLeaving } from '#renderer/ipc/unsaved'

function page(html: string): { saves: () => number; field: (id: string) => HTMLElement } {
  document.body.innerHTML = html
  let saves = 0
  const remove = addHolder({
    flush: () => {
      saves++
      return Promise.resolve(true)
    },
  })
  const stop = saveWhenLeaving()
  onTestFinished(() => {
    stop()
    remove()
  })
  return { saves: () => saves, field: (id) => document.getElementById(id)! }
}

describe('saveWhenLeaving', () => {
  it('saves as the user turns from one field to another', () => {
    const { saves, field } = page('<input id="a"><input id="b">')

    field('a').focus()
    field('b').focus()

    expect(saves()).toBe(1)
  })

  it('does not save the answers that arrow keys only pass over', () => {
    const { saves, field } = page(
      '<input id="a" type="radio" name="level"><input id="b" type="radio" name="level"><input id="c" type="radio" name="other">',
    )
    field('a').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: field('b') }))
    expect(saves()).toBe(0)

    field('b').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: field('c') }))
    expect(saves()).toBe(1)
  })
})
