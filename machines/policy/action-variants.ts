import type { CaseView } from '../case-file/case-file'
import { concerns } from './audience'
import { isWithoutSafePlace } from './first-hour'

type VariantOf = (view: CaseView) => string | undefined

/** Nothing stands before a safe place, so that until there is one the assessment is what comes after (¶23). */
const onceSafe: VariantOf = (view) => (isWithoutSafePlace(view) ? 'once-safe' : undefined)

const variants: Readonly<Record<string, VariantOf>> = {
  // Only where there is a suspicion, or somebody looks into one, do the words speak of a victim.
  'report-missing': (view) => (concerns('worry', view) ? 'may-be-a-victim' : undefined),
  'start-the-assessment': onceSafe,
  'assess-at-once': onceSafe
}

/** Which words an action has in this case, where it has others than its own; they are in messages under `action-list.as`. */
export const variantOf = (action: string, view: CaseView): string | undefined =>
  Object.hasOwn(variants, action) ? variants[action]?.(view) : undefined
