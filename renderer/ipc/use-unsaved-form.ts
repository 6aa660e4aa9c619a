import { useEffect } from 'react'
import { addHolder } from './unsaved'

/** Keeps the window from closing without a question while a form with a Save button holds something unsaved. */
export function useUnsavedForm(hasUnsaved: boolean) {
  useEffect(() => {
    if (!hasUnsaved) return undefined
    return addHolder({ flush: () => Promise.resolve(false) })
  }, [hasUnsaved])
}
