import { check, stageMachine, step } from '../stage'

/**
 * Check and documents: departures, oversight, who receives the plans, reading them back, handing the case over, and finishing (¶5, ¶9,
 * ¶13–16, ¶23, ¶24, ¶31).
 */
export const checkAndDocumentsMachine = stageMachine('check-and-documents', 'authority-oversight', {
  'authority-oversight': step(['¶5', '¶9', '¶13', '¶14', '¶15', '¶16'], 'sharing'),
  sharing: step(['¶10', '¶23', '¶26', '¶27', '¶31', '¶32', '¶63'], 'handover'),
  handover: step(
    ['¶24', '¶31'],
    [{ guard: 'isHandedOver', target: 'handover-details' }, { target: 'finishing' }]
  ),
  'handover-details': step(['¶24', '¶31'], 'finishing'),
  finishing: check(['¶5'])
})
