import type { CaseView } from '../../../machines/case-file/case-file'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import type { AllOf } from '../../../machines/policy/disclosure/about'
import type { Building } from './context'

/** Whether this copy tells what is about some matters: it goes by what the matter is, never by what was answered. */
export const tells = ({ disclosure }: Pick<Building, 'disclosure'>, matters: AllOf): boolean =>
  !matters.some((matter) => disclosure.leftOut.has(matter))

/** What a document says, or nothing where it would rest on what this copy leaves out. */
export const ifTold = <Said>(
  { view }: { readonly view: CaseView },
  say: () => readonly Said[]
): readonly Said[] => ifDisclosed(view, say) ?? []

/**
 * The key of a sentence that speaks of everything a document draws on: where this copy leaves something out, of all that it tells. It
 * goes by whether something is left out, never by what was answered.
 */
export const ofAllTold = (key: string, { disclosure }: Pick<Building, 'disclosure'>): string =>
  disclosure.leftOut.size === 0 ? key : `${key}-told`
