import { SecondCopy, type Files } from '../../../src/vault/second-copy/second-copy'
import { unpacked, packed } from '../../../src/vault/second-copy/pack'
import { memoryFiles } from '../../support/memory-files'
import { flipped, type Row } from './raw'

const base = 'http://127.0.0.1:1/copy/'

/** The second copy in a browser's files, as one tab has it. */
export const copyIn = (files: Files): SecondCopy => new SecondCopy(files, 'copy', base)

/** The files of a second copy, looked at and changed past everything that Waymark does. */
export interface RawCopy {
  readonly files: ReturnType<typeof memoryFiles>
  /** Every file by its address. */
  all(): Promise<ReadonlyMap<string, string>>
  /** Has it hold these files and no others. */
  set(files: ReadonlyMap<string, string>): Promise<void>
  /** Changes one byte of each file of some. */
  damage(isOne: (row: Row) => boolean): Promise<number>
  /** Deletes some. */
  lose(isOne: (row: Row) => boolean): Promise<number>
}

/** A second copy in memory. */
export function rawCopy(): RawCopy {
  const files = memoryFiles()
  const cache = () => files.open('copy')
  const all = async () => {
    const open = await cache()
    const texts = files
      .all()
      .map(async (url) => [url, (await (await open.match(url))?.text()) ?? ''] as const)
    return new Map(await Promise.all(texts))
  }
  const some = async (isOne: (row: Row) => boolean) =>
    [...(await all())].filter(([, text]) => isOne(unpacked(text) as Row))
  return {
    files,
    all,
    set: async (wanted) => {
      const open = await cache()
      for (const url of files.all()) await open.delete(url)
      for (const [url, text] of wanted) await open.put(url, new Response(text))
    },
    damage: async (isOne) => {
      const found = await some(isOne)
      for (const [url, text] of found) {
        const row = unpacked(text) as Row
        const data = flipped(row['data'] as Uint8Array, 7)
        await (await cache()).put(url, new Response(packed({ ...row, data })))
      }
      return found.length
    },
    lose: async (isOne) => {
      const found = await some(isOne)
      for (const [url] of found) await (await cache()).delete(url)
      return found.length
    }
  }
}
