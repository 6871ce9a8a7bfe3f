import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFolder } from '../../../scripts/lib/project.mjs'

interface Entry {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
  readonly bytes: number
}

/** What the worker of a build has to know of a file. */
function entryOf(url: string, revision: string | null, bytes: Uint8Array): Entry {
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
  return { url, revision, integrity, bytes: bytes.length }
}

/** A newer build: the one under test with another page, and with more files that nobody has yet. */
export interface LargerBuild {
  readonly folder: string
  /** The names of the files that it alone has. */
  readonly added: readonly string[]
  remove(): void
}

/** Makes it, in a moment. @param megabytes how much more it is than the build under test, in files of one each */
export function largerBuild(megabytes: number): LargerBuild {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-larger-'))
  cpSync(buildFolder, folder, { recursive: true })
  const page = join(folder, 'index.html')
  appendFileSync(page, '<!-- newer -->')
  const more = Array.from({ length: megabytes }, (_, index) => {
    const url = `assets/added-${String(index).padStart(8, '0')}.bin`
    const bytes = randomBytes(1024 * 1024)
    writeFileSync(join(folder, url), bytes)
    return entryOf(url, null, bytes)
  })
  const worker = join(folder, 'sw.js')
  const script = readFileSync(worker, 'utf8')
  // The list of its files, as the build has written it into the worker.
  const list = /\[\{"bytes".*?\}\]/s.exec(script)?.[0]
  if (list === undefined) throw new Error('The worker has no list of files: look how the build writes it.')
  const entries = (JSON.parse(list) as readonly Entry[]).filter(({ url }) => url !== 'index.html')
  const newer = [...entries, ...more, entryOf('index.html', 'newer', readFileSync(page))]
  writeFileSync(
    worker,
    script.replace(list, () => JSON.stringify(newer))
  )
  return {
    folder,
    added: more.map(({ url }) => url),
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
