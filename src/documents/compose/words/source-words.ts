import type { Source } from '../../../../content/shape'
import { listWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'

/** A source as what it is: a paragraph by its sign, a law by the name that people know, practice with where it is described. */
export function oneSource(source: Source, words: Words): string {
  if (source.startsWith('¶')) return source
  const [kind = '', name = ''] = source.split(':')
  if (kind === 'prompt-sheet') return words('sources.prompt-sheet')
  const named = words(`sources.${kind}.${name}`)
  return kind === 'practice' ? words('sources.in-practice', { where: named }) : named
}

/** The sources of an action or a statement, such as "¶23, Children Act 1989 s20"; each name stands once. */
export const sourceWords = (serves: readonly Source[], words: Words): string =>
  listWords(new Set(serves.map((source) => oneSource(source, words))))
