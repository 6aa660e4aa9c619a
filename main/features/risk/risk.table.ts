export interface RiskTable {
  id: string
  number: number
  library_code: string | null
  title: string
  category: string
  cause: string
  event: string
  consequence: string
  who_harmed: string
  local_context: string
  local_source: string
  inherent_likelihood: number | null
  inherent_impact: number | null
  inherent_reason: string
  residual_likelihood: number | null
  residual_impact: number | null
  residual_reason: string
  owner_id: string | null
  review_due: string | null
  status: 'open' | 'closed'
  closed_reason: string
  updated_at: string
  removed_at: string | null
}
