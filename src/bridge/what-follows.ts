/** What follows from a case's answers and no first question waits for: what must be done, and which days are ahead. */
export { followActions } from '../../machines/actions/follow'
export { openDates } from '../../machines/journey/open-dates'
