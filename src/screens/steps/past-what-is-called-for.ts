import { tabPast } from '../../ui/tab-past'

/** Whoever answers by Tab comes to the next question, and not into what their answer has just called for, or what it makes them look at again. */
export const pastWhatIsCalledFor = tabPast('[data-called-for], [data-where-written]')
