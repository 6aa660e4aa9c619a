import { useQuery } from '@tanstack/react-query'
import type { WorkspaceStatus } from '#shared/domain/workspace'
import { workspaceQueries } from './workspace-queries'

export type ReadyWorkspace = Extract<WorkspaceStatus, { kind: 'ready' }>

/** The open data folder: its organisation's name, today's date, who is at the keyboard. Null before it is open. */
export function useReadyWorkspace(): ReadyWorkspace | null {
  const { data } = useQuery(workspaceQueries.status())
  return data?.kind === 'ready' ? data : null
}

/** Today as the main process has it, `YYYY-MM-DD`; for screens, which are only shown with a data folder open. */
export function useToday(): string {
  const ready = useReadyWorkspace()
  if (!ready) throw new Error('There is no today without an open data folder')
  return ready.today
}
