export interface PersonTable {
  id: string
  name: string
  job_title: string
  /** JSON array of roles. */
  roles: string
  started_on: string | null
  left_on: string | null
  is_external: 0 | 1
  created_at: string
  removed_at: string | null
}
