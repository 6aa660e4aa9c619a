import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Context } from '#main/db/context'
import { getCurrentEvaluation, startEvaluationIfNone } from '#main/features/evaluation/evaluation.service'
import type { LoadedFramework } from '#main/features/framework/load-framework'
import { openFramework } from '#main/features/framework/framework.service'
import { getOrganisation } from '#main/features/organisation/organisation.service'
import { getPerson } from '#main/features/person/person.service'
import { reconcilePacks } from '#main/features/report/pack.service'
import type { Actor, WorkspaceKind, WorkspaceProblem, WorkspaceStatus } from '#shared/domain/workspace'
import type { Failure } from '#shared/failure'
import { err, ok, type Result } from '#shared/result'
import type { AuditChecker } from './check-in-worker'
import { databaseFile, openWorkspace, restoreNewestBackup, type Workspace, type WorkspaceDeps } from './workspace'

export interface DeskDeps extends WorkspaceDeps {
  /** Holds `own` and `sample`. */
  readonly dataDir: string
  /** The folder of what ships with the app. */
  readonly resources: string
  readonly checkAudit: AuditChecker
  /** Fills an empty folder with the sample organisation. */
  readonly buildSample: (folder: string, onProgress: (fraction: number) => void) => Promise<void>
}

/** What a handler works with while a workspace is open. */
export interface OpenDesk {
  readonly kind: WorkspaceKind
  readonly workspace: Workspace
  readonly ctx: Context
  readonly framework: LoadedFramework
}

export interface OpenOptions {
  /** Hears how far the sample's making is, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void
  /** Who sits down at once, by id; otherwise whoever it is says so first. */
  readonly startAs?: string | undefined
}

const nobody: Actor = { personId: null, enteredForId: null }

/** What is open and who sits at it: one workspace at a time, the provider's own or the sample, never both. */
export class Desk {
  private open: { kind: WorkspaceKind; workspace: Workspace } | null = null
  private problem: { workspace: WorkspaceKind; problem: WorkspaceProblem } | null = null
  private actor: Actor = nobody
  private opening: Promise<unknown> | null = null
  private framework: LoadedFramework | null = null

  constructor(private readonly deps: DeskDeps) {}

  folderOf(kind: WorkspaceKind): string {
    return path.join(this.deps.dataDir, kind)
  }

  hasOwnWorkspace(): boolean {
    return existsSync(databaseFile(this.folderOf('own')))
  }

  /** Opens a workspace, closing the one that is open; the sample is made first where there is none. */
  openWorkspace(kind: WorkspaceKind, options: OpenOptions = {}): Promise<WorkspaceStatus> {
    const opening = this.openNow(kind, options)
    this.opening = opening.catch(() => undefined)
    return opening
  }

  private async openNow(
    kind: WorkspaceKind,
    { onProgress = () => {}, startAs }: OpenOptions,
  ): Promise<WorkspaceStatus> {
    await this.leave()
    const folder = this.folderOf(kind)
    if (kind === 'sample' && !existsSync(databaseFile(folder))) await this.deps.buildSample(folder, onProgress)
    const opened = await openWorkspace(folder, this.deps)
    if (!opened.ok) {
      this.problem = { workspace: kind, problem: opened.failure }
      return this.statusNow()
    }
    this.open = { kind, workspace: opened.value }
    await reconcilePacks(this.ctxOf(opened.value))
    if (startAs !== undefined) this.actor = { personId: startAs, enteredForId: null }
    return this.statusNow()
  }

  /** Puts the newest proven backup in place of a damaged database, and opens it. */
  async restoreNewest(kind: WorkspaceKind): Promise<WorkspaceStatus> {
    await this.leave()
    const restored = await restoreNewestBackup(this.folderOf(kind), this.deps.clock)
    if (restored.ok) return this.openWorkspace(kind)
    this.problem = { workspace: kind, problem: restored.failure }
    return this.status()
  }

  /** Backs up and closes what is open. A failed backup does not keep the files open; it is thrown after they are closed. */
  async leave(): Promise<void> {
    const open = this.open
    this.open = null
    this.problem = null
    this.actor = nobody
    this.framework = null
    await open?.workspace.close()
  }

  async choosePerson(actor: Actor): Promise<Result<WorkspaceStatus, Failure>> {
    const desk = await this.require()
    if (!desk.ok) return desk
    for (const id of [actor.personId, actor.enteredForId])
      if (id !== null && !(await getPerson(desk.value.ctx, id))) return err({ code: 'not_found', what: 'person' })
    this.actor = { ...actor, enteredForId: actor.enteredForId === actor.personId ? null : actor.enteredForId }
    return ok(await this.status())
  }

  /** Waits for an opening that is under way: nobody is told "nothing is open" a moment before something is. */
  async status(): Promise<WorkspaceStatus> {
    await this.opening
    return this.statusNow()
  }

  private async statusNow(): Promise<WorkspaceStatus> {
    if (this.problem) return { kind: 'problem', ...this.problem }
    if (!this.open)
      return {
        kind: 'welcome',
        ownExists: this.hasOwnWorkspace(),
        sampleExists: existsSync(databaseFile(this.folderOf('sample'))),
      }
    const { kind, workspace } = this.open
    const organisation = await getOrganisation(this.ctxOf(workspace))
    if (!organisation) return { kind: 'set-up' }
    return {
      kind: 'ready',
      workspace: kind,
      organisationName: organisation.name,
      actor: this.actor,
      today: this.deps.clock.today(),
      folder: workspace.folder,
    }
  }

  /** What handlers need, or why there is nothing to work with: no workspace, or its files gone while it was open. */
  async require(): Promise<Result<OpenDesk, Failure>> {
    if (!this.open) return err({ code: 'no_workspace' })
    const { kind, workspace } = this.open
    if (!workspace.isStillThere()) return err({ code: 'storage', why: 'gone' })
    const ctx = this.ctxOf(workspace)
    this.framework ??= await this.loadFramework(ctx, workspace)
    return ok({ kind, workspace, ctx, framework: this.framework })
  }

  /** Does something with what is open. */
  async with<Value>(work: (desk: OpenDesk) => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
    const desk = await this.require()
    return desk.ok ? work(desk.value) : desk
  }

  /** Starts the first evaluation, once the provider is described. */
  async startEvaluation(): Promise<Result<void, Failure>> {
    const desk = await this.require()
    if (!desk.ok) return desk
    const { ctx, workspace, framework } = desk.value
    const started = await startEvaluationIfNone(ctx, workspace.folder, framework)
    return started.ok ? ok(undefined) : started
  }

  /** Follows the whole audit trail of what is open, in a worker; the first screen does not wait for it. */
  async checkAudit(): Promise<string[]> {
    return this.open ? this.deps.checkAudit(databaseFile(this.open.workspace.folder)) : []
  }

  private ctxOf(workspace: Workspace): Context {
    return workspace.contextFor(this.actor)
  }

  /** The evaluation's own framework; the one that ships before there is an evaluation. */
  private async loadFramework(ctx: Context, workspace: Workspace): Promise<LoadedFramework> {
    const current = await getCurrentEvaluation(ctx)
    return openFramework(ctx, workspace.folder, this.deps.resources, current?.evaluation.frameworkId ?? null)
  }
}
