import { array, boolean, object, optional, safeParse, string } from 'valibot'

/** A build, as its files lie in the cache: each under a key that names its content. */
export interface Build {
  /** The key of its page. The page names everything that runs, so another page is another build. */
  readonly page: string
  /** The keys of all its files. */
  readonly keys: readonly string[]
  /** Whether its pages say how much room there is when a worker asks. Older builds did not. */
  readonly saysDiskSpace?: boolean | undefined
}

const build = object({ page: string(), keys: array(string()), saysDiskSpace: optional(boolean()) })

/**
 * Remembers which build the person took. A browser activates a newer worker as soon as the last tab is closed. What that worker serves is decided here, so
 * that nobody who opens Waymark finds another build than the one they left.
 */
export class TakenBuild {
  readonly #open: () => Promise<Cache>
  readonly #key: string

  /** @param scope the address of Waymark's folder */
  constructor(storage: Pick<CacheStorage, 'open'>, scope: string) {
    this.#open = () => storage.open(`waymark-taken ${scope}`)
    this.#key = new URL('taken', scope).href
  }

  /** The build that was taken. Undefined before the first, or where the note of it cannot be read. */
  async read(): Promise<Build | undefined> {
    const found = await (await this.#open()).match(this.#key)
    const noted: unknown = await found?.json().catch(() => undefined)
    const read = safeParse(build, noted)
    return read.success ? read.output : undefined
  }

  async write(taken: Build): Promise<void> {
    await (await this.#open()).put(this.#key, new Response(JSON.stringify(taken)))
  }
}

/** Deletes the files that belong to none of these builds. */
export async function deleteOthers(files: Cache, builds: readonly (Build | undefined)[]): Promise<void> {
  const needed = new Set(builds.flatMap((one) => one?.keys ?? []))
  const stale = (await files.keys()).filter(({ url }) => !needed.has(url))
  await Promise.all(stale.map((request) => files.delete(request)))
}

/** Deletes what came of a build that could not come whole. Files that were there before stay. */
export async function takeBack(files: Cache, { keys }: Build, before: ReadonlySet<string>): Promise<void> {
  await Promise.all(keys.filter((key) => !before.has(key)).map((key) => files.delete(key)))
}
