/**
 * Questions that no duty of the map of the guidance names, no law and no field of the prompt sheet, each with what it is asked for:
 * what reads it, or the practice that asks. It only gets shorter: one that is named, merged or no longer asked is taken out. Those of
 * the child of 14 have their reason on docs/weight.md.
 */
const onThePage = 'docs/weight.md'

export const noDutyYet: Readonly<Record<string, string>> = {
  reference: onThePage,
  'full-name': onThePage,
  'name-in-own-script': onThePage,
  'age-doubt-reasons': 'Practice of age assessments: a doubt has reasons, which the assessment answers (¶7).',
  'age-assessment-looked-at-again-on':
    'The action to look at an assessment again, which ends with that day (¶7).',
  'age-minded-to-meeting-on':
    'The fact that an adult was found without having been heard, which gives a child’s protection back (¶7).',
  'age-minded-to-answer': 'Practice of age assessments: the person answers the doubts before it is decided.',
  'age-assessment-challenged':
    'The page of a challenge, and how the person is treated until it is decided (¶7).',
  'age-safe-move':
    'The action to move somebody found an adult safely, also for the other children (¶7, ¶54).',
  'age-challenge-representative': 'The action to get legal help with a challenge (¶33).',
  'age-challenge-outcome': 'Whether the person is treated as a child from then on (¶7).',
  'safe-move-other-children': 'Practice where an adult was found in a home with children.',
  'european-citizenship-in-family': onThePage,
  'eu-settlement-scheme-applied':
    'The action to apply to the EU Settlement Scheme, which ends with it (¶14).',
  'decision-letter-on': 'The action to get the letter, and days that count from it (¶58).',
  'appeal-state':
    'The actions on a refusal and on an appeal, and which refusal can still come (¶33, ¶60, ¶65).',
  'nhs-number': onThePage,
  'unique-pupil-number': onThePage,
  'private-fostering-before': 'The action to report a private fostering that nobody was told of (¶13).',
  'transfer-state': onThePage,
  'transfer-authority': 'Who takes over, in five actions of a transfer (practice of the national scheme).',
  'transfer-answered-on':
    'The action to answer a request, which has a day (practice of the national scheme).',
  'delegated-authority-state': 'The action to agree what the carer may decide (practice).',
  'delegated-authority': 'What the carer may decide, in the plan that the carer has (practice).',
  'unaccompanied-basis': 'What the definition of ¶7 rests on, where a claim was made or is meant (¶31).',
  'embassy-approached': 'The action for an embassy that was approached (practice).',
  'interpreter-gender-choice': 'The action to ask what the child prefers (practice of interpreting).',
  'influence-child-view': onThePage,
  'conclusion-on': onThePage,
  'finding-out-who': 'Finishing asks for it, and the action to find out says who (¶13, ¶19).',
  'finding-out-by':
    'Finishing asks for it, and the action to find out says by when and is overdue after it (¶13, ¶19).',
  'slavery-or-forced-labour': 'Whether a referral can be for slavery without trafficking (¶17, practice).',
  'strategy-discussion-on': 'Four actions that a discussion ends or a return calls for anew (¶20).',
  'later-strategy-discussions': 'The same, of discussions after the first (¶10, ¶20).',
  'child-protection-enquiry-on': 'The action to decide on enquiries, which rest on a day (¶20).',
  'child-protection-conference-on':
    'The action to arrange a conference within 15 working days (¶20, practice).',
  'referral-not-decided-because': 'Why nobody has decided on a referral, for whoever looks next (¶19).',
  'referral-explained-to-child': 'The action to explain a referral to the child (¶27, practice).',
  'suspicion-withdrawn-reasons': 'Finishing asks for it; without it nothing that protects goes (¶19, ¶20).',
  'suspicion-withdrawn-agreed-by':
    'The guard that a withdrawal is agreed: until then nothing that protects goes (¶9, ¶20).',
  'safeguarding-referral': 'The action to make one beside the referral (¶20, practice).',
  'safeguarding-referral-on': 'The day on the copy of whoever takes over (¶20, practice).',
  'guardian-referral-on': 'The action to refer to a guardian, which ends with it (practice).',
  'solicitor-told-of-referral': 'The action to tell the solicitor, which ends with it (practice).',
  'nrm-decisions': 'Whether there is a decision, and days that count from it (¶19, ¶20).',
  debts: 'The action to answer a debt that holds the child (practice).'
}
