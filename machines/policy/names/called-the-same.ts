import { nameForms } from '../../facts/plain-name'
import { withoutTitles } from '../../facts/same-name'
import { isOfTwo } from './where-named'

/** A name as a whole, and what stands in it before a bracket or a comma, without titles. */
const calledBy = (name: string | undefined): readonly string[] =>
  nameForms(name).slice(0, 2).map(withoutTitles)

/**
 * Whether two entries are called by the same name, whatever else stands beside it: “Ruth Amadi (duty team)” and “Ruth Amadi”. A town, a team or a family that two
 * share makes no one person of them.
 */
export function isCalledTheSame(one: string | undefined, other: string | undefined): boolean {
  const [own, others] = [calledBy(one), calledBy(other)]
  return own.some(
    (form) => others.includes(form) && (isOfTwo(form.split(' ')) || form === own[0] || form === others[0])
  )
}
