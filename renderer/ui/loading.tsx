import { Loader } from '@mantine/core'
import styles from './loading.module.css'

/** Shown only after a moment, so that what is quick does not flicker. */
export function Loading({ what = 'Loading' }: { readonly what?: string }) {
  return (
    <div className={styles.loading} role="status">
      <Loader size="sm" aria-hidden />
      <span>{what}…</span>
    </div>
  )
}
