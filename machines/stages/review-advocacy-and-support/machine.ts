import { check, stageMachine, step } from '../stage'

/**
 * Review, advocacy and support: reviews that challenge, and people on the child's side (¶12, ¶14, ¶15, ¶46–50). The reviewing
 * officer and the independent visitor are for a looked after child; the reviews of an adult are those of the pathway plan (¶52).
 */
export const reviewAdvocacyAndSupportMachine = stageMachine('review-advocacy-and-support', 'reviews', {
  reviews: step(['¶46', 'law:care-planning-regulations-33'], 'advocacy'),
  advocacy: step(
    ['¶12', '¶47', '¶49'],
    [{ guard: 'isBritish', target: 'check-review-advocacy-and-support' }, { target: 'immigration-advice' }]
  ),
  'immigration-advice': step(['¶14', '¶48', '¶50', '¶67'], 'check-review-advocacy-and-support'),
  'check-review-advocacy-and-support': check(['¶46', '¶47', '¶49'])
})
