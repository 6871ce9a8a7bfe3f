import type { Only } from './shape'
import type { QuestionId, StepId } from './stages'

/**
 * What a step asks anew though an earlier one has the answer: its words, its place in the course or its day ask to look at it again. All else that was
 * answered on an earlier page stands there behind one control.
 */
export const askedAnew: Readonly<Partial<Record<StepId, readonly QuestionId[]>>> = {
  // After the signs, and where what follows rests on the conclusion (¶13, ¶18).
  conclusion: ['trafficking-conclusion'],
  'what-is-suspected': ['trafficking-conclusion', 'conclusion-reason'],
  'suspicion-withdrawn': ['trafficking-conclusion'],
  // Each is of a day and a place: today’s may be others (¶23, ¶42).
  'assessment-start': ['safe-place-first'],
  // By then the child has been told what the assessment says (¶27).
  'assessment-conclusion': ['not-yet-understood'],
  placement: ['place-tonight'],
  'placement-and-distance': ['safe-place-arrangements'],
  'if-missing': ['if-missing-carer', 'if-missing-authority'],
  // What came of the challenge is written here.
  'age-challenge': ['age-doubt-reasons'],
  // Whoever may be a victim too is looked for once it is known what of (¶21).
  'future-risk': ['siblings-and-other-children'],
  // Decided anew, whatever was decided about trafficking (¶20), and with the young adult’s answer.
  'protection-steps': [
    'child-protection-otherwise',
    'child-protection-conference-on',
    'child-protection-plan-decision'
  ],
  'referral-decision': ['referral'],
  'referral-being-made': [
    'referral-first-responder',
    'referral-organisation',
    'referral-responder-contact',
    'referral-cover-contact'
  ],
  // Where needs are planned for, which may call for more support than the first days did (¶2, ¶32).
  'meeting-needs': ['needs', 'status-still-to-do'],
  // What the child says of measures that hold them back (¶41).
  'restraint-and-liberty': ['child-on-protection'],
  // What comes of reading the plans back, and who must not be told beside who is (¶23, ¶26).
  sharing: ['still-to-explain', 'views-and-plan', 'child-wishes', 'must-not-be-told-location'],
  'handover-details': ['child-wishes'],
  // Planning for adult life assesses anew, some of it years later (¶51–¶56, ¶60–¶65).
  'pathway-need-assessment': ['tracks-set-aside'],
  'pathway-review': ['hopes-for-adulthood'],
  'return-planning': ['return-wishes', 'return-best-interests'],
  'pathway-if-refused': [
    'if-claim-refused',
    'if-extension-refused',
    'if-appeal-dismissed',
    'return-best-interests'
  ]
}

/** What a step asks anew of some children alone: what they say of threats, where there may be some (¶35). */
export const askedAnewOf: Readonly<Partial<Record<StepId, Readonly<Partial<Record<QuestionId, Only>>>>>> = {
  'health-actions': { 'influence-child-view': 'threatened' }
}

/** Options that say what has still to be done: whoever comes by the question again can say that it is. */
export const stillToDo: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  'photograph-on-file': ['to-be-taken'],
  'reunification-considered': ['being-assessed', 'not-yet-considered'],
  'parents-views-sought': ['waits-for-assessment', 'asked-before-assessment', 'not-yet-sought']
}
