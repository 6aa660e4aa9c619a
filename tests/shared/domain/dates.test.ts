import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isRealDate, parseUkDate, shortUkDate, ukDate } from '#shared/domain/dates'
import { dateSchema } from '#shared/domain/date-schema'

describe('parseUkDate', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['24/11/26', '2026-11-24'],
    ['24.11.26', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24 11 2026', '2026-11-24'],
    ['1/2/2026', '2026-02-01'],
    ['01/02/2026', '2026-02-01'],
    ['24 Nov 2026', '2026-11-24'],
    ['24 nov. 26', '2026-11-24'],
    ['24th November 2026', '2026-11-24'],
    ['1st March 2027', '2027-03-01'],
    ['2nd sept 2026', '2026-09-02'],
    ['3rd may 2026', '2026-05-03'],
    ['2026-11-24', '2026-11-24'],
    ['2026-2-1', '2026-02-01'],
    ['  24/11/2026  ', '2026-11-24'],
    ['29/02/2028', '2028-02-29'],
  ])('takes “%s” for %s', (typed, date) => {
    expect(parseUkDate(typed)).toBe(date)
  })

  it.each([
    '',
    'soon',
    '24',
    '24/11',
    '31/04/2026',
    '29/02/2027',
    '30 Feb 2026',
    '32/01/2026',
    '0/1/2026',
    '1/0/2026',
    '11/24/2026',
    '24/11/206',
    '24 xyz 2026',
    '24 ju 2026',
    '24/11/2026 or later',
    '2026-13-01',
    '٢٤/١١/٢٠٢٦',
  ])('takes “%s” for no date rather than guess', (typed) => {
    expect(parseUkDate(typed)).toBeNull()
  })

  it('reads back every day of four years as it is shown', () => {
    for (let day = '2024-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      expect(parseUkDate(ukDate(day))).toBe(day)
      expect(parseUkDate(shortUkDate(day))).toBe(day)
    }
  })
})

describe('dateSchema', () => {
  it.each(['2026-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-11-00', '2026-11-31'])(
    'says that there is no such day as %s',
    (date) => {
      expect(dateSchema.safeParse(date).error?.issues[0]?.message).toBe('There is no such day')
    },
  )

  it.each(['', '24/11/2026', '2026-11-24T09:00:00Z', '2026-1-1'])('asks for a date where it is given “%s”', (date) => {
    expect(dateSchema.safeParse(date).error?.issues[0]?.message).toMatch(/^Enter a date/)
  })

  it('takes a day that exists', () => {
    expect(dateSchema.parse('2028-02-29')).toBe('2028-02-29')
    expect(isRealDate('2026-02-29')).toBe(false)
  })
})

describe('dates without a time', () => {
  it('are shown as a person in the United Kingdom writes them, a moment cut to its date', () => {
    expect(ukDate('2026-11-04')).toBe('4 November 2026')
    expect(ukDate('2026-11-24T23:59:59.999Z')).toBe('24 November 2026')
    expect(shortUkDate('2026-09-01')).toBe('1 Sep 2026')
  })

  it('are never moved by a day when the clocks change', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })
})
