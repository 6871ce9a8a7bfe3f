import { check, stageMachine, step } from '../stage'

/** Opening: one short page, so that safety can come first (¶23). */
export const openingMachine = stageMachine('opening', 'opening-page', {
  'opening-page': step(['¶7', '¶23'], 'check-opening'),
  'check-opening': check(['¶23'])
})
