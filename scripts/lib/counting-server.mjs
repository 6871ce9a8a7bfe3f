import { readFileSync, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { mediaTypeOf } from './media-types.mjs'
import { host } from './project.mjs'
import { listen, pathFor } from './static-server.mjs'

/**
 * A server for measuring: it packs what it sends, as a host does, and counts it.
 * @typedef {{ address: string, bytes: () => number, forget: () => void, close: () => void }} CountingServer
 */

/** @type {Map<string, Buffer>} */
const packed = new Map()

/** @param {string} file */
function packedFile(file) {
  const known = packed.get(file)
  if (known !== undefined) return known
  const body = gzipSync(readFileSync(file), { level: 9 })
  packed.set(file, body)
  return body
}

/**
 * Serves a folder on a port of its own.
 * @param {string} folder
 * @returns {Promise<CountingServer>}
 */
export async function serveCounting(folder) {
  let sent = 0
  const server = createServer((request, response) => {
    const file = pathFor(folder, request.url ?? '/')
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const body = packedFile(file)
    sent += body.length
    response
      .writeHead(200, {
        'content-type': mediaTypeOf(file),
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': 'no-cache'
      })
      .end(body)
  })
  const problem = await listen(server, 0)
  const address = server.address()
  if (problem !== null || address === null || typeof address === 'string')
    throw new Error(problem ?? 'The page to be measured has no port.')
  return {
    address: `http://${host}:${address.port}/`,
    bytes: () => sent,
    forget: () => {
      sent = 0
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}
