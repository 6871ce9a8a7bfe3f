import { typedWords } from '../../../content/documents/typed-words'
import type { Words } from '../../i18n/words'
import type { DocumentModel } from '../model'
import { mapTexts, textsWithPosition, type TextPosition } from './map-texts'

/** A line of the child’s own copy that does not speak to the child: whoever makes the copy looks at it. */
export interface LineToTheChild extends TextPosition {
  /** The line itself: alike lines are decided on once. */
  readonly text: string
}

/** The parts in which stands what somebody typed. */
const typedParts: ReadonlySet<string> = new Set(['easy', 'said', 'may-happen', 'plan-table'])

const { quoted, ofSomebodyElse, shortForm, official } = typedWords

/** Whether a line speaks of the child as of somebody else, in words of the office, or of the police: not what the child said. */
function isForOthers(text: string): boolean {
  const own = text.replace(quoted, ' ')
  return [ofSomebodyElse, shortForm, official].some((words) => words.test(own))
}

/** The lines of a child’s own copy that do not speak to the child, each once. */
export function linesToTheChild(model: DocumentModel, words: Words): readonly LineToTheChild[] {
  const instead = words('childs-copy.ask-instead')
  const sections = model.sections.filter(({ id }) => typedParts.has(id))
  const all = textsWithPosition({ ...model, sections })
    .filter(({ text }) => text !== instead && isForOthers(text))
    .map(({ text, position }) => ({ ...position, text }))
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index)
}

/** The copy with whom to ask in the place of some lines. */
export const askingInstead = (model: DocumentModel, lines: readonly string[], words: Words): DocumentModel =>
  lines.length === 0
    ? model
    : mapTexts(model, (text) => (lines.includes(text) ? words('childs-copy.ask-instead') : text))
