import type { Contingency } from '../../content/immigration-tracks'
import type { Audience } from '../../content/shape'
import type { QuestionId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { isAdult, mayBeSixteen } from './age'
import { tracksOf } from './tracks'

/**
 * The question itself has an answer, be it that nobody knows. Looked at before the answer that calls for it: a copy that is not given that
 * one keeps what it is given.
 */
export const hasEntry = ({ answers }: CaseView, id: QuestionId): boolean => answers[id] !== undefined

const isAnotherFormSuspected = ({ answers }: CaseView): boolean =>
  [
    valueOf(answers, 'suspected-exploitation') ?? [],
    ...itemsOf(answers, 'exploitation-situations').map((item) => fieldOf(item, 'situation-forms') ?? [])
  ].some((forms) => forms.includes('another-form'))

/** What plans must provide for, as finishing asks for it: of nothing else is it asked what would be done (¶60, ¶65). */
const canHappen = (refusal: Contingency, view: CaseView): boolean =>
  tracksOf(view).contingencies.includes(refusal)

/** What is asked only after one answer to another question. What was recorded of it is asked on. */
const afterAnAnswer = {
  'another-form-suspected': (view) =>
    hasEntry(view, 'suspected-another-form') || isAnotherFormSuspected(view),
  'has-children': (view) =>
    hasEntry(view, 'children-of-their-own') || isOneOf(view.answers, 'has-children-of-their-own', 'yes'),
  'reported-before': (view) =>
    hasEntry(view, 'reported-before-details') ||
    isOneOf(view.answers, 'reported-before', 'reported', 'not-sure') ||
    isNotKnown(view, 'reported-before'),
  'not-reported-before': (view) =>
    hasEntry(view, 'prevented-from-reporting') || isOneOf(view.answers, 'reported-before', 'not-reported'),
  'others-may-be-victims': (view) =>
    hasEntry(view, 'other-potential-victims-details') ||
    isOneOf(view.answers, 'other-potential-victims', 'there-are-others', 'not-sure') ||
    isNotKnown(view, 'other-potential-victims'),
  'exploited-again-feared': (view) =>
    hasEntry(view, 'future-exploitation-reasons') ||
    isOneOf(view.answers, 'future-exploitation-concern', 'yes'),
  'claim-may-be-refused': (view) => hasEntry(view, 'if-claim-refused') || canHappen('claim-refused', view),
  'extension-may-be-refused': (view) =>
    hasEntry(view, 'if-extension-refused') || canHappen('extension-refused', view),
  'appeal-may-be-dismissed': (view) =>
    hasEntry(view, 'if-appeal-dismissed') || canHappen('appeal-dismissed', view),
  'safeguarding-referred': (view) =>
    hasEntry(view, 'safeguarding-referral-on') || isOneOf(view.answers, 'safeguarding-referral', 'made'),
  'guardian-asked-for': (view) =>
    hasEntry(view, 'guardian-referral-on') ||
    hasEntry(view, 'named-guardian') ||
    isOneOf(view.answers, 'guardian-referral', 'made'),
  'referral-undecided': (view) =>
    hasEntry(view, 'referral-not-decided-because') || isOneOf(view.answers, 'referral', 'not-decided'),
  // A form of exploitation, and what was done to bring it about, have said it otherwise.
  'not-brought-into-it': (view) =>
    hasEntry(view, 'slavery-or-forced-labour') ||
    (valueOf(view.answers, 'suspected-act') ?? ['nobody-moved-the-child']).includes('nobody-moved-the-child'),
  // Who has grown up is not asked about school: what stands there was said of a child (¶36).
  'college-not-said': (view) =>
    mayBeSixteen(view) &&
    (hasEntry(view, 'college-place') ||
      isAdult(view) ||
      !isOneOf(view.answers, 'education-place', 'in-college', 'place-offered')),
  accused: (view) =>
    hasEntry(view, 'prosecution-details') ||
    itemsOf(view.answers, 'criminal-matters').length > 0 ||
    isOneOf(view.answers, 'prosecutor-told-of-referral', 'told', 'police-told-no-file-yet')
} as const satisfies Readonly<Partial<Record<Audience, (view: CaseView) => boolean>>>

/** To the form “not known” is “not sure”, after which it asks on. */
const isNotKnown = ({ answers }: CaseView, id: QuestionId): boolean => answers[id]?.state === 'not-known'

export type AfterAnAnswer = keyof typeof afterAnAnswer

export const isAfterAnAnswer = (audience: Audience): audience is AfterAnAnswer =>
  Object.hasOwn(afterAnAnswer, audience)

/** Whether the answer is there after which it is asked. */
export const isAskedOnAfter = (audience: AfterAnAnswer, view: CaseView): boolean =>
  afterAnAnswer[audience](view)
