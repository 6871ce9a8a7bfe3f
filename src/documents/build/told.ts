import type { CaseView } from '../../../machines/case-file/case-file'
import { ifGiven } from '../../../machines/case-file/given'
import type { AllOf } from '../../../machines/policy/recipients'
import type { Building } from './context'

/** Whether this copy tells what is about some matters: it goes by what the matter is, never by what was answered. */
export const tells = ({ disclosure }: Pick<Building, 'disclosure'>, matters: AllOf): boolean =>
  !matters.some((matter) => disclosure.leftOut.has(matter))

/** What a document says, or nothing where it would rest on what this copy leaves out. */
export const whereGiven = <Said>(
  { view }: { readonly view: CaseView },
  say: () => readonly Said[]
): readonly Said[] => ifGiven(view, say) ?? []
