import { stages } from '../../../content/stages'
import { loadWords } from '../../i18n/words'
import { whenIdle } from '../../ports/when-idle'

/** All words of a case but those of its opening page. */
const names = [
  'case-pages',
  'documents',
  'document-forms',
  'indicators',
  'tracks',
  'statements',
  'sources',
  'prompt-sheet',
  'plans',
  'clock',
  'currency',
  'moving-on',
  'no-longer-called',
  'local-details',
  ...stages.map(({ id }) => id)
]

/** How long the first question is left alone with the network, in milliseconds. */
const patience = 600

/** The parts of a case's pages that its first question does not need. */
export type LaterParts = typeof import('./later-parts')

let parts: LaterParts | undefined

/** Those parts, where they have been fetched: a page of another case is shown with them at once. */
export const laterParts = (): LaterParts | undefined => parts

/** The words and parts of everything after the opening page. */
export interface Later {
  /** Resolves once they are there. */
  readonly ready: Promise<LaterParts>
  /** Has them fetched now, if they are not. */
  fetch(): void
}

async function fetchLater(): Promise<LaterParts> {
  const [fetched] = await Promise.all([import('./later-parts'), loadWords(names)])
  parts = fetched
  return fetched
}

/**
 * What is needed once something goes wrong, fetched while nothing does: the host may have another build by then, or the network be
 * gone. A case that was only begun has been read from the store by nobody, and whoever locks, or hears of another tab's save, reads it.
 */
export async function fetchForTrouble(): Promise<void> {
  await whenIdle()
  await Promise.all([
    import('../../../machines/case-file/fit'),
    import('../../../machines/case-file/own-ids'),
    import('./DeletedElsewhere.svelte'),
    import('./SetUpAgain.svelte'),
    import('../vault/SealCase.svelte')
  ])
}

/**
 * Fetches what everything after the opening page needs: on that page while it is filled in, so that nothing stands in the way of the
 * first question; on any other at once.
 * @param follow has what follows from the answers fetched too
 */
export function fetchedLater(isOpening: boolean, follow: () => Promise<void>): Later {
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    begin = resolve
    // Read before the first answer is given where that can be: they hold the processor for a moment.
    if (isOpening) setTimeout(() => void whenIdle().then(resolve), patience)
    else resolve()
  })
  const ready = begun.then(async () => {
    const [fetched] = await Promise.all([fetchLater(), follow()])
    return fetched
  })
  return { ready, fetch: () => begin() }
}
