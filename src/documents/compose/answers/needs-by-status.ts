import type { AnyAnswer, Item } from '../../../../machines/case-file/answer'
import type { Words } from '../../../i18n/words'
import type { Row } from '../../model'

/** What each entry says, where each says yes or no. */
function yesOrNoOf(field: string, items: readonly Item[]): readonly ('yes' | 'no')[] | undefined {
  const said = items.flatMap(({ fields }): ('yes' | 'no')[] => {
    const answer = fields[field] as AnyAnswer | undefined
    if (answer?.state !== 'answered') return []
    return answer.value === 'yes' || answer.value === 'no' ? [answer.value] : []
  })
  return said.length === items.length ? said : undefined
}

/**
 * Which needs the assessment lists as coming from status or exploitation, in one row (¶22). The table of what will be done has them all by name: only
 * those of the answer that fewer have are named again. Nothing where an entry says neither yes nor no.
 */
export function byStatusRow(
  field: string,
  items: readonly Item[],
  nameAt: (index: number) => string,
  words: Words
): Row | undefined {
  const said = yesOrNoOf(field, items)
  if (said === undefined) return undefined
  const label = words(`questions.${field}.short`)
  const of = (answer: 'yes' | 'no') =>
    said.flatMap((one, index) =>
      one === answer
        ? [words('needs.said-of', { answer: words(`options.${answer}`), need: nameAt(index) })]
        : []
    )
  const [yes, no] = [of('yes'), of('no')]
  if (no.length === 0) return { label, values: [words('documents.yes-of-each')] }
  if (yes.length === 0) return { label, values: [words('documents.no-of-each')] }
  return no.length < yes.length
    ? { label, values: [...no, words('documents.said-of-the-others', { answer: words('options.yes') })] }
    : { label, values: [...yes, words('documents.said-of-the-others', { answer: words('options.no') })] }
}
