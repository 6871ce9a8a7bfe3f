import { listOf, scheduleThree, withEntry } from './review-parts'
import type { NamedReview } from './reviews'
import { romania } from './romania'

/** The decision is looked at again and is positive, and she is given permission to stay as a confirmed victim. She is 13. */
export const romaniaReview: NamedReview = {
  kind: 'change-of-status',
  on: '2027-03-01',
  answers: {
    'trafficking-conclusion': 'known',
    'immigration-position': 'victim-temporary-permission',
    'immigration-position-basis':
      'The Home Office letter of 16 February 2027 gives Deni temporary permission to stay as a confirmed victim: twelve months, for recovery. Harriet Quaye holds it; last checked on 22 February 2027. It says nothing against school or public funds.',
    'eu-settlement-scheme-applied': 'not-open-to-the-child',
    'decision-letter-on': '2027-02-16',
    'decision-sent-on': '2027-02-17',
    'leave-granted-on': '2027-02-16',
    'leave-ends-on': '2028-02-16',
    'appeal-state': { reason: 'does-not-apply' },
    'appeal-state-on': { reason: 'does-not-apply' },
    'appeal-due-on': { reason: 'does-not-apply' },
    'missing-episodes': withEntry(listOf(romania, 'missing-episodes'), 0, {
      'missing-return-interview': 'done'
    }),
    'nrm-decisions': [
      ...listOf(romania, 'nrm-decisions'),
      {
        'nrm-decision-kind': 'reconsideration',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2027-01-18',
        'nrm-decision-told-to-child': 'told',
        'nrm-decision-what-follows':
          'Decided by the Single Competent Authority. The letter, NRM-2609-0331/R, is on the case record. Harriet Quaye asked for permission to stay on 20 January.'
      }
    ],
    'how-status-needs-are-met':
      'Deni was trafficked into and within the UK for forced begging. The decision of 6 November 2026 was negative; it was reconsidered, and the one of 18 January 2027 is positive. She has temporary permission to stay until 16 February 2028.',
    'if-appeal-dismissed':
      'Care goes on as it is, and the court’s plan stands. Harriet Quaye says within two days what is left; Jodie Marchant tells her at home with Ruxandra Enache.',
    'if-extension-refused':
      'Harriet Quaye looks at it from August 2027. If more time is refused she is a child in care with the same home and school; whether she goes to her mother is for the court, not for the letter.'
  },
  after: {
    position: 'victim-temporary-permission',
    lead: 'transitional',
    // Leave was given without a claim: it is an extension that can be refused, and an appeal against that.
    contingencies: ['extension-refused', 'appeal-dismissed'],
    called: [],
    // ¶20: that the second decision is positive ends nothing that protects her, as the first did not.
    settled: [
      'apply-to-the-eu-settlement-scheme',
      'return-home-interview',
      'ask-the-solicitor-about-a-negative-decision'
    ],
    clock: { 'leave-end': '2028-02-16', 'leave-advice': '2027-11-16' },
    listed: [
      'The Home Office letter of 16 February 2027',
      'Reconsideration',
      'Harriet Quaye looks at it from August 2027'
    ],
    printed: [
      'the one of 18 January 2027 is positive',
      'Harriet Quaye looks at it from August 2027',
      scheduleThree
    ],
    gone: ['reconsideration is being asked for']
  }
}
