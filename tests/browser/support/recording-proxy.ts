import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse
} from 'node:http'
import { host } from '../../../scripts/lib/project.mjs'

/** A request as it left the browser. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** How many bytes came with it. */
  readonly body: number
}

/**
 * A proxy for everything that a browser sends: requests of pages, of workers, beacons, and what the browser asks for by itself. Requests
 * to the one allowed host are passed on. All others are noted and go nowhere.
 */
export class RecordingProxy {
  readonly sent: Sent[] = []
  readonly #only: string
  readonly #server: Server

  /** @param only the origin of the one host that is reached */
  constructor(only: string) {
    this.#only = only
    this.#server = createServer((asked, answer) => this.#pass(asked, answer))
    this.#server.on('connect', ({ url, headers }, socket) => {
      this.sent.push({ method: 'CONNECT', url: url ?? '', headers, body: 0 })
      socket.destroy()
    })
    this.#server.on('upgrade', ({ url, headers }, socket) => {
      this.sent.push({ method: 'UPGRADE', url: url ?? '', headers, body: 0 })
      socket.destroy()
    })
  }

  /** @returns its address */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, host, resolve))
    const address = this.#server.address()
    return `http://${host}:${typeof address === 'object' && address !== null ? address.port : 0}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { method = '', url = '', headers } = asked
    let body = 0
    asked.on('data', (piece: Buffer) => (body += piece.length))
    asked.on('end', () => {
      this.sent.push({ method, url, headers, body })
      if (!url.startsWith(this.#only)) {
        answer.writeHead(502).end()
        return
      }
      const onward = ask(url, { method, headers }, (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers)
        reply.pipe(answer)
      })
      onward.on('error', () => answer.destroy())
      onward.end()
    })
  }
}
