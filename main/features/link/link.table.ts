/** One table a pair, each row an entity of its own in the audit trail. */
export interface RiskControlTable {
  id: string
  risk_id: string
  control_id: string
}

export interface RiskCriterionTable {
  id: string
  risk_id: string
  criterion_code: string
}

export interface ActionCriterionTable {
  id: string
  action_id: string
  criterion_code: string
}

export interface ActionRiskTable {
  id: string
  action_id: string
  risk_id: string
}
