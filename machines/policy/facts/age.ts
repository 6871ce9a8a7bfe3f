import { ageBand } from '../age'
import { fact } from './fact'

/** How old the person is for everything that protects (¶7). */
export const age = fact(['under-16', '16-or-17', 'child-of-unknown-age', 'adult'], ageBand)
