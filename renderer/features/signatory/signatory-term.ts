import type { Signatory } from '#shared/domain/signatory'

/** Whether the certificate's last day is over. @param today `YYYY-MM-DD` */
export function hasRunOut(signatory: Pick<Signatory, 'validTo'>, today: string): boolean {
  return signatory.validTo.slice(0, 10) < today
}

/** Who may sign today, those at the keyboard first. */
export function ableToSign(
  signatories: readonly Signatory[],
  { personId, today }: { readonly personId: string | null; readonly today: string },
): readonly Signatory[] {
  const able = signatories.filter((signatory) => !hasRunOut(signatory, today))
  return [
    ...able.filter((signatory) => signatory.personId === personId),
    ...able.filter((signatory) => signatory.personId !== personId),
  ]
}
