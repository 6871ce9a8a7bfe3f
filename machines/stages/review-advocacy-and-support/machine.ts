import { check, stageMachine, step } from '../stage'

/**
 * Review, advocacy and support: reviews that challenge, and people on the child's side (¶12, ¶14, ¶15, ¶46–50). The reviewing
 * officer and the independent visitor are for a looked after child; the reviews of an adult are those of the pathway plan (¶52).
 */
export const reviewAdvocacyAndSupportMachine = stageMachine(
  'review-advocacy-and-support',
  [{ guard: 'isAdult', target: 'reviews' }, { target: 'independent-reviewing-officer' }],
  {
    'independent-reviewing-officer': step(['¶15', '¶46'], 'reviews'),
    reviews: step(
      ['¶46', 'law:care-planning-regulations-33'],
      [{ guard: 'isAdult', target: 'advocacy' }, { target: 'independent-visitor' }]
    ),
    'independent-visitor': step(
      ['¶49'],
      [{ guard: 'visitorIsDeclined', target: 'visitor-declined' }, { target: 'advocacy' }]
    ),
    'visitor-declined': step(['¶49'], 'advocacy'),
    advocacy: step(
      ['¶47'],
      [{ guard: 'isBritish', target: 'specialist-support' }, { target: 'immigration-advice' }]
    ),
    'immigration-advice': step(
      ['¶14', '¶48', '¶67'],
      [
        { guard: 'isBritishOrSettled', target: 'specialist-support' },
        { target: 'voluntary-return-information' }
      ]
    ),
    'voluntary-return-information': step(['¶50'], 'specialist-support'),
    'specialist-support': step(['¶12'], 'check-review-advocacy-and-support'),
    'check-review-advocacy-and-support': check(['¶46', '¶47', '¶49'])
  }
)
