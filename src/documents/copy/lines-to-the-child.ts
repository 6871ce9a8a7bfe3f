import { wordsInText } from '../../../content/documents/words-in-text'
import { firstOfEach } from '../../../machines/case-file/first-of-each'
import type { Words } from '../../i18n/words'
import type { DocumentModel } from '../model'
import { mapTexts, textsWithPosition, type TextPosition } from './map-texts'

/** A line of the child’s own copy that does not speak to the child, or of which nobody said what it is for. The person who makes the copy looks at it. */
export interface LineToTheChild extends TextPosition {
  /** The line itself: alike lines are decided on once. */
  readonly text: string
}

/** The parts that hold what somebody typed. */
const typedParts: ReadonlySet<string> = new Set(['easy', 'said', 'may-happen', 'plan-table'])

const { quoted, ofSomebodyElse, shortForm, official } = wordsInText

/** Whether a line speaks of the child as of somebody else, or in words of the office or of the police. Quoted words do not count: the child said them. */
function isForOthers(text: string): boolean {
  const own = text.replace(quoted, ' ')
  return [ofSomebodyElse, shortForm, official].some((words) => words.test(own))
}

/** What is needed and what will be done, in the rows that must be looked at. The cells “by whom” and “by when” stay. */
const cellsToLookAt = (sections: DocumentModel['sections']): readonly string[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? (block.toLookAt ?? []).map((at) => block.rows[at]) : []))
    .flatMap((row) => row?.slice(0, 2) ?? [])

/**
 * The lines of a child’s own copy to look at, each once. They do not speak to the child, or may be about something that is not for the child’s paper
 * (¶23, ¶39).
 */
export function linesToTheChild(model: DocumentModel, words: Words): readonly LineToTheChild[] {
  const own = ['', ...['childs-copy.ask-instead', 'childs-copy.plan.open'].map((key) => words(key))]
  const sections = model.sections.filter(({ id }) => typedParts.has(id))
  const looked = new Set(cellsToLookAt(sections))
  const all = textsWithPosition({ ...model, sections })
    .filter(({ text }) => !own.includes(text) && (looked.has(text) || isForOthers(text)))
    .map(({ text, position }) => ({ ...position, text }))
  return firstOfEach(all, ({ text }) => text)
}

/** The copy with some lines replaced by whom to ask instead. */
export const askingInstead = (model: DocumentModel, lines: readonly string[], words: Words): DocumentModel =>
  lines.length === 0
    ? model
    : mapTexts(model, (text) => (lines.includes(text) ? words('childs-copy.ask-instead') : text))
