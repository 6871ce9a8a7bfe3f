import type { Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const strategyDiscussionAndNrmBoxes: Readonly<Record<string, Formers>> = {
  'credibility-evidence': {
    'credibility-evidence': { label: 'Evidence for the doubts' },
    'credibility-trauma-or-fear': { label: 'What may explain gaps and changes' }
  },
  'last-contact-details': {
    'last-contact-details': { label: 'About the last contact' },
    'last-contact-threats': { label: 'Threats' },
    'last-contact-prevention': { label: 'What the child has tried against contact' }
  },
  'suspicion-withdrawn-reasons': {
    'suspicion-withdrawn-reasons': { label: 'Reasons for withdrawing the suspicion' },
    'suspicion-withdrawn-by': { label: 'Withdrawn by', person: true },
    'suspicion-withdrawn-on': { label: 'Withdrawn on' }
  },
  'strategy-discussion-outcome': {
    'strategy-discussion-with': { label: 'Who took part' },
    'strategy-discussion-outcome': { label: 'What came of it' },
    'strategy-discussion-not-held-because': { label: 'Why no strategy discussion' }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const strategyDiscussionAndNrmFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {
  exploiters: {
    'exploiter-description': {
      'exploiter-description': { label: 'Description' },
      'exploiter-languages': { label: 'Languages' }
    }
  },
  'criminal-matters': {
    'criminal-matter-accusation': {
      'criminal-matter-accusation': { label: 'Accused of' },
      'criminal-matter-police-force': { label: 'Police force' }
    }
  },
  'nrm-decisions': {
    'nrm-decision-what-follows': {
      'nrm-decision-from': { label: 'Decided by' },
      'nrm-decision-letter': { label: 'Letter' },
      'nrm-decision-what-follows': { label: 'What follows' }
    }
  },
  debts: {
    'debt-how-to-be-paid': {
      'debt-amount': { label: 'Amount' },
      'debt-how-to-be-paid': { label: 'How it was to be paid off' },
      'debt-threats': { label: 'Threats about the debt' }
    }
  },
  'exploitation-situations': {
    'situation-began': {
      'situation-began': { label: 'How it started' },
      'situation-promises': { label: 'Promises and expectations' }
    }
  },
  'later-strategy-discussions': {
    'later-discussion-with': {
      'later-discussion-with': { label: 'Who took part' },
      'later-discussion-why': { label: 'Why' }
    }
  }
}
