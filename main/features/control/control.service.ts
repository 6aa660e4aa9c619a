import type { Context, Tx } from '#main/db/context'
import type { Control } from '#shared/domain/risk'
import { listControlRows, putControl } from './control.repository'

export function listControls({ db }: Pick<Context, 'db'>): Promise<Control[]> {
  return listControlRows(db)
}

/** @returns the control's id */
export async function saveControlWithin(
  tx: Tx,
  input: Omit<Control, 'id'> & { id?: string | undefined },
): Promise<string> {
  const id = input.id ?? tx.ids.newId()
  await putControl(tx.db, { ...input, id }, tx.now)
  return id
}
