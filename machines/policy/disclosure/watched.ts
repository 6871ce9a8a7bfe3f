import { isQuestion, questionOf } from '../../facts/asked'
import type { QuestionId } from '../../../content/stages'
import type { AnyAnswer, Item } from '../../case-file/answer'
import type { Answers } from '../../case-file/case-file'
import { watchOver, type Watch } from '../../case-file/if-disclosed'
import { whyLeftOut, type Disclosure } from './disclosure'

/** An entry that notes when a field is asked for that is left out. */
function watchedItem(id: QuestionId, item: Item, disclosure: Disclosure, watch: Watch): Item {
  const fields = new Proxy(item.fields, {
    get(target, field) {
      if (typeof field === 'string' && whyLeftOut(id, disclosure, field) !== undefined) watch.asked += 1
      return Reflect.get(target, field) as unknown
    }
  })
  return { id: item.id, fields }
}

/** Whether some fields of a list are left out, and others given. */
function isPartlyGiven(id: QuestionId, disclosure: Disclosure): boolean {
  const question = questionOf(id)
  return (
    question.kind === 'list' &&
    Object.keys(question.fields).some((field) => whyLeftOut(id, disclosure, field) !== undefined)
  )
}

function watchedAnswer(
  id: QuestionId,
  answer: AnyAnswer | undefined,
  disclosure: Disclosure,
  watch: Watch
): AnyAnswer | undefined {
  if (answer?.state !== 'answered' || !isPartlyGiven(id, disclosure)) return answer
  const items = answer.value as readonly Item[]
  return { ...answer, value: items.map((item) => watchedItem(id, item, disclosure, watch)) as never }
}

/**
 * Answers that note whether a rule needed one that is left out (ifDisclosed).
 * @param given without what is left out
 * @param perhaps questions that are asked or not for a reason that is left out: whether they are asked tells what it is
 */
export function watched(given: Answers, disclosure: Disclosure, perhaps: ReadonlySet<QuestionId>): Answers {
  const watch: Watch = { asked: 0 }
  const known = new Map<QuestionId, AnyAnswer | undefined>()
  const answers = new Proxy(given, {
    get(target, id) {
      if (typeof id !== 'string' || !isQuestion(id)) return Reflect.get(target, id) as unknown
      if (perhaps.has(id) || whyLeftOut(id, disclosure) !== undefined) watch.asked += 1
      if (!known.has(id)) known.set(id, watchedAnswer(id, target[id], disclosure, watch))
      return known.get(id)
    }
  })
  watchOver(answers, watch)
  return answers
}
