import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { isUnsafeByAnotherChild } from '../../../../machines/facts/immediate-safety'
import { isMutilationTold } from '../../../../machines/policy/disclosure/mutilation-told'
import type { Row } from '../../model'
import type { Building } from '../building/context'
import { asOfThePlaceBefore } from '../words/of-the-day'

/** This copy tells that another child is why this one is not safe there. The child’s own does not: that child may find it (¶23). */
export const isAnotherChildTold = ({ view, disclosure }: Building): boolean =>
  disclosure.toTheChild !== true && isToldThat(view, isUnsafeByAnotherChild)

/** What may be done to the child, in a copy that tells of it. Another child who may be used for it is a victim too, and is named as a danger nowhere (¶19, ¶20). */
export function fearedRow(building: Building): Row | undefined {
  const { view, words, disclosure } = building
  const values = [
    ...(isMutilationTold(view, disclosure) ? [words('documents.dangers.mutilation')] : []),
    ...(isAnotherChildTold(building)
      ? [asOfThePlaceBefore(words('documents.dangers.another-child'), building)]
      : [])
  ]
  return values.length === 0 ? undefined : { label: words('documents.dangers.feared'), values }
}
