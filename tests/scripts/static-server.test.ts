import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaTypeOf } from '../../scripts/lib/media-types.mjs'
import { host } from '../../scripts/lib/project.mjs'
import { createStaticServer, listen, pathFor, portTakenSentence } from '../../scripts/lib/static-server.mjs'

let folder = ''
let server: Server
let port = 0

/** Sends a path exactly as written; fetch would tidy "..", and so hide what is tested here. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number; text: string; header: (name: string) => string }>(
    (resolve, reject) => {
      const asked = request({ host, port, path, method }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (piece: string) => (text += piece))
        response.on('end', () => {
          const header = (name: string) => String(response.headers[name] ?? '')
          resolve({ status: response.statusCode ?? 0, text, header })
        })
      })
      asked.on('error', reject)
      asked.end()
    }
  )
}

/** The port that the system gave to a server. */
function portOf(listening: Server): number {
  const address = listening.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-served-'))
  const served = join(folder, 'dist')
  mkdirSync(join(served, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(served, 'index.html'), '<p>page</p>')
  writeFileSync(join(served, 'assets', 'font.ttf'), 'font')
  writeFileSync(join(served, 'assets', 'index-C-q_e4Aa.js'), 'script')
  symlinkSync(join(folder, 'secret.txt'), join(served, 'link.txt'))
  server = createStaticServer(served)
  expect(await listen(server, 0)).toBeNull()
  port = portOf(server)
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the static server', () => {
  it('serves the page at the root', async () => {
    const answer = await ask('/')
    expect(answer).toMatchObject({ status: 200, text: '<p>page</p>' })
    expect(answer.header('content-type')).toBe('text/html; charset=utf-8')
  })

  it('serves a file, whatever stands after a question mark', async () => {
    const answer = await ask('/assets/font.ttf?again')
    expect(answer).toMatchObject({ status: 200, text: 'font' })
    expect(answer.header('content-type')).toBe('font/ttf')
    expect(answer.header('content-length')).toBe('4')
  })

  it.each(['/', '/assets/font.ttf', '/nowhere.js'])('sends the security headers with %s', async (path) => {
    const answer = await ask(path)
    expect(answer.header('content-security-policy')).toContain(`default-src 'none'`)
    expect(answer.header('content-security-policy')).toContain(`frame-ancestors 'none'`)
    expect(answer.header('content-security-policy')).toContain(`'wasm-unsafe-eval'`)
    expect(answer.header('x-content-type-options')).toBe('nosniff')
    expect(answer.header('referrer-policy')).toBe('no-referrer')
    expect(answer.header('cross-origin-opener-policy')).toBe('same-origin')
    expect(answer.header('cross-origin-resource-policy')).toBe('same-origin')
    expect(answer.header('permissions-policy')).toContain('geolocation=()')
    expect(answer.header('cache-control')).toBe('no-cache')
  })

  it('lets a file be kept for good only where its name holds what is in it, and it is there', async () => {
    const kept = await ask('/assets/index-C-q_e4Aa.js')
    expect(kept.status).toBe(200)
    expect(kept.header('cache-control')).toBe('public, max-age=31536000, immutable')
    const missing = await ask('/assets/index-AAAAAAAA.js')
    expect(missing.status).toBe(404)
    expect(missing.header('cache-control')).toBe('no-cache')
    expect(missing.header('content-type')).toBe('text/plain; charset=utf-8')
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/link.txt',
    '/index.html%00.txt',
    '/%',
    '/assets',
    '/assets/'
  ])('answers 404 to %s', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('secret')
  })

  it('answers a question about a file without the file', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' })
  })

  it('lets nobody write', async () => {
    expect((await ask('/', 'POST')).status).toBe(405)
  })
})

describe('the path that an address asks for', () => {
  it('stays in the folder, also beside a folder with a longer name', () => {
    expect(pathFor(join('/a', 'dist'), '/../dist-other/x')).toBeNull()
    expect(pathFor(join('/a', 'dist'), 'secret.txt')).toBeNull()
    expect(pathFor(join('/a', 'dist'), '/..x')).toBe(join('/a', 'dist', '..x'))
  })
})

describe('a port in use', () => {
  it('is told in one sentence, and no other port is taken', async () => {
    const holder = createServer()
    expect(await listen(holder, 0)).toBeNull()
    const second = createStaticServer(folder)
    const sentence = await listen(second, portOf(holder))
    expect(sentence).toMatch(/^Port \d+ is already in use: [^\n]+\.$/)
    expect(second.listening).toBe(false)
    expect(await portTakenSentence(portOf(holder))).toBe(sentence)
    holder.close()
  })

  it('is told apart from a free one', async () => {
    const holder = createServer()
    await listen(holder, 0)
    const free = portOf(holder)
    await new Promise((resolve) => holder.close(resolve))
    expect(await portTakenSentence(free)).toBeNull()
  })
})

describe('media types', () => {
  it.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.TTF', 'font/ttf'],
    ['a.unheard-of', 'application/octet-stream']
  ])('%s is %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type)
  })
})
