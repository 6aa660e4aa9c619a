export interface FrameworkTable {
  /** Framework id and version: sevenfold-itp-2026.1. */
  id: string
  title: string
  content_hash: string
  adopted_at: string
}
