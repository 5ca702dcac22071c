import { join } from 'node:path'
import { mergeConfig } from 'vite'
import { defineConfig } from 'wxt'
import { chunkOf } from './scripts/build/chunks.ts'
import { compileAtOnce } from './scripts/build/compile-at-once.ts'

/** The extension's own pages load their own files and connect to nothing. */
const ownPagesMay = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // the card's components carry their styles with them
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // The licences of what ships go with it; the options lead there.
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: join(import.meta.dirname, 'THIRD_PARTY.md'), relativeDest: 'third-party.txt' })
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'reader')) (config.plugins ??= []).push(compileAtOnce)
      if (!entrypoints.some(({ type }) => type === 'background')) return
      config.build ??= {}
      config.build.rolldownOptions = mergeConfig(config.build.rolldownOptions ?? {}, {
        output: { codeSplitting: { groups: [{ name: chunkOf, debugName: 'common' }] } },
      })
    },
  },
  // The card is drawn in other people's pages, whose policies may forbid making elements from strings.
  svelte: { vite: { compilerOptions: { fragments: 'tree' } } },
  vite: () => ({
    build: {
      chunkSizeWarningLimit: 4_000, // kB: language model and fitted tables are read from the disk, by the background alone
      modulePreload: { polyfill: false }, // it would bring a `fetch` into a package that is to have none
      // The oldest that have what the reader needs in a page (custom highlights, `caretPositionFromPoint`): what is
      // written for older ones, in scripts and styles, is weight on every article.
      target: ['chrome128', 'firefox140'],
      cssTarget: ['chrome128', 'firefox140'],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'search'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-claim': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next__' },
      'previous-claim': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_command_previous__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_marks__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } }, // Chrome leaves out what it uses itself: Alt+Shift+W
    },
    content_security_policy: { extension_pages: ownPagesMay.join('; ') },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['sentinel.js'], run_at: 'document_idle' }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'says-who@says-who.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
