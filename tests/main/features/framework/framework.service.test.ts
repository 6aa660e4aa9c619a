import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { getCurrentEvaluation } from '#main/features/evaluation/evaluation.service'
import { openFramework } from '#main/features/framework/framework.service'
import { builtResources } from '#tests/support/built-resources'
import { temporaryFolder } from '#tests/support/open-test-database'
import { openTestWorkspace, type TestWorkspace } from '#tests/support/open-test-workspace'

async function idOf({ ctx }: TestWorkspace): Promise<string> {
  return (await getCurrentEvaluation(ctx))!.evaluation.frameworkId
}

function copyOf({ folder, framework }: TestWorkspace): string {
  return path.join(folder, 'frameworks', `${framework.id}.json`)
}

describe('the framework of an evaluation', () => {
  it('is the newest that ships before there is an evaluation', async () => {
    const test = await openTestWorkspace()

    const opened = await openFramework(test.ctx, test.folder, await builtResources(), null)

    expect(opened.id).toBe(test.framework.id)
    expect(opened.framework.criteria).toHaveLength(48)
  })

  it('is read from the data folder’s own copy, whatever ships by then', async () => {
    const test = await openTestWorkspace()
    const resources = temporaryFolder()
    mkdirSync(path.join(resources, 'frameworks'))
    writeFileSync(path.join(resources, 'frameworks', `${test.framework.id}.json`), '{}')

    const opened = await openFramework(test.ctx, test.folder, resources, await idOf(test))

    expect(opened).toEqual(test.framework)
  })

  it('is the one of the same name that ships where the copy was lost', async () => {
    const test = await openTestWorkspace()
    rmSync(copyOf(test))

    expect(await openFramework(test.ctx, test.folder, await builtResources(), await idOf(test))).toEqual(test.framework)
  })

  it('is held against the schema again where its copy is not what was adopted, and the fault is named', async () => {
    const test = await openTestWorkspace()
    const edited = readFileSync(copyOf(test), 'utf8').replace(/"weight": ?"core"/, '"weight":"heavy"')
    writeFileSync(copyOf(test), edited)

    const opening = openFramework(test.ctx, test.folder, await builtResources(), await idOf(test))

    await expect(opening).rejects.toThrow(new RegExp(`^${test.framework.id}\\.json: criteria\\.\\d+\\.weight `))
  })
})
