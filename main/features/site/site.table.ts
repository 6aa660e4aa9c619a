import type { SiteKind } from '#shared/domain/organisation'

export interface SiteTable {
  id: string
  name: string
  kind: SiteKind
  area: string
  note: string
  created_at: string
  removed_at: string | null
}
