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

/** All words in which the answers of a case are said, on a page where no case is open. */
export const caseWords: readonly string[] = ['case', ...names]

/** How long the first question has the network to itself, in milliseconds. */
const patience = 600

/** The parts of a case's pages that its first question does not need. */
export type LaterParts = typeof import('./later-parts')

let parts: LaterParts | undefined

/** The later parts, if they have been fetched: then a page of another case is shown with them at once. */
export const laterParts = (): LaterParts | undefined => parts

/** The words and parts of everything after the opening page. */
export interface Later {
  /** Resolves once the words and parts are there. */
  readonly ready: Promise<LaterParts>
  /** Fetches them now, if they are not there yet. */
  fetch(): void
}

async function fetchLater(): Promise<LaterParts> {
  const [fetched] = await Promise.all([import('./later-parts'), loadWords(names)])
  parts = fetched
  return fetched
}

/**
 * Fetches what is needed once something goes wrong, while nothing does: later the host may have another build, or the network may be gone. A case that was
 * only just begun has not been read from the store yet. Locking it, or another tab’s save, makes this tab read it.
 */
export async function fetchForTrouble(): Promise<void> {
  await whenIdle()
  await Promise.all([
    import('../../../machines/case-file/fit'),
    import('../../../machines/case-file/own-ids'),
    import('./DeletedElsewhere.svelte'),
    import('./SetUpAgain.svelte'),
    import('../vault/SealCase.svelte'),
    // Whoever begins with an empty list has not fetched what lists cases.
    import('../cases/ListedCases.svelte'),
    loadWords(['case-pages', 'case-list', 'clock'])
  ])
}

/**
 * Fetches what everything after the opening page needs. On the opening page it waits until the page is being filled in, so that nothing delays the first
 * question. On any other page it fetches at once.
 * @param follow fetches the code that derives what follows from the answers
 */
export function fetchedLater(isOpening: boolean, follow: () => Promise<void>): Later {
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    begin = resolve
    // Done before the first answer where possible: reading this code holds the processor for a moment.
    if (isOpening) setTimeout(() => void whenIdle().then(resolve), patience)
    else resolve()
  })
  const ready = begun.then(async () => {
    const [fetched] = await Promise.all([fetchLater(), follow()])
    return fetched
  })
  return { ready, fetch: () => begin() }
}
