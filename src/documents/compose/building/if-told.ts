import type { CaseView } from '../../../../machines/case-file/case-file'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import type { AllOf } from '../../../../machines/policy/disclosure/about'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import type { Building } from './context'

/** Whether this copy tells some matters. What the matter is decides, never what was answered. */
export const tells = ({ disclosure }: Pick<Building, 'disclosure'>, matters: AllOf): boolean =>
  !matters.some((matter) => disclosure.leftOut.has(matter))

/** What a document says, or nothing where it would rest on what this copy leaves out. */
export const ifTold = <Said>(
  { view }: { readonly view: CaseView },
  say: () => readonly Said[]
): readonly Said[] => ifDisclosed(view, say) ?? []

/**
 * The key of a sentence about everything that a document draws on. Where this copy leaves something out, the sentence is only about what the copy tells.
 * Whether something is left out decides, never what was answered.
 */
export const ofAllTold = (key: string, { disclosure }: Pick<Building, 'disclosure'>): string =>
  disclosure.leftOut.size === 0 ? key : `${key}-told`

/** Whether the copy leaves out nothing, or only where the child lives. */
export const isWholeButForThePlace = ({ leftOut }: Pick<Disclosure, 'leftOut'>): boolean =>
  [...leftOut].every((matter) => matter === 'placement')

/**
 * Whether the copy is for those who work on the whole case, or take it over. Nobody else can explore anything, and their copy says elsewhere how
 * much of it is open.
 */
export const isForThoseWhoAsk = ({ disclosure }: Pick<Building, 'disclosure'>): boolean =>
  disclosure.takesOver === true || isWholeButForThePlace(disclosure)
