import type { z } from 'zod'

/** What a schema has against the values of a form: the first message a field, keyed by its path; empty when all is well. */
export function formIssues(schema: z.ZodType, values: unknown): Record<string, string> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return {}
  const issues: Record<string, string> = {}
  for (const issue of parsed.error.issues) issues[issue.path.join('.')] ??= issue.message
  return issues
}
