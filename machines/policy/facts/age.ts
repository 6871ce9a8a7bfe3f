import type { CaseView } from '../../case-file/case-file'
import { ageBand } from '../age'
import { fact } from './fact'

/** How old the person is for everything that protects (¶7). */
export const age = fact(['under-16', '16-or-17', 'child-of-unknown-age', 'adult'], ageBand)

/** An adult by every date, or fully assessed as one; everybody else is protected as a child (¶7). */
export const isAdult = (view: CaseView): boolean => age.of(view) === 'adult'

/** A child, or somebody who is protected as one while their age is in doubt (¶7). */
export const isChild = (view: CaseView): boolean => !isAdult(view)
