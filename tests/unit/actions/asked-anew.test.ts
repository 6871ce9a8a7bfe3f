import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { followActions } from '../../../machines/actions/follow'
import { followedOnOpening } from '../../../machines/actions/since-when'
import { actionListOf } from '../../../machines/actions/list'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** What was done is done for what was known then: what comes to be known after it is another thing to do (¶7, ¶25, ¶30, ¶39). */
type Given = NamedCase['answers']

const viewOf = ({ answers }: CaseFile, today: string) => onPath({ answers, today })
const followed = (file: CaseFile, today: string) => followActions(file, viewOf(file, today))
const fileOf = (given: Given, today: string) => followed(fileWith(answersOf(given)), today)
/** The same case with other answers, on another day. */
const then = (file: CaseFile, given: Given, today: string) =>
  followed({ ...file, answers: answersOf(given) }, today)
const openIn = (file: CaseFile, today: string, ...actions: readonly string[]) => [
  ...new Set(
    actionListOf(file, viewOf(file, today))
      .filter((item) => item.outcome === undefined && item.called && actions.includes(item.action))
      .map(({ action }) => action)
  )
]
/** Each of an action done, whomever it is about. */
const done = (file: CaseFile, action: string, today: string) =>
  followed(
    actionListOf(file, viewOf(file, today))
      .filter((item) => item.action === action && item.outcome === undefined)
      .reduce((now, { id }) => withOutcome(now, id, { state: 'done', on: today }, today), file),
    today
  )

describe('police and court, who were told of a doubt about the age (¶7, ¶33)', () => {
  const tell = 'tell-the-court-of-the-age'
  const doubted: Given = {
    'known-as': 'Sami',
    'trafficking-conclusion': 'suspected',
    'age-in-doubt': 'yes',
    'dates-of-birth': [{ 'birth-date': '2010-03-01', 'birth-source': 'child-says' }],
    'criminal-matters': [{ 'criminal-matter-kind': 'charge', 'criminal-matter-on': '2026-11-10' }]
  }
  const assessed = (outcome: 'found-a-child' | 'found-an-adult', born: string): Given => ({
    ...doubted,
    'age-assessment': 'full-assessment-recorded',
    'age-assessment-outcome': outcome,
    'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'age-assessment' }]
  })
  const told = done(fileOf(doubted, '2026-11-12'), tell, '2026-11-12')

  it('are told once while nothing else is known', () => {
    expect(openIn(fileOf(doubted, '2026-11-12'), '2026-11-12', tell)).toEqual([tell])
    expect(openIn(then(told, doubted, '2026-11-26'), '2026-11-26', tell)).toEqual([])
  })

  it('are told that a child was found', () => {
    expect(
      openIn(then(told, assessed('found-a-child', '2010-03-01'), '2026-11-26'), '2026-11-26', tell)
    ).toEqual([tell])
  })

  it('are told that it is challenged that an adult was found, and of nothing where it is not', () => {
    const found = assessed('found-an-adult', '2004-05-01')
    const challenged: Given = {
      ...found,
      'age-assessment-challenged': 'challenged',
      'age-challenge-meanwhile': 'as-a-child'
    }
    expect(openIn(then(told, found, '2026-11-26'), '2026-11-26', tell)).toEqual([])
    expect(openIn(then(told, challenged, '2026-11-26'), '2026-11-26', tell)).toEqual([tell])
  })
})

describe('whoever helped today with one need (¶25, ¶39)', () => {
  const help = 'get-help-today'
  const police = 'tell-the-police-what-the-child-needs'
  const base: Given = { 'known-as': 'Kayla', 'age-as-known': '16-or-17', 'age-in-doubt': 'no' }
  const upset: Given = { ...base, 'emotional-support-needed': 'today' }
  const gone: Given = {
    'missing-episodes': [{ 'missing-since': '2026-11-28', 'missing-returned': 'no' }]
  }

  it('helps with another that comes to be known', () => {
    const helped = done(fileOf(upset, '2026-11-20'), help, '2026-11-20')
    expect(openIn(then(helped, upset, '2026-11-26'), '2026-11-26', help)).toEqual([])
    const both: Given = { ...upset, 'self-harm-worry': 'yes' }
    expect(openIn(then(helped, both, '2026-11-26'), '2026-11-26', help)).toEqual([help])
  })

  it('has not helped with one that came after the other was put right: the police are told of it', () => {
    const feared: Given = { ...base, 'self-harm-worry': 'yes' }
    const helped = done(fileOf(feared, '2026-11-20'), help, '2026-11-20')
    const calm = then(helped, { ...base, 'self-harm-worry': 'no' }, '2026-11-20')
    const now: Given = { ...upset, 'self-harm-worry': 'no' }
    const later = then(calm, now, '2026-11-26')
    expect(openIn(later, '2026-11-26', help)).toEqual([help])
    expect(openIn(then(later, { ...now, ...gone }, '2026-11-28'), '2026-11-28', help, police)).toEqual([
      police
    ])
  })
})

// The screens and papers go by what is on the path, from which a conclusion takes those who exploit the child.
describe('nothing is suspected any more, and one of the family goes by the name of somebody who exploits the child (¶20, ¶30)', () => {
  const today = '2026-11-28'
  const watched = ['conclusion-and-family-differ', 'make-existing-contact-safe', 'promote-safe-contact']
  const concluded = (exploiter: string): Given => ({
    'known-as': 'Kayla',
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'not-suspected',
    'conclusion-reason': 'She says that he is kind',
    exploiters: [{ 'exploiter-called': exploiter }],
    'family-contacts': [
      {
        'contact-who': 'Jordan Pike',
        'contact-relationship': 'uncle',
        'contact-now': 'in-contact',
        'contact-assessment': 'assessed-safe'
      }
    ]
  })
  const openOf = (given: Given) => openIn(fileOf(given, today), today, ...watched).toSorted()

  it('contact is made safe, and a person says which of the two holds', () => {
    expect(openOf(concluded('Jordan Pike'))).toEqual(watched.slice(0, 2))
    expect(openOf(concluded('Bekim'))).toEqual(['promote-safe-contact'])
  })

  it('and the list in which they are named is there to be put right', () => {
    const onIt = (given: Given) => Object.keys(viewOf(fileOf(given, today), today).answers)
    expect(onIt(concluded('Jordan Pike'))).toContain('exploiters')
    expect(onIt(concluded('Bekim'))).not.toContain('exploiters')
  })
})

describe('whoever was asked whether one of the family is meant (¶23, ¶30)', () => {
  const ask = 'ask-whether-the-relative-is-meant'
  const help = 'promote-safe-contact'
  const nothing = ['tell-enquirers-nothing', 'location-was-told']
  const today = '2026-11-28'
  const called = (exploiter: string, aunt = 'Jordan Pike'): Given => ({
    'known-as': 'Kayla',
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected',
    exploiters: [{ 'exploiter-called': exploiter }],
    'family-contacts': [
      {
        'contact-who': aunt,
        'contact-relationship': 'aunt',
        'contact-now': 'in-contact',
        'contact-assessment': 'assessed-safe'
      }
    ],
    enquirers: [
      {
        'enquirer-name': aunt,
        'enquirer-identity': 'established',
        'enquirer-told': 'location-told'
      }
    ]
  })
  const asked = fileOf(called('Jordan'), today)
  const settled = done(asked, ask, today)
  const openOf = (file: CaseFile) => openIn(file, today, ask, help, ...nothing)

  it('is told nothing by the asking, and helped to keep in touch once it is settled', () => {
    expect(openOf(asked)).toEqual([ask])
    expect(openOf(settled)).toEqual([help])
  })

  it('is asked anew when the entry says another name of theirs, and not when it is only written anew', () => {
    expect(openOf(then(settled, called('Pike'), today))).toEqual([ask])
    expect(openOf(then(settled, called('jordan '), today))).toEqual([help])
    expect(openOf(then(settled, called('Jordan', 'PIKE Jordan'), today))).toEqual([help])
  })

  it('is the one where the name is whole: told nothing', () => {
    expect(openOf(fileOf(called('Jordan Pike'), today)).toSorted()).toEqual(nothing.toSorted())
  })
})

describe('a child who goes missing twice in one day (¶39)', () => {
  const away: Given = { 'known-as': 'Sami', 'place-tonight': 'missing' }
  const back: Given = { 'known-as': 'Sami', 'place-tonight': 'foster-home' }
  const day = '2026-11-24'
  const search = ['report-missing', 'look-for-the-child']

  it('is reported and looked for again, though no entry tells the second time from the first', () => {
    const reported = search.reduce((file, action) => done(file, action, day), fileOf(away, day))
    expect(openIn(reported, day, ...search)).toEqual([])
    const again = then(then(reported, back, day), away, day)
    expect(openIn(again, day, ...search).toSorted()).toEqual(search.toSorted())
  })

  it('while what waits for no danger, and what was not done, stays as it was when an answer is only looked at', () => {
    const open = fileOf(away, '2026-11-20')
    const looked = then(then(open, back, day), away, day)
    const since = actionListOf(looked, viewOf(looked, day)).find(({ action }) => action === 'report-missing')
    expect(since?.due.date).toBe('2026-11-20')
  })
})

it('a discussion that was held is of the day of what is new, and not overdue since the first suspicion (¶20)', () => {
  const suspected: Given = { 'known-as': 'Sami', 'trafficking-conclusion': 'suspected' }
  const held: Given = { ...suspected, 'strategy-discussion': 'held', 'strategy-discussion-on': '2026-01-06' }
  const back: Given = {
    ...held,
    'missing-episodes': [
      { 'missing-since': '2026-11-20', 'missing-returned': 'yes', 'missing-returned-on': '2026-11-22' }
    ]
  }
  const first = fileOf(suspected, '2026-01-05')
  const anew = then(then(then(first, held, '2026-01-06'), held, '2026-01-20'), back, '2026-11-23')
  const item = actionListOf(anew, viewOf(anew, '2026-11-23')).find(
    ({ action }) => action === 'hold-a-strategy-discussion'
  )
  expect(item?.called).toBe(true)
  expect(item?.due.date).toBe('2026-11-23')
})

// ¶39: the police look for the name that they were given, and for the other one too.
describe('the police, who were told what leads to the child', () => {
  const tell = 'tell-the-police-what-leads-to-the-child'
  const first: Given = {
    'known-as': 'Minh Tran',
    'trafficking-conclusion': 'suspected',
    'found-where': 'On a coach, on the way to Luton'
  }
  const told = done(fileOf(first, '2026-11-24'), tell, '2026-11-24')
  const owed = (given: Given, day = '2026-11-25') => openIn(then(told, given, day), day, tell)

  it('are told of another name that the child gives, or that comes to be known', () => {
    expect(owed(first)).toEqual([])
    expect(owed({ ...first, 'known-as': 'Duc Le' })).toEqual([tell])
    expect(owed({ ...first, 'other-names': [{ 'other-name': 'Tiger' }] })).toEqual([tell])
  })

  it('are told nothing twice: of a name that stands elsewhere now, or is written otherwise', () => {
    const both: Given = { ...first, 'known-as': 'Duc Le', 'other-names': [{ 'other-name': 'Minh Tran' }] }
    const again = done(then(told, both, '2026-11-25'), tell, '2026-11-25')
    expect(openIn(again, '2026-11-25', tell)).toEqual([])
    const swapped: Given = { ...both, 'known-as': 'Minh Tran', 'other-names': [{ 'other-name': 'Duc Le' }] }
    expect(openIn(then(again, swapped, '2026-11-26'), '2026-11-26', tell)).toEqual([])
    expect(owed({ ...first, 'known-as': ' minh tran' })).toEqual([])
  })

  it('are told of no name by itself', () => {
    expect(openIn(fileOf({ 'known-as': 'Minh Tran' }, '2026-11-24'), '2026-11-24', tell)).toEqual([])
  })

  // What the child carried leads to them whatever is suspected. The name is no news because the conclusion on suspicion changes.
  it('are told of another name wherever the child carried something, and of none that they were told', () => {
    const carried: Given = {
      'known-as': 'Minh Tran',
      'trafficking-conclusion': 'not-suspected',
      'addresses-and-numbers-carried': '14 Mill Road, Luton'
    }
    const toldOfThem = done(fileOf(carried, '2026-11-24'), tell, '2026-11-24')
    const renamed = then(toldOfThem, { ...carried, 'known-as': 'Duc Le' }, '2026-11-25')
    expect(openIn(renamed, '2026-11-25', tell)).toEqual([tell])
    const suspected = then(toldOfThem, { ...carried, 'trafficking-conclusion': 'suspected' }, '2026-11-25')
    expect(openIn(suspected, '2026-11-25', tell)).toEqual([])
  })

  // An earlier build noted the lines alone. What was known on the day of saving was told.
  it.each(['Minh Tran', 'Minh'])('are not told anew of %s because this build notes names too', (name) => {
    const given = { ...first, 'known-as': name }
    const file = done(fileOf(given, '2026-11-24'), tell, '2026-11-24')
    const record = file.actions[tell]
    if (record === undefined) throw new Error('Nobody told the police.')
    const ofEarlierBuild: CaseFile = {
      ...file,
      savedAt: '2026-11-24T05:00:00Z',
      actions: { ...file.actions, [tell]: { ...record, for: ['On a coach, on the way to Luton'] } }
    }
    const day = '2026-11-26'
    const opened = followedOnOpening(ofEarlierBuild, viewOf(file, day), (on) => viewOf(file, on))
    expect(openIn(opened, day, tell)).toEqual([])
  })
})

describe('the Home Office, which was told that a child was found (¶7, ¶57)', () => {
  const tell = 'tell-the-home-office-of-the-assessed-age'
  const found: Given = {
    'known-as': 'Sami',
    'immigration-position': 'claim-undecided',
    'age-in-doubt': 'yes',
    'age-assessment': 'full-assessment-recorded',
    'age-assessment-outcome': 'found-a-child',
    'dates-of-birth': [{ 'birth-date': '2009-03-01', 'birth-source': 'age-assessment' }]
  }
  const challenged: Given = { ...found, 'age-assessment-challenged': 'challenged' }
  const told = done(fileOf(found, '2026-11-12'), tell, '2026-11-12')

  it('is told that the finding is challenged, and of what a challenge found', () => {
    expect(openIn(then(told, found, '2026-11-20'), '2026-11-20', tell)).toEqual([])
    const open = then(told, challenged, '2026-11-20')
    expect(openIn(open, '2026-11-20', tell)).toEqual([tell])
    const toldAgain = done(open, tell, '2026-11-20')
    const younger: Given = { ...challenged, 'age-challenge-outcome': 'younger-than-found' }
    expect(openIn(then(toldAgain, younger, '2026-11-26'), '2026-11-26', tell)).toEqual([tell])
  })

  it.each(['what-was-challenged-stands', 'withdrawn'])(
    'is told that the challenge is over: %s',
    (outcome) => {
      const toldAgain = done(then(told, challenged, '2026-11-20'), tell, '2026-11-20')
      const over: Given = { ...challenged, 'age-challenge-outcome': outcome }
      const open = then(toldAgain, over, '2026-11-26')
      expect(openIn(open, '2026-11-26', tell)).toEqual([tell])
      const toldOfTheEnd = done(open, tell, '2026-11-26')
      expect(openIn(then(toldOfTheEnd, over, '2026-11-27'), '2026-11-27', tell)).toEqual([])
    }
  )

  it('is told nothing of the end of a challenge of which it was told nothing', () => {
    const over: Given = { ...challenged, 'age-challenge-outcome': 'what-was-challenged-stands' }
    const known = then(told, over, '2026-11-26')
    expect(openIn(known, '2026-11-26', tell)).toEqual([])
    expect(openIn(then(known, over, '2026-11-27'), '2026-11-27', tell)).toEqual([])
    const untold = then(then(told, challenged, '2026-11-20'), over, '2026-11-26')
    expect(openIn(untold, '2026-11-26', tell)).toEqual([])
  })
})
