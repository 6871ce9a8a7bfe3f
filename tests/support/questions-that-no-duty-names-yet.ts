/**
 * Questions that no duty of the map of the guidance names, no law and no field of the prompt sheet: an account of what is still to
 * be said or dropped. It only gets shorter: a question that is named, merged or no longer asked is taken out.
 */
export const noDutyYet = {
  opening: ['reference'],
  'case-details': [
    'full-name',
    'name-in-own-script',
    'age-doubt-reasons',
    'age-assessment-looked-at-again-on',
    'age-minded-to-meeting-on',
    'age-minded-to-answer',
    'age-assessment-challenged',
    'age-safe-move',
    'age-challenge-representative',
    'age-challenge-outcome',
    'safe-move-other-children',
    'european-citizenship-in-family',
    'eu-settlement-scheme-applied',
    'decision-letter-on',
    'appeal-state',
    'nhs-number',
    'unique-pupil-number',
    'private-fostering-before',
    'transfer-state',
    'transfer-authority',
    'transfer-answered-on',
    'delegated-authority-state',
    'delegated-authority',
    'unaccompanied-basis',
    'embassy-approached'
  ],
  'core-assessment': ['interpreter-gender-choice', 'influence-child-view'],
  'trafficking-indicators': ['conclusion-on', 'finding-out-who', 'finding-out-by'],
  'strategy-discussion-and-nrm': [
    'slavery-or-forced-labour',
    'strategy-discussion-on',
    'later-strategy-discussions',
    'child-protection-enquiry-on',
    'child-protection-conference-on',
    'referral-not-decided-because',
    'referral-explained-to-child',
    'suspicion-withdrawn-reasons',
    'suspicion-withdrawn-agreed-by',
    'safeguarding-referral',
    'safeguarding-referral-on',
    'guardian-referral-on',
    'solicitor-told-of-referral',
    'nrm-decisions',
    'debts'
  ],
  'care-plan': ['status-child-view', 'sexual-health-wishes', 'college-place'],
  'protection-and-placement': ['area-police-told'],
  'review-advocacy-and-support': ['specialist-support-enough'],
  'check-and-documents': [
    'manager-oversight-by',
    'manager-oversight-on',
    'handover-kind',
    'handover-authority',
    'handover-on'
  ]
} as const
