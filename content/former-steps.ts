import type { StepId } from './stages'

/** Pages that were joined to another, each with the page where its questions are now. Files, addresses and scenarios of before name the first. */
export const formerSteps: Readonly<Partial<Record<string, StepId>>> = {
  'other-potential-victims': 'future-risk',
  'indicators-presentation-and-health': 'indicators-forms-of-exploitation'
}
