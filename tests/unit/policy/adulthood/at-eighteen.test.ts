import { beforeAll, describe, expect, it } from 'vitest'
import { positions, type ImmigrationPosition } from '../../../../content/immigration-tracks'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { mayBeSixteen } from '../../../../machines/facts/age'
import {
  eighteenOf,
  mayBeNearEighteen,
  nrmAtEighteen
} from '../../../../machines/policy/adulthood/at-eighteen'
import { buildDocument } from '../../../../src/documents/compose/build-document'
import {
  eighteenWords,
  nrmAtEighteenWords
} from '../../../../src/documents/compose/status/status-consequence-blocks'
import type { Words } from '../../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../../cases/named-case'
import { fileWith } from '../../../support/file'
import { allWords } from '../../../support/words'

type CaseAnswers = NamedCase['answers']
const today = '2026-11-24'
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today })
const born = (...dates: readonly string[]): CaseAnswers => ({
  'dates-of-birth': dates.map((date) => ({ 'birth-date': date, 'birth-source': 'child-says' }))
})
const sure: CaseAnswers = { 'age-in-doubt': 'no' }
const doubted: CaseAnswers = { 'age-in-doubt': 'yes' }
const referred: CaseAnswers = { 'trafficking-conclusion': 'suspected', referral: 'made' }
const decided = (kind: string, outcome: string): CaseAnswers => ({
  'nrm-decisions': [{ 'nrm-decision-kind': kind, 'nrm-decision-outcome': outcome }]
})

describe('who may be 16', () => {
  it.each<[string, CaseAnswers, boolean]>([
    ['a child of 15', { ...sure, ...born('2011-08-02') }, false],
    ['a child on the 16th birthday', { ...sure, ...born('2010-11-24') }, true],
    [
      'a child whose dates of birth differ, one of them past 16',
      { ...doubted, ...born('2012', '2009-01-01') },
      true
    ],
    [
      'a child who would be grown up by the other date, and is 14 by their own',
      { ...doubted, ...born('2012', '2008-01-01') },
      false
    ],
    ['a child of unknown age', {}, true],
    ['a child said to be under 16', { 'age-as-known': 'under-16' }, false],
    ['an adult', { ...sure, ...born('2005-01-01') }, true]
  ])('%s', (_, given, expected) => {
    expect(mayBeSixteen(view(given))).toBe(expected)
  })

  it('is told what 18 means too where that may be past by a date that is in doubt', () => {
    expect(mayBeNearEighteen(view({ ...doubted, ...born('2012', '2008-11-24') }))).toBe(true)
    expect(mayBeNearEighteen(view({ ...doubted, ...born('2012', '2011-01-01') }))).toBe(false)
    expect(mayBeNearEighteen(view({ ...sure, ...born('2010-11-24') }))).toBe(true)
  })
})

describe('turning 18 without a conclusive grounds decision', () => {
  const flag = (...all: readonly CaseAnswers[]) =>
    nrmAtEighteen(view(Object.assign({}, ...all) as CaseAnswers))

  it.each<[string, CaseAnswers, string | undefined]>([
    ['a year and a day before it, nothing', born('2009-11-25'), undefined],
    ['a year before it, that it comes', born('2009-11-24'), 'coming'],
    ['on the day, that it is past', born('2008-11-24'), 'past'],
    ['long after it, that it is past', born('2005-06-01'), 'past'],
    ['of a child of 12, nothing', born('2014-06-01'), undefined]
  ])('says %s', (_, given, expected) => {
    expect(flag(referred, sure, given)?.state).toBe(expected)
  })

  it('follows the date of birth that comes first, and calls nobody an adult whose age is in doubt', () => {
    expect(flag(referred, doubted, born('2010-05-01', '2009-03-01'))).toMatchObject({
      state: 'coming',
      on: '2027-03-01'
    })
    expect(flag(referred, doubted, born('2010-05-01', '2006-03-01'))?.state).toBe('may-be-past')
  })

  it('is past, and settled by nobody, for a child who is 18 by every date: by the one that falls last (¶7)', () => {
    const both = (own: string): CaseAnswers => ({
      'dates-of-birth': [
        { 'birth-date': own, 'birth-source': 'child-says' },
        { 'birth-date': '2007-01-01', 'birth-source': 'home-office' }
      ]
    })
    expect(flag(referred, doubted, both('2008-11-24'))).toStrictEqual({
      state: 'past-unsettled',
      on: '2026-11-24',
      exact: true
    })
    expect(flag(referred, both('2008-11-24'))?.state).toBe('past-unsettled')
    expect(flag(referred, doubted, both('2008-11-25'))?.state).toBe('may-be-past')
    // What somebody else wrote down is no word of theirs.
    const others: CaseAnswers = {
      'dates-of-birth': [{ 'birth-date': '2007-01-01', 'birth-source': 'home-office' }]
    }
    expect(flag(referred, doubted, others)?.state).toBe('may-be-past')
    expect(flag(referred, doubted, both('2008-11-24'), { 'adult-answer': 'agrees' })).toBeUndefined()
  })

  it('goes, for an adult, by the date that makes them youngest: an older one that nobody goes by silences nothing', () => {
    const dates = born('2008-11-20', '2007-01-01')
    const made = (on: string): CaseAnswers => ({ ...referred, 'referral-made-on': on })
    expect(flag(made('2026-11-19'), sure, dates)).toMatchObject({ state: 'past', on: '2026-11-20' })
    expect(flag(made('2026-11-20'), sure, dates)).toBeUndefined()
  })

  it('may be past from the birthday itself on, and comes the day before, for whoever is a child until assessed (¶7)', () => {
    expect(flag(referred, doubted, born('2010-05-01', '2008-11-24'))?.state).toBe('may-be-past')
    expect(flag(referred, doubted, born('2010-05-01', '2008-11-25'))?.state).toBe('coming')
  })

  it.each<[string, string, CaseAnswers, boolean]>([
    ['past', '2008-11-24', sure, true],
    ['past', '2007', sure, false],
    ['past-unsettled', '2008-11-24', doubted, true],
    ['may-be-past', '2008', doubted, false],
    ['coming', '2009-03-15', sure, true],
    ['coming', '2009-03', sure, false]
  ])('%s, by a birth on %s, says whether that is the day', (state, date, given, exact) => {
    const birthDates = { 'dates-of-birth': [{ 'birth-date': date.length === 10 ? date : { about: date } }] }
    expect(flag(referred, given, birthDates)).toMatchObject({ state, exact })
  })

  it('comes on 1 March for who was born on 29 February', () => {
    expect(flag(referred, sure, born('2008-02-29'))?.on).toBe('2026-03-01')
  })

  it('does without a date of birth', () => {
    expect(flag(referred, { 'age-as-known': '16-or-17' })).toStrictEqual({
      state: 'coming',
      on: undefined,
      exact: false
    })
    expect(flag(referred, { 'age-as-known': '18-or-over' })?.state).toBe('may-be-past')
    expect(flag(referred, { 'age-as-known': '18-or-over', ...sure })?.state).toBe('past')
    expect(flag(referred, { 'age-as-known': 'under-16' })).toBeUndefined()
    expect(flag(referred)).toBeUndefined()
  })

  const seventeen = { ...sure, ...born('2009-03-15') }
  it.each<[string, CaseAnswers, boolean]>([
    ['no referral', { 'trafficking-conclusion': 'suspected' }, false],
    ['a referral that is only being made', { referral: 'being-made' }, false],
    ['a referral made by another', { referral: 'already-made-by-another' }, true],
    [
      'a positive reasonable grounds decision',
      { ...referred, ...decided('reasonable-grounds', 'positive') },
      true
    ],
    [
      'a negative reasonable grounds decision',
      { ...referred, ...decided('reasonable-grounds', 'negative') },
      false
    ],
    ['a conclusive grounds decision', { ...referred, ...decided('conclusive-grounds', 'positive') }, false],
    [
      'a case that was closed',
      { ...referred, ...decided('reasonable-grounds', 'suspended-or-closed') },
      false
    ]
  ])('with %s', (_, given, expected) => {
    expect(flag(seventeen, given) !== undefined).toBe(expected)
  })

  it('is open again after a reconsideration that was positive', () => {
    const decisions: CaseAnswers = {
      'nrm-decisions': [
        { 'nrm-decision-kind': 'reasonable-grounds', 'nrm-decision-outcome': 'negative' },
        { 'nrm-decision-kind': 'reconsideration', 'nrm-decision-outcome': 'positive' }
      ]
    }
    expect(flag(seventeen, referred, decisions)?.state).toBe('coming')
  })

  it.each<[string, readonly (readonly [kind: string, outcome: string, on?: string])[], boolean]>([
    [
      'ended by the last decision by its day, entered first',
      [
        ['reconsideration', 'negative', '2026-10-20'],
        ['reasonable-grounds', 'positive', '2026-09-01']
      ],
      false
    ],
    [
      'open again by the last one by its day, entered first',
      [
        ['reconsideration', 'positive', '2026-10-20'],
        ['reasonable-grounds', 'negative', '2026-09-01']
      ],
      true
    ],
    [
      'as the last one entered says, where a day is not recorded',
      [
        ['reasonable-grounds', 'positive', '2026-09-01'],
        ['reconsideration', 'negative']
      ],
      false
    ],
    [
      'as the last one entered says, whichever day is not recorded',
      [
        ['reasonable-grounds', 'negative'],
        ['reconsideration', 'positive', '2026-09-01']
      ],
      true
    ]
  ])('of several decisions: %s', (_, all, isOpen) => {
    const decisions: CaseAnswers = {
      'nrm-decisions': all.map(([kind, outcome, on]) => ({
        'nrm-decision-kind': kind,
        'nrm-decision-outcome': outcome,
        ...(on === undefined ? {} : { 'nrm-decision-on': on })
      }))
    }
    expect(flag(seventeen, referred, decisions) !== undefined).toBe(isOpen)
  })

  it('is not said of an adult who was referred as one', () => {
    const adult = { ...sure, ...born('2006-03-15') }
    expect(flag(adult, referred, { 'referral-made-on': '2024-03-15' })).toBeUndefined()
    expect(flag(adult, referred, { 'referral-made-on': '2024-03-14' })?.state).toBe('past')
  })
})

describe('what changes at 18', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })
  const all = Object.keys(positions) as ImmigrationPosition[]
  const saidOf = (given: CaseAnswers) => {
    const { general, rows } = eighteenWords(view(given), words)
    return [...general, ...rows.flatMap(({ label, values }) => [label, ...values])].join(' ')
  }
  const printed = (given: CaseAnswers) =>
    JSON.stringify(
      buildDocument('pathway-plan', fileWith(answersOf(given)), {
        today,
        words,
        location: 'shown'
      }).sections.find(({ id }) => id === 'at-eighteen')
    )

  it.each(all)('has words for every area in the position %s', (position) => {
    const { rows } = eighteenWords(view({ 'immigration-position': position }), words)
    expect(rows).toHaveLength(4)
    expect(saidOf({ 'immigration-position': position })).not.toMatch(/at-eighteen\./)
  })

  it.each(['british', 'settled'])(
    'says nothing of asylum, tracks, leave or Schedule 3 to who is %s',
    (position) => {
      const given: CaseAnswers = {
        ...referred,
        ...sure,
        ...born('2009-03-15'),
        'immigration-position': position
      }
      expect(saidOf(given)).not.toMatch(
        /asylum|track|leave\b|Schedule 3|refus|legal representative|permission/i
      )
      expect(printed(given)).not.toMatch(/asylum|\btracks?\b|Schedule 3|refus/i)
      const flag = nrmAtEighteen(view(given))
      expect(flag).toBeDefined()
      if (flag !== undefined)
        expect(nrmAtEighteenWords(flag, words).join(' ')).not.toMatch(/asylum|Schedule 3/i)
    }
  )

  it('ends no risk from traffickers, for whomever somebody worries about', () => {
    expect(eighteenOf(view(referred)).general).toContain('risk')
    expect(eighteenOf(view({})).general).not.toContain('risk')
  })

  it('warns in the plan of who is near 18 without a decision', () => {
    const given: CaseAnswers = {
      ...referred,
      ...sure,
      ...born('2009-03-15'),
      'immigration-position': 'british'
    }
    expect(printed(given)).toContain('15 March 2027')
    expect(printed({ ...given, ...decided('conclusive-grounds', 'positive') })).not.toContain('15 March 2027')
  })

  it('says to a child that nothing is taken until then, and to no adult', () => {
    const refused: CaseAnswers = { 'immigration-position': 'refused-no-leave' }
    const sentence = words('at-eighteen.general.until-eighteen')
    expect(printed({ ...refused, ...sure, ...born('2009-03-15') })).toContain(sentence)
    expect(printed({ ...refused, ...sure, ...born('2006-03-15') })).not.toContain(sentence)
  })
})

describe('a refused claim', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })
  const refused: CaseAnswers = { ...sure, ...born('2011-08-02'), 'immigration-position': 'refused-no-leave' }
  const carePlan = () =>
    JSON.stringify(
      buildDocument('care-plan', fileWith(answersOf(refused)), { today, words, location: 'shown' })
    )

  it('tells a child of 15 in the plan that nothing is taken from them: Schedule 3 bars support to some adults only', () => {
    expect(carePlan()).toContain(words('statements.schedule-three-adults-only'))
    expect(carePlan()).toContain(words('statements.duties-whatever-the-status'))
    expect(words('statements.schedule-three-adults-only')).toMatch(/adults only.*no support to a child/)
  })

  it('tells the same to whoever looks at the tracks', () => {
    expect(eighteenWords(view(refused), words).general.join(' ')).toContain(
      words('at-eighteen.general.until-eighteen')
    )
  })
})
