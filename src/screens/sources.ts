import type { Source } from '../../content/shape'
import type { StepId } from '../../content/stages'
import { firstOfEach } from '../../machines/case-file/first-of-each'
import { sourcesOf } from '../../machines/journey/sources-of-step'
import { stageOf } from '../../machines/facts/asked'
import { oneSource } from '../documents/compose/words/source-words'
import type { Words } from '../i18n/words'
import { hashOf } from '../routing/place'
import type { Named } from '../ui/link'

/**
 * Sources by their names. Each paragraph comes with the page that says what it asks for.
 * @param opened the case from which they are opened
 */
export function namedSources(serves: readonly Source[], opened: string, words: Words): readonly Named[] {
  const all = serves.map((source): Named => {
    const text = oneSource(source, words)
    return source.startsWith('¶')
      ? { text, href: hashOf({ page: 'paragraph', paragraph: source.slice(1), opened }) }
      : { text }
  })
  // Two practices may be described in the same place.
  return firstOfEach(all, ({ text }) => text)
}

/** What a step rests on, as the meta of its state names it. */
export const sourcesOfStep = (step: StepId, opened: string, words: Words): readonly Named[] =>
  namedSources(sourcesOf(step, stageOf(step)), opened, words)
