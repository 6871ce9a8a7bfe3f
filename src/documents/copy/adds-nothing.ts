import type { Matter } from '../../../content/matters'
import type { CopyChoice } from '../../../machines/policy/disclosure/recipients'
import type { Words } from '../../i18n/words'
import { copyOf, type CopySource } from './copy-of'

/**
 * What was ticked for a copy and changes no line of it: nothing of it is recorded that these documents print. Whoever makes the copy is told so, since they
 * would take it for said (¶23, ¶44). The copy itself says nothing of it.
 */
export function addsNothing(
  sources: readonly CopySource[],
  choice: CopyChoice,
  kept: ReadonlySet<string>,
  words: Words
): readonly Matter[] {
  if (sources.length === 0) return []
  const linesOf = (also: readonly Matter[]): string =>
    JSON.stringify(sources.map((source) => copyOf(source, { ...choice, also }, kept, words).model.sections))
  const now = choice.also.length === 0 ? '' : linesOf(choice.also)
  return choice.also.filter((matter) => linesOf(choice.also.filter((other) => other !== matter)) === now)
}
