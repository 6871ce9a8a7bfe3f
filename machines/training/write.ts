import { Document, isScalar, Scalar, visit } from 'yaml'
import { scenarioFormat, type Scenario } from './scenario'

/** A text longer than this begins on a line of its own, where quotes and colons in it need no escape. */
const longOnItsLine = 60

/** What a text says beside the scenario, to the person who writes in it: over the whole, and over a part by its name. */
export interface Notes {
  readonly whole: string
  readonly parts: Readonly<Partial<Record<keyof Scenario, string>>>
}

const asComment = (note: string) => ` ${note}`

/** A scenario as a text that is read as the same scenario. */
export function scenarioText(scenario: Scenario, notes?: Notes): string {
  const { format = scenarioFormat, ...rest } = scenario
  const document = new Document(
    { format, ...rest },
    { version: '1.2', schema: 'core', aliasDuplicateObjects: false }
  )
  if (notes !== undefined) document.commentBefore = asComment(notes.whole)
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && node.value.length > longOnItsLine)
        node.type = Scalar.BLOCK_FOLDED
    },
    Pair(_, { key }, path) {
      // Only the fields of the scenario itself; the document and its fields stand above them.
      if (path.length !== 2 || !isScalar(key)) return
      const note = notes?.parts[String(key.value) as keyof Scenario]
      if (note === undefined) return
      key.commentBefore = asComment(note)
      key.spaceBefore = true
    }
  })
  return document.toString({ lineWidth: 0 })
}
