import { check, stageMachine, step } from './stage'

/** Review, advocacy and support: reviews that challenge, and people on the child's side (¶12, ¶14, ¶15, ¶46–50). */
export const reviewAdvocacyAndSupportMachine = stageMachine(
  'review-advocacy-and-support',
  'independent-reviewing-officer',
  {
    'independent-reviewing-officer': step(['¶15', '¶46'], 'reviews'),
    reviews: step(['¶46', 'law:care-planning-regulations-33'], 'advocacy'),
    advocacy: step(
      ['¶47'],
      [{ guard: 'isBritish', target: 'independent-visitor' }, { target: 'immigration-advice' }]
    ),
    'immigration-advice': step(['¶14', '¶48'], 'independent-visitor'),
    'independent-visitor': step(
      ['¶49'],
      [
        { guard: 'visitorIsDeclined', target: 'visitor-declined' },
        { guard: 'isBritish', target: 'specialist-support' },
        { target: 'voluntary-return-information' }
      ]
    ),
    'visitor-declined': step(
      ['¶49'],
      [{ guard: 'isBritish', target: 'specialist-support' }, { target: 'voluntary-return-information' }]
    ),
    'voluntary-return-information': step(['¶50'], 'specialist-support'),
    'specialist-support': step(['¶12'], 'check-review-advocacy-and-support'),
    'check-review-advocacy-and-support': check(['¶46', '¶47', '¶49'])
  }
)
