import { Button, Group } from '@mantine/core'
import type { WorkspaceKind, WorkspaceProblem } from '#shared/domain/workspace'
import { CentredPage } from '#renderer/ui/centred-page'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { KeyValues } from '#renderer/ui/key-values'
import { SectionCard } from '#renderer/ui/section-card'
import { problemWords } from './problem-words'
import { RestoreNewest } from './restore-newest'
import { useLeaveWorkspace, useOpenWorkspace } from './workspace-queries'

export type ProblemScreenProps = { readonly workspace: WorkspaceKind; readonly problem: WorkspaceProblem }

/** Why the data can't be opened, what is safe, and what to do; nothing is ever thrown away to get going. */
export function ProblemScreen({ workspace, problem }: ProblemScreenProps) {
  const open = useOpenWorkspace()
  const leave = useLeaveWorkspace()
  const words = problemWords(problem)
  return (
    <CentredPage title={words.title} above={workspace === 'sample' ? 'The sample organisation' : 'Your own data'}>
      <SectionCard title="What is wrong">
        <p>{words.wrong}</p>
        <KeyValues items={[['Data folder', problem.folder], ...words.details]} />
      </SectionCard>
      <SectionCard title="What is safe">
        <p>{words.safe}</p>
      </SectionCard>
      <SectionCard title="What to do">
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {problem.kind === 'damaged' && problem.newestBackup && (
          <RestoreNewest workspace={workspace} backup={problem.newestBackup} />
        )}
        <Group gap="sm">
          <Button
            variant={problem.kind === 'damaged' ? 'default' : 'filled'}
            loading={open.isPending}
            onClick={() => open.mutate(workspace)}
          >
            Try again
          </Button>
          <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
            Back to the start
          </Button>
        </Group>
        <ErrorNotice error={open.error ?? leave.error} />
      </SectionCard>
    </CentredPage>
  )
}
