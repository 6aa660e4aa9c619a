import { ActionIcon } from '@mantine/core'
import { IconMenu2, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { ReadyWorkspace } from '#renderer/features/workspace/use-ready-workspace'
import { PersonSwitcher } from '#renderer/features/person/person-switcher'
import { SampleBanner } from '#renderer/features/workspace/sample-banner'
import { ErrorBoundary } from './error-boundary'
import { Navigation } from './navigation'
import { Routes } from './routes'
import { SchemeSwitch } from './scheme-switch'
import styles from './shell.module.css'

/** The frame around every screen: where one is, whose data it is, who is at the keyboard. */
export function Shell({ workspace }: { readonly workspace: ReadyWorkspace }) {
  const [path] = useLocation()
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(path, main)
  return (
    <div className={styles.shell} onKeyDown={(event) => event.key === 'Escape' && setIsMenuOpen(false)}>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          // The address after the # is the screen's, so the link only moves the focus.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        Skip to the content
      </a>
      <header className={`${styles.banner} no-print`}>
        <div className={styles.topBar}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={isMenuOpen ? 'Close the menu' : 'Open the menu'}
            aria-expanded={isMenuOpen}
            onClick={() => setIsMenuOpen(!isMenuOpen)}
          >
            {isMenuOpen ? <IconX size={20} aria-hidden /> : <IconMenu2 size={20} aria-hidden />}
          </ActionIcon>
          <span className={styles.organisation}>{workspace.organisationName}</span>
        </div>
        <div className={styles.side} data-open={isMenuOpen || undefined}>
          <p className={styles.organisation}>{workspace.organisationName}</p>
          <Navigation path={path} onGo={() => setIsMenuOpen(false)} />
          <div className={styles.foot}>
            <PersonSwitcher actor={workspace.actor} />
            <SchemeSwitch />
          </div>
        </div>
      </header>
      <div className={styles.column}>
        {workspace.workspace === 'sample' && <SampleBanner />}
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          <ErrorBoundary resetKey={path}>
            <Routes />
          </ErrorBoundary>
        </main>
      </div>
    </div>
  )
}

/** A screen reader goes on from the new screen's start, not from the link that led there. */
function useFocusOnArrival(path: string, main: React.RefObject<HTMLElement | null>) {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    window.scrollTo(0, 0)
    // A panel that opens by its own address, and so takes the focus itself, keeps it.
    if (!document.querySelector('[role="dialog"]')) main.current?.focus({ preventScroll: true })
  }, [path, main])
}
