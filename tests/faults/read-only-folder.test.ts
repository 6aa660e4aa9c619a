import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeReport } from '#main/features/report/make-report'
import { listPacks } from '#main/features/report/pack.service'
import type { ReportRunner } from '#main/features/report/report-runner'
import { listBackups } from '#main/workspace/backups'
import { databaseFile } from '#main/workspace/workspace'
import { closedWorkspace } from '#tests/support/closed-workspace'
import { temporaryFolder } from '#tests/support/open-test-database'
import { failure, openTestWorkspace } from '#tests/support/open-test-workspace'
import { giveToOrdinaryUser } from '#tests/support/ordinary-user'
import { exportTo } from '#tests/support/pack-tools'
import { buildCli, jsonOf, runCliAsOrdinaryUser } from '#tests/support/run-cli'

beforeAll(buildCli, 300_000)

/** What may not be written may still be looked at and entered. */
const readOnly = 0o555

async function workspaceOfOrdinaryUser(): Promise<string> {
  const { folder } = await closedWorkspace()
  giveToOrdinaryUser(path.dirname(folder))
  return folder
}

function exportAsOrdinaryUser(workspace: string, out: string) {
  return runCliAsOrdinaryUser('export', '--workspace', workspace, '--report', 'evidence-pack', '--out', out, '--json')
}

describe('a folder that this user may not write in', () => {
  it('gets no pack: the failure says so, nothing is left there, and the pack is recorded as failed', async () => {
    const workspace = await workspaceOfOrdinaryUser()
    const place = temporaryFolder()
    giveToOrdinaryUser(place)
    chmodSync(place, readOnly)
    const out = path.join(place, 'pack.pdf')

    const refused = await exportAsOrdinaryUser(workspace, out)

    expect(refused.code).toBe(1)
    expect(jsonOf(refused)).toEqual({ code: 'file', doing: 'write', path: out, why: 'not_allowed' })
    expect(readdirSync(place)).toEqual([])
    const raw = new Sqlite(databaseFile(workspace), { readonly: true })
    expect(raw.prepare('select pack_number, state, sha256 from pack').all()).toMatchObject([
      { state: 'failed', sha256: null },
    ])
    raw.close()
  })

  it('is no place for a workspace, and the refusal names the folder', async () => {
    const workspace = await workspaceOfOrdinaryUser()
    chmodSync(workspace, readOnly)
    const before = readFileSync(databaseFile(workspace))
    const out = path.join(path.dirname(workspace), 'pack.pdf')

    const refused = await exportAsOrdinaryUser(workspace, out)

    expect(refused.code).toBe(1)
    expect(jsonOf(refused)).toEqual({
      code: 'workspace_problem',
      problem: { kind: 'not-writable', folder: workspace },
    })
    expect(readFileSync(databaseFile(workspace)).equals(before)).toBe(true)
    expect(existsSync(out)).toBe(false)
  })

  it('that holds a database which may only be read is refused as such, not as damaged', async () => {
    const workspace = await workspaceOfOrdinaryUser()
    chmodSync(databaseFile(workspace), 0o444)

    const refused = await exportAsOrdinaryUser(workspace, path.join(path.dirname(workspace), 'pack.pdf'))

    expect(jsonOf(refused)).toMatchObject({ code: 'workspace_problem', problem: { kind: 'not-writable' } })
  })
})

describe('backups', () => {
  it('are files that need nothing beside them: no folder of theirs fills with side files', async () => {
    const { folder } = await closedWorkspace()
    const [backup] = listBackups(folder)

    expect(readdirSync(path.join(folder, 'backups')).toSorted()).toEqual(
      [path.basename(backup!.file), `${path.basename(backup!.file)}.json`].toSorted(),
    )
  })
})

describe('a folder that vanishes while the pack is being drawn', () => {
  it('gets no pack, and is not made again behind the user’s back', async () => {
    const test = await openTestWorkspace()
    const place = path.join(temporaryFolder(), 'memory stick')
    mkdirSync(place)
    const pulledOut: ReportRunner = async (job, watch) => {
      const outcome = await makeReport(job, watch)
      rmSync(place, { recursive: true })
      return outcome
    }

    const refused = failure(await exportTo(test, path.join(place, 'pack.pdf'), { run: pulledOut }))

    expect(refused).toMatchObject({ code: 'file', doing: 'write', why: 'missing_folder' })
    expect(existsSync(place)).toBe(false)
    expect(await listPacks(test.ctx)).toMatchObject([{ state: 'failed' }])
  })
})
