import { useState } from 'react'

/**
 * Text while it is typed. The stored text comes back trimmed and a moment late; taking it over in mid-word would eat
 * the space just typed and move the caret, so it is taken only while the field does not have the focus.
 */
export function useDraft(stored: string, onChange: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  return {
    value: draft ?? stored,
    onChange(text: string) {
      setDraft(text)
      onChange(text)
    },
    onFocus: () => setDraft(stored),
    onBlur: () => setDraft(null),
  }
}
