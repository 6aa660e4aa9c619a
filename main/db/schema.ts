import type { ActionTable, ActionUpdateTable } from '#main/features/action/action.table'
import type { AuditEntryTable, AuditPayloadTable, ErasureTable } from '#main/features/audit/audit.table'
import type { ControlTable } from '#main/features/control/control.table'
import type { EvaluationTable, JudgementTable } from '#main/features/evaluation/evaluation.table'
import type { FrameworkTable } from '#main/features/framework/framework.table'
import type {
  ActionCriterionTable,
  ActionRiskTable,
  RiskControlTable,
  RiskCriterionTable,
} from '#main/features/link/link.table'
import type { OrganisationTable, ScopeAnswerTable } from '#main/features/organisation/organisation.table'
import type { PersonTable } from '#main/features/person/person.table'
import type { PackTable } from '#main/features/report/pack.table'
import type { RiskTable } from '#main/features/risk/risk.table'
import type { KeyBoxTable, OrganisationRootTable, SignatoryTable } from '#main/features/signatory/signatory.table'
import type { SiteTable } from '#main/features/site/site.table'
import type { AuditedEntity } from '#shared/domain/audit'

/** The tables whose every change is in the audit trail. Named as the trail names them. */
export interface AuditedTables {
  organisation: OrganisationTable
  site: SiteTable
  scope_answer: ScopeAnswerTable
  person: PersonTable
  framework: FrameworkTable
  evaluation: EvaluationTable
  judgement: JudgementTable
  risk: RiskTable
  control: ControlTable
  risk_control: RiskControlTable
  risk_criterion: RiskCriterionTable
  action: ActionTable
  action_update: ActionUpdateTable
  action_criterion: ActionCriterionTable
  action_risk: ActionRiskTable
  organisation_root: OrganisationRootTable
  signatory: SignatoryTable
  pack: PackTable
  erasure: ErasureTable
}

export interface Database extends AuditedTables {
  key_box: KeyBoxTable
  audit_entry: AuditEntryTable
  audit_payload: AuditPayloadTable
}

/** The shape of each table's after-image. Raise it with the migration that changes the table, and add an upcaster. */
export const formatVersions: Readonly<Record<AuditedEntity, number>> = {
  organisation: 1,
  site: 1,
  scope_answer: 1,
  person: 1,
  framework: 1,
  evaluation: 1,
  judgement: 1,
  risk: 1,
  control: 1,
  risk_control: 1,
  risk_criterion: 1,
  action: 1,
  action_update: 1,
  action_criterion: 1,
  action_risk: 1,
  organisation_root: 1,
  signatory: 1,
  pack: 1,
  erasure: 1,
}
