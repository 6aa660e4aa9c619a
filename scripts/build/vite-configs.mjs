import { builtinModules } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { aliases } from '../../vite.aliases.mjs'
import { root } from '../bootstrap/paths.mjs'

/**
 * Left to be required at run time: electron is the runtime itself, better-sqlite3 loads a binary, and pdfmake's pdfkit
 * reads data files beside its own source.
 */
const external = [
  'electron',
  'better-sqlite3',
  /^pdfmake(\/|$)/,
  /^pdfkit(\/|$)/,
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
]

/** The five Node programs. CommonJS, because an ES module main loads too late for calls that must precede `ready`. */
export const nodeEntries = ['main', 'preload', 'cli', 'report-worker', 'check-worker']

/** One file with everything in it but the externals. The target is the oldest runtime it must load in. */
export function nodeConfig(name) {
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: aliases, conditions: ['node', 'module', 'import', 'default'] },
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'pdfmake', 'pdfkit'] },
    build: {
      ssr: true,
      outDir: path.join(root, 'out/main'),
      emptyOutDir: false,
      target: 'node20',
      // A smaller file is read in sooner, and the maps beside it name things in a stack trace.
      minify: true,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(root, `main/${name}.ts`),
        external,
        // Only the app itself is in two parts: what the window waits for, and the services.
        output: {
          format: 'cjs',
          entryFileNames: `${name}.cjs`,
          ...(name === 'main' ? { chunkFileNames: 'main-[name].cjs' } : { codeSplitting: false }),
        },
      },
    },
  }
}

/** One page. No source maps: they would only make the installer larger. */
export const rendererConfig = {
  configFile: false,
  root: path.join(root, 'renderer'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react()],
  resolve: { alias: aliases },
  server: { host: '127.0.0.1' },
  build: {
    outDir: path.join(root, 'out/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Building a schema does nothing but build it: screens that only read a rule beside it go without, and without zod.
    rolldownOptions: { treeshake: { manualPureFunctions: ['z'] } },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
}
