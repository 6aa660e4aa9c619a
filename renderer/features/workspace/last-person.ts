const key = 'sevenfold.last-person'

/** The id of whoever was chosen last on this computer: only an order of names, never a choice made for anybody. */
export function lastPersonHere(): string | null {
  return localStorage.getItem(key)
}

export function rememberPersonHere(personId: string) {
  localStorage.setItem(key, personId)
}
