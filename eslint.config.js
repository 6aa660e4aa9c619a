import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/*
 * Who may import whom is design, and kept here: each layer's block lists all its bans, since in flat config the last
 * matching block replaces a rule's options.
 */
const deny = (regex, message) => ({ regex, message })
const layer = (files, ...bans) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns: bans }] } })

const upward = deny(
  '^\\.\\.?/.*\\.\\./|^\\.\\./',
  'inside a folder use ./x; to leave it use an alias (#main/…, #shared/…)',
)
const electron = deny(
  '^electron$',
  'Electron lives in main/app, main/platform/electron, ipc/register-handlers, main.ts and preload.ts',
)
const sqlite = deny('^better-sqlite3', 'only main/db opens SQLite')
const crypto = deny(
  '^(node:)?crypto$',
  'hashes are in platform/hash, ids in platform/ids, keys and certificates in signing/',
)
const certificates = deny(
  '^(pkijs|asn1js|@peculiar/|reflect-metadata|node-forge)',
  'only main/signing knows certificates',
)
const react = deny('^(react|@mantine|@tanstack|wouter|#renderer/)', 'main never imports the renderer')
const signing = deny('^#main/signing/', 'pages are drawn without knowing signatures')
const features = deny('^#main/features/', 'this layer knows no feature')
const otherFeatures = deny(
  '^#main/features/.+\\.(repository|handlers)$',
  'another feature is reached through its service',
)
const native = deny('^(node:|electron$|kysely|better-sqlite3|pdfmake|fs$|path$)', 'this belongs to the main process')
const mainLayers = deny('^#main/', 'the renderer reaches main through #renderer/ipc')

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          './shared/tsconfig.json',
          './main/tsconfig.json',
          './renderer/tsconfig.json',
          './tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Our services are closures, and many answer without waiting.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  layer(
    ['shared/**/*.ts'],
    upward,
    deny('^(?!\\./|#shared/|zod$)', 'shared is the bottom layer: zod and itself, nothing else'),
  ),
  layer(['main/**/*.ts'], upward, electron, sqlite, crypto, certificates, react),
  layer(
    ['main/db/**/*.ts'],
    upward,
    electron,
    crypto,
    certificates,
    react,
    deny('^#main/(features/.+(?<!\\.table)$|pdf|signing|ipc|app|workspace)', 'db knows tables and the platform'),
  ),
  layer(
    ['main/platform/**/*.ts'],
    upward,
    electron,
    sqlite,
    certificates,
    react,
    deny('^#main/(?!platform/)', 'the platform knows nothing above it'),
  ),
  layer(
    ['main/platform/electron/**/*.ts'],
    upward,
    sqlite,
    crypto,
    certificates,
    react,
    deny('^#main/(?!platform/)', 'the platform knows nothing above it'),
  ),
  layer(
    ['main/pdf/**/*.ts'],
    upward,
    electron,
    sqlite,
    crypto,
    certificates,
    react,
    features,
    signing,
    deny('^#main/(db|ipc|app|workspace)', 'pages know no tables'),
  ),
  layer(
    ['main/signing/**/*.ts'],
    upward,
    electron,
    sqlite,
    react,
    features,
    deny('^#main/(?!signing/|platform/)', 'bytes in, bytes out'),
  ),
  layer(['main/features/**/*.ts'], upward, electron, sqlite, crypto, certificates, react, otherFeatures),
  layer(['main/app/**/*.ts'], upward, sqlite, crypto, certificates, react, features),
  layer(['main/ipc/register-handlers.ts'], upward, sqlite, crypto, certificates, react),
  layer(['main/main.ts', 'main/compose.ts', 'main/preload.ts'], sqlite, certificates, react),
  layer(['renderer/**/*.{ts,tsx}'], upward, native, mainLayers),
  layer(
    ['renderer/ui/**/*.{ts,tsx}'],
    upward,
    native,
    mainLayers,
    deny('^#renderer/(features|app)|^#shared/(domain/(?!dates$)|ipc)', 'the kit speaks no domain'),
  ),
  {
    files: ['main/features/**/*.ts', 'shared/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'the clock is passed in' },
        { object: 'Math', property: 'random', message: 'ids are passed in' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'the clock is passed in' },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}', 'tests/renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['**/*.d.mts', '*.config.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // Every argued exception says why.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
