import { eachOtherChild, type ActionContent } from './action-content'

/** What must be done so that the basic facts, on which everything else rests, are known and safe. */
export const caseDetailsActions = {
  'treat-as-a-child-meanwhile': {
    serves: ['¶7', 'law:modern-slavery-act-2015-section-51'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'go-on-treating-as-a-child': {
    serves: ['¶7', 'law:modern-slavery-act-2015-section-51'],
    owner: 'social-worker',
    when: 'standing',
    protects: true
  },
  'treat-as-a-child': {
    serves: ['¶7', 'law:modern-slavery-act-2015-section-51'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  // By every date the person is 18, and nobody has said so. A person must settle this, and until then nothing that protects ends (¶7).
  'settle-whether-they-are-eighteen': {
    serves: ['¶7'],
    owner: 'team-manager',
    when: 'same-day'
  },
  // Nobody doubts that this is a child, so there is nothing to assess in the sense of ¶7. But the year group and the doses of medicine must be right.
  'find-out-how-old-a-small-child-is': {
    serves: ['¶7', 'practice:age-assessment'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'decide-about-an-age-assessment': {
    serves: ['¶7', 'practice:age-assessment'],
    owner: 'team-manager',
    when: 'five-working-days',
    protects: true
  },
  'look-again-at-an-age-assessment': {
    serves: ['practice:age-assessment'],
    owner: 'team-manager',
    when: 'five-working-days',
    protects: true
  },
  'get-legal-help-with-an-age-challenge': {
    serves: ['¶7', '¶33', 'practice:age-assessment'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'arrange-a-fair-age-assessment': {
    serves: ['practice:merton-age-assessment'],
    owner: 'team-manager',
    when: 'five-working-days'
  },
  'put-the-doubts-before-deciding': {
    serves: ['practice:merton-age-assessment'],
    owner: 'social-worker',
    when: 'planned'
  },
  'tell-the-person-of-the-assessed-age': {
    serves: ['practice:age-assessment'],
    owner: 'social-worker',
    when: 'same-day',
    waits: 'for-the-return'
  },
  'settle-what-stands-during-an-age-challenge': {
    serves: ['¶7', 'practice:age-assessment', 'law:modern-slavery-act-2015-section-51'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'take-up-the-outcome-of-an-age-challenge': {
    serves: ['¶7', 'practice:age-assessment'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'carry-out-the-safe-move': {
    serves: ['practice:safe-move-if-found-an-adult'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'consider-the-other-children-there': {
    about: 'other-people',
    serves: ['practice:safe-move-if-found-an-adult'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  // An assessment that did not hear the person shows nothing: a person who is treated as an adult because of it may be a child (¶7).
  'look-again-at-an-assessment-without-hearing': {
    serves: ['¶7', 'practice:merton-age-assessment'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'plan-a-safe-move-if-found-an-adult': {
    serves: ['practice:safe-move-if-found-an-adult'],
    owner: 'team-manager',
    when: 'five-working-days',
    protects: true
  },

  'tell-the-home-office-of-the-assessed-age': {
    about: 'immigration',
    serves: ['¶31', '¶57', 'practice:age-assessment'],
    owner: 'social-worker',
    when: 'five-working-days'
  },

  // Whether and how the Home Office is told is for the child’s adviser to decide. Others make sure that the date does not stay wrong.
  'take-up-a-date-of-an-adult': {
    about: 'immigration',
    serves: ['¶7', '¶31', 'practice:age-assessment'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },

  // A person who is tried as an adult is heard and held as one. So the court and the prosecution must know what is doubted, challenged or found.
  'tell-the-court-of-the-age': {
    about: 'legal',
    serves: ['¶7', '¶33', 'practice:age-assessment'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },

  'ask-about-a-claim-before-eighteen': {
    about: 'immigration',
    serves: ['¶14', '¶57'],
    owner: 'social-worker',
    when: 'planned'
  },
  'establish-the-immigration-position': {
    about: 'immigration',
    serves: ['¶11', '¶14', '¶56'],
    owner: 'social-worker',
    when: 'planned'
  },
  'apply-to-the-eu-settlement-scheme': {
    about: 'immigration',
    serves: ['¶48', 'practice:eu-settlement-scheme'],
    owner: 'social-worker',
    when: 'planned'
  },
  'get-the-decision-letter': {
    about: 'immigration',
    serves: ['¶31'],
    owner: 'social-worker',
    when: 'two-days'
  },
  'take-advice-on-the-refusal': {
    about: 'immigration',
    serves: ['¶33', 'law:tribunal-procedure-rules-19'],
    owner: 'social-worker',
    when: 'same-day',
    due: 'appeal',
    protects: true
  },
  'take-advice-on-the-appeal-decision': {
    about: 'immigration',
    serves: ['¶33', '¶60', 'law:tribunal-procedure-rules-33'],
    owner: 'social-worker',
    when: 'same-day',
    due: 'appeal',
    protects: true
  },
  // Whether and how to appeal is the lawyer’s decision. Everybody else makes sure that the day does not pass unseen.
  'have-the-appeal-lodged': {
    about: 'immigration',
    serves: ['¶33', '¶60', 'law:tribunal-procedure-rules-19'],
    owner: 'legal-representative',
    when: 'two-days',
    due: 'appeal',
    protects: true
  },
  'establish-whether-unaccompanied': {
    about: 'immigration',
    serves: ['¶7', '¶32'],
    owner: 'social-worker',
    when: 'planned'
  },
  'never-approach-the-embassy': {
    about: 'immigration',
    serves: ['practice:never-approach-the-embassy'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'embassy-was-approached': {
    about: 'immigration',
    serves: ['practice:never-approach-the-embassy'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'find-the-missing-references': { serves: ['¶31'], owner: 'social-worker', when: 'planned' },

  'settle-the-basis-of-care': {
    serves: [
      'law:children-act-1989-section-20',
      'law:children-act-1989-section-45',
      'law:children-act-1989-section-46'
    ],
    owner: 'team-manager',
    when: 'same-day',
    due: 'care-basis',
    protects: true
  },
  // A person with parental responsibility may come for the child today, and nobody could answer them.
  'care-without-a-basis': {
    serves: ['law:children-act-1989-section-45', 'law:children-act-1989-section-46'],
    owner: 'team-manager',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    contrary: true
  },
  'report-the-private-fostering': {
    serves: ['practice:private-fostering'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'pass-on-what-is-known': {
    serves: ['¶31', 'practice:national-transfer-scheme'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'answer-the-transfer-request': {
    serves: ['practice:national-transfer-scheme'],
    owner: 'team-manager',
    when: 'five-working-days'
  },
  'hear-the-child-about-the-transfer': {
    serves: ['practice:national-transfer-scheme'],
    owner: 'social-worker',
    when: 'five-working-days',
    waits: 'for-the-return'
  },
  'keep-every-duty-until-the-transfer': {
    serves: ['¶8', 'law:ecpat-uk-v-kent-2023-ewhc-1953-admin'],
    owner: 'social-worker',
    when: 'standing',
    protects: true
  },
  'begin-a-new-period-of-care': {
    serves: ['law:care-planning-regulations-40'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  // Each authority may think that the other looks after the child, and then nobody does.
  'settle-which-authority-looks-after': {
    serves: ['¶31', 'law:care-planning-regulations-40'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  // Nothing here says whether going missing ends accommodation. One typed day decides what is owed for years.
  'take-advice-on-care-ended-while-missing': {
    about: ['care', 'safety'],
    serves: ['¶31', 'law:care-planning-regulations-33'],
    owner: 'team-manager',
    when: 'two-days',
    protects: true
  },
  'name-who-answers-after-the-move': {
    serves: ['¶24', 'law:care-planning-regulations-5'],
    owner: 'social-worker',
    when: 'two-days'
  },
  'name-the-social-worker': {
    serves: ['¶24'],
    owner: 'team-manager',
    when: 'same-day'
  },
  'record-the-agreement-to-accommodation': {
    serves: ['law:care-planning-regulations-4', 'law:children-act-1989-section-20'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'ask-who-can-agree-to-the-accommodation': {
    about: ['care', 'family'],
    serves: ['law:children-act-1989-section-20'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'take-advice-on-the-agreement': {
    about: ['care', 'family', 'danger'],
    serves: ['¶23', '¶30', 'law:children-act-1989-section-20'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'take-advice-on-the-objection': {
    serves: ['law:children-act-1989-section-20'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'obtain-the-consents': {
    serves: ['law:care-planning-regulations-schedule-2', 'practice:parental-responsibility-and-consents'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'agree-delegated-authority': {
    serves: ['practice:delegated-authority'],
    owner: 'social-worker',
    when: 'five-working-days'
  },

  'look-for-other-children': {
    about: 'other-people',
    serves: ['¶20'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'look-again-at-the-other-child': {
    // Its words tell of exploitation.
    about: ['other-people', 'status'],
    serves: ['¶20', 'practice:one-referral-each'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'tell-of-worry-for-another-child': {
    about: 'other-people',
    serves: ['¶20', '¶39'],
    owner: 'social-worker',
    when: 'same-day',
    each: eachOtherChild,
    protects: true
  },

  'keep-brothers-and-sisters-together': {
    about: 'other-people',
    serves: ['law:children-act-1989-section-22c'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'take-advice-on-a-child-overseas': {
    about: 'other-people',
    serves: ['¶20', 'practice:never-approach-the-embassy'],
    owner: 'social-worker',
    when: 'same-day',
    each: eachOtherChild,
    protects: true
  },
  'unregulated-adviser': {
    about: 'immigration',
    serves: ['¶48', '¶67', 'law:immigration-and-asylum-act-1999-section-84'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'check-how-the-adviser-is-regulated': {
    about: 'immigration',
    serves: ['¶48', '¶67', 'law:immigration-and-asylum-act-1999-section-84'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'ask-agencies-for-what-was-told': { serves: ['¶31'], owner: 'social-worker', when: 'five-working-days' }
} as const satisfies Readonly<Record<string, ActionContent>>
