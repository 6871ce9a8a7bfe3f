import type { Answers } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { comparable } from '../disclosure/names-in-text'

/** Where one of those who are named in a text ends and the next begins. */
const between = /[,;.()\n]|\s(?:and|or)\s/u
const wordsIn = (text: string): string => ` ${comparable(text).join(' ')} `

/** Of whom the text is that says who must not be told where the child lives: each as it was written (¶23). */
const entriesOf = (answers: Answers): readonly string[] =>
  (valueOf(answers, 'must-not-be-told-location') ?? '').split(between).map(wordsIn)

/** A first name alone is that of many. */
const isWhole = (name: string): boolean => comparable(name).length > 1

/** Whether somebody’s whole name stands in what was written of who must not be told where the child lives (¶23). */
export const isInNotToBeTold = (name: string, answers: Answers): boolean =>
  isWhole(name) && entriesOf(answers).some((entry) => entry.includes(wordsIn(name)))

/** Whether it is they who must not be told: whoever is only mentioned in it (“ask Ana Reyes first”) is not meant (¶23). */
export const isNotToBeTold = (name: string, answers: Answers): boolean =>
  isWhole(name) && entriesOf(answers).some((entry) => entry.startsWith(wordsIn(name)))
