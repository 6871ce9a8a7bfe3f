import { nigeria } from './nigeria'
import { listOf, scheduleThree } from './review-parts'
import type { NamedReview } from './reviews'

/** Her daughter is born, the decision on her referral is positive, and she has claimed asylum. She is 16. */
export const nigeriaReview: NamedReview = {
  kind: 'both',
  on: '2027-03-22',
  answers: {
    'trafficking-conclusion': 'known',
    'photograph-on-file': 'on-file',
    'child-description':
      'About 160 cm, slight. Black hair in short cornrows; dark brown eyes and skin. Two iron burns on the right forearm; a small gap between the upper front teeth. Speaks English softly. Answers to “Ese”, EH-seh.\nThe photograph is in the case record: Gwen Hartnell took it on 14 March, of both of them, as Ese wished.',
    'immigration-position': 'claim-undecided',
    'immigration-position-basis':
      'Home Office registration of 12 January 2027; Dominic Achebe holds the original. Last checked on 15 March 2027.',
    'asylum-claimed-or-intended': 'claimed',
    'unaccompanied-basis': 'She claimed asylum on 12 January 2027.',
    'unaccompanied-own-right': 'yes',
    'has-children-of-their-own': 'yes',
    'children-of-their-own': 'A daughter, born on 2 March 2027; Ese looks after her, at the Hartnells’',
    'nrm-decisions': [
      ...listOf(nigeria, 'nrm-decisions'),
      {
        'nrm-decision-kind': 'conclusive-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2027-02-24',
        'nrm-decision-told-to-child': 'told',
        'nrm-decision-what-follows':
          'Decided by the Single Competent Authority. The letter, NRM-2611-0288/CG, is on the case record. Dominic Achebe sends it with the statement. Police have a copy.'
      }
    ],
    'how-status-needs-are-met':
      'Ese was trafficked into the UK and made to work in a house; conclusive grounds decision of 24 February 2027: positive. She is an unaccompanied asylum-seeking child and has a daughter.'
  },
  after: {
    position: 'claim-undecided',
    lead: 'transitional',
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    called: ['tell-about-voluntary-return'],
    settled: [
      'establish-the-immigration-position',
      'follow-the-nrm-decisions',
      'explain-consent-before-eighteen'
    ],
    clock: { 'leave-end': undefined, appeal: undefined },
    listed: [
      'Home Office registration of 12 January 2027',
      'Conclusive grounds',
      'A daughter, born on 2 March 2027'
    ],
    printed: ['conclusive grounds decision of 24 February 2027: positive', scheduleThree],
    gone: ['takes advice on claiming asylum']
  }
}
