import type { FoundProblem, Said } from '../../machines/training/problem'
import { inLines as lines } from '../../src/screens/practise/say-problems'
import { saidWords as inWords } from '../../src/screens/practise/problem-words'
import { wordsNow } from './words'

/** What is said of a scenario, in English. */
export const saidWords = (said: Said): string => inWords(said, wordsNow())

/** The same as the build says it: file, line, field. */
export const inLines = (file: string, problems: readonly FoundProblem[]): string => lines(file, problems)
