import type { QuestionId } from '../../../../content/stages'
import { fieldOf } from '../../../../machines/case-file/read'
import {
  hadAPart,
  isOneLeftIn,
  isOneNamedIn,
  plansRead
} from '../../../../machines/policy/danger/dangers-in-plans'
import type { AnswerWords } from './answer-words'
import type { Building } from '../building/context'
import { dangersTold } from './dangers-told'
import { tells } from '../building/if-told'

/** The names of the dangers that this copy tells. The child's own copy, and one whose reader is told by voice, mark nobody. */
function namesTold(building: Building): readonly string[] {
  const { disclosure, view } = building
  if (disclosure.toTheChild === true || disclosure.dangersByVoice === true || !tells(building, ['danger']))
    return []
  const { exploiters, contacts } = dangersTold(building)
  return [
    ...exploiters
      .map((item) => fieldOf(item, 'exploiter-called'))
      .filter((name) => name !== undefined && hadAPart(name, view)),
    ...contacts.flatMap(({ contact, isDanger }) => (isDanger ? [fieldOf(contact, 'contact-who')] : []))
  ].filter((name) => name !== undefined)
}

/**
 * Whether what a copy prints of who does what for the child leaves something to somebody who is a danger, as far as this copy tells (¶23, ¶39). A name that the copy
 * leaves out names nobody in it: a mark beside it would tell whose it is.
 */
const namesADanger = (id: QuestionId, printed: readonly string[], building: Building): boolean =>
  id === 'disability-needs'
    ? // It says who feeds, washes or lifts the child, whoever has them tonight (¶25).
      printed.some((text) => isOneNamedIn(text, namesTold(building)))
    : plansRead.some(
        (one) => one === id && printed.some((text) => isOneLeftIn(one, text, namesTold(building)))
      )

/** The answer, and beside it that nothing is left to a danger whom it names. */
export const unlessItNamesADanger = (id: QuestionId, shown: AnswerWords, building: Building): AnswerWords =>
  shown.absent || !namesADanger(id, shown.values, building)
    ? shown
    : {
        ...shown,
        values: shown.values.map((answer) => building.words('values.names-a-danger', { answer }))
      }
