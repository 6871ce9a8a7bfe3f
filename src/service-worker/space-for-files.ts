import { readSpace, type SpaceAnswer, type SpaceQuestion } from './protocol'

const megabyte = 1024 * 1024

/** How much room stays free when files are kept. With less, a person with an open vault is told that space runs short. */
const stays = 12 * megabyte

/** How much may be kept after one look for room, in bytes. */
const atOnce = 4 * megabyte

/** How long a look counts, in milliseconds: other programs write too. */
const counts = 3_000

/** What a file takes on the disk: beside a script, browsers keep what they have compiled from it. */
const taken = (size: number): number => 2 * size + 16 * 1024

/** Says how much space there is, up to so many bytes. Undefined where it cannot be known. */
type LookForSpace = (upTo: number) => Promise<number | undefined>

/** There is too little space for the files of a build. */
class NoSpace extends Error {}

/**
 * Room for the files of a build. In Chromium, if a full disk refuses a file, the browser clears all that it keeps for the address, both copies of the vault
 * too. So it looks for room before each file: no file is worth the space that the vault needs.
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

  /**
   * Called before a file of so many bytes is fetched.
   * @throws where there is no space for it, or nobody can say
   */
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

  /**
   * Called before a few words are written.
   * @throws where there is no space for them, or nobody can say
   */
  async beforeNote(): Promise<void> {
    const least = 2 * megabyte
    if ((await this.#found(least)) < least) this.#refuse()
  }

  async #found(upTo: number): Promise<number> {
    try {
      // In a browser in which no page can look for room, nothing is known, and it is tried.
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

/** How long a page may take to answer, in milliseconds. After that it is taken to sleep. */
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
 * Asks the open pages how much space there is: a service worker cannot look itself.
 * @param saysDiskSpace whether the pages run a build that answers
 * @throws where none answers: then nobody knows whether there is space
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
