import {
  IconAlertTriangle,
  IconBuilding,
  IconClipboardCheck,
  IconFileCertificate,
  IconHome,
  IconListCheck,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import styles from './navigation.module.css'
import { paths } from './paths'

/** The names of the screens, in the order of a day's work; the same everywhere, help and manual included. */
const places = [
  { name: 'Today', path: paths.today, icon: IconHome },
  { name: 'Self-evaluation', path: paths.selfEvaluation, icon: IconClipboardCheck },
  { name: 'Risk register', path: paths.risks, icon: IconAlertTriangle },
  { name: 'Actions', path: paths.actions, icon: IconListCheck },
  { name: 'Packs', path: paths.packs, icon: IconFileCertificate },
  { name: 'Organisation', path: paths.organisation, icon: IconBuilding },
] as const

export function Navigation({ path, onGo }: { readonly path: string; readonly onGo: () => void }) {
  return (
    <nav aria-label="Main">
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.path}>
            <Link
              href={place.path}
              className={styles.link ?? ''}
              aria-current={isWithin(path, place.path) ? 'page' : undefined}
              onClick={onGo}
            >
              <place.icon size={19} stroke={1.7} aria-hidden />
              {place.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`) || (path === '/' && place === paths.today)
}
