import { z } from 'zod'

/** One line of the contract: what goes in, what comes out. Main parses the input; output schemas serve types and tests. */
export function defineChannel<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { input, output }
}

export const nothing = z.void()
export const byId = z.object({ id: z.string() })
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
