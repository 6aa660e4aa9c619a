import { Pill } from '@mantine/core'
import { useRef } from 'react'
import styles from './tag-list.module.css'

export type Tag = { readonly value: string; readonly label: string }

export type TagListProps = {
  readonly tags: readonly Tag[]
  readonly onRemove: (value: string) => void
  /** Where the focus goes when the last tag is removed. */
  readonly focusWhenEmpty: () => void
}

/** Chosen things, each with a button that removes it; the focus then moves to the next one, never to nowhere. */
export function TagList({ tags, onRemove, focusWhenEmpty }: TagListProps) {
  const list = useRef<HTMLUListElement>(null)
  if (tags.length === 0) return null
  const remove = (value: string, index: number) => {
    onRemove(value)
    // After React has taken the tag away.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button')
      const next = buttons?.[Math.min(index, buttons.length - 1)]
      if (next) next.focus()
      else focusWhenEmpty()
    })
  }
  return (
    <ul className={styles.list} ref={list}>
      {tags.map((tag, index) => (
        <li key={tag.value}>
          <Pill
            size="md"
            withRemoveButton
            onRemove={() => remove(tag.value, index)}
            removeButtonProps={{ 'aria-label': `Remove ${tag.label}`, 'aria-hidden': false, tabIndex: 0 }}
          >
            {tag.label}
          </Pill>
        </li>
      ))}
    </ul>
  )
}
