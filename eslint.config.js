import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import globals from 'globals'
import ts from 'typescript-eslint'

/** A room of the house and the rooms it may not look into: imports point one way, see README. */
const mayNotImport = (target, ...from) => from.map((room) => ({ target: `./${target}`, from: `./${room}` }))

export default ts.config(
  { ignores: ['.output/', '.wxt/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
          message: 'Page text is data: use textContent.',
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes index loops need it
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...mayNotImport('src/data', 'src/engine', 'src/page', 'src/ui', 'src/export', 'entrypoints', 'cli'),
            ...mayNotImport(
              'src/engine',
              'src/page',
              'src/ui',
              'src/export',
              'src/messages.ts',
              'src/settings.ts',
              'entrypoints',
              'cli',
            ),
            ...mayNotImport('src/export', 'src/page', 'src/ui', 'entrypoints', 'cli'),
            ...mayNotImport('src/page', 'src/ui', 'entrypoints', 'cli'),
            ...mayNotImport('src/ui', 'src/page', 'entrypoints', 'cli'),
            ...mayNotImport('src', 'entrypoints', 'cli', 'tests', 'scripts'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/engine/**/*.ts', 'src/data/**/*.ts'],
    languageOptions: { globals: { ...globals.es2024 } },
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'svelte', 'svelte/*', 'wxt/*', 'webextension-polyfill', '#imports'] },
      ],
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'browser',
        'chrome',
        'process',
        'navigator',
        'location',
        'fetch',
      ],
    },
  },
  { files: ['src/data/outlets/outlets.ts', 'src/data/people/given-names.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['tests/**', 'scripts/**', 'cli/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
