import { BrowserWindow, dialog } from 'electron'
import path from 'node:path'

/** Asks where to save a PDF; null where the user thought better of it. */
export async function chooseWhereToSavePdf(folder: string, suggestedName: string): Promise<string | null> {
  const options = {
    title: 'Save the evidence pack',
    defaultPath: path.join(folder, suggestedName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  }
  const window = BrowserWindow.getAllWindows()[0]
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  if (canceled || !filePath) return null
  return filePath.toLowerCase().endsWith('.pdf') ? filePath : `${filePath}.pdf`
}

export async function choosePdf(): Promise<string | null> {
  const window = BrowserWindow.getAllWindows()[0]
  const options = {
    title: 'Choose a PDF to check',
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['openFile' as const],
  }
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return canceled ? null : (filePaths[0] ?? null)
}
