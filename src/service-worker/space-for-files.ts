import { readSpace, type SpaceAnswer, type SpaceQuestion } from './protocol'

const megabyte = 1024 * 1024

/** So much stays free when files are kept: with less, whoever has a vault open is told that space runs short. */
const stays = 12 * megabyte

/** What may be kept after one look, in bytes. */
const atOnce = 4 * megabyte

/** How long a look counts, in milliseconds: other programs write too. */
const counts = 3_000

/** What a file takes on the disk: browsers keep what they have worked out of a script beside it. */
const taken = (size: number): number => 2 * size + 16 * 1024

/** Says how much space there is, up to so many bytes; nothing where it cannot be known. */
export type LookForSpace = (upTo: number) => Promise<number | undefined>

/** There is too little space for the files of a build. */
class NoSpace extends Error {}

/**
 * Room for the files of a build. In Chromium a file that a full disk refuses is followed by its clearing all that it keeps for the
 * address, both copies of the vault with it: so it is looked before each, and what comes is never worth the space that the vault needs.
 */
export class SpaceForFiles {
  readonly #look: LookForSpace
  readonly #now: () => number
  #left = 0
  #until = -Infinity
  /** Whether something was refused. */
  wasRefused = false

  constructor(look: LookForSpace, now: () => number = Date.now) {
    this.#look = look
    this.#now = now
  }

  /** Before a file of so many bytes is fetched. @throws where there is no space for it, or nobody can say */
  async before(size: number): Promise<void> {
    const needed = taken(size)
    if (needed > this.#left || this.#now() >= this.#until) {
      const left = await this.#found(stays + Math.max(atOnce, needed))
      this.#left = left - stays
      this.#until = this.#now() + counts
    }
    if (needed > this.#left) this.#refuse()
    this.#left -= needed
  }

  /** Before a few words are written. @throws where there is no space for them, or nobody can say */
  async beforeNote(): Promise<void> {
    const least = 2 * megabyte
    if ((await this.#found(least)) < least) this.#refuse()
  }

  async #found(upTo: number): Promise<number> {
    try {
      // Where a browser lets no page look, nothing is known, and it is tried.
      return (await this.#look(upTo)) ?? upTo
    } catch (error) {
      this.wasRefused = true
      throw error
    }
  }

  #refuse(): never {
    this.wasRefused = true
    throw new NoSpace('There is no space for the files of this build.')
  }
}

/** A page of Waymark, as its worker reaches it. */
export interface OpenPage {
  postMessage(question: SpaceQuestion, ports: Transferable[]): void
}

/** How long a page may take to answer, in milliseconds, before it is taken to sleep. */
const patience = 20_000

function ask(page: OpenPage, upTo: number): Promise<SpaceAnswer | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const answered = (answer: SpaceAnswer | undefined) => {
      clearTimeout(waiting)
      port1.close()
      resolve(answer)
    }
    const waiting = setTimeout(() => answered(undefined), patience)
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => answered(readSpace(data)))
    port1.start()
    page.postMessage({ asks: 'disk-space', upTo }, [port2])
  })
}

/**
 * Asks the pages that are open how much space there is: a worker of this kind cannot look itself.
 * @param saysDiskSpace whether they run a build that answers
 * @throws where none answers: then it is not known that there is space
 */
export async function spaceByPages(
  pages: readonly OpenPage[],
  upTo: number,
  saysDiskSpace: () => Promise<boolean>
): Promise<number | undefined> {
  for (const page of pages) {
    const answer = await ask(page, upTo)
    if (answer !== undefined) return answer.free
  }
  if (pages.length > 0 && !(await saysDiskSpace())) return undefined
  throw new NoSpace('No page says how much space there is.')
}
