import type { ActionStatus, Priority } from '#shared/domain/action'

export interface ActionTable {
  id: string
  number: number
  library_code: string | null
  action: string
  reason: string
  owner_id: string | null
  support: string
  start_on: string | null
  due_on: string | null
  priority: Priority
  baseline: string
  measure: string
  target: string
  evidence_expected: string
  status: ActionStatus
  progress: number
  completed_on: string | null
  impact: string
  verified_on: string | null
  verified_by_id: string | null
  verification_note: string
  overdue_reason: string
  updated_at: string
  removed_at: string | null
}

export interface ActionUpdateTable {
  id: string
  action_id: string
  on_date: string
  by_id: string | null
  text: string
  created_at: string
}
