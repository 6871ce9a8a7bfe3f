import { wordsInConfidence } from '../../../content/documents/words-in-confidence'
import { firstOfEach } from '../../../machines/case-file/first-of-each'
import type { DocumentModel } from '../model'
import { textsWithPosition } from './map-texts'
import { endOf, excerptOf, type Passage } from './passages'

/**
 * Where a copy that is not given what was said in confidence may tell of it all the same, in an answer that it is given: the first such word of each text. Nothing is
 * cut. The person who makes the copy looks, and changes the answer where its reader may not know (¶31, ¶34).
 */
export const passagesInConfidence = (model: DocumentModel): readonly Passage[] =>
  firstOfEach(textsWithPosition(model), ({ text }) => text).flatMap(({ text, position }) => {
    const match = wordsInConfidence.exec(text)
    if (match === null) return []
    const [found] = match
    return [
      {
        ...position,
        before: endOf(text.slice(0, match.index)),
        found,
        after: excerptOf(text.slice(match.index + found.length))
      }
    ]
  })
