import { describe, expect, it } from 'vitest'
import { actionsOf, allActions, occurrencesOf } from '../../../machines/actions/all'
import { calledForBy, raisedByAnswers } from '../../../machines/actions/raised-by'
import { onPath } from '../../../machines/journey/paths'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { vietnam } from '../../cases/vietnam'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'

const view = (given: NamedCase['answers']) => ({ answers: answersOf(given), today })

describe('what raised an action', () => {
  it.each<[string, NamedCase['answers'], string, readonly string[], readonly string[]]>([
    ['an answer', { 'safe-place-first': 'not-safe' }, 'find-a-safe-place', ['safe-place-first'], []],
    [
      'an answer, and what nobody has looked at yet',
      { 'trafficking-conclusion': 'suspected' },
      'take-a-photograph',
      ['trafficking-conclusion'],
      ['photograph-on-file']
    ],
    ['what nobody has looked at yet', {}, 'establish-language-needs', [], ['interpreter-needed']],
    [
      'an answer, and a question of which one answer alone would settle it',
      { 'trafficking-conclusion': 'suspected' },
      'tell-the-police',
      ['trafficking-conclusion'],
      ['police-told']
    ],
    [
      'an answer that is not yet the one that would settle it',
      { 'not-yet-understood': ['their-situation'] },
      'explain-the-situation',
      ['not-yet-understood'],
      []
    ],
    [
      'the marks of a screening, and not that there was one',
      {
        screenings: [{ 'screening-on': '2026-11-20' }],
        'marks-adults-and-living-situation': { marks: { 'adult-answers-for-the-child': 'seen' } }
      },
      'adult-does-not-interpret',
      ['marks-adults-and-living-situation'],
      []
    ],
    [
      'an entry, and not from where the child is: nobody would change that to settle it',
      {
        'immigration-position': 'claim-undecided',
        'asylum-steps': [
          { 'asylum-step-kind': 'interview', 'asylum-step-state': 'ahead', 'asylum-step-on': '2026-12-10' }
        ]
      },
      'name-who-goes-along-to-an-asylum-step',
      ['asylum-steps'],
      []
    ],
    [
      'how a child is treated, and not how old they are, nor what was found of it',
      {
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child',
        'treated-as-a-child': 'no'
      },
      'treat-as-a-child',
      ['treated-as-a-child'],
      []
    ],
    [
      'a list, where nothing in it says more: the child went missing, and nobody has written when',
      { 'missing-episodes': [{}] },
      'take-a-photograph',
      ['missing-episodes'],
      []
    ]
  ])('is %s', (_, given, id, by, open) => {
    const raised = raisedByAnswers(id, view(given))
    expect(raised.by.map(({ question }) => question).sort()).toEqual([...by].sort())
    for (const question of open) expect(raised.open).toContain(question)
    // What is answered raised it, and what is open would settle it: no question does both.
    expect(raised.open.filter((question) => by.includes(question))).toEqual([])
  })

  it('of a list are the entries that raise it, and of an action for one entry that entry alone', () => {
    const given = view({
      enquirers: [{ 'enquirer-name': 'A', 'enquirer-identity': 'established' }, { 'enquirer-name': 'B' }],
      'siblings-and-other-children': [
        { 'connected-child-worry': 'worry' },
        { 'connected-child-worry': 'worry' }
      ]
    })
    const { by } = raisedByAnswers('tell-enquirers-nothing', given)
    expect(by).toEqual([
      { question: 'enquirers', item: occurrencesOf(given).called.get('tell-enquirers-nothing')?.[0] }
    ])
    const children = [...occurrencesOf(given).called.keys()].filter((id) => id.startsWith('tell-of-worry'))
    expect(children).toHaveLength(2)
    for (const id of children)
      expect(raisedByAnswers(id, given).by).toEqual([
        { question: 'siblings-and-other-children', item: id.split(':')[1] }
      ])
  })

  it('is nothing where it is not called for', () => {
    expect(raisedByAnswers('find-a-safe-place', view({}))).toEqual({ by: [], open: [] })
  })

  it('leads somewhere from every action of three whole cases, and of one in which nothing was answered', () => {
    const silent = [countyLine, eritrea, vietnam, { answers: {} }].flatMap(({ answers }) => {
      const one = onPath(view(answers))
      return [...occurrencesOf(one).called.keys()].filter((id) => {
        const { by, open } = raisedByAnswers(id, one)
        return by.length + open.length === 0
      })
    })
    expect(silent).toEqual([])
  })

  it('leads to a question from every action that answers a danger', () => {
    const given = onPath(view({ 'trafficking-conclusion': 'suspected', 'place-tonight': 'missing' }))
    for (const { id } of actionsOf(given).filter(({ danger }) => danger !== undefined)) {
      const { by, open } = raisedByAnswers(id, given)
      expect(by.length + open.length, id).toBeGreaterThan(0)
    }
    expect(allActions.filter(({ danger }) => danger !== undefined).length).toBeGreaterThan(10)
  })
})

describe('what a page says at once', () => {
  it('is what its own answers called for, the worst first, and nothing that was done', () => {
    const given = view({
      'place-tonight': 'with-an-adult-not-yet-checked',
      'safe-place-first': 'not-safe',
      enquirers: [{ 'enquirer-name': 'A' }]
    })
    const page = ['place-tonight', 'safe-place-first'] as const
    const said = (records = {}) => calledForBy(records, page, undefined, given)
    expect(said().get('safe-place-first')).toEqual(['find-a-safe-place'])
    expect(said().get('place-tonight')).toEqual(['check-the-adult', 'adult-does-not-interpret'])
    const done = { since: today, called: true, outcome: { state: 'done', on: today } } as const
    expect(said({ 'check-the-adult': done }).get('place-tonight')).toEqual(['adult-does-not-interpret'])
    expect([...calledForBy({}, ['checks-to-arrange'], undefined, given).values()].flat()).toEqual([])
  })

  // ¶13, ¶19: whoever concludes and whoever refers may be two people, on two pages.
  it.each(['being-made', 'made', 'already-made-by-another'])(
    'is, beside either answer, that “not suspected” and a referral that is %s do not go together',
    (referral) => {
      const given = view({ 'trafficking-conclusion': 'not-suspected', referral })
      for (const question of ['trafficking-conclusion', 'referral'] as const)
        expect(calledForBy({}, [question], undefined, onPath(given)).get(question)).toContain(
          'conclusion-and-referral-differ'
        )
      // Neither answer is another for it.
      expect(given.answers).toEqual(answersOf({ 'trafficking-conclusion': 'not-suspected', referral }))
    }
  )
})
