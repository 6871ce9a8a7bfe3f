import type { ListQuestion } from '../../../content/shape'

/** How many fields of an entry its card shows; the rest stand on its page. */
const shownOnCard = 4

/** The answered fields that the card of an entry shows: first the ones that it names, then the others in the order in which they are asked. */
export function cardLines<Line extends { readonly field: string }>(
  { named, onCard = [] }: Pick<ListQuestion, 'named' | 'onCard'>,
  answered: readonly Line[]
): readonly Line[] {
  const isFirst = ({ field }: Line) => onCard.includes(field)
  return [...answered.filter(isFirst), ...answered.filter((line) => !isFirst(line))]
    .filter(({ field }) => field !== named)
    .slice(0, shownOnCard)
}
