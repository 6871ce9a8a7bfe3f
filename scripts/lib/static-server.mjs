import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { isAbsolute, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { mediaTypeOf } from './media-types.mjs'
import { host } from './project.mjs'
import { caching, hashedPath, securityHeaders } from './security-policy.mjs'

/**
 * The path inside the served folder that an address asks for, or null when it asks for something outside it or is
 * not a well-formed address.
 * @param {string} folder
 * @param {string} address as the request line gives it
 * @returns {string | null}
 */
export function pathFor(folder, address) {
  const encoded = address.split(/[?#]/, 1)[0] ?? '/'
  /** @type {string} */
  let decoded
  try {
    decoded = decodeURIComponent(encoded)
  } catch {
    return null
  }
  if (!decoded.startsWith('/') || decoded.includes('\0') || decoded.includes('\\')) return null
  const path = join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded)
  return isInside(folder, path) ? path : null
}

/**
 * @param {string} folder
 * @param {string} path
 */
function isInside(folder, path) {
  const way = relative(folder, path)
  return way !== '' && !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..'
}

/**
 * The file's real path and size when it is a plain file whose real place, links followed, is in the folder.
 * @param {string} folder
 * @param {string | null} path
 */
async function findFile(folder, path) {
  if (path === null) return null
  try {
    const real = await realpath(path)
    if (!isInside(await realpath(folder), real)) return null
    const facts = await stat(real)
    return facts.isFile() ? { path: real, size: facts.size } : null
  } catch {
    return null
  }
}

/** @param {string} path */
const isHashed = (path) => new RegExp(hashedPath).test(path.replaceAll('\\', '/'))

/**
 * A server that only reads files from one folder, and sends the security policy with every answer.
 * @param {string} folder
 * @returns {import('node:http').Server}
 */
export function createStaticServer(folder) {
  return createServer((request, response) => {
    void answer(folder, request, response).catch(() => {
      // The reader went away, or the file did while it was sent: there is nobody left to tell.
      response.destroy()
    })
  })
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  response.setHeader('Cache-Control', caching.other)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    endWith(response, 405, 'Only reading is possible here.')
    return
  }
  const file = await findFile(folder, pathFor(folder, request.url ?? '/'))
  if (file === null) {
    endWith(response, 404, 'There is no such file here.')
    return
  }
  if (isHashed(file.path)) response.setHeader('Cache-Control', caching.hashed)
  response.writeHead(200, { 'Content-Type': mediaTypeOf(file.path), 'Content-Length': file.size })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file.path), response)
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function endWith(response, status, sentence) {
  response.writeHead(status, { 'Content-Type': mediaTypeOf('sentence.txt') })
  response.end(`${sentence}\n`)
}

/**
 * Starts to listen on one port of this machine. Answers null once it listens, else one sentence saying why not; no
 * other port is ever tried.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<string | null>}
 */
export function listen(server, port) {
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      resolve(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is already in use: close the program that uses it, perhaps another Waymark, and start again.`
          : `Waymark cannot listen on port ${port} of this computer (${error.code ?? error.message}).`
      )
    })
    server.listen(port, host, () => {
      resolve(null)
    })
  })
}

/**
 * Says in one sentence why a port cannot be had, or null when it is free now.
 * @param {number} port
 * @returns {Promise<string | null>}
 */
export async function portTakenSentence(port) {
  const probe = createServer()
  const sentence = await listen(probe, port)
  if (sentence === null) await new Promise((resolve) => probe.close(resolve))
  return sentence
}
