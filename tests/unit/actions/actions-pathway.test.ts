import { describe, expect, it } from 'vitest'
import { documentIds, documents, type Part } from '../../../content/documents'
import { statements, type Statement } from '../../../content/statements'
import type { CaseView } from '../../../machines/case-file/case-file'
import { actionsOf, allActions } from '../../../machines/actions/all'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { byTurn } from '../../../machines/actions/order'
import { concerns } from '../../../machines/facts/audience'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const called = (id: string, given: CaseAnswers) => actionsOf(view(given)).some((action) => action.id === id)

describe('checking that the young person would be received safely', () => {
  const at = (position: string, state?: string): CaseAnswers => ({
    'immigration-position': position,
    ...(state === undefined ? {} : { 'return-reception-state': state })
  })
  const checks = (given: CaseAnswers) => called('check-reception-is-safe', given)
  const unchecked = ['not-yet-checked', 'being-checked']

  it.each(unchecked)('is called for where return leads the planning (%s)', (state) => {
    expect(checks(at('refused-no-leave', state))).toBe(true)
    expect(checks(at('appeal-rights-exhausted', state))).toBe(true)
  })

  it.each(unchecked)(
    'is not called for while a claim is undecided and nobody proposes return (%s)',
    (state) => {
      for (const position of ['claim-undecided', 'no-claim-yet', 'appeal-pending', 'refugee-status'])
        expect(checks(at(position, state)), position).toBe(false)
    }
  )

  it('is called for where a return is wished for, and only then', () => {
    const wish = (answer: string): CaseAnswers => ({
      ...at('claim-undecided', 'not-yet-checked'),
      'return-wished-for': answer
    })
    expect(checks(wish('wished-for'))).toBe(true)
    for (const answer of ['not-wished-for', 'undecided', 'not-asked-yet'])
      expect(checks(wish(answer))).toBe(false)
  })

  // A wish that is taken back: what was asked over there for it is stopped that day (¶30, ¶60).
  it('gives way, done or not, to an order of the day once the young person no longer wishes to go', () => {
    const wish = (answer: string): CaseAnswers => ({
      ...at('claim-undecided', 'being-checked'),
      'return-wished-for': answer
    })
    const stops = (given: CaseAnswers) => called('stop-asking-about-reception', given)
    expect([checks(wish('wished-for')), stops(wish('wished-for'))]).toEqual([true, false])
    const file = fileWith(answersOf(wish('wished-for')))
    const asked = followActions(file, { ...view(wish('wished-for')), today: '2026-10-27' })
    const done = Object.fromEntries(
      Object.entries(asked.actions).map(([id, record]) => [
        id,
        { ...record, outcome: { state: 'done' as const, on: '2026-10-27' } }
      ])
    )
    const later: CaseView = { ...view(wish('not-wished-for')), today: '2026-11-02' }
    const after = followActions({ ...asked, answers: later.answers, actions: done }, later)
    const stop = actionListOf(after, later).find(({ id }) => id === 'stop-asking-about-reception')
    expect(stop?.due).toMatchObject({ date: '2026-11-02' })
    expect(checks(wish('not-wished-for'))).toBe(false)
  })

  it.each(['checked-and-safe', 'found-unsafe'])('closes once it is %s', (state) => {
    expect(checks(at('refused-no-leave', state))).toBe(false)
  })

  it('is an open question where return leads a plan that has been begun and nothing is said of it', () => {
    const begun: CaseAnswers = {
      ...at('refused-no-leave'),
      'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2010-02-03' }],
      'pathway-assessment-state': 'under-way'
    }
    expect(checks(begun)).toBe(false)
  })

  it('is put off while a claim is open, and no longer', () => {
    const putOff = (position: string): CaseAnswers => ({
      ...at(position, 'not-while-a-claim-is-open'),
      'return-wished-for': 'wished-for'
    })
    expect(checks(putOff('claim-undecided'))).toBe(false)
    expect(checks(putOff('refused-no-leave'))).toBe(false)
    expect(checks(putOff('appeal-rights-exhausted'))).toBe(true)
  })

  it.each(['british', 'settled'])('never concerns a young person who is %s', (position) => {
    expect(checks({ ...at(position, 'not-yet-checked'), 'return-wished-for': 'wished-for' })).toBe(false)
  })
})

describe('leave that ends', () => {
  // 17¾ on the day, with an adviser of sufficient level, and nothing said of an assessment for a pathway plan.
  const nearEighteen: CaseAnswers = {
    reference: 'HS-1',
    'known-as': 'Selam',
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2009-02-24' }],
    'immigration-position': 'unaccompanied-child-leave',
    'decision-letter-on': '2025-09-10',
    'decision-sent-on': '2025-09-10',
    'leave-granted-on': '2025-09-10',
    'immigration-adviser': 'Nadia Shah',
    'immigration-adviser-level': 'high-enough',
    people: [{ 'person-name': 'Nadia Shah', 'person-role': 'legal-representative' }]
  }
  const turns = (ends: string, more: CaseAnswers = {}) => {
    const answers = answersOf({ ...nearEighteen, 'leave-ends-on': ends, ...more })
    const at = { answers, today: '2026-11-24' }
    return byTurn(actionListOf(followActions(fileWith(answers), at), at), at.today)
  }
  const nowAt = (ends: string, more?: CaseAnswers) => turns(ends, more).now.map(({ action }) => action)

  it('in ten days, with no advice taken: the representative is asked today', () => {
    expect(nowAt('2026-12-04')).toContain('get-advice-before-leave-runs-out')
  })

  it('ended yesterday, and nothing says that more was applied for: they are asked today', () => {
    expect(nowAt('2026-11-23')).toContain('ask-what-was-done-before-leave-ended')
  })

  it('in two days, after advice: whether all was done is asked today', () => {
    const advised = { 'leave-advice-taken-on': '2026-10-01' }
    expect(nowAt('2026-11-26', advised)).toContain('check-what-is-done-before-leave-ends')
    // With months to go it waits for its day, and says which that is.
    expect(turns('2027-02-26', advised).later.map(({ action, due }) => [action, due.date])).toContainEqual([
      'check-what-is-done-before-leave-ends',
      '2027-02-26'
    ])
  })

  it('in nine months: nobody is asked anything yet', () => {
    const { now, thisWeek, later } = turns('2027-08-24')
    const ids = [...now, ...thisWeek, ...later].map(({ action }) => action)
    expect(ids.filter((id) => id.includes('leave'))).toEqual([])
  })
})

describe('a personal adviser', () => {
  const [appoint, overdue] = ['appoint-personal-adviser', 'appoint-overdue-personal-adviser']
  const care = (from: string, to?: string): ScenarioItem => ({
    'care-authority': 'Kent',
    'care-legal-basis': 'section-20',
    'care-from': from,
    ...(to === undefined ? {} : { 'care-to': to })
  })
  const person = (born: string, ...periods: readonly ScenarioItem[]): CaseAnswers => ({
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': born }],
    'periods-of-care': periods
  })
  const asked = (given: CaseAnswers) => [called(appoint, given), called(overdue, given)]
  const seventeen = '2009-03-15'
  const nineteen = '2007-03-15'

  it.each<[string, CaseAnswers, readonly [boolean, boolean]]>([
    ['eligible', person(seventeen, care('2025-04-01')), [true, false]],
    ['relevant', person(seventeen, care('2025-04-01', '2026-06-01')), [true, false]],
    ['former relevant', person(nineteen, care('2023-04-01')), [false, true]],
    // 18 is four months ahead, and the adviser is owed from 31 January: somebody is found before that day (¶66).
    ['in care for too short a time as yet', person(seventeen, care('2026-11-01')), [true, false]],
    ['qualifying at 17', person(seventeen, care('2026-09-01', '2026-10-01')), [false, false]],
    ['qualifying at 19', person(nineteen, care('2024-12-30')), [false, false]],
    ['under 16', person('2011-03-15', care('2025-04-01')), [false, false]],
    ['21, when an adviser is for who asks', person('2005-11-24', care('2021-04-01')), [false, false]],
    ['a day short of 21', person('2005-11-25', care('2021-04-01')), [false, true]]
  ])('is called for of who is %s', (_, given, expected) => {
    expect(asked(given)).toEqual(expected)
    expect(asked({ ...given, 'personal-adviser-appointed': 'being-appointed' })).toEqual(expected)
    expect(asked({ ...given, 'personal-adviser-appointed': 'appointed' })).toEqual([false, false])
  })

  it.each([seventeen, nineteen])(
    'waits for the periods of care that tell whether one is owed (%s)',
    (born) => {
      const untold = person(born)
      expect(asked(untold)).toEqual([false, false])
    }
  )

  it('is not called for of who was found to be an adult, by the assessed date or without one', () => {
    const claimed = { 'birth-source': 'child-says', 'birth-date': '2008-03-15' }
    const found = (...dates: readonly ScenarioItem[]): CaseAnswers => ({
      ...person(nineteen, care('2025-04-01')),
      'dates-of-birth': dates,
      'age-in-doubt': 'yes',
      'age-assessment': 'full-assessment-recorded',
      'age-assessment-outcome': 'found-an-adult'
    })
    expect(asked(found(claimed, { 'birth-source': 'age-assessment', 'birth-date': '2002-01-01' }))).toEqual([
      false,
      false
    ])
    expect(asked(found(claimed))).toEqual([false, false])
    // By the claimed date alone, without the finding, one is owed.
    expect(asked({ ...found(claimed), 'age-in-doubt': 'no' })).toEqual([false, true])
  })

  it('is owed by a category, whatever the immigration position', () => {
    for (const position of ['british', 'settled', 'refused-no-leave', 'claim-undecided'])
      expect(
        asked({ ...person(nineteen, care('2023-04-01')), 'immigration-position': position }),
        position
      ).toEqual([false, true])
  })
})

describe('support that was reduced or refused because of status', () => {
  const [restore, lookInto] = ['restore-support-refused-for-status', 'look-into-support-refused-to-an-adult']
  const born = (date: string): CaseAnswers => ({
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': date }]
  })
  const [child, adult] = [born('2009-03-15'), born('2006-03-15')]
  const asked = (...given: readonly CaseAnswers[]) => {
    const all: CaseAnswers = Object.assign(
      { 'immigration-position': 'refused-no-leave' },
      ...given
    ) as CaseAnswers
    return [called(restore, all), called(lookInto, all)]
  }

  it.each(['reduced', 'refused'])('is restored to a child, and looked into for an adult (%s)', (answer) => {
    const said: CaseAnswers = { 'support-refused-for-status': answer }
    expect(asked(child, said)).toEqual([true, false])
    expect(asked(adult, said)).toEqual([false, true])
    // Whoever is treated as a child is one here too.
    expect(asked(adult, said, { 'age-in-doubt': 'yes' })).toEqual([true, false])
    for (const given of [child, adult])
      expect(asked(given, said, { 'immigration-position': 'british' })).toEqual([false, false])
  })

  it('calls for neither where none was', () => {
    for (const given of [child, adult])
      expect(asked(given, { 'support-refused-for-status': 'no' })).toEqual([false, false])
  })

  it('is restored to an adult whose leave has not ended, or who is settled (¶51)', () => {
    const said: CaseAnswers = { 'support-refused-for-status': 'refused' }
    for (const held of ['refugee-status', 'humanitarian-protection', 'other-leave', 'settled'])
      expect(asked(adult, said, { 'immigration-position': held }), held).toEqual([true, false])
    for (const without of [
      'claim-undecided',
      'appeal-rights-exhausted',
      'extension-pending',
      'not-established'
    ])
      expect(asked(adult, said, { 'immigration-position': without }), without).toEqual([false, true])
    // Leave that has ended may be one that Schedule 3 bars: that is for a lawyer to say.
    const over = { 'immigration-position': 'refugee-status', 'leave-ends-on': '2020-01-01' }
    expect(asked(adult, said, over)).toEqual([false, true])
  })

  it('is contrary to the guidance for a child, and where leave was held: Schedule 3 may bar some support to others', () => {
    const contrary = (id: string) => allActions.find((action) => action.id === id)?.contrary
    expect([contrary(restore), contrary(lookInto)]).toEqual([true, undefined])
  })
})

describe('the status in a first plan', () => {
  it('was left out of no review where there has been none', () => {
    const review = (state: string) =>
      called('consider-status-at-pathway-review', { 'pathway-review-status-considered': state })
    expect(['no-review-yet', 'considered', 'not-considered'].map(review)).toEqual([false, false, true])
  })
})

describe('the sentences of documents', () => {
  const all: readonly (readonly [string, Statement])[] = Object.entries(statements)
  const readBy = (given: CaseAnswers) =>
    all.filter(([, { only }]) => concerns(only, view(given))).map(([id]) => id)
  const british: CaseAnswers = { 'immigration-position': 'british', 'trafficking-conclusion': 'suspected' }
  const elsewhere: CaseAnswers = { 'immigration-position': 'claim-undecided' }

  it('say nothing of immigration to a British child', async () => {
    const words = await allWords()
    const astray = readBy(british).filter((id) =>
      /immigra|asylum|refugee|border|embassy|unaccompanied|leave to remain/i.test(words(`statements.${id}`))
    )
    expect(astray).toEqual([])
  })

  it('say to every child what is owed whatever the status', () => {
    for (const given of [british, elsewhere])
      expect(readBy(given)).toEqual(
        expect.arrayContaining([
          'same-duties-to-every-child',
          'care-leaving-support-for-all',
          'location-confidential'
        ])
      )
    expect(readBy(elsewhere)).toEqual(
      expect.arrayContaining([
        'duties-whatever-the-status',
        'status-no-bearing-on-care-leaving',
        'location-enquiries-immigration-services'
      ])
    )
  })

  it('speak of Schedule 3 to whoever is neither British nor settled, wherever they say what is owed', async () => {
    const words = await allWords()
    const ofSchedule = all
      .map(([id]) => id)
      .filter((id) => words(`statements.${id}`).includes('Schedule 3'))
      .sort()
    expect(ofSchedule).toEqual(['schedule-three-adults-only', 'schedule-three-may-limit-support'])
    expect(readBy(elsewhere)).toEqual(expect.arrayContaining(ofSchedule))
    for (const position of ['british', 'settled'])
      expect(
        readBy({ 'immigration-position': position }).filter((id) => ofSchedule.includes(id)),
        position
      ).toEqual([])
    for (const id of documentIds) {
      const parts: readonly Part[] = documents[id].parts
      const printed: readonly string[] = parts.flatMap((part) =>
        part.kind === 'statements' ? part.statements : []
      )
      const owed = ['duties-whatever-the-status', 'status-no-bearing-on-care-leaving'].some((one) =>
        printed.includes(one)
      )
      expect(printed.includes('schedule-three-may-limit-support'), id).toBe(owed)
    }
  })

  it('speak of a referral only where there is a worry', () => {
    const ofReferral = ['no-consent-asked', 'referral-is-made-online', 'negative-decision-removes-nothing']
    expect(readBy(british)).toEqual(expect.arrayContaining(ofReferral))
    const unworried: CaseAnswers = { ...british, 'trafficking-conclusion': 'not-suspected' }
    expect(readBy(unworried).filter((id) => ofReferral.includes(id))).toEqual([])
  })

  it('stand once in each document', () => {
    for (const id of documentIds) {
      const parts: readonly Part[] = documents[id].parts
      const printed = parts.flatMap((part) => (part.kind === 'statements' ? part.statements : []))
      expect(new Set(printed).size, id).toBe(printed.length)
    }
  })
})
