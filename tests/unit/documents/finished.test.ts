import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds, documents, type DocumentContent, type DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { AnyAnswer } from '../../../machines/case-file/answer'
import type { Answers, CaseFile } from '../../../machines/case-file/case-file'
import { finished, withAnswer } from '../../../machines/case-file/change'
import { without } from '../../../machines/case-file/without'
import { finish } from '../../../machines/journey/finish'
import { isQuestion, isStep, questionOf, questionsOf } from '../../../machines/facts/asked'
import { mattersOf } from '../../../machines/policy/disclosure/about'
import { leftOutOf } from '../../../machines/policy/disclosure/recipients'
import { buildDocument } from '../../../src/documents/compose/build-document'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Block } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { eritrea } from '../../cases/eritrea'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor } from '../../support/copies'
import { today } from '../../explore/explore'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const all = answersOf(eritrea.answers)
const nobody = without(
  without(without(all, 'manager-oversight'), 'manager-oversight-by'),
  'manager-oversight-on'
)
// Two sheets are looked at in a hurry, and say nothing of oversight.
const longDocuments = documentIds.filter(
  (id) => (documents[id] as DocumentContent).onePage !== true && id !== 'first-night'
)

const firstOf = (id: DocumentId, file: CaseFile) =>
  buildDocument(id, file, { today, words, location: 'shown' }).sections[0]
/** What the care plan prints of answers. */
const printed: ReadonlySet<string> = new Set(
  (documents['care-plan'] as DocumentContent).parts.flatMap((part) =>
    part.kind === 'answers' ? part.steps.filter(isStep).flatMap((step) => questionsOf(step)) : []
  )
)
const rowsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
const rowOf = (label: string, id: DocumentId, file: CaseFile) =>
  rowsIn(firstOf(id, file)?.blocks ?? []).find((row) => row.label === label)?.values
const by = 'Looked at by'
const on = 'Last looked at on'
const again = (file: CaseFile, more: NamedCase['answers'] = {}) =>
  finished(
    Object.entries(answersOf({ ...eritrea.answers, ...more })).reduce(
      (changed, [id, answer]) => withAnswer(changed, id as keyof Answers, answer as AnyAnswer),
      file
    ),
    '2026-12-20'
  )

describe('the first page of a version that is FINAL', () => {
  it('names the manager who looked at it, and the day', () => {
    for (const id of longDocuments) {
      expect(firstOf(id, finished(fileWith(all), today))?.id, id).toBe('finished')
      expect(rowOf(by, id, finished(fileWith(all), today)), id).toEqual(['Tom Hartley, Team manager'])
      expect(rowOf(on, id, finished(fileWith(all), today)), id).toEqual(['23 November 2026'])
    }
  })

  it('says that they are missing, and nobody is kept from finishing for it', () => {
    const file = finish(fileWith(nobody), today) as CaseFile
    expect(file.versions).toHaveLength(1)
    for (const id of longDocuments) {
      expect(rowOf(by, id, file), id).toEqual(['Missing: no manager is named.'])
      expect(rowOf(on, id, file), id).toEqual(['Missing: no day is recorded.'])
    }
    const notKnown: Answers = { ...nobody, 'manager-oversight-by': { state: 'not-known' } }
    expect(rowOf(by, 'care-plan', finished(fileWith(notKnown), today))).toEqual([
      'Missing: no manager is named.',
      'Not known'
    ])
  })

  it('says of somebody in another role that they are not recorded as a manager', () => {
    const relative = answersOf({
      ...eritrea.answers,
      people: [
        ...(eritrea.answers['people'] as readonly Readonly<Record<string, string>>[]),
        { 'person-name': 'Daud Khan', 'person-role': 'relative' }
      ],
      'manager-oversight-by': 'Daud Khan'
    })
    expect(rowOf(by, 'care-plan', finished(fileWith(relative), today))).toEqual([
      'Daud Khan, Relative',
      'Missing: they are not recorded as a manager.'
    ])
  })

  it('says of a manager who was removed from the people that nobody is recorded as one', () => {
    const gone = { ...all, 'manager-oversight-by': { state: 'answered', value: 'person-gone' } } as Answers
    expect(rowOf(by, 'care-plan', finished(fileWith(gone), today))).toEqual([
      'Somebody who is no longer in the list of people',
      'Missing: they are not recorded as a manager.'
    ])
  })

  it('says of a later version that nobody has looked at it since the one before', () => {
    const first = finished(fileWith(all), today)
    expect(rowOf(on, 'care-plan', again(first))).toEqual([
      '23 November 2026',
      'That was before version 1 was finished.'
    ])
    expect(rowOf(on, 'care-plan', again(first, { 'manager-oversight-on': '2026-12-18' }))).toEqual([
      '18 December 2026'
    ])
  })

  it('names a few that were not explored, to whoever can explore them', () => {
    const file = finished(fileWith(without(all, 'permanence-plan')), today)
    const [named] = rowOf(words('documents.finished.named'), 'care-plan', file) ?? []
    expect(named?.split('; ')).toContain(words('questions.permanence-plan.short'))
    const toCarer = copyFor(sourcesOf(file, { today, words })('care-plan'), 'carer', words).model
    const [first] = toCarer.sections.filter(({ id }) => id === 'finished')
    expect(rowsIn(first?.blocks ?? []).map(({ label }) => label)).not.toContain(
      words('documents.finished.named')
    )
  })

  // ¶32: whoever has the child explores nothing, and nobody reads twice who looked at it.
  it('says to a carer neither that all was looked at, nor twice who looked', () => {
    for (const recipient of ['full', 'carer'] as const)
      for (const id of ['care-plan', 'protection-and-placement-plan'] as const) {
        const source = sourcesOf(finished(fileWith(all), today), { today, words })(id)
        const texts = textsInDocument(copyFor(source, recipient, words).model)
        expect(texts.join('\n').split(on).length - 1, `${recipient} ${id}`).toBe(1)
        if (recipient === 'carer') expect(texts.join('\n')).not.toContain('draws on was looked at')
      }
  })

  it('counts what was not explored, a line for each stage, and no more', () => {
    const three = ['permanence-plan', 'family-relationships-plan', 'reviewing-officer']
    const openIn = (from: Answers, ids: readonly string[]) =>
      ids.reduce<Answers>((answers, id) => without(answers, id), from)
    // With more open than are named.
    const some = openIn(
      all,
      Object.keys(all)
        .filter((id) => printed.has(id) && !three.includes(id))
        .slice(0, 12)
    )
    const open = openIn(some, three)
    const counts = (answers: Answers) =>
      rowsIn(firstOf('care-plan', finished(fileWith(answers), today))?.blocks ?? [])
        .filter(({ label }) => label !== by && label !== on)
        .map(({ label, values }) => [label, Number(/^\d+/.exec(values[0] ?? '')?.[0])] as const)
    const before = new Map(counts(some))
    const grown = counts(open)
      .map(([stage, count]) => [stage, count - (before.get(stage) ?? 0)] as const)
      .filter(([, more]) => more > 0)
    expect(grown).toEqual([
      [words('stages.care-plan.title'), 2],
      [words('stages.review-advocacy-and-support.title'), 1]
    ])
    // Nothing at all but a name, in the protection plan: every stage of it has its line.
    const empty = finished(fileWith(answersOf({ 'known-as': 'Filmon' })), today)
    const lines = rowsIn(firstOf('protection-and-placement-plan', empty)?.blocks ?? [])
    expect(lines.length).toBeLessThan(10)
    expect(lines.map(({ label }) => label)).toContain(words('stages.protection-and-placement.title'))
  })

  it('says what can wait apart from what is needed now, and never that all was looked at while something can', () => {
    const label = words('stages.pathway-planning.title')
    const lineOf = (answers: Answers) =>
      rowsIn(firstOf('pathway-plan', finished(fileWith(answers), today))?.blocks ?? []).find(
        (row) => row.label === label
      )?.values
    // Before the first review, nothing of pathway planning is needed yet of a child of 17.
    const [id] = ['health-services-in-adulthood'] as const
    expect(lineOf(all)).toBeUndefined()
    expect(lineOf(without(all, id))).toEqual(['1 question not explored, which can wait'])
    // After it, it is.
    const held = {
      ...all,
      ...answersOf({ reviews: [{ 'review-on': '2026-11-20', 'review-state': 'review-held' }] })
    }
    const named = rowOf(
      words('documents.finished.named'),
      'pathway-plan',
      finished(fileWith(without(held, id)), today)
    )
    expect(named?.join()).toContain(words(`questions.${id}.short`))
    expect(lineOf(without(held, id))).toBeUndefined()
  })

  it('stands in no draft, and not on the sheet that has to stay one page', () => {
    for (const id of documentIds) expect(firstOf(id, fileWith(all))?.id, id).not.toBe('finished')
    const sheet = firstOf('missing-child-sheet', finished(fileWith(all), today))
    expect(sheet?.id).not.toBe('finished')
  })

  it('tells nobody, by a count, whether something is answered that they are not given', () => {
    const sectionIn = (answers: Answers, recipient: RecipientId) => {
      const source = sourcesOf(finished(fileWith(answers), today), { today, words })('care-plan')
      return copyFor(source, recipient, words).model.sections.find(({ id }) => id === 'finished')
    }
    const notGivenTo = (recipient: RecipientId) => {
      const out = leftOutOf({ recipient, also: [] }, 'care-plan')
      return Object.keys(all).filter(
        (id) =>
          isQuestion(id) &&
          printed.has(id) &&
          (questionOf(id).reveals === 'placement' || mattersOf(id).some((matter) => out.has(matter)))
      )
    }
    expect(JSON.stringify(sectionIn(all, 'carer'))).toContain('Tom Hartley')
    // A whole copy without the place counts, but nothing that would say where the child lives.
    expect(notGivenTo('full').length).toBeGreaterThan(3)
    for (const [recipient, ids] of [
      ['full', notGivenTo('full')],
      ['carer', notGivenTo('carer').filter((_, index) => index % 8 === 0)]
    ] as const)
      for (const id of ids)
        expect(sectionIn(without(all, id), recipient), `${recipient} ${id}`).toEqual(
          sectionIn(all, recipient)
        )
  })
})
