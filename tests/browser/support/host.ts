import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildFolder, host } from '../../../scripts/lib/project.mjs'
import { runTool } from '../../../scripts/lib/run.mjs'
import { createStaticServer } from '../../../scripts/lib/static-server.mjs'

/** A host of Waymark at an address of its own, whose files can be changed, and whose machine can be gone. */
export class Host {
  #server: Server | undefined
  #port = 0
  /** What was asked of it: the method and the path of each request. */
  readonly asked: string[] = []

  get address(): string {
    return `http://${host}:${this.#port}/`
  }

  /** Serves a folder from now on, at the same address as before. */
  async serve(folder: string): Promise<void> {
    await this.stop()
    const server = createStaticServer(folder)
    server.on('request', ({ method, url }) => this.asked.push(`${method} ${url}`))
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.#port, host, resolve)
    })
    const address = server.address()
    this.#port = typeof address === 'object' && address !== null ? address.port : 0
    this.#server = server
  }

  /** From now on nobody answers. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server === undefined) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Two builds of this source that differ in the version that they show: the one under test, and a newer one. */
export interface TwoBuilds {
  readonly older: string
  readonly newer: string
  remove(): void
}

export const newerVersion = '9.9.9'

/** Has the newer build made once in a run, by whichever worker needs it first. Its folder is emptied as each run begins. */
async function newerBuild(): Promise<string> {
  const folder = join(test.info().project.outputDir, 'newer-build')
  const making = `${folder}-being-made`
  mkdirSync(test.info().project.outputDir, { recursive: true })
  await expect
    .poll(() => existsSync(folder) || isMine(making), { timeout: 180_000, message: 'the newer build' })
    .toBe(true)
  if (existsSync(folder)) return folder
  const code = await runTool('vite', 'vite', ['build', '--logLevel', 'error', '--outDir', making], {
    environment: { WAYMARK_VERSION: newerVersion }
  })
  if (code === 0) renameSync(making, folder)
  else rmSync(making, { recursive: true, force: true })
  if (code !== 0) throw new Error('The newer build could not be made.')
  return folder
}

/** Makes a folder. @returns whether it is this process that made it */
function isMine(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** Copies of the two builds, so that nothing that a test does to them reaches the others. */
export async function twoBuilds(): Promise<TwoBuilds> {
  const made = await newerBuild()
  const folder = mkdtempSync(join(tmpdir(), 'waymark-builds-'))
  const [older, newer] = [join(folder, 'older'), join(folder, 'newer')]
  cpSync(buildFolder, older, { recursive: true })
  cpSync(made, newer, { recursive: true })
  return { older, newer, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
