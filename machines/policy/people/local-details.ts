import { localDetails, type LocalDetail, type LocalDetailId } from '../../../content/local-details'
import type { StepId } from '../../../content/stages'
import { localDetailIds } from '../../case-file/local-details'

/** A local detail with its id. */
export interface NamedLocalDetail extends LocalDetail {
  readonly id: LocalDetailId
}

const all: readonly NamedLocalDetail[] = localDetailIds.map((id) => ({ ...localDetails[id], id }))

/** The local details that are of use on a step. */
export const localDetailsFor = (step: StepId): readonly NamedLocalDetail[] =>
  all.filter(({ steps }) => steps.includes(step))
