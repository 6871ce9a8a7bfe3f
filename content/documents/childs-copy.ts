import type { DocumentId } from './ids'
import { lifeAreas } from './life-areas'
import type { ChildsOwn, Part } from './shape'

/** Who stands in a child's copy, in the order in which a child meets them. */
export const rolesForAChild = [
  'social-worker',
  'carer',
  'key-worker',
  'child-trafficking-guardian',
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

/** The days of the clock that a child is told of; the others are for others to keep. */
export const daysForAChild = [
  'arranged-review',
  'first-review',
  'second-review',
  'later-review',
  'next-visit',
  'health-assessment',
  'health-review',
  'personal-education-plan',
  'needs-assessment',
  'pathway-review'
] as const

/** What every child is told, sentence by sentence. */
export const rightsOfAChild = [
  'safe',
  'listen',
  'no',
  'interpreter',
  'advocate',
  'health-and-school',
  'faith',
  'read',
  'whole-plan',
  'complain',
  'lawyer'
] as const

export const ifInDanger = ['danger', 'lost', 'tell'] as const

const copyWith = (
  own: Pick<ChildsOwn, 'questions' | 'lists' | 'areas'>,
  others: Pick<ChildsOwn, 'questions' | 'lists' | 'areas'> = { questions: [], lists: [], areas: [] }
): readonly Part[] => {
  const part = (id: ChildsOwn['what']): Part => ({
    id: id === 'plan' ? 'plan-table' : id,
    kind: 'childs-own',
    what: id,
    ...others,
    ...(id === 'not-yet' || id === 'said' || id === 'plan' || id === 'sign' ? own : {})
  })
  return [
    part('name'),
    part('status'),
    { id: 'dangers', kind: 'childs-own', what: 'dangers', ...others },
    part('not-yet'),
    part('said'),
    part('plan'),
    part('dates'),
    part('who-is-who'),
    part('rights'),
    part('in-danger'),
    part('ring'),
    part('sign')
  ]
}

/** The plans as a child is given them: short, in the second person, and without the law. Whoever wants it reads the whole plan with the child. */
export const childsCopies: Readonly<Partial<Record<DocumentId, readonly Part[]>>> = {
  'care-plan': copyWith({
    questions: [
      'child-wishes',
      'status-child-view',
      'return-wishes',
      'living-with-family-wishes',
      // What the child and others agreed for the worst hours.
      'distress-plan'
    ],
    lists: ['needs', 'health', 'education'],
    areas: []
  }),
  'protection-and-placement-plan': copyWith({
    questions: ['what-helps-feel-safe', 'child-on-protection'],
    lists: ['protection'],
    areas: []
  }),
  'pathway-plan': copyWith({
    questions: ['hopes-for-adulthood', 'return-wishes'],
    lists: [],
    areas: lifeAreas
  }),
  'review-record': copyWith({
    questions: ['child-wishes', 'child-on-protection', 'hopes-for-adulthood'],
    lists: ['needs'],
    areas: []
  })
}
