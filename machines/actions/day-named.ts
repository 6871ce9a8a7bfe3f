import type { ActionId } from '../../content/actions/ids'
import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { eligibleAhead } from '../policy/adulthood/leaving-care'

const named: { readonly [Id in ActionId]?: (view: CaseView) => PlainDate | undefined } = {
  'appoint-personal-adviser': eligibleAhead
}

/** The day that the words of an order name: a paper with the order need not have the day anywhere else. Nothing where a copy is not told it. */
export const dayNamed = (action: string, view: CaseView): PlainDate | undefined =>
  ifDisclosed(view, () => named[action as ActionId]?.(view))
