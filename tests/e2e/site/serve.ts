import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pages } from './pages.ts'

/** The tests' own web: serves `pages` on localhost, and takes what a browser sends elsewhere, so that it is known. */
export interface Site {
  readonly url: string
  /** `host:port` for a browser's proxy settings. */
  readonly proxy: string
  /** Addresses asked for that are not on this machine; all were refused. */
  readonly outside: readonly string[]
  close(): Promise<void>
}

/** @param more pages of one story only, by path, beside those of `pages`. */
export async function serve(more: typeof pages = {}): Promise<Site> {
  const outside: string[] = []
  const server = createServer((request, response) => {
    if (request.url && !request.url.startsWith('/')) {
      outside.push(request.url)
      response.writeHead(502).end()
      return
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const served = pages[pathname]?.() ?? more[pathname]?.()
    if (!served) {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Not here</title>')
      return
    }
    const type = served.type ?? 'text/html; charset=utf-8'
    response.writeHead(200, { 'Content-Type': type, ...served.headers })
    if (served.seconds === undefined) return void response.end(served.body)
    response.write(served.body.slice(0, served.body.length >> 1))
    setTimeout(() => response.end(served.body.slice(served.body.length >> 1)), served.seconds * 1000)
  })
  server.on('connect', (request, socket) => {
    outside.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    proxy: `127.0.0.1:${port}`,
    outside,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
