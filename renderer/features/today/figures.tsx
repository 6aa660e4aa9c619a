import { Link } from 'wouter'
import styles from './figures.module.css'

export type Figure = { readonly count: number; readonly label: string; readonly to: string }

/** Numbers with what they count, each a link to the rows it counts. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul className={styles.figures}>
      {figures.map(({ count, label, to }) => (
        <li key={label}>
          <Link href={to} className={styles.figure ?? ''}>
            <span className={styles.count}>{count}</span> <span>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
