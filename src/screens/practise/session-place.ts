import type { Place } from '../../routing/place'

/** The pages of a session have the address of a step that does not exist, so that the app needs no address for them. */
const pages = { session: 'session', room: 'room', projector: 'projector', own: 'own-scenario' } as const

/** Where a session is read, thought about and looked back on. */
export const placeOfSession = (id: string): Place => ({ page: 'step', case: id, step: pages.session })

export const isSession = (place: Place): boolean => place.page === 'step' && place.step === pages.session

/** Where the facilitator of a group is. */
export const placeOfRoom = (id: string): Place => ({ page: 'step', case: id, step: pages.room })

export const isRoom = (place: Place): boolean => place.page === 'step' && place.step === pages.room

/** What a group sees. */
export const placeOfProjector = (id: string): Place => ({ page: 'step', case: id, step: pages.projector })

export const isProjector = (place: Place): boolean => place.page === 'step' && place.step === pages.projector

/** Where somebody writes a scenario of their own. */
export const placeOfOwn = (id: string): Place => ({ page: 'step', case: id, step: pages.own })

export const isOwn = (place: Place): boolean => place.page === 'step' && place.step === pages.own
