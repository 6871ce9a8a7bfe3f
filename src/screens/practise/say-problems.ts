import { get } from 'svelte/store'
import type { FoundProblem } from '../../../machines/training/problem'
import { startWords, words } from '../../i18n/words'
import { saidWords, whereWords } from './problem-words'

// Runs when the app is built, in the first language, and never in a browser. Code that imports this file can fetch nothing more afterwards.
await startWords(['own-scenarios'])

/** One sentence for each problem: file, line, field, and what would be right. */
export const inLines = (file: string, problems: readonly FoundProblem[]): string =>
  problems
    .map(
      ({ at, line, what }) =>
        `${file}, line ${line}, ${whereWords(at) || 'the whole file'}: ${saidWords(what, get(words))}`
    )
    .join('\n')
