export interface OrganisationTable {
  id: 'organisation'
  name: string
  ukprn: string
  staff_count: number | null
  learners_under_18: number | null
  learners_adult: number | null
  apprentices: number | null
  /** JSON array of strings. */
  areas: string
  /** JSON array of strings. */
  programmes: string
  context: string
}

export interface ScopeAnswerTable {
  /** The scope question's id. */
  id: string
  answer: 'yes' | 'no' | null
  detail: string
}
