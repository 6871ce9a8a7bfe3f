import { check, stageMachine, step } from '../stage'

/** Immediate safety: a safe place, who is asking, the police, and the first 48 hours (¶10, ¶23, ¶24, ¶39, ¶40). */
export const immediateSafetyMachine = stageMachine('immediate-safety', 'safe-place', {
  'safe-place': step(['¶23', '¶26', '¶39', '¶45'], 'police-agreement'),
  'police-agreement': step(['¶10', '¶27', '¶39', '¶43'], 'first-48-hours'),
  'first-48-hours': step(['¶10', '¶23', '¶25', '¶39'], 'trust'),
  trust: step(['¶2', '¶24', '¶32', '¶39', '¶40'], 'check-immediate-safety'),
  'check-immediate-safety': check(['¶23', '¶39'])
})
