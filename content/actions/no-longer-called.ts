import type { ActionContent } from './action-content'
import type { StageId } from '../stages'

/**
 * Actions that earlier builds called for where only an answer was missing. An unanswered question is an open question, so no answer calls for these any
 * more. They stand here for case files in which somebody closed one, gave it to somebody or wrote in it.
 */
export const noLongerCalled = {
  'case-details': {
    'record-a-date-of-birth': { about: 'identity', serves: ['¶7'], owner: 'social-worker' },
    'record-who-doubts-the-age': { serves: ['practice:age-assessment'], owner: 'social-worker' },
    'record-the-assessed-age': { serves: ['¶7', 'practice:age-assessment'], owner: 'social-worker' },
    'record-the-basis-of-care': {
      serves: ['¶7', 'law:care-planning-regulations-40'],
      owner: 'social-worker'
    },
    'establish-parental-responsibility': {
      serves: ['practice:parental-responsibility-and-consents'],
      owner: 'social-worker'
    },
    'list-the-people-around-the-child': { serves: ['¶24'], owner: 'social-worker' },
    'name-the-home-office-caseworker': { about: 'immigration', serves: ['¶30'], owner: 'social-worker' }
  },
  'core-assessment': {
    'explain-officials-role': {
      about: 'care',
      serves: ['¶28'],
      owner: 'social-worker'
    },
    'explain-the-support': {
      about: 'care',
      serves: ['¶24', '¶27'],
      owner: 'social-worker'
    },
    // The risks are explained on the day, whether the child understands them in part or not yet.
    'go-on-explaining-the-risks': { about: 'care', serves: ['¶27'], owner: 'social-worker', protects: true },
    'allocate-a-lasting-worker': { about: 'care', serves: ['¶2', '¶22', '¶24'], owner: 'team-manager' },
    'name-who-holds-it-together': { about: 'care', serves: ['¶31'], owner: 'team-manager' },
    'assess-influence': { about: 'safety', serves: ['¶27'], owner: 'social-worker', protects: true },
    'assess-safety-skills': { about: 'safety', serves: ['¶43'], owner: 'social-worker', protects: true },
    'assess-emotional-impact': { about: 'health', serves: ['¶25'], owner: 'social-worker' },
    'record-existing-contact': { about: 'family', serves: ['¶29'], owner: 'social-worker' },
    'list-the-needs': { about: 'care', serves: ['¶22', '¶32'], owner: 'social-worker' },
    'answer-every-need': { about: 'care', serves: ['¶32'], owner: 'social-worker' }
  },
  'trafficking-indicators': {
    'look-for-indicators': { serves: ['¶13', '¶21'], owner: 'social-worker', protects: true },
    'give-the-reason-for-the-conclusion': {
      about: 'status',
      serves: ['¶13'],
      owner: 'social-worker',
      protects: true
    },
    'name-who-finds-out': { about: 'status', serves: ['¶13', '¶19'], owner: 'team-manager', protects: true },
    'record-indicator-details': {
      serves: ['¶13', '¶21', 'prompt-sheet:indicators'],
      owner: 'social-worker',
      protects: true
    }
  },
  'strategy-discussion-and-nrm': {
    'record-the-strategy-discussion': { serves: ['¶10', '¶20'], owner: 'social-worker', protects: true },
    'give-the-reason-for-no-discussion': { serves: ['¶20'], owner: 'team-manager', protects: true },
    'name-the-first-responder': {
      about: 'status',
      serves: ['¶19', 'law:modern-slavery-act-2015-section-52'],
      owner: 'team-manager',
      protects: true
    },
    'give-reasons-for-withdrawing': {
      about: 'status',
      serves: ['¶19', '¶20'],
      owner: 'social-worker',
      protects: true
    }
  },
  'care-plan': {
    'explain-the-care-plan': {
      serves: ['¶26', 'practice:interpreter-reads-plan-back'],
      owner: 'social-worker'
    },
    'note-the-status': {
      about: 'status',
      serves: ['¶32', 'law:care-planning-regulations-5'],
      owner: 'social-worker',
      protects: true
    },
    'say-how-status-needs-are-met': {
      about: 'status',
      serves: ['¶8', '¶32'],
      owner: 'social-worker',
      protects: true
    },
    'ask-the-child-about-the-plan': {
      serves: ['¶40', 'law:care-planning-regulations-5'],
      owner: 'social-worker'
    },
    'complete-the-health-actions': { about: 'health', serves: ['¶35'], owner: 'social-worker' },
    'complete-the-education-actions': { about: 'education', serves: ['¶36'], owner: 'social-worker' },
    'name-the-education-monitor': { about: 'education', serves: ['¶38'], owner: 'virtual-school-head' },
    'write-each-track': { about: 'immigration', serves: ['¶11', '¶56', '¶59'], owner: 'social-worker' },
    'set-care-plan-goals': { about: 'immigration', serves: ['¶56'], owner: 'social-worker' },
    'set-the-contingencies': { about: 'immigration', serves: ['¶11', '¶60', '¶65'], owner: 'social-worker' },
    'give-the-reason-for-setting-aside': {
      about: 'immigration',
      serves: ['¶5', '¶56'],
      owner: 'team-manager'
    },
    'ask-for-health-records': {
      about: 'health',
      serves: ['¶31', 'law:care-planning-regulations-schedule-1'],
      owner: 'social-worker'
    }
  },
  'protection-and-placement': {
    // These two were called for by answers that are points of a box today.
    'complete-the-missing-form': {
      serves: ['¶39', 'practice:philomena-protocol'],
      owner: 'carer',
      protects: true
    },
    'explain-decisions-to-the-carer': {
      about: 'care',
      serves: ['law:care-planning-regulations-schedule-2'],
      owner: 'social-worker'
    },
    'record-why-no-protection-plan': { serves: ['¶20', '¶39'], owner: 'team-manager', protects: true },
    'write-the-protection-steps': { serves: ['¶39'], owner: 'social-worker', protects: true },
    'build-trust-quickly': { serves: ['¶24', '¶40'], owner: 'social-worker', protects: true },
    'choose-a-placement': {
      about: 'care',
      serves: ['¶42', 'law:care-planning-regulations-9'],
      owner: 'team-manager',
      protects: true
    },
    'ask-the-child-about-the-placement': {
      about: 'care',
      serves: ['¶40', '¶42', 'law:care-planning-regulations-9'],
      owner: 'social-worker'
    },
    'say-how-the-placement-protects': { serves: ['¶42'], owner: 'social-worker', protects: true },
    'consider-a-placement-outside-the-area': {
      serves: ['¶42'],
      owner: 'social-worker',
      protects: true,
      reveals: 'placement'
    },
    'weigh-distance-and-isolation': {
      about: 'care',
      serves: ['¶42', '¶49'],
      owner: 'social-worker',
      protects: true,
      reveals: 'placement'
    },
    'arrange-emergency-accommodation': {
      about: 'care',
      serves: ['¶45'],
      owner: 'team-manager',
      protects: true
    },
    'record-the-reason-for-a-measure': { serves: ['¶41'], owner: 'social-worker', protects: true },
    'weigh-an-alternative-to-a-measure': { serves: ['¶43'], owner: 'social-worker', protects: true },
    'set-a-review-date-for-a-measure': { serves: ['¶46'], owner: 'social-worker', protects: true },
    'find-the-missing-protocol': { serves: ['¶39'], owner: 'social-worker', protects: true },
    'record-the-surgery': {
      about: 'health',
      serves: ['law:care-planning-regulations-schedule-2'],
      owner: 'carer'
    },
    'settle-contact-in-the-placement': {
      about: 'family',
      serves: ['¶29', 'law:care-planning-regulations-schedule-2'],
      owner: 'social-worker'
    },
    'set-the-protection-review': { serves: ['¶39', '¶46'], owner: 'social-worker', protects: true }
  },
  'review-advocacy-and-support': {
    'review-the-status-needs': {
      about: 'status',
      serves: ['¶46', 'law:care-planning-regulations-schedule-7'],
      owner: 'independent-reviewing-officer'
    },
    'review-the-protection-needs': {
      about: 'safety',
      serves: ['¶46'],
      owner: 'independent-reviewing-officer',
      protects: true
    },
    'record-why-the-visitor-was-declined': { serves: ['¶49'], owner: 'social-worker' },
    'record-why-return-information-is-held-back': {
      about: 'immigration',
      serves: ['¶5', '¶50'],
      owner: 'team-manager'
    }
  },
  'pathway-planning': {
    'ask-what-the-young-person-hopes-for': {
      serves: ['¶51', 'law:care-planning-regulations-42'],
      owner: 'social-worker'
    },
    'set-short-term-goals': { serves: ['¶56'], owner: 'social-worker' },
    'plan-help-with-systems': { serves: ['¶53'], owner: 'social-worker' },
    'plan-against-isolation': { serves: ['¶54'], owner: 'social-worker', protects: true },
    'weigh-trafficker-risk-in-accommodation': {
      about: 'safety',
      serves: ['¶54'],
      owner: 'social-worker',
      protects: true
    },
    'plan-safety-after-care': {
      about: 'safety',
      serves: ['¶54', '¶66'],
      owner: 'social-worker',
      protects: true
    },
    'arrange-education-funding': { about: 'education', serves: ['¶64'], owner: 'social-worker' },
    'explain-status-and-entitlements': { about: 'immigration', serves: ['¶64'], owner: 'social-worker' },
    'agree-work-with-legal-representative': { about: 'immigration', serves: ['¶57'], owner: 'social-worker' },
    'agree-work-with-decision-maker': { about: 'immigration', serves: ['¶57'], owner: 'social-worker' },
    'draft-return-contingency': { about: 'immigration', serves: ['¶56', '¶60'], owner: 'social-worker' },
    'share-what-safeguards-with-the-home-office': {
      about: 'immigration',
      serves: ['¶63'],
      owner: 'social-worker'
    },
    'arrange-any-return-with-the-home-office': {
      about: 'immigration',
      serves: ['¶63'],
      owner: 'social-worker'
    },
    'plan-support-if-refused': {
      about: 'immigration',
      serves: ['¶60', '¶65'],
      owner: 'social-worker',
      protects: true
    },
    'write-pathway-contingency': {
      serves: ['law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1'],
      owner: 'social-worker'
    },
    'set-pathway-review': { serves: ['law:care-leavers-regulations-7'], owner: 'social-worker' }
  },
  'check-and-documents': {
    'record-manager-oversight': { serves: ['¶9', '¶13'], owner: 'team-manager' },
    'say-when-the-record-was-copied': { serves: ['law:care-planning-regulations-50'], owner: 'social-worker' }
  }
} as const satisfies {
  readonly [Stage in StageId]?: Readonly<
    Record<string, Omit<ActionContent, 'when' | 'due' | 'danger' | 'each'>>
  >
}
