import { fieldOf, type ItemOf } from '../case-file/read'
import { lastDayOf } from './dates'

/** Whether somebody's time around the child is recorded to have ended before today: nobody is told to call them, and nothing is theirs to do. */
export function hasLeft(person: ItemOf<'people'>, today: string): boolean {
  const until = fieldOf(person, 'person-until')
  return until !== undefined && lastDayOf(until) < today
}
