/** Something that may hold what the user entered. `flush` answers true once nothing of it is unsaved. */
export type Holder = { flush(): Promise<boolean> }

const holders = new Set<Holder>()

export function addHolder(holder: Holder): () => void {
  holders.add(holder)
  return () => holders.delete(holder)
}

/** Saves everything that any screen holds. Answers true when nothing is left unsaved. */
export async function flushAll(): Promise<boolean> {
  const results = await Promise.all([...holders].map((holder) => holder.flush()))
  return results.every(Boolean)
}

/** Saves whenever the user turns away: from a field, to another screen, or to another program. */
export function saveWhenLeaving(): () => void {
  const save = () => void flushAll()
  const saveOnTurningAway = (event: FocusEvent) => {
    if (!isWithinOneChoice(event.target, event.relatedTarget)) save()
  }
  document.addEventListener('focusout', saveOnTurningAway)
  window.addEventListener('blur', save)
  window.addEventListener('hashchange', save)
  return () => {
    document.removeEventListener('focusout', saveOnTurningAway)
    window.removeEventListener('blur', save)
    window.removeEventListener('hashchange', save)
  }
}

/** Arrow keys through a group of radio buttons pass over answers; only the one that is stayed on is meant. */
function isWithinOneChoice(from: EventTarget | null, to: EventTarget | null): boolean {
  const isRadio = (one: EventTarget | null): one is HTMLInputElement =>
    one instanceof HTMLInputElement && one.type === 'radio'
  return isRadio(from) && isRadio(to) && from.name === to.name
}
