import path from 'node:path'

const root = import.meta.dirname

/** The `#main`, `#renderer`, `#shared` and `#tests` import aliases, as tsconfig.json's `paths` gives them. */
export const aliases = ['main', 'renderer', 'shared', 'tests'].map((folder) => ({
  find: new RegExp(`^#${folder}/`),
  replacement: `${path.join(root, folder)}/`,
}))
