import type { Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const immediateSafetyBoxes: Readonly<Record<string, Formers>> = {
  'child-phones': {
    'child-phones': { label: 'Phones and numbers' },
    'child-online-accounts': { label: 'Online accounts' },
    'contacts-known': { label: 'Known contacts' },
    'people-feared': { label: 'Anyone the child fears' }
  },
  'continuity-of-worker': {
    'trusted-person': { label: 'Trusted person', person: true },
    'trust-building': { label: 'Building trust quickly' },
    'continuity-of-worker': { label: 'Continuity of social worker' }
  },
  'if-missing-carer': {
    'if-missing-carer': { label: 'If missing: the carer' },
    'if-missing-call-when': { label: 'When they call' },
    'if-missing-when-found': { label: 'When the child is found' }
  },
  'if-missing-authority': {
    'if-missing-authority': { label: 'If missing: the local authority' },
    'if-missing-police': { label: 'If missing: the police' },
    'missing-protocol': { label: 'Local protocol for missing children' },
    'missing-form': {
      label: 'Missing child form',
      options: { ready: 'Yes', begun: 'Begun', 'not-begun': 'Not begun', 'not-used-here': 'Not used here' }
    }
  },
  'safe-place-arrangements': {
    'safe-place-arrangements': { label: 'Safe place arrangements' },
    'emergency-accommodation-route': { label: 'Emergency accommodation at any hour' }
  },
  'child-description': {
    'description-height-and-build': { label: 'Height and build' },
    'description-hair-and-eyes': { label: 'Hair, eyes and skin' },
    'description-marks': { label: 'Marks' },
    'description-clothes': { label: 'Usual clothes' },
    'child-description': { label: 'How to recognise the child' },
    'photograph-kept-where': { label: 'Where the photograph is kept' }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const immediateSafetyFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
