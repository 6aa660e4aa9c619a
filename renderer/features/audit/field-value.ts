import { actionStatusNames, priorityNames } from '#shared/domain/action'
import type { AuditedEntity } from '#shared/domain/audit'
import { shortUkDate } from '#shared/domain/dates'
import { confidenceNames, levelNames } from '#shared/domain/evaluation'
import { siteKindNames } from '#shared/domain/organisation'
import { personRoleNames } from '#shared/domain/person-roles'
import { controlKindNames, impactWords, likelihoodWords, testResultNames } from '#shared/domain/risk'
import { dayAndTime } from '#renderer/ui/clock-time'

type NameOf = (personId: string | null) => string
type Words = Readonly<Record<string, string>>

const sentences: Words = { open: 'Open', closed: 'Closed', yes: 'Yes', no: 'No' }

/** A stored value as the screens would say it; an empty one as such. */
export function fieldValue(entity: AuditedEntity, field: string, value: string | null, nameOf: NameOf): string {
  if (value === null || value === '' || value === '[]') return 'Nothing'
  if (/(owner|by|person|actor)_id$/.test(field)) return nameOf(value)
  if (field.startsWith('is_')) return value === '1' ? 'Yes' : 'No'
  if (field.endsWith('_likelihood')) return scored(value, likelihoodWords)
  if (field.endsWith('_impact')) return scored(value, impactWords)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortUkDate(value)
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return dayAndTime(value)
  if (/^\[.*\]$/.test(value)) return listed(value)
  return wordsFor(entity, field)[value] ?? value
}

function wordsFor(entity: AuditedEntity, field: string): Words {
  switch (field) {
    case 'level':
      return levelNames
    case 'confidence':
      return confidenceNames
    case 'priority':
      return priorityNames
    case 'test_result':
      return testResultNames
    case 'status':
      return entity === 'action' ? actionStatusNames : sentences
    case 'kind':
      return entity === 'site' ? siteKindNames : controlKindNames
    case 'answer':
      return sentences
    default:
      return {}
  }
}

function scored(value: string, words: readonly { readonly name: string }[]): string {
  const word = words[Number(value) - 1]?.name
  return word === undefined ? value : `${value}, ${word.toLowerCase()}`
}

function listed(value: string): string {
  const roleNames: Words = personRoleNames
  try {
    const parsed: unknown = JSON.parse(value)
    return Array.isArray(parsed) ? parsed.map((item) => roleNames[String(item)] ?? String(item)).join(', ') : value
  } catch {
    // A text that merely stands in square brackets.
    return value
  }
}
