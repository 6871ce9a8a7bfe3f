import { beforeAll, describe, expect, it } from 'vitest'
import { actionsOf } from '../../../machines/actions/all'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import type { CaseFile, CaseView } from '../../../machines/case-file/case-file'
import { onPath } from '../../../machines/journey/paths'
import { movedOn } from '../../../machines/policy/placement/moved-on'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'
import { documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const viewOf = (given: Given, today: string): CaseView => ({ answers: answersOf(given), today })
const called = (given: Given, today: string) => actionsOf(viewOf(given, today)).map(({ id }) => id)
const care = (basis: string, from: string): ScenarioItem => ({
  'care-authority': 'Harbourshire',
  'care-legal-basis': basis,
  'care-from': from
})
const sheila: ScenarioItem = { 'person-name': 'Sheila Ward', 'person-role': 'carer' }
const najib: ScenarioItem = { 'person-name': 'Najib Rahimi', 'person-role': 'relative' }
const withNajib = (...periods: readonly ScenarioItem[]): Given => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2010-11-20', 'birth-source': 'document' }],
  'periods-of-care': [...periods],
  people: [sheila, najib, { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker' }],
  'safe-place-first': 'safe-now',
  'placement-kind': 'connected-person-foster-care',
  'placement-responsible-person': 'Najib Rahimi',
  'placement-registration': 'temporarily-approved',
  'placement-since': '2026-03-09'
})

// ¶23, ¶24, ¶44; Children Act 1989 s22(1)(b), (2): by section 20 a child is looked after because the authority gives them a place to live.
describe('a move in the first days, where nobody recorded when the first placement began', () => {
  it('is seen where care began under section 20 more than a day before', () => {
    expect(movedOn(viewOf(withNajib(care('section-20', '2026-03-03')), '2026-03-09'))).toBe('2026-03-09')
    expect(called(withNajib(care('section-20', '2026-03-03')), '2026-03-09')).toContain(
      'look-again-after-a-move'
    )
    expect(movedOn(viewOf(withNajib(care('section-20', '2026-03-07')), '2026-03-09'))).toBe('2026-03-09')
  })

  it('counts the night on which the child came as one placement', () => {
    expect(movedOn(viewOf(withNajib(care('section-20', '2026-03-08')), '2026-03-09'))).toBeUndefined()
    expect(movedOn(viewOf(withNajib(care('section-20', '2026-03-09')), '2026-03-09'))).toBeUndefined()
  })

  it('is seen from section 20 on where it followed another basis', () => {
    const police = { ...care('police-protection', '2026-03-02'), 'care-to': '2026-03-04' }
    const accommodated = care('section-20', '2026-03-04')
    expect(movedOn(viewOf(withNajib(police, accommodated), '2026-03-09'))).toBe('2026-03-09')
    const late = withNajib(police, care('section-20', '2026-03-08'))
    expect(movedOn(viewOf(late, '2026-03-09'))).toBeUndefined()
  })

  it('is not told by another basis: its child may be at home, or not placed yet', () => {
    for (const basis of [
      'care-order',
      'interim-care-order',
      'emergency-protection-order',
      'police-protection'
    ])
      expect(movedOn(viewOf(withNajib(care(basis, '2026-03-03')), '2026-03-09'))).toBeUndefined()
  })

  it('goes by the section 20 of today, not of care that is over', () => {
    const before = { ...care('section-20', '2024-03-03'), 'care-to': '2024-09-01' }
    const given = withNajib(before, care('interim-care-order', '2026-03-03'))
    expect(movedOn(viewOf(given, '2026-03-09'))).toBeUndefined()
  })
})

// ¶23, ¶44, invariant 17: the child reads who looks after them now; of a carer from before only what is known.
describe('who is who in the child’s own copy', () => {
  const paper = (given: Given, also: readonly 'placement'[] = ['placement']) =>
    readIn(
      copyOf(
        documentsOf(given, words)('care-plan'),
        { recipient: 'child', also: [...also] },
        new Set(),
        words
      ).model
    )
  const daily = () => words('childs-copy.people.carer')
  const was = () => words('childs-copy.people-otherwise.carer')
  const responsible = () => words('childs-copy.people-otherwise.responsible')
  const moved = withNajib(care('section-20', '2026-03-03'))

  it('names first the brother who has the child, though he is entered as a relative', () => {
    const text = paper(moved)
    expect(text).toContain(responsible())
    expect(text.indexOf('Najib Rahimi","values":["' + responsible())).toBeGreaterThan(0)
    expect(text.indexOf('Najib Rahimi","values"')).toBeLessThan(text.indexOf('Grace Adeyemi","values"'))
  })

  it('says of the carer of the first nights only that they have looked after the child', () => {
    expect(paper(moved)).not.toContain(daily())
    expect(paper(moved)).toContain('Sheila Ward","values":["' + was())
  })

  it('says so too where nobody recorded who has the child now', () => {
    const text = paper({ ...moved, 'placement-responsible-person': { reason: 'not-known' } })
    expect(text).not.toContain(daily())
    expect(text).toContain(was())
    expect(text).not.toContain(responsible())
  })

  // Two nights in hospital, then a foster home: nobody else can be meant.
  it('says of one carer, entered once, that they look after the child, whether or not they are named as responsible', () => {
    const fostered: Given = {
      ...moved,
      people: [sheila],
      'placement-kind': 'foster-care',
      'placement-registration': 'approved-or-registered'
    }
    for (const named of ['Sheila Ward', { reason: 'not-known' }] as const)
      expect(paper({ ...fostered, 'placement-responsible-person': named })).toContain(
        'Sheila Ward","values":["' + daily()
      )
    const aunt: Given = {
      ...moved,
      people: [{ ...najib, 'person-role': 'carer' }],
      'placement-responsible-person': { reason: 'not-known' }
    }
    expect(paper(aunt)).toContain('Najib Rahimi","values":["' + daily())
  })

  // Who comes from a foster home to a children's home, and has had nobody entered there yet.
  it.each(['childrens-home', 'supported-accommodation', 'secure-or-other-court-ordered'])(
    'says of the foster carer of before that they have looked after a child in %s, and not of a key worker',
    (kind) => {
      const here: Given = {
        ...moved,
        'placement-kind': kind,
        'placement-responsible-person': { reason: 'not-known' }
      }
      expect(paper({ ...here, people: [sheila] })).not.toContain(daily())
      expect(paper({ ...here, people: [sheila] })).toContain('Sheila Ward')
      const worker = { ...sheila, 'person-role': 'key-worker' }
      expect(paper({ ...here, people: [worker] })).not.toContain(was())
    }
  )

  it('leaves the words as they are where the child has not moved', () => {
    const stayed = {
      ...moved,
      'placement-since': '2026-03-03',
      'placement-responsible-person': 'Sheila Ward'
    }
    const text = paper(stayed)
    expect(text).toContain('Sheila Ward","values":["' + daily())
    expect(text).not.toContain(was())
    expect(text).not.toContain(responsible())
  })

  it('names once whoever is entered as relative and as carer, as the carer', () => {
    const twice = { ...najib, 'person-role': 'carer' }
    const text = paper({ ...moved, people: [sheila, najib, twice] })
    expect(text).toContain('Najib Rahimi","values":["' + daily())
    expect(text).not.toContain(responsible())
  })

  it('says of nobody with whom the child is to live later that they look after the child', () => {
    expect(paper({ ...moved, 'placement-since': '2026-12-09' })).not.toContain(responsible())
  })

  it('does not name the brother in a copy without the place', () => {
    expect(paper(moved, [])).not.toContain(responsible())
  })
})

// Regulation 11(4): a placement under regulation 24, or with a foster parent whom this authority approved, waits for no approval out of area.
describe('the approval of a placement outside the area with a relative', () => {
  const far = (registration: string, area = 'at-a-distance'): Given => ({
    ...withNajib(care('section-20', '2026-03-03')),
    'placement-area': area,
    'placement-registration': registration
  })
  const orders = ['get-the-directors-approval', 'consult-the-area-authority', 'get-out-of-area-approval']

  it('is asked for by nothing, and the area authority is told all the same', () => {
    for (const registration of ['approved-or-registered', 'temporarily-approved', 'not-checked', 'neither'])
      for (const area of ['at-a-distance', 'adjoining-area']) {
        const ids = called(far(registration, area), '2026-06-24')
        for (const order of orders) expect(ids).not.toContain(order)
        expect(ids).toContain('notify-the-area-authority')
      }
  })

  it('is asked for with any other foster carer', () => {
    const ids = called({ ...far('approved-or-registered'), 'placement-kind': 'foster-care' }, '2026-06-24')
    expect(ids).toEqual(expect.arrayContaining(['get-the-directors-approval', 'consult-the-area-authority']))
  })
})

// ¶13, ¶46: what was screened before a review is done for it, on whichever day it is entered.
describe('the day by which signs are looked for again', () => {
  const id = 'screen-again'
  const base: Given = {
    ...withNajib(care('section-20', '2026-03-03')),
    'placement-kind': 'foster-care',
    'placement-since': '2026-03-03',
    'trafficking-conclusion': 'not-suspected'
  }
  const screened = (...days: string[]) => ({ screenings: days.map((on) => ({ 'screening-on': on })) })
  const reviewed = (...days: string[]) => ({
    reviews: days.map((on) => ({ 'review-on': on, 'review-state': 'review-held' }))
  })
  const at = (today: string, given: Given, before: CaseFile = fileWith({})): CaseFile => {
    const file = { ...before, answers: answersOf(given) }
    return followActions(file, { answers: file.answers, today })
  }
  const item = (file: CaseFile, today: string) =>
    actionListOf(file, { answers: file.answers, today }).find((one) => one.id === id)
  const first = () => at('2026-03-06', { ...base, ...screened('2026-03-04') })

  it('is that of the next review where screening and review are entered on one day', () => {
    const given = { ...base, ...screened('2026-03-04', '2026-03-27'), ...reviewed('2026-03-30') }
    const file = at('2026-03-30', given, first())
    expect(item(file, '2026-04-20')).toMatchObject({ state: 'open' })
    expect(item(file, '2026-04-20')?.due.date).toBe('2026-06-30')
    const second = {
      ...base,
      ...screened('2026-03-04', '2026-03-27', '2026-06-22'),
      ...reviewed('2026-03-30', '2026-06-24')
    }
    expect(item(at('2026-06-24', second, file), '2026-06-24')).toMatchObject({ state: 'open' })
  })

  it('stays the day of the review before which nobody looked', () => {
    const given = { ...base, ...screened('2026-03-04'), ...reviewed('2026-03-30') }
    const file = at('2026-03-30', given, first())
    expect(item(file, '2026-04-20')).toMatchObject({ state: 'overdue' })
  })
})

// Children Act 1989 s23CZA: staying put lasts until 21. At 18 no kind of placement is asked any more.
describe('where to live, on the 18th birthday', () => {
  const grown: Given = {
    ...withNajib(care('section-20', '2026-03-03')),
    'dates-of-birth': [{ 'birth-date': '2008-11-20', 'birth-source': 'document' }],
    people: [{ ...najib, 'person-role': 'carer' }]
  }
  const words18 = (given: Given, today = '2026-11-21') =>
    variantOf('agree-home-and-money-from-eighteen', onPath(viewOf(given, today)))

  it('asks on both sides of it whether they stay with their carer', () => {
    expect(words18(grown, '2026-11-08')).toBe('stay-put')
    expect(words18(grown)).toBe('stay-put-once-eighteen')
  })

  it('does not where no carer is left, or they are not safe there', () => {
    expect(words18({ ...grown, people: [{ ...najib, 'person-role': 'key-worker' }] })).toBe('once-eighteen')
    const left = { ...najib, 'person-role': 'carer', 'person-until': '2026-11-01' }
    expect(words18({ ...grown, people: [left] })).toBe('once-eighteen')
    expect(words18({ ...grown, 'safe-place-first': 'not-safe' })).toBe('once-eighteen')
  })
})

// ¶39, ¶66: what is on an adult’s paper is for people who are there.
describe('an adult with an adviser', () => {
  const adviser: ScenarioItem = { 'person-name': 'Ben Carver', 'person-role': 'personal-adviser' }
  const worker: ScenarioItem = { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker' }
  const adult = (...people: readonly ScenarioItem[]): Given => ({
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2005-11-20', 'birth-source': 'document' }],
    'periods-of-care': [{ ...care('section-20', '2021-03-03'), 'care-to': '2023-11-20' }],
    'if-missing-carer': 'Rings 999 and the duty team.',
    'if-missing-authority': 'Sends the sheet to the police.',
    people: [...people]
  })
  const signers = (given: Given, recipient: 'full' | 'child') => {
    const text = readIn(
      copyOf(documentsOf(given, words)('pathway-plan'), { recipient, also: ['placement'] }, new Set(), words)
        .model
    )
    const of = recipient === 'child' ? 'childs-copy.sign' : 'documents.signatures'
    return { text, signs: text.match(/"who":\[[^\]]*\]/)?.[0].includes(`"${words(`${of}.social-worker`)}"`) }
  }

  it('has no line for a social worker where the adviser alone is on record', () => {
    for (const recipient of ['full', 'child'] as const) {
      expect(signers(adult(adviser), recipient).signs).toBe(false)
      expect(signers(adult(adviser, worker), recipient).signs).toBe(true)
      expect(signers(adult(), recipient).signs).toBe(true)
      const child = {
        ...adult(adviser),
        'dates-of-birth': [{ 'birth-date': '2009-11-20', 'birth-source': 'document' }]
      }
      expect(signers(child, recipient).signs).toBe(true)
    }
  })

  it('does not read what a carer does who is no longer there', () => {
    const carer = { ...najib, 'person-role': 'carer' }
    expect(signers(adult(adviser, { ...carer, 'person-until': '2026-01-10' }), 'full').text).not.toContain(
      'Rings 999'
    )
    expect(signers(adult(adviser, carer), 'full').text).toContain('Rings 999')
    expect(signers(adult(adviser), 'full').text).toContain('Rings 999')
  })
})

describe('the day on which leave ended', () => {
  it('is asked about once, and not called overdue beside it (¶60)', () => {
    const ids = called(
      {
        'age-in-doubt': 'no',
        'dates-of-birth': [{ 'birth-date': '2008-11-20', 'birth-source': 'document' }],
        'immigration-position': 'refugee-status',
        'leave-granted-on': '2021-06-01',
        'leave-ends-on': '2026-11-10'
      },
      '2026-11-24'
    )
    expect(ids).toContain('ask-what-was-done-before-leave-ended')
    expect(ids.filter((id) => id.startsWith('see-to-what-is-overdue'))).toEqual([])
  })
})
