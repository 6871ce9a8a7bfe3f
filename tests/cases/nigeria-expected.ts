import type { Expectation } from './expectations'

/** Where she lives, in the words of her file. */
const home = ['Millrace Cottages', 'Oldcombe', 'Gwen Hartnell, Foster']

/** What must be true of the girl who was kept as a servant. */
export const nigeriaExpected: Expectation = {
  through: [
    'indicator-details',
    'referral-made',
    'exploiters',
    'nrm-decisions',
    'tracks',
    // She is 16: her pathway plan is due (¶51–53).
    'pathway-need-assessment',
    'pathway-accommodation',
    'return-planning'
  ],
  around: [
    // Her English was asked about and is enough: nobody is brought in whom she does not want (¶26).
    'interpreter',
    'age-doubt',
    'leave',
    'out-of-area',
    'restraint-and-liberty',
    'referral-being-made',
    'adult-consent',
    'pathway-if-refused',
    // She is asked of it where her place in education is asked about.
    'college-and-english'
  ],
  unread: [],
  documents: {
    // What the duty team is given at night: who, what nobody is told, and what cannot wait.
    'first-night': {
      printed: [
        'Eseosa Grace Omoruyi',
        'Whoever asks where the child is must be told nothing',
        'The first days'
      ],
      withheld: home
    },
    'assessment-record': {
      printed: ['Eseosa Grace Omoruyi', 'HBS-26-11790', 'National Referral Mechanism', 'Esan'],
      withheld: home
    },
    'care-plan': {
      printed: [
        'There is reason to believe that Ese was trafficked',
        'Health plan',
        'Schedule 3',
        'as parent and child'
      ],
      withheld: home
    },
    'protection-and-placement-plan': {
      printed: ['If the child goes missing', 'Everybody who answers our telephones is told who may speak'],
      withheld: home
    },
    'indicators-record': {
      printed: ['Eseosa Grace Omoruyi', 'Asked the time eleven times', 'Floor of the laundry room'],
      withheld: home
    },
    'missing-child-sheet': {
      printed: [
        'Eseosa Grace Omoruyi',
        'Joy Ehigie',
        'visibly pregnant',
        '“Madam”, in ink on her wrist',
        'on her way back to 8 Beechcroft Avenue',
        '8 Beechcroft Avenue, Wexcombe',
        'not as an absconder'
      ],
      withheld: home
    },
    'review-record': { printed: ['Eseosa Grace Omoruyi'], withheld: home },
    'action-list': { printed: ['Eseosa Grace Omoruyi'], withheld: home },
    'pathway-plan': {
      printed: [
        'While it is uncertain',
        'If the child may stay',
        'If the child returns',
        '19 April 2028',
        'Schedule 3'
      ],
      withheld: home
    },
    'transfer-summary': { printed: ['Eseosa Grace Omoruyi', 'Periods of care'], withheld: home },
    'nrm-preparation-sheet': {
      printed: ['8 Beechcroft Avenue, Wexcombe', 'minded four children'],
      withheld: home
    }
  }
}
