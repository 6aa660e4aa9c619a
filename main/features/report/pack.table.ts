import type { PackKind } from '#shared/domain/pack'

export interface PackTable {
  id: string
  number: number
  pack_number: string
  kind: PackKind
  state: 'writing' | 'finished' | 'failed'
  as_at: string
  created_at: string
  finished_at: string | null
  file_path: string
  sha256: string | null
  pages: number | null
  signatory_id: string | null
  /** JSON array of sections. */
  sections: string
  audit_head: string
}
