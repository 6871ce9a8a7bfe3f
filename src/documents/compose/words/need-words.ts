import type { QuestionId } from '../../../../content/stages'
import type { Need } from '../../../../machines/policy/needs/needs'
import { listWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'

/** The longest text with which a list names a need or an entry of a plan. The full text stands where it was typed. */
const longestName = 160

/** The end of a sentence: a capital or a quotation follows it. A title that is shortened is none. */
const sentenceEnd = /(?<!\b(?:Dr|Mr|Mrs|Ms|St))[.!?][”"’)]*(?= ["“‘]?\p{Lu})/gu

const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** Whether a name has room for all of a text. */
export const isWholeAsName = (text: string): boolean => inOneLine(text).length <= longestName

/** How a document notes that the name of a need had all that was typed under a question. */
export const needPrinted = (id: QuestionId) => `needs.${id}`

/** A text as a name, in one line. It ends with a sentence where that leaves half of what has room or more, and else with a word. */
export function shortened(text: string): string {
  const line = inOneLine(text)
  if (line.length <= longestName) return line
  const ends = [...line.slice(0, longestName).matchAll(sentenceEnd)].map((end) => end.index + end[0].length)
  const last = ends.at(-1) ?? 0
  const to = last >= longestName / 2 ? last : line.lastIndexOf(' ', longestName)
  return `${line.slice(0, to)} …`
}

/** A need’s name: in the words of the assessment; or in the words for what found it, with what was typed or chosen there. */
export function needName(need: Need, words: Words, keepBack: (typed: string) => string): string {
  const text = need.text === undefined ? undefined : shortened(keepBack(need.text))
  if (need.row === undefined) return text ?? words('needs.unnamed')
  const name = words(`needs.found.${need.row}`)
  if (need.option !== undefined) {
    const { question, value } = need.option
    return words('needs.with-option', { name, option: words(`questions.${question}.options.${value}`) })
  }
  return text === undefined ? name : words('needs.with-text', { name, text })
}

/** What no plan says of a need yet: how it will be met, by whom, by when. */
export const missingWords = (need: Need, words: Words): string =>
  listWords(need.missing.map((part) => words(`needs.missing.${part}`)))
