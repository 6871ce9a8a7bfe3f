import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { wordsInText } from '../../../../content/documents/words-in-text'
import { fieldOf, isOneOf, itemsOf, type ItemOf } from '../../../../machines/case-file/read'
import { isUnsafeByAnotherChild } from '../../../../machines/facts/immediate-safety'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { comparable } from '../../../../machines/policy/disclosure/names-in-text'
import { isOwnChild, mayHaveOwnChildHere } from '../../../../machines/policy/people/other-children'
import { besideWords } from '../../../i18n/lists'
import type { Row } from '../../model'
import type { Building } from '../building/context'
import { ifTold, tells } from '../building/if-told'
import { recordedRow } from './recorded'

/** The words of a text, so that “Ali” is not found in “Alice”. */
const inWords = (text: string): string => ` ${comparable(text).join(' ')} `

const asked = ['has-children-of-their-own', 'children-of-their-own'] as const

/**
 * The child’s own children as they stand among the other children, with what this copy is given of each: the name, the age and where they are. What the
 * answer beside it says already is not said twice. A copy that leaves out that answer, as a school’s does, is not told by an entry that the child is a
 * mother or father.
 */
function entered(
  { view, words, keepBack, disclosure }: Building,
  said: readonly string[]
): readonly string[] {
  if (whyLeftOut('children-of-their-own', disclosure) === 'matter') return []
  return itemsOf(view.answers, 'siblings-and-other-children')
    .filter(isOwnChild)
    .flatMap((child) => {
      const parts = (['connected-child-name', 'connected-child-age', 'connected-child-where'] as const)
        .flatMap((field) => fieldOf(child, field) ?? [])
        .map(keepBack)
      // Somebody entered that there is one, and nothing more.
      if (parts.length === 0) return said.length === 0 ? [words('values.unnamed')] : []
      const isSaid = parts.every((part) => said.some((one) => inWords(one).includes(inWords(part))))
      return isSaid ? [] : [besideWords(parts, words)]
    })
}

/** What this copy says of the child’s own children. */
function ownChildrenIn(building: Building): readonly string[] {
  const [has, which] = isOneOf(building.view.answers, 'has-children-of-their-own', 'no')
    ? []
    : asked.map((id) => recordedRow(id, building))
  const text = which === undefined || which.absent === true ? [] : which.values
  const children = [...text, ...entered(building, text)]
  return children.length > 0 || has === undefined || has.absent === true ? children : has.values
}

/**
 * That the child has children, and who cares for them. A baby is moved with its mother and is missing with her, so a person who acts for one must know of
 * the other (¶20, ¶31, ¶39). Empty where there are none, or where this copy leaves them out. A baby who was entered overturns an earlier “no”.
 */
export function ownChildrenRows(building: Building): readonly Row[] {
  const { words, printed } = building
  const values = ownChildrenIn(building)
  if (values.length === 0) return []
  for (const id of asked) printed?.add(id)
  return [{ label: words('documents.the-child.own-children'), values }]
}

/** This copy tells of a child of the child’s own, who may be here. Whoever wants the one may come for the other (¶20, ¶23). */
export const tellsOfAnOwnChild = (building: Building): boolean =>
  ownChildrenIn(building).length > 0 &&
  ifDisclosed(building.view, () => mayHaveOwnChildHere(building.view)) !== false

const isWithoutATie = (child: ItemOf<'siblings-and-other-children'>): boolean =>
  ['not-established', undefined].includes(fieldOf(child, 'connected-child-relation'))

/**
 * Another child who is recorded as being with this one, and whose child that is nobody has established: a baby whom she says is hers may be another child who
 * was trafficked. Whoever has the one has both, and where both are gone two are looked for (¶20, ¶39). To find out whose child it is stays with the social
 * worker. The child’s own copy does not say that somebody doubts it. Where another child is why this one is not safe, it may be that child: a paper that tells of
 * it brings the two together no more than it parts a mother from a baby (¶19, ¶20).
 */
export function childWithThemRows(building: Building): readonly Row[] {
  const { view, words, keepBack, disclosure } = building
  if (disclosure.toTheChild === true || !tells(building, ['other-people', 'placement'])) return []
  const isAnotherFeared = isToldThat(view, isUnsafeByAnotherChild)
  const unchecked = isAnotherFeared ? 'child-with-them-to-ask' : 'child-with-them-unchecked'
  const values = ifTold(building, () =>
    itemsOf(view.answers, 'siblings-and-other-children').flatMap((child) => {
      const where = fieldOf(child, 'connected-child-where')
      if (!isWithoutATie(child) || where === undefined || !wordsInText.withTheChild.test(where)) return []
      const name = fieldOf(child, 'connected-child-name') ?? words('values.unnamed')
      const parts = [name, fieldOf(child, 'connected-child-age'), where].flatMap((part) => part ?? [])
      return [words(`documents.the-child.${unchecked}`, { who: besideWords(parts.map(keepBack), words) })]
    })
  )
  return values.length === 0 ? [] : [{ label: words('documents.the-child.child-with-them'), values }]
}
