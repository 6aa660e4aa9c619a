import { useEffect } from 'react'

/**
 * For a dialog that goes the moment it closes: the focus returns to what opened it, or to the screen where that is no
 * longer there.
 */
export function useFocusBack() {
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      // After the dialog has let go of the focus.
      setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return
        const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
        const target = isThere ? opener : document.getElementById('main')
        target?.focus({ preventScroll: true })
      }, 20)
    }
  }, [])
}
