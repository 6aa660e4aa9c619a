import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import type { Evaluation, Judgement } from '#shared/domain/evaluation'
import type { EvaluationTable, JudgementTable } from './evaluation.table'

type Db = Kysely<Database> | Transaction<Database>

/** The one that is open; the newest where all are signed off. */
export async function findCurrentEvaluation(db: Db): Promise<Evaluation | undefined> {
  const row = await db
    .selectFrom('evaluation')
    .selectAll()
    .orderBy((order) => order.case().when('status', '=', 'signed-off').then(1).else(0).end())
    .orderBy('started_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toEvaluation(row)
}

export async function insertEvaluation(db: Db, evaluation: Evaluation): Promise<void> {
  await db
    .insertInto('evaluation')
    .values({
      id: evaluation.id,
      framework_id: evaluation.frameworkId,
      name: evaluation.name,
      status: evaluation.status,
      started_on: evaluation.startedOn,
    })
    .execute()
}

export async function listJudgements(db: Db, evaluationId: string): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgement').selectAll().where('evaluation_id', '=', evaluationId).execute()
  return rows.map(toJudgement)
}

export async function findJudgement(db: Db, evaluationId: string, criterion: string): Promise<Judgement | undefined> {
  const row = await db
    .selectFrom('judgement')
    .selectAll()
    .where('evaluation_id', '=', evaluationId)
    .where('criterion_code', '=', criterion)
    .executeTakeFirst()
  return row && toJudgement(row)
}

export async function putJudgement(db: Db, evaluationId: string, judgement: Judgement): Promise<void> {
  const { id, ...columns } = toRow(evaluationId, judgement)
  await db
    .insertInto('judgement')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

function toEvaluation(row: EvaluationTable): Evaluation {
  return {
    id: row.id,
    frameworkId: row.framework_id,
    name: row.name,
    status: row.status,
    startedOn: row.started_on,
  }
}

function toJudgement(row: JudgementTable): Judgement {
  return {
    id: row.id,
    criterion: row.criterion_code,
    level: row.level,
    isNotApplicable: row.is_not_applicable === 1,
    notApplicableReason: row.not_applicable_reason,
    confidence: row.confidence,
    narrative: row.narrative,
    proof: row.proof,
    impact: row.impact,
    agreedBy: row.agreed_by,
    nextStep: row.next_step,
    updatedAt: row.updated_at,
  }
}

function toRow(evaluationId: string, judgement: Judgement): JudgementTable {
  return {
    id: judgement.id,
    evaluation_id: evaluationId,
    criterion_code: judgement.criterion,
    level: judgement.level,
    is_not_applicable: judgement.isNotApplicable ? 1 : 0,
    not_applicable_reason: judgement.notApplicableReason,
    confidence: judgement.confidence,
    narrative: judgement.narrative,
    proof: judgement.proof,
    impact: judgement.impact,
    agreed_by: judgement.agreedBy,
    next_step: judgement.nextStep,
    updated_at: judgement.updatedAt,
  }
}
