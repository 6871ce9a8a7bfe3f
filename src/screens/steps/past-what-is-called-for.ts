import { tabPast } from '../../ui/tab-past'

/** Whoever answers by Tab comes to the next question, and not into what their answer has just called for. */
export const pastWhatIsCalledFor = tabPast('[data-called-for]')
