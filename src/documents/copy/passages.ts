import type { DocumentModel } from '../model'
import { signsIn, withoutNearSigns, withoutSigns } from './placeholders'
import { textsWithPosition, type TextPosition } from './map-texts'

/** Something that a copy leaves out of what somebody typed: where it stands, with the words around it. */
export interface Passage extends TextPosition {
  readonly before: string
  /** What is left out; nothing in a version that was kept without it. */
  readonly found: string | undefined
  readonly after: string
}

const around = 70

/** The words at the end of a text, and at its beginning, cut between words. */
export const endOf = (text: string) =>
  text.length <= around ? text : `…${text.slice(-around).replace(/^\S*\s/, ' ')}`
export const excerptOf = (text: string) =>
  text.length <= around ? text : `${text.slice(0, around).replace(/\s\S*$/, ' ')}…`

/** Where the words for something left out stand in a text, though no sign does. */
function leftOutIn(text: string, leftOut: string) {
  const found: { readonly at: number; readonly length: number; readonly index: undefined }[] = []
  for (let at = text.indexOf(leftOut); at >= 0; at = text.indexOf(leftOut, at + leftOut.length))
    found.push({ at, length: leftOut.length, index: undefined })
  return found
}

/**
 * Everything that a document leaves out of what was typed, in its order.
 * @param found what the signs stand for
 * @param leftOut the words that stand where something was left out
 */
export function passagesIn(
  model: DocumentModel,
  found: readonly string[],
  leftOut: string
): readonly Passage[] {
  const plain = (text: string) => withoutNearSigns(withoutSigns(text, () => leftOut))
  return textsWithPosition(model).flatMap(({ text, position }) =>
    [...signsIn(text), ...leftOutIn(text, leftOut)]
      .sort((one, other) => one.at - other.at)
      .map(({ at, length, index }) => ({
        section: position.section,
        label: plain(position.label),
        before: endOf(plain(text.slice(0, at))),
        found: index === undefined ? undefined : found[index],
        after: excerptOf(plain(text.slice(at + length)))
      }))
  )
}
