import type { StepId } from '../../../../content/stages'
import { stageOf } from '../../../../machines/facts/asked'
import { currencyNotesOf } from '../../../../machines/policy/plans/currency'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { changedBlocks } from '../words/changed-since'

/** What the draft names and what applies now, for the steps that the document prints. */
export function currencyBlocks(steps: readonly StepId[], { words, view, paths }: Building): readonly Block[] {
  const printed = steps.filter((step) => paths[stageOf(step)].includes(step))
  return changedBlocks(currencyNotesOf(printed, view), words)
}
