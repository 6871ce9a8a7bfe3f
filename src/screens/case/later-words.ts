import { stages } from '../../../content/stages'
import { loadWords } from '../../i18n/words'
import { whenIdle } from '../../ports/when-idle'

/** All words of a case but those of its opening page. */
const names = [
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

/** The words of everything after the opening page. */
export interface LaterWords {
  /** Resolves once they are there. */
  readonly ready: Promise<void>
  /** Has them fetched now, if they are not. */
  fetch(): void
}

/**
 * Fetches the words of everything after the opening page: on that page while it is filled in, so that nothing stands in the way of the
 * first question; on any other at once.
 */
export function laterWords(isOpening: boolean): LaterWords {
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    begin = resolve
    // Read before the first answer is given where that can be: they hold the processor for a moment.
    if (isOpening) setTimeout(() => void whenIdle().then(resolve), patience)
    else resolve()
  })
  return { ready: begun.then(() => loadWords(names)), fetch: () => begin() }
}
