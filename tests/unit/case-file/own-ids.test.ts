import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import type { AnyAnswer, Item } from '../../../machines/case-file/answer'
import type { Answers, CaseFile } from '../../../machines/case-file/case-file'
import { finished, newCase, withoutUnclear } from '../../../machines/case-file/change'
import { withOwnIds } from '../../../machines/case-file/own-ids'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { fileWith } from '../../support/file'

const today = '2026-11-24'
const text = (value: string) => ({ state: 'answered', value }) as const
const person = (id: string, name: string) => ({ id, fields: { 'person-name': text(name) } })
const lists = (Object.entries(questions) as [QuestionId, Question][]).filter(
  ([, { kind }]) => kind === 'list'
)

const itemsIn = (file: CaseFile, id: QuestionId): readonly Item[] => {
  const answer: AnyAnswer | undefined = file.answers[id]
  return answer?.state === 'answered' ? (answer.value as readonly Item[]) : []
}

/** What the ids of people become. */
const ownIds = (ids: readonly string[]): readonly string[] => {
  const people = { state: 'answered', value: ids.map((id) => person(id, 'Amina')) }
  return itemsIn(withOwnIds(fileWith({ people } as unknown as Answers)), 'people').map(({ id }) => id)
}

describe('ids that repeat', () => {
  it('become ids of their own, each only once, and the first keeps it', () => {
    expect(ownIds(['a', 'b', 'a', 'a', 'a-2'])).toEqual(['a', 'b', 'a-3', 'a-4', 'a-2'])
  })

  it('are told apart whatever they are, and stay short enough to be taken in again', () => {
    const id = fc.oneof(fc.constantFrom('a', 'a-2', 'a-3', 'b'), fc.string({ maxLength: 200 }))
    fc.assert(
      fc.property(fc.array(id, { maxLength: 40 }), (ids) => {
        const own = ownIds(ids)
        expect(new Set(own).size).toBe(ids.length)
        for (const one of own) expect(one.length).toBeLessThanOrEqual(200)
        ids.forEach((one, at) => {
          if (ids.indexOf(one) === at) expect(own[at]).toBe(one)
        })
      })
    )
  })
})

describe('a case in which entries have one id', () => {
  it.each(lists.map(([id]) => id))('has every entry of %s once, in its place, as it was', (id) => {
    const items = ['x', 'y', 'x', 'x'].map((one) => ({ id: one, fields: {} }))
    const own = withOwnIds(fileWith({ [id]: { state: 'answered', value: items } }))
    const ids = itemsIn(own, id).map((item) => item.id)
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
    expect([ids[0], ids[1]]).toEqual(['x', 'y'])
    expect(own.unclear).toEqual([{ list: id, ids: ['x', ids[2], ids[3]] }])
    expect(parseCaseFile(own)).toEqual(own)
  })

  it('keeps what was unclear before beside what is unclear now', () => {
    const before = { list: 'reviews', ids: ['r', 'r-2'] } as const
    const people = { state: 'answered', value: [person('x', 'Amina'), person('x', 'Yusuf')] }
    const own = withOwnIds({ ...fileWith({ people } as unknown as Answers), unclear: [before] })
    expect(own.unclear).toEqual([before, { list: 'people', ids: ['x', 'x-2'] }])
  })

  it('leaves open who was named by an id that two people had, with both names, and keeps who else is named', () => {
    const answers = {
      people: { state: 'answered', value: [person('x', 'Amina'), person('y', 'Ben'), person('x', 'Yusuf')] },
      'reviewing-officer': text('x'),
      'referral-first-responder': text('y')
    } as Answers
    const own = withOwnIds(fileWith(answers))
    expect(own.answers['reviewing-officer']).toEqual({ state: 'not-yet-explored', typed: 'Amina / Yusuf' })
    expect(own.answers['referral-first-responder']).toEqual(text('y'))
    expect(JSON.stringify(own)).toContain('Yusuf')
  })

  it('leaves open who is named in an entry of another list', () => {
    const [list, field] =
      lists.flatMap(([id, question]) =>
        question.kind !== 'list'
          ? []
          : Object.entries(question.fields).flatMap(([name, { kind }]) =>
              kind === 'person' ? [[id, name] as const] : []
            )
      )[0] ?? []
    if (list === undefined || field === undefined) throw new Error('No list names a person.')
    const answers = {
      people: { state: 'answered', value: [person('x', 'Amina'), person('x', 'Yusuf')] },
      [list]: { state: 'answered', value: [{ id: 'e', fields: { [field]: text('x') } }] }
    } as Answers
    const [entry] = itemsIn(withOwnIds(fileWith(answers)), list)
    expect(entry?.fields[field]).toEqual({ state: 'not-yet-explored', typed: 'Amina / Yusuf' })
  })

  it('keeps marks with the first of two screenings, and says that they may be of the other', () => {
    const marks = { x: { 'some-sign': 'seen' } }
    const theme = (Object.entries(questions) as [QuestionId, Question][]).find(
      ([, { kind }]) => kind === 'indicator-marks'
    )?.[0]
    if (theme === undefined) throw new Error('Nothing is marked.')
    const screenings = ['x', 'x'].map((id) => ({ id, fields: {} }))
    const own = withOwnIds(
      fileWith({
        screenings: { state: 'answered', value: screenings },
        [theme]: { state: 'answered', value: marks }
      })
    )
    expect(own.answers[theme]).toEqual({ state: 'answered', value: marks })
    expect(own.unclear?.map(({ list }) => list)).toEqual(['screenings'])
    expect(withoutUnclear(own).unclear).toBeUndefined()
  })

  it('gives versions that have one number numbers of their own, and the next after them another', () => {
    const version = { number: 5, finishedOn: today, changes: 0 }
    const own = withOwnIds({ ...newCase('case-1', today), versions: [version, version] })
    expect(own.versions.map(({ number }) => number)).toEqual([5, 6])
    expect(finished(own, today).versions.map(({ number }) => number)).toEqual([5, 6, 7])
  })

  it('is the very same where none repeats, and once it was seen to', () => {
    const clean = fileWith({
      people: { state: 'answered', value: [person('x', 'A'), person('y', 'B')] }
    })
    expect(withOwnIds(clean)).toBe(clean)
    const own = withOwnIds(
      fileWith({ people: { state: 'answered', value: [person('x', 'A'), person('x', 'B')] } })
    )
    expect(withOwnIds(own)).toBe(own)
  })
})
