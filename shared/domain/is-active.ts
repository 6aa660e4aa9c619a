/** Whether the person is here on this day, their last one included, and so may own things. */
export function isActive(person: { readonly leftOn: string | null }, today: string): boolean {
  return person.leftOn === null || person.leftOn >= today
}
