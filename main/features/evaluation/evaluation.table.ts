import type { Confidence, Level } from '#shared/domain/evaluation'

export interface EvaluationTable {
  id: string
  framework_id: string
  name: string
  status: 'draft' | 'submitted' | 'signed-off'
  started_on: string
}

export interface JudgementTable {
  id: string
  evaluation_id: string
  criterion_code: string
  level: Level | null
  is_not_applicable: 0 | 1
  not_applicable_reason: string
  confidence: Confidence | null
  narrative: string
  proof: string
  impact: string
  agreed_by: string
  next_step: string
  updated_at: string
}
