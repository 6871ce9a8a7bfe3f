import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { finished, withAnswer } from '../../../machines/case-file/change'
import { withReview } from '../../../machines/case-file/change-review'
import { readableOf } from '../../../machines/case-file/readable'
import {
  everything,
  withoutTheLocation,
  type Disclosure
} from '../../../machines/policy/disclosure/disclosure'
import { buildDocument } from '../../../src/documents/compose/build-document'
import { compare } from '../../../src/documents/compose/versions/compare'
import type { EarlierVersion } from '../../../src/documents/compose/building/earlier-version'
import { keepVersion } from '../../../src/documents/compose/keep-version'
import { keptSource, sourceOf } from '../../../src/documents/compose/sources'
import type { DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { eritrea } from '../../cases/eritrea'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const text = (value: string) => ({ state: 'answered', value }) as const
const first = () => finished(fileWith(answersOf(eritrea.answers)), today)
const earlierOf = (file: CaseFile): EarlierVersion => ({ number: 1, finishedOn: today, ...readableOf(file) })
const later = '2027-02-24'
const textOf = (model: DocumentModel | undefined) => JSON.stringify(model)

describe('a version that was kept', () => {
  it('has every document, with and without where the child lives', async () => {
    const kept = await keepVersion(first(), { today, words })
    expect(kept.number).toBe(1)
    for (const location of ['withheld', 'shown'] as const)
      expect(kept.documents[location].map(({ id }) => id)).toEqual(documentIds)
    expect(kept.documents.withheld.map(({ status }) => status)).toEqual(
      documentIds.map(() => 'FINAL, version 1')
    )
  })

  it('stays as it was after answers and words have changed', async () => {
    const file = first()
    const kept = structuredClone(await keepVersion(file, { today, words }))
    const reworded: Words = (key, values) => `${words(key, values)}!`
    const changed = withAnswer(file, 'reference', text('Another'))
    const model = buildDocument('care-plan', changed, { today: later, words: reworded, location: 'withheld' })
    const same = buildDocument('care-plan', file, { today: later, words, location: 'withheld' })
    const then = kept.documents.withheld.find(({ id }) => id === 'care-plan')
    expect(then).toEqual(same)
    expect(then).not.toEqual(model)
  })

  it('is given as it was kept to whoever is given all of it; a child’s copy is written anew, also where nothing is left out', async () => {
    const file = first()
    const { documents } = await keepVersion(file, { today, words })
    const [shown, withheld] = (['shown', 'withheld'] as const).map((location) =>
      documents[location].find(({ id }) => id === 'care-plan')
    )
    if (shown === undefined || withheld === undefined) throw new Error('The care plan was not kept.')
    const kept = {
      shown: { ...shown, title: 'Kept whole' },
      withheld: { ...withheld, title: 'Kept without' }
    }
    const { tell } = keptSource('care-plan', kept, sourceOf('care-plan', file, { today, words }))
    const titleFor = (disclosure: Disclosure) => tell(disclosure).model.title
    expect(titleFor(everything)).toBe('Kept whole')
    expect(titleFor(withoutTheLocation)).toBe('Kept without')
    for (const given of [everything, withoutTheLocation])
      expect(titleFor({ ...given, toTheChild: true })).not.toMatch(/^Kept/)
    expect(titleFor({ leftOut: new Set(['danger']), own: [] })).not.toMatch(/^Kept/)
  })
})

describe('what has changed, in a document', () => {
  const sectionOf = (file: CaseFile, before: EarlierVersion | undefined) =>
    buildDocument('care-plan', file, { today: later, words, location: 'withheld', before }).sections.find(
      ({ id }) => id === 'changes'
    )

  it('is not printed in a first version, draft or finished', () => {
    expect(sectionOf(fileWith(answersOf(eritrea.answers)), undefined)).toBeUndefined()
    expect(sectionOf(first(), undefined)).toBeUndefined()
  })

  it('is printed in the draft of the next version, and in that version', () => {
    const review = withReview(first(), 'both', later)
    const changed = withAnswer(review, 'permanence-plan', text('She stays with the family.'))
    const section = sectionOf(changed, earlierOf(first()))
    expect(JSON.stringify(section)).toContain('She stays with the family.')
    expect(sectionOf(finished(changed, later), earlierOf(first()))).toEqual(section)
  })

  // ¶46: a manager who asked for a correction looks for it here.
  it('names what has changed elsewhere, in the whole copy alone', () => {
    const review = withReview(first(), 'both', later)
    const changed = withAnswer(review, 'physical-health-now', text('A dental abscess.'))
    const elsewhere = withAnswer(changed, 'found-where', text('At a lay-by.'))
    const said = JSON.stringify(sectionOf(elsewhere, earlierOf(first())))
    expect(said).toContain('Changed elsewhere: ')
    expect(said).toContain(words('questions.found-where.short'))
    const { tell } = sourceOf('care-plan', elsewhere, { today: later, words, before: earlierOf(first()) })
    const less = tell({ leftOut: new Set(['health', 'placement']), own: [] }).model
    expect(JSON.stringify(less)).not.toContain('Changed elsewhere')
  })

  it('says when the version before was not kept', () => {
    const section = sectionOf(withReview(first(), 'both', later), undefined)
    expect(section?.blocks).toEqual([{ kind: 'paragraph', text: words('versions.not-kept', { version: 1 }) }])
  })

  it('shows no address of either version in a copy that withholds it', () => {
    const placed = (address: string, file: CaseFile) =>
      withAnswer(
        withAnswer(file, 'surgery', text(address)),
        'permanence-plan',
        text(`To stay at ${address}.`)
      )
    const before = finished(placed('14 Quarry Hill', fileWith(answersOf(eritrea.answers))), today)
    const now = placed('7 Weir Lane', withReview(before, 'both', later))
    const shown = textOf(
      buildDocument('care-plan', now, { today: later, words, location: 'shown', before: earlierOf(before) })
    )
    expect(shown).toContain('Quarry Hill')
    const withheld = textOf(
      buildDocument('care-plan', now, {
        today: later,
        words,
        location: 'withheld',
        before: earlierOf(before)
      })
    )
    for (const address of ['Quarry Hill', 'Weir Lane']) expect(withheld).not.toContain(address)
  })

  it('names a person who became a carer in neither version', () => {
    const people = (role: string) => ({
      state: 'answered' as const,
      value: [{ id: 'p', fields: { 'person-name': text('Hanna Lund'), 'person-role': text(role) } }]
    })
    const before = finished(withAnswer(fileWith({}), 'people', people('friend')), today)
    const now = withAnswer(before, 'people', people('foster-carer'))
    const groups = compare(earlierOf(before), { file: now, today: later, words })
    expect(JSON.stringify(groups)).toContain('Hanna Lund')
    const withheld = textOf(
      buildDocument('care-plan', now, {
        today: later,
        words,
        location: 'withheld',
        before: earlierOf(before)
      })
    )
    expect(withheld).not.toContain('Hanna')
  })
})

// Months later what the days of the plans called for is in the list of actions, each with its day: here it was two pages.
describe('what only a day has called for since', () => {
  const need = (what: string, by: string) => ({
    'need-what': what,
    'need-response': 'Asked',
    'need-by-when': by
  })
  const appointment = { 'health-action': 'A check of the eyes', 'health-action-due': '2026-12-15' }
  const before = finished(
    fileWith(
      answersOf({
        needs: [need('A dentist', '2026-12-10'), need('A school', '2027-01-10')],
        'health-actions': [appointment]
      })
    ),
    today
  )
  const actionsIn = (file: CaseFile) =>
    compare(earlierOf(before), { file, today: later, words }).find(({ id }) => id === 'actions')?.rows ?? []
  const row = (count: number) => ({
    what: words('versions.come-due', { count }),
    before: '–',
    now: 'To be done'
  })

  it('is one line among the changes', () => {
    expect(actionsIn(before)).toEqual([row(3)])
  })

  it('counts in a copy what the copy is given, and nothing else', () => {
    const now = finished(withReview(before, 'both', later), later)
    const { tell } = sourceOf('review-record', now, { today: later, words, before: earlierOf(before) })
    const told = (...leftOut: readonly Matter[]) => textOf(tell({ leftOut: new Set(leftOut), own: [] }).model)
    expect(told()).toContain(row(3).what)
    // Needs may be of health too: none of the three is theirs to read, nor how many there are.
    expect(told('health')).not.toMatch(/has come since/)
  })

  it('is not what an answer called for, which has its own', () => {
    const now = withAnswer(before, 'safe-place-first', { state: 'answered', value: 'not-safe' })
    const rows = actionsIn(now)
    expect(rows.at(-1)).toEqual(row(3))
    expect(rows.slice(0, -1).some(({ what, now }) => /safe/.test(what) && now === 'To be done')).toBe(true)
  })
})

describe('a version of which not all can be read today', () => {
  it('is compared as far as it can be', () => {
    const file = first()
    const gone = {
      ...file,
      answers: { ...file.answers, 'a-question-that-has-gone': text('x'), reference: { state: 'odd' } }
    }
    const earlier = earlierOf(gone as unknown as CaseFile)
    expect(earlier.isWhole).toBe(false)
    const { reference, ...others } = file.answers
    expect(reference).toBeDefined()
    expect(earlier.answers).toEqual(others)
  })

  it('may be no file at all', () => {
    expect(readableOf('nonsense')).toEqual({ answers: {}, actions: {}, isWhole: false })
    expect(readableOf(first()).isWhole).toBe(true)
  })
})
