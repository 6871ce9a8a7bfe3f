import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { exampleSite, nginxSite } from '../../../scripts/lib/nginx.mjs'
import { host } from '../../../scripts/lib/project.mjs'
import { systemTool } from '../../../scripts/lib/system-tools.mjs'

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** The settings around the site. Nginx runs in a folder of its own, under the user who runs the tests. */
function wholeConfiguration(folder: string): string {
  const { username, uid } = userInfo()
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'scratch')};`
  )
  return [
    // Without root, nginx cannot change its user in any case.
    ...(uid === 0 ? [`user ${username};`] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'errors.log')} notice;`,
    'events {}',
    'http {',
    ...scratch,
    `include ${join(folder, 'site.conf')};`,
    '}'
  ].join('\n')
}

/** The lines of a site that listens at port 80, at another port of this machine. */
const atPort = (lines: readonly string[], port: number) =>
  lines
    .filter((line) => line.trim() !== 'listen [::]:80;')
    .map((line) => line.replace('listen 80;', `listen ${host}:${port};`))

/** A real nginx with Waymark's settings. */
export class Nginx {
  readonly address: string
  /** The port of the site that only leads to the one with a secure connection. */
  readonly plainPort: number
  readonly #folder: string
  readonly #process: ChildProcess
  readonly #ended: Promise<void>

  private constructor(address: string, plainPort: number, folder: string, child: ChildProcess) {
    this.address = address
    this.plainPort = plainPort
    this.#folder = folder
    this.#process = child
    this.#ended = new Promise((resolve) => child.once('exit', () => resolve()))
  }

  /** Starts it over a folder, and waits until it answers. */
  static async start(root: string): Promise<Nginx> {
    const program = await systemTool('nginx')
    const [port, plainPort] = await Promise.all([freePort(), freePort()])
    const folder = mkdtempSync(join(tmpdir(), 'waymark-nginx-'))
    mkdirSync(join(folder, 'scratch'))
    const site = nginxSite({
      before: atPort(exampleSite.before, plainPort),
      server: [`listen ${host}:${port};`, `root ${root};`]
    })
    writeFileSync(join(folder, 'site.conf'), site)
    writeFileSync(join(folder, 'nginx.conf'), wholeConfiguration(folder))
    const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
    const nginx = new Nginx(`http://${host}:${port}/`, plainPort, folder, child)
    await nginx.#answers()
    return nginx
  }

  async #answers(): Promise<void> {
    const until = Date.now() + 20_000
    for (;;) {
      if (
        await fetch(this.address).then(
          ({ ok }) => ok,
          () => false
        )
      )
        return
      if (this.#process.exitCode !== null || Date.now() > until) {
        const errors = this.errors()
        await this.stop()
        throw new Error(`nginx does not answer: ${errors}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** What it wrote into its log of errors. */
  errors(): string {
    return readFileSync(join(this.#folder, 'errors.log'), 'utf8')
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      this.#process.kill('SIGTERM')
      await this.#ended
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
