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

const withoutSeparators = (text: string) => text.replace(/[\s\-–_.,;:'’/]|[!?]+$/g, '')

/**
 * Words with any sign between or around them. Where signs are a third or more, or stand among letters as a password manager throws them, they are what makes
 * it hard to guess: then it is read as it stands.
 */
function lettersAndDigits(text: string): string {
  const parts = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const rest = parts.join('')
  return rest.length * 3 >= text.length * 2 && rest.length >= parts.length * 4 ? rest : text
}

/** As many signs as are weighed: more can only be better, and a hundred thrown at random would take seconds. */
const weighed = (text: string) => text.slice(0, 40)

/**
 * How hard a passphrase is to guess. What people put between words or around them counts for nothing: “Social-Worker 2026!” and “Social*Worker*2026” are
 * tried with “SocialWorker2026”. A reading that comes to the same is not weighed twice. The code weighs a megabyte with its dictionaries, so the page asks
 * for it in a worker.
 */
export function strengthOf(passphrase: string): Strength {
  const readings = new Set(
    [passphrase, withoutSeparators(passphrase), lettersAndDigits(passphrase)].map(weighed)
  )
  const guesses = Math.min(...[...readings].map(guessesFor))
  return steps.find(([below]) => guesses < below)?.[1] ?? 4
}
