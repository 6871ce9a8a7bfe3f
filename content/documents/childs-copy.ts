import type { NeedRowId } from '../needs'
import type { Role } from '../roles'
import type { DocumentId } from './ids'
import { lifeAreas } from './life-areas'
import type { ChildsOwn, Part } from './shape'

/** Who stands in a child's copy, in the order in which a child meets them. */
export const rolesForAChild = [
  'social-worker',
  'carer',
  'key-worker',
  'child-trafficking-guardian',
  'childrens-guardian',
  'advocate',
  'independent-reviewing-officer',
  'legal-representative',
  'interpreter',
  'personal-adviser',
  'independent-visitor',
  'designated-nurse',
  'designated-teacher',
  'virtual-school-head'
] as const

/** The days of the clock that a child is told of; the others, and the last day that the law gives for a visit, are for others to keep. */
export const daysForAChild = [
  'asylum-step',
  'arranged-review',
  'first-review',
  'second-review',
  'later-review',
  'arranged-health-assessment',
  'health-assessment',
  'health-review',
  'personal-education-plan',
  'needs-assessment',
  'arranged-pathway-review',
  'pathway-review'
] as const

/** A child is told of a day that is not further away than this: a later one says nothing yet. */
export const monthsThatAChildSees = 12

/**
 * Needs whose plan is not for the child’s own paper, which anybody may find: what is watched and asked so that the child is safe, and
 * what is said of the child in confidence (¶23, ¶39). The child is told of it, and reads it with somebody.
 */
export const needsNotOnTheChildsPaper: readonly NeedRowId[] = [
  'safety-from-traffickers',
  'safety-from-going-missing',
  'safety-from-self-harm',
  'genital-mutilation'
]

/** Whoever does something in which the child has no part: what they do stands on no paper that the child carries. */
export const doingWithoutTheChild: readonly Role[] = [
  'police',
  'first-responder',
  'home-office-caseworker',
  'lawyer-of-the-authority'
]

/** What every child is told, sentence by sentence. */
export const rightsOfAChild = ['safe', 'listen', 'no'] as const

/** What a child is told who has another language than English. */
export const rightsWithALanguage = ['interpreter'] as const

export const furtherRights = [
  'advocate',
  'health-and-school',
  'faith',
  'read',
  'whole-plan',
  'complain',
  'lawyer'
] as const

export const ifInDanger = ['danger', 'lost', 'tell'] as const

/** The same where nobody has set the number at which the child reaches somebody at any hour: it is written by hand. */
export const ifInDangerWithoutNumber = ['danger', 'lost-no-number', 'tell'] as const

/** What the first of these is for a child who may not be able to speak on a telephone, and may. */
export const ringOrText = { danger: 'danger-or-text' } as const

/** The same to a child who signs: 999 is no call alone. */
export const ifInDangerToWhoSigns = ['danger-no-voice', 'lost-no-voice', 'tell-no-voice'] as const

type Own = Pick<ChildsOwn, 'questions' | 'lists' | 'areas'>

const copyWith = (own: Own, tellsWhatMayHappen = false): readonly Part[] => {
  const others: Own = { questions: [], lists: [], areas: [] }
  const part = (id: ChildsOwn['what']): Part => ({
    id: id === 'plan' ? 'plan-table' : id,
    kind: 'childs-own',
    what: id,
    ...others,
    ...(id === 'not-yet' || id === 'said' || id === 'plan' || id === 'sign' ? own : {})
  })
  return [
    part('name'),
    part('easy'),
    part('status'),
    { id: 'dangers', kind: 'childs-own', what: 'dangers', ...others },
    part('not-yet'),
    part('said'),
    ...(tellsWhatMayHappen ? [part('may-happen')] : []),
    part('plan'),
    part('kept-safe'),
    part('dates'),
    part('who-is-who'),
    part('rights'),
    part('in-danger'),
    part('ring'),
    part('sign')
  ]
}

/** What is done about danger is told to the child, and not printed (¶23, ¶39). */
const areasOnTheChildsPaper = lifeAreas.filter((area) => area !== 'tracks-staying-safe-from-exploitation')

/** The plans as a child is given them: short, in the second person, and without the law. Whoever wants it reads the whole plan with the child. */
export const childsCopies: Readonly<Partial<Record<DocumentId, readonly Part[]>>> = {
  'care-plan': copyWith(
    {
      questions: ['child-wishes', 'status-child-view', 'living-with-family-wishes'],
      lists: ['needs', 'health', 'education'],
      areas: []
    },
    true
  ),
  // The steps that protect name police visits, other people and days: whoever finds the paper would know them.
  'protection-and-placement-plan': copyWith({
    questions: ['what-helps-feel-safe', 'child-on-protection'],
    lists: [],
    areas: []
  }),
  'pathway-plan': copyWith(
    {
      questions: ['hopes-for-adulthood'],
      lists: [],
      areas: areasOnTheChildsPaper
    },
    true
  ),
  'review-record': copyWith({
    questions: ['child-wishes', 'child-on-protection', 'hopes-for-adulthood'],
    lists: ['needs'],
    areas: []
  })
}
