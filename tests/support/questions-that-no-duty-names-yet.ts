/**
 * Questions that no duty of the map of the guidance names, no law and no field of the prompt sheet, each with what it is asked for:
 * what reads it, or the practice that asks. It only gets shorter: one that is named, merged or no longer asked is taken out. Those of
 * the child of 14 have their reason on docs/weight.md.
 */
const onThePage = 'docs/weight.md'

export const noDutyYet: Readonly<Record<string, string>> = {
  'age-doubt-reasons': 'Practice of age assessments: a doubt has reasons, which the assessment answers.',
  'age-assessment-looked-at-again-on':
    'The action to look at an assessment again, which ends with that day (practice).',
  'age-minded-to-answer': 'Practice of age assessments: the person answers the doubts before it is decided.',
  'age-safe-move':
    'The action to move somebody found an adult safely, also for the other children (practice).',
  'safe-move-other-children': 'Practice where an adult was found in a home with children.',
  'european-citizenship-in-family': onThePage,
  'eu-settlement-scheme-applied':
    'The action to apply to the EU Settlement Scheme, which ends with it (practice).',
  'private-fostering-before': 'The action to report a private fostering that nobody was told of (practice).',
  'transfer-state': onThePage,
  'transfer-authority': 'Who takes over, in five actions of a transfer (practice of the national scheme).',
  'transfer-answered-on':
    'The action to answer a request, which has a day (practice of the national scheme).',
  'delegated-authority-state': 'The action to agree what the carer may decide (practice).',
  'delegated-authority': 'What the carer may decide, in the plan that the carer has (practice).',
  'embassy-approached': 'The action for an embassy that was approached (practice).',
  'interpreter-gender-choice': 'The action to ask what the child prefers (practice of interpreting).',
  'guardian-referral-on': 'The action to refer to a guardian, which ends with it (practice).',
  'solicitor-told-of-referral': 'The action to tell the solicitor, which ends with it (practice).',
  debts: 'The action to answer a debt that holds the child (practice).'
}
