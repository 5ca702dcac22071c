import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { audit } from './audit.ts'

test('npm audit knows of nothing high or critical', async ({ skip }) => {
  const answer = await audit()
  if ('notAsked' in answer) {
    console.warn(`not run: this machine's package registry answers no audits (${answer.notAsked})`)
    return skip()
  }
  expect(answer.grave).toEqual([])
})

/** Asks a registry on this machine, which answers like this. */
async function auditedBy(answers: RequestListener) {
  const server = createServer(answers)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    return await audit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const advisory = (id: number, severity: string, range: string) => ({
  ...{ id, severity, url: `https://example.org/${id}`, title: 'Found for this test', vulnerable_versions: range },
  ...{ cwe: [], cvss: { score: 0, vectorString: null } },
})

test('the audit finds what is grave, in what ships and in what it is built with, and nothing less', async () => {
  let asked = ''
  const answer = await auditedBy((request, response) => {
    const found = {
      valibot: [advisory(1, 'critical', '*')],
      vitest: [advisory(2, 'high', '>=1')],
      prettier: [advisory(3, 'moderate', '*')],
      svelte: [advisory(4, 'high', '<1')],
    }
    // It asks for the versions of what it found too, to say what to change to.
    if (request.method === 'GET') return void response.writeHead(404).end()
    const body: Buffer[] = []
    request.on('data', (part: Buffer) => body.push(part))
    request.on('end', () => {
      asked = String(gunzipSync(Buffer.concat(body)))
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(found))
    })
  })
  expect(Object.keys(JSON.parse(asked) as object)).toEqual(expect.arrayContaining(['valibot', 'vitest', 'wxt']))
  expect(answer).toEqual({ grave: ['valibot', 'vitest'] })
})

test('a registry that answers no audits is not taken for one that found nothing', async () => {
  expect(await auditedBy((_, response) => void response.writeHead(405).end())).toEqual({
    notAsked: expect.stringContaining('405'),
  })
})
