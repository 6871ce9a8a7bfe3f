import type { LocalDetailId } from '../../../content/local-details'
import { address } from '../../routing/address.svelte'
import { hashOf } from '../../routing/place'

/** The place that was left for the local details, and the field that lacked there, until somebody has been brought to it. */
let left: { readonly at: string; readonly field: LocalDetailId | undefined } | undefined

/** Notes that the place is left to fill a detail that it lacks. */
export function leaveForDetail(field: LocalDetailId | undefined): void {
  left = { at: hashOf(address.place), field }
}

/** The detail for which somebody has just come. Told only once: who comes again by the head of the page is brought nowhere. */
export function detailCameFor(): LocalDetailId | undefined {
  const { before } = address
  if (before === undefined || left === undefined || hashOf(before) !== left.at) return undefined
  const { at, field } = left
  left = { at, field: undefined }
  return field
}

/** Whether somebody has just come back to the place that they left for a detail. Told only once. */
export function isBackFromDetails(): boolean {
  const isBack = address.before?.page === 'local-details' && hashOf(address.place) === left?.at
  if (isBack) left = undefined
  return isBack
}
