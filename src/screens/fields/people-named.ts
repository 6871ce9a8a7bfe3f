import type { AnyAnswer, Item } from '../../../machines/case-file/answer'
import type { Answers } from '../../../machines/case-file/case-file'

function fieldsOf(fieldAnswer: AnyAnswer | undefined): readonly (AnyAnswer | undefined)[] {
  if (fieldAnswer?.state !== 'answered' || !Array.isArray(fieldAnswer.value)) return []
  return (fieldAnswer.value as readonly (Item | string)[]).flatMap((one) =>
    typeof one === 'string' ? [] : (Object.values(one.fields) as (AnyAnswer | undefined)[])
  )
}

/**
 * How many answers, also in lists, have each text as their value, and so name each person by the id of their entry. All answers are looked through once:
 * once for each entry would take half a minute in a list of thousands.
 */
export function timesNamed(answers: Answers): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>()
  for (const answer of Object.values(answers as Readonly<Record<string, AnyAnswer | undefined>>))
    for (const fieldAnswer of [answer, ...fieldsOf(answer)])
      if (fieldAnswer?.state === 'answered')
        counts.set(fieldAnswer.value, (counts.get(fieldAnswer.value) ?? 0) + 1)
  return counts
}
