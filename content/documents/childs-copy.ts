import type { NeedRowId } from '../needs'
import type { Role } from '../roles'
import type { DocumentId } from './ids'
import { lifeAreas } from './life-areas'
import type { ChildsOwn, Part } from './shape'

/** The people in a child’s copy, in the order in which a child meets them. */
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

/** The days of the clock that a child is told of. The other days, and the legal last day for a visit, are for others to keep. */
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

/** A child is told of a day only if it is no further away than this. A later day means nothing to them yet. */
export const monthsThatAChildSees = 12

/**
 * Needs whose plan is not on the child’s own paper, which anybody may find: what is watched and asked so that the child is safe, and what is said of the
 * child in confidence (¶23, ¶39). The child is told of these plans, and reads them with somebody.
 */
export const needsNotOnTheChildsPaper: readonly NeedRowId[] = [
  'safety-from-traffickers',
  'safety-from-going-missing',
  'safety-from-self-harm',
  'pregnancy',
  'unborn-child',
  'genital-mutilation'
]

/** People who do something in which the child has no part. What they do stands on no paper that the child carries. */
export const doingWithoutTheChild: readonly Role[] = [
  'police',
  'first-responder',
  'home-office-caseworker',
  'lawyer-of-the-authority'
]

/** What every child is told, sentence by sentence. */
export const rightsOfAChild = ['safe', 'listen', 'no'] as const

/** What a child is told whose language is not English. */
export const rightsWithALanguage = ['interpreter'] as const

export const furtherRights = [
  'advocate',
  'contact',
  'health-and-school',
  'faith',
  'read',
  'whole-plan',
  'complain',
  'lawyer'
] as const

export const ifInDanger = ['danger', 'lost', 'tell'] as const

/** The same where no number is set at which the child reaches somebody at any hour: the number is written by hand. */
export const ifInDangerWithoutNumber = ['danger', 'lost-no-number', 'tell'] as const

/** What a child who cannot read is told instead of what they can ask to read. */
export const toWhomItIsRead = { read: 'read-to-you' } as const

/** What the first of these becomes for a child who may, or may not, be able to speak on a telephone. */
export const ringOrText = { danger: 'danger-or-text' } as const

/** The same for a child who signs: for them, 999 cannot be only a call. */
export const ifInDangerToWhoSigns = ['danger-no-voice', 'lost-no-voice', 'tell-no-voice'] as const

/**
 * What an adult who is held is told instead of coming back, and of not coming away: they cannot. What is owed to them goes on, and what a court or the
 * Home Office will do is for nobody here to say (¶27, ¶33, ¶57, ¶66).
 */
export const whileHeld = ['held-tell', 'held-in-touch', 'held-lawyer', 'held-home'] as const

/** What they are told instead of what somebody who is free can do. */
export const rightsWhileHeld: Readonly<Record<string, string>> = {
  contact: 'contact-held',
  'health-and-school': 'health-held'
}

type Own = Pick<ChildsOwn, 'questions' | 'lists' | 'areas'>

/**
 * A child who has read their rights in the care plan is not given them again (¶46). Who is who and what happens next stand in each paper: people leave, and days
 * pass, while the care plan that the child holds stays as it was (¶23).
 */
const copyWith = (own: Own, ...also: readonly ('may-happen' | 'care-plan' | 'review')[]): readonly Part[] => {
  const others: Own = { questions: [], lists: [], areas: [] }
  const part = (id: ChildsOwn['what']): Part => ({
    id: id === 'plan' ? 'plan-table' : id,
    kind: 'childs-own',
    what: id,
    ...others,
    ...(id === 'rights' && !also.includes('care-plan') ? { isInCarePlan: true } : {}),
    ...(id === 'not-yet' || id === 'said' || id === 'plan' || id === 'sign' ? own : {})
  })
  return [
    part('name'),
    part('easy'),
    part('status'),
    { id: 'dangers', kind: 'childs-own', what: 'dangers', ...others },
    part('not-yet'),
    ...(also.includes('review') ? [part('review')] : []),
    part('said'),
    // Behind the child’s own words, and before a plan of pages: a number that is looked for in the street is not searched for (¶23, ¶39).
    part('in-danger'),
    part('ring'),
    ...(also.includes('may-happen') ? [part('may-happen')] : []),
    part('plan'),
    part('kept-safe'),
    part('dates'),
    part('who-is-who'),
    part('rights'),
    part('sign')
  ]
}

/** The child is told what is done about danger. It is not printed (¶23, ¶39). */
const areasOnTheChildsPaper = lifeAreas.filter((area) => area !== 'tracks-staying-safe-from-exploitation')

/** The plans as a child gets them: short, in the second person, and without the law. A child who wants to can read the whole plan with somebody. */
export const childsCopies: Readonly<Partial<Record<DocumentId, readonly Part[]>>> = {
  'care-plan': copyWith(
    {
      questions: ['child-wishes', 'status-child-view', 'living-with-family-wishes'],
      lists: ['needs', 'health', 'education'],
      areas: []
    },
    'may-happen',
    'care-plan'
  ),
  // The steps that protect name police visits, other people and days. Anybody who finds the paper would know them.
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
    'may-happen'
  ),
  'review-record': copyWith(
    {
      questions: ['child-wishes', 'child-on-protection', 'hopes-for-adulthood'],
      lists: ['needs'],
      areas: []
    },
    'review'
  )
}
