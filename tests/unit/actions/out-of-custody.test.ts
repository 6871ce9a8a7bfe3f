import { beforeAll, describe, expect, it } from 'vitest'
import { actionsOf } from '../../../machines/actions/all'
import { variantOf } from '../../../machines/actions/variants'
import { moment } from '../../../machines/facts/moment'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { care } from '../../support/clock'
import { copyFor, readIn } from '../../support/copies'
import { answeredAs, begun, doneIn, opened, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/** The first night out of custody is a first night: nothing that was planned in a cell says who opens the door there (¶23, ¶39, ¶44). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const remand = (to?: string) => care('2026-09-04', to, { 'care-legal-basis': 'remand' })
const planned = 'At the station until court.'
const station: Given = {
  'known-as': 'Ardit',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'police-station',
  'safe-place-first': 'being-arranged',
  'first-48-hours-plan': planned
}
const held: Given = {
  ...station,
  'place-tonight': 'youth-detention',
  'safe-place-first': 'safe-now',
  'periods-of-care': [remand()]
}
const atJoans: Given = {
  ...held,
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-since': '2026-10-02',
  'periods-of-care': [remand('2026-10-02'), care('2026-10-02')]
}
const order = 'plan-the-first-48-hours'
const view = (given: Given, today: string) => ({ answers: answersOf(given), today })
const isCalled = (given: Given, today: string) => actionsOf(view(given, today)).some(({ id }) => id === order)

describe('after four weeks on remand', () => {
  it('the first days are planned anew, whether or not a plan of before stands', () => {
    for (const plan of [planned, undefined]) {
      const given = { ...atJoans, 'first-48-hours-plan': plan }
      expect(isCalled(given, '2026-10-02'), plan).toBe(true)
      expect(moment.of(view(given, '2026-10-02')), plan).toBe('first-days')
    }
    expect(variantOf(order, view(atJoans, '2026-10-02'))).toBe('after-other-care')
  })

  it('they are over after a week, and nothing is planned for them in custody', () => {
    expect(isCalled(atJoans, '2026-10-09')).toBe(true)
    expect(isCalled(atJoans, '2026-10-10')).toBe(false)
    expect(moment.of(view(atJoans, '2026-10-10'))).toBe('first-review')
    expect(isCalled(held, '2026-10-02')).toBe(false)
  })

  it('a visit and a plan of custody are none of the new placement', () => {
    const days = { 'first-visit-on': '2026-09-10', 'placement-plan-agreed-on': '2026-09-11' }
    expect(moment.of(view({ ...atJoans, ...days }, '2026-10-03'))).toBe('first-days')
    const since = { 'first-visit-on': '2026-10-03', 'placement-plan-agreed-on': '2026-10-02' }
    expect(moment.of(view({ ...atJoans, ...since }, '2026-10-03'))).toBe('first-review')
  })

  it('counts where nobody has written yet on what basis the authority goes on', () => {
    const evening = {
      ...held,
      'place-tonight': 'foster-home',
      'health-attention-today': 'no',
      'periods-of-care': [remand('2026-10-02')]
    } as const
    expect(isCalled(evening, '2026-10-02')).toBe(true)
    expect(moment.of(view(evening, '2026-10-02'))).toBe('first-days')
    // The end of care throws nobody back who went home.
    const home = { ...evening, 'placement-kind': 'with-parent', 'place-tonight': 'with-family' } as const
    expect(isCalled(home, '2026-10-02')).toBe(false)
  })

  // Nobody goes on caring for them, and they are not home: the night is as unplanned there as in a foster home (¶23).
  it.each([
    'bed-and-breakfast',
    'hospital',
    'port-or-reception-centre',
    'police-station',
    'with-an-adult-not-yet-checked'
  ])(
    'counts where the place is “%s”, and nobody has written on what basis the authority goes on',
    (place) => {
      const given = { ...held, 'place-tonight': place, 'periods-of-care': [remand('2026-10-01')] }
      for (const plan of [planned, undefined])
        expect(isCalled({ ...given, 'first-48-hours-plan': plan }, '2026-10-02'), plan).toBe(true)
      expect(moment.of(view(given, '2026-10-02'))).not.toBe('first-review')
      expect(isCalled({ ...given, 'place-tonight': 'with-family' }, '2026-10-02')).toBe(false)
    }
  )

  // A court may remand a child to a home that the authority finds.
  it('moves nobody who lived there all along, or is in a prison all the same', () => {
    expect(isCalled({ ...atJoans, 'placement-since': '2026-09-04' }, '2026-10-02')).toBe(false)
    for (const place of ['prison-for-adults', 'youth-detention'])
      expect(isCalled({ ...atJoans, 'place-tonight': place }, '2026-10-02')).toBe(false)
    const secure = { ...atJoans, 'placement-kind': 'secure-or-other-court-ordered' } as const
    // The secure place is what stands on record still, and tonight is a home.
    expect(isCalled({ ...secure, 'placement-since': '2026-09-04' }, '2026-10-02')).toBe(true)
  })

  it('counts where only the month is known in which the remand ended', () => {
    const rough = care('2026-09-04', '2026-10', { 'care-legal-basis': 'remand' })
    const since = (day: string): Given => ({
      ...atJoans,
      'placement-since': day,
      'periods-of-care': [rough, care('2026-10-02')]
    })
    expect(isCalled(since('2026-10-02'), '2026-10-04')).toBe(true)
    expect(isCalled(since('2026-09-04'), '2026-10-04')).toBe(false)
  })

  it('counts where only the month is known since when the child is in the new place', () => {
    expect(isCalled({ ...atJoans, 'placement-since': '2026-10' }, '2026-10-02')).toBe(true)
    expect(isCalled({ ...atJoans, 'placement-since': '2026-09' }, '2026-10-02')).toBe(false)
  })

  it('is over by the first visit and the placement plan also where only the month of its end is known', () => {
    const visited: Given = {
      ...atJoans,
      'periods-of-care': [
        care('2026-09-04', '2026-10', { 'care-legal-basis': 'remand' }),
        care('2026-10-02')
      ],
      'first-visit-on': '2026-10-02',
      'placement-plan-agreed-on': '2026-10-02'
    }
    for (const on of ['2026-10-12', '2026-11-05']) {
      expect(moment.of(view(visited, on)), on).toBe('first-review')
      expect(isCalled(visited, on), on).toBe(false)
    }
  })

  it('a review that was held before asks for no first days', () => {
    const reviewed: Given = {
      ...atJoans,
      'periods-of-care': [care('2026-01-10'), remand('2026-10-02')],
      reviews: [{ 'review-state': 'review-held', 'review-on': '2026-08-03' }]
    }
    expect(moment.of(view(reviewed, '2026-10-02'))).toBe('review-to-review')
  })
})

// Whoever looks for a child is not asked a hundred questions more because a week is over (¶39).
describe('a child who goes missing in the first days', () => {
  const gone = (since?: string): Given => ({
    ...station,
    'place-tonight': 'missing',
    'periods-of-care': [care('2026-10-02')],
    'missing-episodes': [
      { 'missing-returned': 'no', ...(since === undefined ? {} : { 'missing-since': since }) }
    ]
  })

  it('leaves the case in them until the child is back', () => {
    expect(moment.of(view(gone('2026-10-05'), '2026-10-25'))).toBe('first-days')
    const back: Given = { ...gone(), 'place-tonight': 'foster-home', 'missing-episodes': [] }
    expect(moment.of(view(back, '2026-10-25'))).toBe('first-review')
  })

  it('is not thrown back to them by a time missing of before this placement that nobody has closed', () => {
    const placed = { 'placement-kind': 'foster-care', 'place-tonight': 'foster-home' } as const
    const old: Given = { ...gone('2024-03-01'), ...placed, 'placement-since': '2026-10-02' }
    expect(moment.of(view(old, '2026-11-24'))).toBe('first-review')
    const again: Given = { ...gone('2026-10-05'), ...placed, 'placement-since': '2026-10-02' }
    expect(moment.of(view(again, '2026-11-24'))).toBe('first-days')
  })

  it('stays in them while a home is found that waits for the child', () => {
    const waits: Given = {
      ...gone('2026-10-05'),
      'place-tonight': 'missing',
      'placement-since': '2026-10-10'
    }
    expect(moment.of(view(waits, '2026-10-14'))).toBe('first-days')
  })

  // The night before, all of this was owed. Nobody has written of the placement yet, nor on what basis the authority goes on.
  describe('on the day after custody', () => {
    const night: Given = {
      ...held,
      'place-tonight': 'foster-home',
      'health-attention-today': 'no',
      'periods-of-care': [remand('2026-10-02')]
    }
    const away = (since: string, on = '2026-10-02'): Given => ({
      ...night,
      'place-tonight': 'missing',
      'missing-episodes': [{ 'missing-returned': 'no', 'missing-since': since }],
      'periods-of-care': [remand(on)]
    })
    const owed = ['settle-the-basis-of-care', 'produce-the-care-plan', 'name-the-reviewing-officer', order]
    const calledOf = (given: Given, on: string) =>
      actionsOf(view(given, on)).flatMap(({ id }) => (owed.includes(id) ? [id] : []))

    it('is owed what was owed the night before, until they are back', () => {
      expect(calledOf(night, '2026-10-02').toSorted()).toEqual(owed.toSorted())
      for (const on of ['2026-10-03', '2026-10-25']) {
        expect(moment.of(view(away('2026-10-03'), on)), on).toBe('first-days')
        expect(calledOf(away('2026-10-03'), on).toSorted(), on).toEqual(owed.toSorted())
      }
    })

    it('is owed nothing of it who went weeks after custody, or from home', () => {
      expect(calledOf(away('2026-10-15'), '2026-10-15')).toEqual([])
      const home: Given = { ...away('2026-10-03'), 'placement-kind': 'with-parent' }
      expect(calledOf(home, '2026-10-03')).toEqual([])
    })

    it('and a time missing of before it, which nobody has closed, keeps nobody there', () => {
      const old: Given = { ...away('2024-03-01'), 'place-tonight': 'foster-home' }
      expect(isCalled(old, '2026-10-03')).toBe(true)
      expect(isCalled(old, '2026-10-25')).toBe(false)
    })
  })

  it('and leaves no case in them that was past them', () => {
    expect(moment.of(view(gone('2026-10-12'), '2026-10-12'))).toBe('first-review')
    expect(moment.of(view(gone(), '2026-10-12'))).toBe('first-review')
  })
})

describe('papers of the first night out of custody', () => {
  const file = (given: Given, today: string, on = '2026-09-03') => {
    const before = { ...begun(station, on), openedOn: on }
    return answeredAs(opened(answeredAs(opened(before, on), held, on), today), given, today)
  }
  const read = (from: ReturnType<typeof file>, today: string) => {
    const source = sourceOf('first-night', from, { today, words, localDetails: {} })
    return readIn(copyFor(source, 'carer', words).model)
  }
  const marked = () => words('documents.carer-before-a-move', { answer: planned })
  const ofAPlaceBefore = () => words('documents.safe-before-a-move', { answer: 'Yes' })

  it('say of the plan and of “safe” that they may be of another place, and nothing of custody', () => {
    const told = read(file(atJoans, '2026-10-02'), '2026-10-02')
    expect(told).toContain(marked())
    expect(told).toContain(ofAPlaceBefore())
    expect(told).not.toMatch(/remand|custody/i)
  })

  it.each([
    ['2026-10', '2026-10-02'],
    ['2026-10-02', '2026-10']
  ])('say so where a day is known by its month: out %s, placed %s', (end, since) => {
    const rough = care('2026-09-04', end, { 'care-legal-basis': 'remand' })
    const given = { ...atJoans, 'placement-since': since, 'periods-of-care': [rough, care('2026-10-02')] }
    const before = file(given, '2026-10-02')
    expect(read(before, '2026-10-02')).toContain(marked())
    const done = read(doneIn(before, [order], '2026-10-02'), '2026-10-03')
    expect(done).toContain(planned)
    expect(done).not.toContain(marked())
  })

  // A case of months, with a review behind it: the days since it was opened are over, and these begin anew.
  it('have the plan that was made for these nights, until their week is over', () => {
    const reviewed: Given = {
      ...held,
      'place-tonight': 'foster-home',
      'first-48-hours-plan': 'Joan locks the door.',
      'periods-of-care': [care('2026-01-10'), remand('2026-10-02')],
      reviews: [{ 'review-state': 'review-held', 'review-on': '2026-08-03' }]
    }
    const done = doneIn(file(reviewed, '2026-10-02', '2026-01-10'), [order], '2026-10-02')
    expect(read(done, '2026-10-03')).toContain('Joan locks the door.')
    expect(read(done, '2026-10-10')).not.toContain('Joan locks the door.')
  })

  it('say it no longer once the plan was agreed anew, or a review was held', () => {
    const done = doneIn(file(atJoans, '2026-10-02'), [order], '2026-10-02')
    const reviewed = { ...atJoans, reviews: [{ 'review-state': 'review-held', 'review-on': '2026-10-20' }] }
    expect(read(done, '2026-10-03')).toContain(planned)
    for (const one of [read(done, '2026-10-03'), read(file(reviewed, '2026-10-21'), '2026-10-21')]) {
      expect(one).not.toContain(marked())
      expect(one).not.toContain(ofAPlaceBefore())
    }
  })

  it('say it not of a case that was opened since, nor where the child lived there all along', () => {
    expect(read(begun(atJoans, '2026-10-03'), '2026-10-03')).not.toContain(marked())
    const stayed = { ...atJoans, 'placement-since': '2026-09-04' }
    expect(read(file(stayed, '2026-10-02'), '2026-10-02')).not.toContain(marked())
  })
})
