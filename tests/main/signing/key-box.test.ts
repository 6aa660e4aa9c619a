import { beforeAll, describe, expect, it } from 'vitest'
import { openKey, sealKey, type KeyBox } from '#main/signing/key-box'
import { err, ok } from '#shared/result'

const privateKey = Uint8Array.from({ length: 138 }, (_, index) => index)
const passphrase = 'Gŵydd ŷd yn y glaw'

let box: KeyBox
let recoveryKey: string

beforeAll(async () => {
  const sealed = await sealKey(privateKey, passphrase, { recovery: true })
  box = sealed.box
  recoveryKey = sealed.recoveryKey ?? ''
})

/** As it comes back from a file. */
const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(box)) as Record<string, unknown> // an object: it was one

describe('a key box', () => {
  it('opens with its passphrase, after a journey through a file', async () => {
    expect(await openKey(stored(), passphrase)).toEqual(ok(Buffer.from(privateKey)))
  })

  it('opens with the same passphrase typed as letters and separate accents', async () => {
    expect(await openKey(box, passphrase.normalize('NFD'))).toEqual(ok(Buffer.from(privateKey)))
    expect(passphrase.normalize('NFD')).not.toBe(passphrase)
  })

  it('says so when the passphrase is wrong', async () => {
    expect(await openKey(box, 'gŵydd ŷd yn y glaw')).toEqual(err({ code: 'wrong_passphrase' }))
    expect(await openKey(box, '')).toEqual(err({ code: 'wrong_passphrase' }))
  })

  it('holds neither the key nor the passphrase in the clear', () => {
    const written = JSON.stringify(box)

    expect(written).not.toContain(Buffer.from(privateKey).toString('base64').slice(0, 40))
    expect(written).not.toContain(passphrase)
    expect(written).not.toContain(recoveryKey)
  })

  it('is different every time', async () => {
    const again = await sealKey(privateKey, passphrase)

    expect(again.box.passphrase.derivation.salt).not.toBe(box.passphrase.derivation.salt)
    expect(again.box.privateKey.ciphertext).not.toBe(box.privateKey.ciphertext)
  })
})

describe('a recovery key', () => {
  it('is printed in eight groups of four, without letters that look like figures', () => {
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('opens the box, however it is typed', async () => {
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')

    expect(await openKey(box, { recoveryKey })).toEqual(ok(Buffer.from(privateKey)))
    expect(await openKey(box, { recoveryKey: typed })).toEqual(ok(Buffer.from(privateKey)))
  })

  it('says so when it is wrong, or the passphrase is given in its place', async () => {
    const other = recoveryKey.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))

    expect(await openKey(box, { recoveryKey: other })).toEqual(err({ code: 'wrong_recovery_key' }))
    expect(await openKey(box, recoveryKey)).toEqual(err({ code: 'wrong_passphrase' }))
  })

  it('does not exist for a box sealed without one', async () => {
    const sealed = await sealKey(privateKey, passphrase)

    expect(sealed.recoveryKey).toBeUndefined()
    expect(await openKey(sealed.box, { recoveryKey })).toEqual(err({ code: 'no_recovery_key' }))
  })
})

describe('a damaged key box', () => {
  const damaged = err({ code: 'damaged_key' })

  it('is told from a wrong passphrase, whichever of its parts is damaged', async () => {
    const texts = leaves(stored())
    expect(texts.length).toBe(22)
    for (const path of texts) {
      const broken = stored()
      change(broken, path)
      expect(await openKey(broken, passphrase), path.join('.')).toEqual(damaged)
    }
  })

  it('is found when parts are missing, or it is no box at all', async () => {
    for (const key of Object.keys(stored())) {
      const incomplete = stored()
      delete incomplete[key]
      expect(await openKey(incomplete, passphrase), key).toEqual(damaged)
    }
    for (const nothing of [null, undefined, 7, 'box', [], {}])
      expect(await openKey(nothing, passphrase)).toEqual(damaged)
  })

  it('never makes the machine do more work than a sound one would', async () => {
    const greedy = structuredClone(box) as { passphrase: { derivation: { cost: number } } } // true: part of its type
    greedy.passphrase.derivation.cost = 2 ** 40

    expect(await openKey(greedy, passphrase)).toEqual(damaged)
  })
})

/** The path of every text and number in a value. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]))
}

function change(record: Record<string, unknown>, [key = '', ...rest]: readonly string[]): void {
  const value = record[key]
  if (rest.length > 0)
    change(value as Record<string, unknown>, rest) // true: the path leads through it
  else
    record[key] =
      typeof value === 'number' ? value * 2 : String(value).replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
}
