import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import type { AnyAnswer, Item } from './answer'
import type { Answers, CaseFile, FinishedVersion, Unclear } from './case-file'

/** The longest stem of an id that is given. It leaves room for what is added, so that a file may bring the id in again. */
const longestStem = 180

/**
 * An id of its own for each. The first keeps it, and one that repeats it is given an id that nothing else has. The same ids give the same
 * result, so that a case is known again when its file comes in twice.
 */
function ownIds(ids: readonly string[]): readonly string[] {
  const taken = new Set(ids)
  const seen = new Set<string>()
  const numbers = new Map<string, number>()
  return ids.map((id) => {
    if (!seen.has(id)) {
      seen.add(id)
      return id
    }
    const stem = id.slice(0, longestStem)
    let number = numbers.get(stem) ?? 2
    while (taken.has(`${stem}-${number}`)) number += 1
    numbers.set(stem, number + 1)
    const own = `${stem}-${number}`
    taken.add(own)
    return own
  })
}

/** Numbers of versions, each only once. A number that is repeated becomes the next one after all of them. */
function ownNumbers(numbers: readonly number[]): readonly number[] {
  let last = Math.max(0, ...numbers)
  const seen = new Set<number>()
  return numbers.map((number) => {
    if (seen.has(number)) return (last += 1)
    seen.add(number)
    return number
  })
}

/** What each id or number became, by what it was. */
export function byFormer<Key>(before: readonly Key[], now: readonly Key[]): ReadonlyMap<Key, readonly Key[]> {
  const found = new Map<Key, Key[]>()
  now.forEach((one, at) => {
    const former = before[at] ?? one
    const known = found.get(former)
    if (known === undefined) found.set(former, [one])
    else known.push(one)
  })
  return found
}

type ListAnswer = Extract<AnyAnswer, { state: 'answered' }> & { readonly value: readonly Item[] }

const asked = Object.entries(questions) as readonly (readonly [QuestionId, Question])[]
const listIds = asked.filter(([, { kind }]) => kind === 'list').map(([id]) => id)

function listIn(answers: Answers, id: QuestionId): ListAnswer | undefined {
  const answer: AnyAnswer | undefined = answers[id]
  return answer?.state === 'answered' ? (answer as ListAnswer) : undefined
}

/** The lists in which entries had the id of another entry. They come with ids of their own, and with which ids those are now. */
function renewedLists(
  answers: Answers
): readonly { id: QuestionId; answer: ListAnswer; unclear: readonly Unclear[] }[] {
  return listIds.flatMap((id) => {
    const answer = listIn(answers, id)
    if (answer === undefined) return []
    const before = answer.value.map((item) => item.id)
    if (new Set(before).size === before.length) return []
    const own = ownIds(before)
    const value = answer.value.map((item, at) => ({ ...item, id: own[at] ?? item.id }))
    const together = byFormer(before, own)
    const unclear = [...together.values()].filter((ids) => ids.length > 1).map((ids) => ({ list: id, ids }))
    return [{ id, answer: { ...answer, value }, unclear }]
  })
}

/** An answer that named one of several people with one id. It becomes an open question, with the names that it may mean. */
function leftOpen(
  answer: AnyAnswer | undefined,
  unclear: ReadonlyMap<string, string>
): AnyAnswer | undefined {
  if (answer?.state !== 'answered' || typeof answer.value !== 'string') return answer
  const names = unclear.get(answer.value)
  return names === undefined ? answer : { state: 'not-yet-explored', typed: names }
}

type Fields = Readonly<Record<string, AnyAnswer | undefined>>

/** Answers in which nobody is named by an id that several had. */
function withNobodyUnclear(answers: Answers, unclear: ReadonlyMap<string, string>): Answers {
  const named = (question: Question, answer: AnyAnswer | undefined): AnyAnswer | undefined => {
    if (question.kind === 'person') return leftOpen(answer, unclear)
    if (question.kind !== 'list' || answer?.state !== 'answered') return answer
    const value = (answer.value as readonly Item[]).map((item) => ({
      ...item,
      fields: Object.fromEntries(
        Object.entries(item.fields as Fields).map(([id, fieldAnswer]) => [
          id,
          question.fields[id]?.kind === 'person' ? leftOpen(fieldAnswer, unclear) : fieldAnswer
        ])
      )
    }))
    return { ...answer, value } as AnyAnswer
  }
  return Object.fromEntries(
    Object.entries(answers as Fields).map(([id, answer]) => [id, named(questions[id as QuestionId], answer)])
  )
}

/** The names of people who had one id, by that id. */
function namesOf(people: readonly Item[], unclear: readonly Unclear[]): ReadonlyMap<string, string> {
  const nameOf = (id: string) => {
    const name = people.find((person) => person.id === id)?.fields['person-name']
    return name?.state === 'answered' && typeof name.value === 'string' ? [name.value] : []
  }
  return new Map(unclear.map(({ ids }) => [ids[0] ?? '', ids.flatMap(nameOf).join(' / ')]))
}

/**
 * A case in which no two entries of a list, and no two versions, have one id: otherwise a page that lists them shows none of them. Nothing
 * is lost. An answer that named somebody by an id that several people had becomes an open question with their names. Anything else that
 * names an entry by such an id means the first. The file keeps that this is unclear.
 */
export function withOwnIds(file: CaseFile): CaseFile {
  const renewed = renewedLists(file.answers)
  const numbers = ownNumbers(file.versions.map(({ number }) => number))
  const versions = file.versions.map((version, at): FinishedVersion => ({
    ...version,
    number: numbers[at] ?? version.number
  }))
  const areVersionsOwn = versions.every(({ number }, at) => number === file.versions[at]?.number)
  if (renewed.length === 0) return areVersionsOwn ? file : { ...file, versions }
  const answers = { ...file.answers, ...Object.fromEntries(renewed.map(({ id, answer }) => [id, answer])) }
  const unclear = renewed.flatMap((one) => one.unclear)
  const ofPeople = unclear.filter(({ list }) => list === 'people')
  const people = listIn(answers, 'people')?.value ?? []
  return {
    ...file,
    versions,
    answers: ofPeople.length === 0 ? answers : withNobodyUnclear(answers, namesOf(people, ofPeople)),
    unclear: [...(file.unclear ?? []), ...unclear]
  }
}
