import { z } from 'zod'
import { isRealDate } from './dates'

/** `YYYY-MM-DD`, and a day that exists. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Enter a date, for example 24/11/2026')
  .refine(isRealDate, 'There is no such day')

export const optionalDateSchema = dateSchema.nullable()
