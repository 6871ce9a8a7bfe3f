import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { host } from '../../scripts/lib/project.mjs'
import { Nginx } from '../browser/support/nginx'

const hostile = 'waymark.attacker.example'

let folder: string
let nginx: Nginx
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-plain-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  nginx = await Nginx.start(folder)
})
afterAll(async () => {
  await nginx.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Sends lines to the port that is not secure exactly as they stand, which no library would. @returns all that comes back */
const send = (lines: readonly string[]) =>
  new Promise<string>((resolve, reject) => {
    let heard = ''
    const socket = connect(nginx.plainPort, host, () => socket.end(`${lines.join('\r\n')}\r\n\r\n`))
    socket.setEncoding('latin1')
    socket.on('data', (piece: string) => (heard += piece))
    socket.once('error', reject)
    socket.once('close', () => resolve(heard))
  })

const locationOf = (answer: string) => /^Location: (.*)\r$/im.exec(answer)?.[1]

describe('a real nginx with our settings, asked without a secure connection', () => {
  it('leads to the secure address of its own name, with what was asked for', async () => {
    const answer = await send(['GET /?a=b HTTP/1.1', 'Host: waymark.example.gov.uk', 'Connection: close'])
    expect(answer).toMatch(/^HTTP\/1\.1 301 /)
    expect(locationOf(answer)).toBe('https://waymark.example.gov.uk/?a=b')
  })

  it.each([
    ['a hostile Host', ['GET / HTTP/1.1', `Host: ${hostile}`]],
    ['a hostile Host with a port', ['GET / HTTP/1.1', `Host: ${hostile}:8080`]],
    ['two hosts', ['GET / HTTP/1.1', 'Host: waymark.example.gov.uk', `Host: ${hostile}`]],
    ['a hostile address in the line itself', [`GET http://${hostile}/ HTTP/1.1`, `Host: ${hostile}`]],
    ['a hostile name that a proxy hands on', ['GET / HTTP/1.1', 'Host: a', `X-Forwarded-Host: ${hostile}`]],
    ['no Host', ['GET / HTTP/1.0']],
    ['a path that looks like a host', [`GET //${hostile}/ HTTP/1.1`, `Host: ${hostile}`]],
    ['a path that would go on with the name', [`GET @${hostile}/ HTTP/1.1`, `Host: ${hostile}`]]
  ])('leads %s nowhere else', async (_, lines) => {
    const answer = await send([...lines, 'Connection: close'])
    const location = locationOf(answer)
    expect(answer).toMatch(/^HTTP\/1\.1 (301|400) /)
    // What is refused leads nowhere.
    if (answer.startsWith('HTTP/1.1 400')) expect(location).toBeUndefined()
    else expect(new URL(location ?? '').hostname).toBe('waymark.example.gov.uk')
  })
})
