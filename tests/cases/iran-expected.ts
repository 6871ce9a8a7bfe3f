import type { Expectation } from './expectations'

/** Where he lives, in the words of his file. */
const home = ['Ropewalk Hill', 'Hollin Bay', 'Nab Farm', 'Margaret Threlfall, Foster']

/** What must be true of the boy with an address in his hand. */
export const iranExpected: Expectation = {
  through: [
    'indicator-details',
    'conclusion',
    'interpreter',
    // Still being found out: the stage of strategy discussion and referral is open (¶19–20).
    'strategy-discussion',
    'referral-decision',
    'exploiters',
    'legal-support',
    'tracks',
    'immigration-advice'
  ],
  around: [
    'age-doubt',
    'leave',
    'referral-made',
    'referral-being-made',
    'suspicion-withdrawn',
    'nrm-decisions',
    'adult-consent',
    'out-of-area',
    'restraint-and-liberty',
    'college-and-english',
    'pathway-if-refused'
  ],
  unread: [],
  documents: {
    // What the duty team is given at night: who, what nobody is told, and what cannot wait.
    'first-night': {
      printed: ['Zanyar Rostami', 'Whoever asks where the child is must be told nothing', 'The first days'],
      withheld: home
    },
    'assessment-record': {
      printed: ['Zanyar Rostami', 'زانیار', 'HBS-26-11834', 'Sorani Kurdish', 'Not Persian, he says'],
      withheld: home
    },
    'care-plan': {
      printed: [
        'is being found out by Callum Adair, by 1 December 2026',
        'Schedule 3',
        'Health plan',
        'Personal education plan'
      ],
      withheld: home
    },
    'protection-and-placement-plan': {
      printed: ['If the child goes missing', '114 Canal Road', 'until he has been seen'],
      withheld: home
    },
    'indicators-record': {
      printed: ['Zanyar Rostami', 'From a sailing boat before light', 'had the same card'],
      withheld: home
    },
    'missing-child-sheet': {
      printed: [
        'Zanyar Rostami',
        'Zaniar Rostami',
        '114 Canal Road, Millbridge',
        'Sparkle Hand Car Wash',
        'on a card in his closed hand',
        '07700 900499',
        'on his way to 114 Canal Road',
        'scar from chin to lower lip',
        'Sorani'
      ],
      withheld: home
    },
    'review-record': { printed: ['Zanyar Rostami'], withheld: home },
    'action-list': { printed: ['Zanyar Rostami'], withheld: home },
    'pathway-plan': { printed: ['not yet required'], withheld: home },
    'transfer-summary': { printed: ['Zanyar Rostami', 'Periods of care'], withheld: home },
    'nrm-preparation-sheet': {
      printed: ['Still missing', 'From a sailing boat before light'],
      withheld: home
    }
  }
}
