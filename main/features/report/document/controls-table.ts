import { paragraph } from '#main/pdf/headings'
import type { Content, TextNode } from '#main/pdf/pack-definition'
import { dataTable } from '#main/pdf/tables'
import { shortUkDate } from '#shared/domain/dates'
import { controlKindNames, testResultNames, type Control, type Risk } from '#shared/domain/risk'
import type { PackIndex } from './pack-index'
import { isWritten, userParagraphs } from './user-text'

/** The controls of a risk, each with who owns it and what its test showed. What nobody tested says so. */
export function controlsTable(index: PackIndex, { controls }: Risk): Content {
  if (controls.length === 0) return paragraph('No control is named yet.')
  return dataTable(
    [
      { title: 'Control', width: 150, headsRows: true },
      { title: 'Kind', width: 88 },
      { title: 'Owner', width: 84 },
      { title: 'Test', width: 'rest' },
    ],
    controls.map((control) => [
      control.name,
      controlKindNames[control.kind],
      index.nameOf(control.ownerId),
      { stack: testLines(index, control) },
    ]),
  )
}

function testLines(index: PackIndex, control: Control): readonly Content[] {
  const { testedOn, testedById, testResult, testNote, ownerId } = control
  const note = isWritten(testNote) ? userParagraphs(testNote).map(({ text }): TextNode => ({ text })) : []
  if (testedOn === null) return [{ text: 'Not tested', bold: true }, ...note]
  const result = testResult === null ? 'Result not recorded' : testResultNames[testResult]
  const by = testedById === null ? 'by nobody named' : `by ${index.nameOf(testedById)}`
  const isOwnTest = testedById !== null && testedById === ownerId
  return [
    { text: [{ text: result, bold: true }, `: ${shortUkDate(testedOn)}, ${by}`] },
    ...(isOwnTest ? [{ text: 'Tested by its own owner', bold: true }] : []),
    ...note,
  ]
}
