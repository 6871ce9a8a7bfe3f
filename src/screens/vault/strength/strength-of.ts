import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import { guessableWords } from '../../../../content/guessable-words'
import type { Strength } from './protocol'

const ofTheWork = [...new Set(guessableWords.flatMap((words) => [words, words.replaceAll(' ', '')]))]
const zxcvbn = new ZxcvbnFactory({
  dictionary: { ofTheWork, ...common, ...english },
  graphs: adjacencyGraphs
})

/**
 * In how many guesses it is found by somebody who tries its parts in each order. The library’s own total adds ten thousand for each part more, which whoever
 * knows the work need not try: it called “Kent County Council” very good.
 */
function guessesFor(text: string): number {
  const parts = zxcvbn.check(text).sequence
  return parts.reduce((product, { guesses }, index) => product * guesses * (index + 1), 1)
}

/** The library’s own steps: below so many guesses, it is worth so much. */
const steps: readonly (readonly [guesses: number, strength: Strength])[] = [
  [1e3, 0],
  [1e6, 1],
  [1e8, 2],
  [1e10, 3]
]

/**
 * How hard a passphrase is to guess. What people put between words, and the mark at the end, count for nothing: “Social-Worker 2026!” is tried with
 * “SocialWorker2026”. The code weighs a megabyte with its dictionaries, so the page asks for it in a worker.
 */
export function strengthOf(passphrase: string): Strength {
  const guesses = Math.min(
    guessesFor(passphrase),
    guessesFor(passphrase.replace(/[\s\-–_.,;:'’/]|[!?]+$/g, ''))
  )
  return steps.find(([below]) => guesses < below)?.[1] ?? 4
}
