import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { Callout } from '#renderer/ui/callout'
import styles from './error-boundary.module.css'

type Props = {
  readonly children: ReactNode
  /** The boundary starts afresh when this changes: another screen may well work. */
  readonly resetKey?: string
}
type State = { readonly reference: string | null; readonly resetKey: string | undefined }

/** Catches a bug while drawing, so that one broken screen neither blanks the window nor loses what is saved. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reference: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { reference: newReference() }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { reference: null, resetKey: props.resetKey }
  }

  override componentDidCatch(error: unknown) {
    // The main process keeps what the window's console says in its log.
    console.error(`Reference ${this.state.reference ?? ''}`, error)
  }

  override render() {
    const { reference } = this.state
    if (reference === null) return this.props.children
    return (
      <div className={styles.page}>
        <Callout
          tone="bad"
          isAlert
          title="This screen stopped working"
          actions={<Button onClick={() => window.location.reload()}>Load the window again</Button>}
        >
          <p>Everything that was saved is safe. If it happens again, quote this reference: {reference}.</p>
        </Callout>
      </div>
    )
  }
}

/** Short enough to read out over the telephone. */
function newReference(): string {
  return `W-${crypto.randomUUID().slice(0, 8).toUpperCase()}`
}
