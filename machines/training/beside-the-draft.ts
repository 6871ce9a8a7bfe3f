import type { Question, Source } from '../../content/shape'
import { stages } from '../../content/stages'
import { allActions } from '../actions/all'

const served = stages.flatMap(({ questions }) =>
  Object.values<Question>(questions).flatMap((question): readonly Source[] => [
    ...question.serves,
    ...(question.kind === 'list' ? Object.values(question.fields).flatMap(({ serves }) => serves) : [])
  ])
)
const all: ReadonlySet<Source> = new Set([...served, ...allActions.flatMap(({ serves }) => serves)])

const named = (kind: 'law' | 'practice'): readonly string[] =>
  [...all]
    .filter((one) => one.startsWith(`${kind}:`))
    .map((one) => one.slice(kind.length + 1))
    .sort()

/** The laws and the practice that a point can name: those on which a question or an action rests. Each has its words. */
export const besideTheDraft = { law: named('law'), practice: named('practice') } as const
