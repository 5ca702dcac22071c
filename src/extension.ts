import type { Browser } from 'webextension-polyfill'

/**
 * The browser's own interface, for what also runs in pages: the polyfill would be a tenth of the reader. Under this name
 * both browsers give promises in manifest version 3. A page cannot put something else in its place, as it can with an
 * element of id "browser" where the browser has no such name itself.
 */
export const extension = (): Browser => (globalThis as unknown as { chrome: Browser }).chrome
