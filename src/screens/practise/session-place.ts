import type { Place } from '../../routing/place'

/** The page of a session stands where no step does: the app itself needs no address for it. */
const session = 'session'

/** Where a session is read, thought about and looked back on. */
export const placeOfSession = (id: string): Place => ({ page: 'step', case: id, step: session })

export const isSession = (place: Place): boolean => place.page === 'step' && place.step === session
