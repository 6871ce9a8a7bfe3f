import type { Moment } from '../../../content/moments'
import type { StepId } from '../../../content/stages'
import { firstHourSteps } from '../../../machines/journey/moments'
import type { Case } from '../case/case'

/** The case whose first hour somebody is walking through in this tab. */
let walked: string | undefined

/**
 * The moment in which a step is opened. The first hour goes on upon its own steps until somebody opens another, or goes on to a later moment: who goes back to correct
 * something, or comes back from entering somebody, once all that ends it is answered is led to the page for the night all the same (¶23, ¶39).
 */
export function momentOnOpening(step: StepId, { file, moment }: Pick<Case, 'file' | 'moment'>): Moment {
  const isWalked = walked === file.id && file.moment === undefined
  const isOfIt = firstHourSteps.includes(step) && (moment === 'first-hour' || isWalked)
  walked = isOfIt ? file.id : undefined
  return isOfIt ? 'first-hour' : moment
}
