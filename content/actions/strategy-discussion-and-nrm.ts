import { eachCriminalMatter, eachOtherChild, type ActionContent } from './action-content'

/** What rests on an adult’s answer tells it, and goes to whoever is given that (¶31, ¶33). */
const whatAnAdultSaid = ['status', 'past'] as const

/** What must be done once trafficking is suspected: with the police, for the referral, for other children, and after a decision (¶14, ¶17–21). */
export const strategyDiscussionAndNrmActions = {
  'hold-a-strategy-discussion': {
    serves: ['¶10', '¶20'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-decided',
    protects: true
  },
  'hold-the-arranged-discussion': {
    serves: ['¶10', '¶20'],
    owner: 'team-manager',
    when: 'same-day',
    danger: 'not-decided',
    protects: true
  },
  'record-what-came-of-the-discussion': {
    serves: ['¶10', '¶20'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'decide-on-child-protection': {
    about: 'safety',
    serves: ['¶20'],
    owner: 'team-manager',
    when: 'same-day',
    danger: 'not-decided',
    protects: true
  },
  'put-the-child-protection-plan-in-place': {
    about: 'safety',
    serves: ['¶20', '¶39'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'work-by-the-child-protection-plan': {
    about: 'safety',
    serves: ['¶20', '¶39', 'practice:child-protection-core-group'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'make-the-nrm-referral': {
    about: 'status',
    serves: [
      '¶19',
      'law:modern-slavery-act-2015-section-52',
      'practice:consent-to-a-referral',
      'practice:one-referral-each'
    ],
    owner: 'first-responder',
    when: 'same-day',
    danger: 'not-decided',
    protects: true
  },
  'finish-the-nrm-referral': {
    about: 'status',
    serves: ['¶19', '¶21', 'law:modern-slavery-act-2015-section-52'],
    owner: 'first-responder',
    when: 'two-days',
    due: 'nrm-referral',
    protects: true
  },
  'nrm-referral-is-late': {
    about: 'status',
    serves: ['¶19', 'law:modern-slavery-act-2015-section-52'],
    owner: 'first-responder',
    when: 'same-day',
    danger: 'not-decided',
    protects: true,
    contrary: true
  },
  'manager-agrees-the-withdrawal': {
    about: 'status',
    serves: ['¶20'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'conclusion-and-withdrawal-differ': {
    about: 'status',
    serves: ['¶19', '¶20'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  // It does not count as protecting: it only says that a record contradicts itself, and a decision may end the contradiction. No decision ends an action
  // that protects.
  'conclusion-and-referral-differ': {
    about: 'status',
    serves: ['¶13', '¶19'],
    owner: 'social-worker',
    when: 'same-day'
  },
  // The same about a member of the family. While it stands, no strategy discussion and no enquiry is called for.
  'conclusion-and-family-differ': {
    about: ['status', 'danger'],
    serves: ['¶19', '¶20', '¶30'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-decided'
  },
  'explain-the-referral-to-the-child': {
    about: 'status',
    serves: ['practice:child-told-about-the-referral'],
    owner: 'social-worker',
    when: 'five-working-days',
    waits: 'for-the-return'
  },
  'make-the-safeguarding-referral': {
    about: 'status',
    serves: ['¶20', 'practice:safeguarding-referral-with-the-nrm'],
    owner: 'first-responder',
    when: 'same-day',
    protects: true
  },
  'make-the-guardian-referral': {
    about: 'status',
    serves: ['law:modern-slavery-act-2015-section-48', 'practice:guardian-referral'],
    owner: 'first-responder',
    when: 'same-day',
    protects: true
  },
  'tell-the-solicitor-of-the-referral': {
    about: 'legal',
    serves: ['¶33', 'law:modern-slavery-act-2015-section-45', 'practice:solicitor-told-of-the-referral'],
    owner: 'social-worker',
    when: 'two-days'
  },
  'tell-the-prosecutor-of-the-referral': {
    about: 'legal',
    serves: ['law:modern-slavery-act-2015-section-45', 'practice:prosecutor-told-of-the-referral'],
    owner: 'social-worker',
    when: 'same-day'
  },
  'tell-the-prosecutor-once-there-is-a-file': {
    about: 'legal',
    serves: ['law:modern-slavery-act-2015-section-45', 'practice:prosecutor-told-of-the-referral'],
    owner: 'social-worker',
    when: 'planned'
  },
  'tell-the-officers-of-the-referral': {
    about: 'legal',
    serves: ['¶10', 'law:modern-slavery-act-2015-section-45', 'practice:prosecutor-told-of-the-referral'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'arrange-help-for-a-police-interview': {
    about: 'legal',
    serves: ['¶33', 'practice:solicitor-and-appropriate-adult-at-police-interviews'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'ask-about-a-past-day-at-court': {
    about: 'legal',
    serves: ['¶33'],
    owner: 'social-worker',
    when: 'two-days',
    each: eachCriminalMatter
  },
  'tell-the-child-that-they-are-accused-no-more': {
    about: 'legal',
    serves: ['¶27', '¶33'],
    owner: 'social-worker',
    when: 'five-working-days',
    waits: 'for-the-return'
  },
  'answer-the-debt': {
    about: 'safety',
    serves: ['¶10', 'practice:debts-that-hold-a-child'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'see-what-is-behind-the-doubts': {
    about: 'status',
    serves: ['¶20', '¶31'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'refer-each-other-child': {
    about: 'other-people',
    serves: [
      '¶19',
      'law:modern-slavery-act-2015-section-52',
      'practice:one-referral-each',
      'practice:consent-to-a-referral'
    ],
    owner: 'first-responder',
    when: 'same-day',
    each: eachOtherChild,
    protects: true
  },
  'refer-the-other-child-once-found': {
    about: 'other-people',
    serves: ['¶19', 'practice:one-referral-each'],
    owner: 'social-worker',
    when: 'standing',
    each: eachOtherChild,
    protects: true
  },
  'still-being-exploited': {
    about: 'safety',
    serves: ['¶10', '¶20', '¶23'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true
  },
  'exploiters-in-touch-lately': {
    about: 'safety',
    serves: ['¶10'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'sought-out',
    protects: true
  },
  'keep-safe-from-exploiters-in-touch': {
    about: 'safety',
    serves: ['¶10', '¶39'],
    owner: 'social-worker',
    when: 'standing',
    protects: true
  },
  'tell-the-designated-officer': {
    serves: ['¶10', '¶20', 'practice:people-who-work-with-children'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'sought-out',
    protects: true
  },
  'report-the-crime': { serves: ['¶10', '¶20'], owner: 'social-worker', when: 'two-days', protects: true },
  'protect-from-future-exploitation': {
    about: 'safety',
    serves: ['¶20', '¶39', '¶54'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'send-the-evidence': {
    serves: ['¶19', 'prompt-sheet:documents'],
    owner: 'first-responder',
    when: 'five-working-days'
  },
  'ask-for-a-copy-of-the-referral': {
    about: 'status',
    serves: ['¶31'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'follow-the-nrm-decisions': {
    about: 'status',
    serves: ['practice:nrm-decision-times'],
    owner: 'first-responder',
    when: 'five-working-days'
  },
  'keep-protecting-after-a-negative-decision': {
    about: 'status',
    serves: ['¶20'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'ask-the-solicitor-about-a-negative-decision': {
    about: 'legal',
    serves: [
      '¶33',
      'practice:reconsideration-of-a-decision',
      'practice:solicitor-told-of-the-referral',
      'practice:time-to-ask-for-reconsideration'
    ],
    owner: 'social-worker',
    when: 'two-days',
    due: 'reconsideration'
  },
  'take-a-positive-decision-to-the-solicitors': {
    about: 'legal',
    serves: [
      'law:modern-slavery-act-2015-section-45',
      'practice:prosecutor-told-of-the-referral',
      'practice:solicitor-told-of-the-referral'
    ],
    owner: 'social-worker',
    when: 'two-days'
  },
  'tell-the-child-of-the-decision': {
    about: 'status',
    serves: ['¶27'],
    owner: 'social-worker',
    when: 'two-days',
    waits: 'for-the-return'
  },
  'explain-consent-before-eighteen': {
    about: 'status',
    serves: ['¶54', 'practice:consent-to-stay-at-18'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'adult-explain-consent': {
    about: whatAnAdultSaid,
    serves: ['law:modern-slavery-act-2015-section-52', 'practice:consent-to-a-referral'],
    owner: 'first-responder',
    when: 'same-day',
    waits: 'for-the-return',
    protects: true
  },
  'adult-pass-to-a-first-responder': {
    about: whatAnAdultSaid,
    serves: ['practice:consent-to-a-referral', 'practice:one-referral-each'],
    owner: 'first-responder',
    when: 'same-day',
    protects: true
  },
  'adult-is-asked-to-stay-in-the-nrm': {
    about: whatAnAdultSaid,
    serves: ['practice:consent-to-stay-at-18'],
    owner: 'social-worker',
    when: 'two-days'
  },
  'tell-that-they-leave-the-nrm': {
    about: whatAnAdultSaid,
    serves: ['practice:consent-to-stay-at-18'],
    owner: 'first-responder',
    when: 'two-days'
  },
  'consent-and-referral-differ': {
    about: whatAnAdultSaid,
    serves: ['law:modern-slavery-act-2015-section-52', 'practice:consent-to-a-referral'],
    owner: 'team-manager',
    when: 'same-day'
  },
  'adult-duty-to-notify': {
    about: whatAnAdultSaid,
    serves: ['law:modern-slavery-act-2015-section-52'],
    owner: 'first-responder',
    when: 'same-day',
    protects: true
  }
} as const satisfies Readonly<Record<string, ActionContent>>
