import { check, step, stageMachine } from '../stages/stage'

/**
 * The first hour: a route of its own over steps of other stages, whose end is the page for the first night (¶10, ¶23, ¶39). On a
 * desk, between two telephone calls: what the next hours need, and nothing else.
 */
export const firstHourMachine = stageMachine('first-hour', 'opening-page', {
  'opening-page': step(['¶7', '¶23'], 'safe-place'),
  'safe-place': step(['¶10', '¶23', '¶26', '¶45'], 'police-agreement'),
  'police-agreement': step(['¶10', '¶39', '¶43'], 'first-48-hours'),
  'first-48-hours': check(['¶23', '¶25', '¶39'])
})
