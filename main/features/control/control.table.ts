import type { Control } from '#shared/domain/risk'

export interface ControlTable {
  id: string
  name: string
  kind: Control['kind']
  owner_id: string | null
  tested_on: string | null
  tested_by_id: string | null
  test_result: Control['testResult']
  test_note: string
  created_at: string
}
