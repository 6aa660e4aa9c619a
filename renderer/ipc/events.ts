import { useEffect, useEffectEvent } from 'react'
import type { AppEvent } from '#shared/ipc/events'
import { bridge } from './bridge'

export type EventOf<Kind extends AppEvent['event']> = Extract<AppEvent, { event: Kind }>

/**
 * Hears one kind of event from the main process until the returned function is called.
 */
export function onAppEvent<Kind extends AppEvent['event']>(
  kind: Kind,
  listener: (event: EventOf<Kind>) => void,
): () => void {
  return bridge().subscribe((received) => {
    // The main process checks every event against the schema before it sends it.
    const event = received as AppEvent
    if (isKind(event, kind)) listener(event)
  })
}

/** Hears one kind of event while the component is on screen. */
export function useAppEvent<Kind extends AppEvent['event']>(kind: Kind, listener: (event: EventOf<Kind>) => void) {
  const heard = useEffectEvent(listener)
  useEffect(() => onAppEvent(kind, (event) => heard(event)), [kind])
}

function isKind<Kind extends AppEvent['event']>(event: AppEvent, kind: Kind): event is EventOf<Kind> {
  return event.event === kind
}
