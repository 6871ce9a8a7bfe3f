import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roleMarks, type Role } from '../../content/roles'
import type { Question } from '../../content/shape'
import { questions } from '../../content/stages'
import { callOf } from '../../machines/actions/all'
import type { AnyAnswer, Item } from '../../machines/case-file/answer'
import type { CaseView } from '../../machines/case-file/case-file'
import { addDays } from '../../machines/facts/dates'
import { actionRows } from '../rules/actions'
import { caseOf } from '../rules/cases'
import { isProving } from '../support/proving'

type Given = Readonly<Record<string, unknown>>

/** A field that names somebody: a question, or a field of each entry of a list. */
interface Post {
  readonly question: string
  readonly field?: string
}

const posts = Object.entries<Question>(questions).flatMap(([question, asked]): Post[] =>
  asked.kind === 'person'
    ? [{ question }]
    : asked.kind === 'list'
      ? Object.entries(asked.fields).flatMap(([field, { kind }]) =>
          kind === 'person' ? [{ question, field }] : []
        )
      : []
)

/** Who once agreed or was told keeps having done so: what they did stays, whoever they turn out to be since (the hint of `person-until`). */
const ofWhatWasDone: readonly string[] = ['measure-agreed-by', 'departure-agreed-by']

/** A manager who has left has agreed; of one who is a danger that is looked at (`isAgreedByManager`). */
const agreedByAManager = 'suspicion-withdrawn-agreed-by'

/** Who was to meet a need may have met it before they left. What is still to be done is somebody else’s from then on (`plannedOwner`). */
const ofAPlan: readonly string[] = ['need-by-whom']

/** With whom the child is: where that is a danger, the child is to be moved, which stands before what is told to a carer (`carer-may-be-a-danger`). */
const withTheChild: readonly string[] = ['first-48-hours-who', 'placement-responsible-person']

const calling = Object.values(actionRows).flatMap((rows) =>
  Object.entries(rows).flatMap(([id, { calls }]) => calls.map((one) => ({ id, view: caseOf(one) })))
)

const answered = (value: unknown) => ({ state: 'answered', value })
const itemsIn = (answer: unknown): readonly Item[] => {
  const given = answer as AnyAnswer | undefined
  return given?.state === 'answered' ? (given.value as readonly Item[]) : []
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))

/** The answers with a post filled by somebody, in each entry where it is one of a list; with nobody where none is given. */
function filledWith(answers: Given, { question, field }: Post, id: string | undefined): Given {
  const put = (record: Given, key: string): Given => ({
    ...without(record, key),
    ...(id === undefined ? {} : { [key]: answered(id) })
  })
  if (field === undefined) return put(answers, question)
  const items = itemsIn(answers[question]).map((item) => ({ ...item, fields: put(item.fields, field) }))
  return items.length === 0 ? answers : { ...answers, [question]: answered(items) }
}

/** The same with somebody among the people, who has left, or who is named as exploiting the child. */
function withSomebody(answers: Given, role: Role, until: string | undefined): Given {
  const name = answered('Bex Thornley')
  const person = {
    id: 'of-the-post',
    fields: {
      'person-name': name,
      'person-role': answered(role),
      ...(until === undefined ? {} : { 'person-until': answered({ date: until, precision: 'day' }) })
    }
  }
  const exploiter = { id: 'who-exploits', fields: { 'exploiter-called': name } }
  return {
    ...answers,
    people: answered([...itemsIn(answers['people']), person]),
    ...(until === undefined ? { exploiters: answered([...itemsIn(answers['exploiters']), exploiter]) } : {})
  }
}

const isCalled = (id: string, answers: Given, { today }: CaseView): boolean => {
  const by = callOf(id, { answers: answers, today })
  return typeof by === 'boolean' ? by : by.length > 0
}

/** Whether what is recorded under a post stays as it was said, or is seen to elsewhere. */
const staysAsSaid = (told: string, hasLeft: boolean): boolean =>
  ofWhatWasDone.includes(told) ||
  ofAPlan.includes(told) ||
  (hasLeft ? told === agreedByAManager : withTheChild.includes(told))

/** Where naming somebody who has left, or who is a danger, silences what is called for while nobody is named. */
const silencedBy = (role: Role, until: string | undefined): readonly string[] =>
  calling.flatMap(({ id, view }) => {
    const given: Given = view.answers
    const around = withSomebody(given, role, until)
    return posts.flatMap((post) => {
      const told = post.field ?? post.question
      if (staysAsSaid(told, until !== undefined)) return []
      if (post.field !== undefined && itemsIn(given[post.question]).length === 0) return []
      const isSilent =
        !isCalled(id, filledWith(around, post, 'of-the-post'), view) &&
        isCalled(id, filledWith(around, post, undefined), view)
      return isSilent ? [`${told}: ${id}`] : []
    })
  })

const roles = Object.keys(roleMarks) as Role[]

// What nobody does is called for, whoever is written where they stood (¶23, ¶24, ¶30).
test('a post whose holder has left, or is a danger to the child, calls for what an empty one does', () => {
  expect(posts.length).toBeGreaterThan(30)
  fc.assert(
    fc.property(fc.constantFrom(...roles), fc.option(fc.integer({ min: 1, max: 900 })), (role, ago) => {
      const until = ago === null ? undefined : addDays('2026-11-24', -ago)
      expect([...new Set(silencedBy(role, until))]).toEqual([])
    }),
    {
      numRuns: isProving ? 40 : 3,
      examples: [
        ['legal-representative', null],
        ['carer', 30]
      ]
    }
  )
}, 300_000)
