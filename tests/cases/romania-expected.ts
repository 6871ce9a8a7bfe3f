import type { Expectation } from './expectations'

/** Where she lives, in the words of her file. */
const home = ['Plover Close', 'Brackenford', 'Maureen Tully']

/** What must be true of the girl who was made to beg. */
export const romaniaExpected: Expectation = {
  through: [
    'indicator-details',
    'interpreter',
    'influence-of-traffickers',
    'referral-made',
    'nrm-decisions',
    'exploiters',
    'restraint-and-liberty',
    'out-of-area',
    // She may not stay by right: tracks, and what a refusal would mean (¶56, ¶60).
    'tracks',
    'immigration-advice'
  ],
  around: [
    'age-doubt',
    'leave',
    'transfer-between-authorities',
    'referral-being-made',
    'adult-consent',
    'college-and-english',
    'pathway-if-refused'
  ],
  unread: [],
  documents: {
    // What the duty team is given at night: who, what nobody is told, and what cannot wait.
    'first-night': {
      printed: [
        'Denisa Maria Bălan',
        'Whoever asks where the child is must be told nothing',
        'The first days'
      ],
      withheld: home
    },
    'assessment-record': {
      printed: [
        'Denisa Maria Bălan',
        'HBS-26-10952',
        'National Referral Mechanism',
        'The negative decision is about one threshold'
      ],
      withheld: home
    },
    'care-plan': {
      printed: [
        // ¶32: the note, with the decision and what stands beside it.
        'The conclusive grounds decision of 6 November 2026 is negative',
        'There is reason to believe that Deni was trafficked',
        'Health plan',
        'Personal education plan',
        'Schedule 3',
        'EU Settlement Scheme'
      ],
      withheld: home
    },
    'protection-and-placement-plan': {
      printed: [
        'If the child goes missing',
        // ¶20: a negative decision is no reason to protect less.
        'The negative decision played no part and changes nothing',
        'Camelia Stancu',
        'night coach to Dover',
        'ten steps behind'
      ],
      withheld: home
    },
    'indicators-record': {
      printed: ['Denisa Maria Bălan', 'Six others at 27 Foundry Terrace', 'told her in Romanian to be quiet'],
      withheld: home
    },
    'missing-child-sheet': {
      printed: [
        'Denisa Maria Bălan',
        'Alina Stancu',
        'red thread round her left wrist',
        'Mustard-coloured puffer coat',
        // ¶39: where to look, and with whom she may be.
        'night coach to Dover and Paris',
        '27 Foundry Terrace, Eastholme',
        'Viorel',
        'at Maidstone services at 02.15 on 22 November 2026',
        '07700 900298',
        'MP/21-11/0587',
        'not as an absconder'
      ],
      withheld: home
    },
    'review-record': { printed: ['Denisa Maria Bălan', 'Sat beside Lettice Amory'], withheld: home },
    'action-list': { printed: ['Denisa Maria Bălan'], withheld: home },
    'pathway-plan': { printed: ['not yet required'], withheld: home },
    'transfer-summary': {
      printed: ['Denisa Maria Bălan', 'Periods of care', 'The Family Court made an interim care order.'],
      withheld: home
    },
    'nrm-preparation-sheet': {
      printed: [
        'Of what this copy tells, nothing that the form requires is missing',
        '27 Foundry Terrace, Eastholme',
        'told her in Romanian to be quiet',
        'Released under investigation'
      ],
      withheld: home
    }
  }
}
