import { formerSteps } from '../../content/former-steps'

/** The page on which the questions of a page are now: another one where it was joined to that since; any other name stays as it is. */
export const stepNow = (step: string): string => formerSteps[step] ?? step
