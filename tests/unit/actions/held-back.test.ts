import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withActionEdited, withActionReopened, withOutcome } from '../../../machines/case-file/change-actions'
import { actionListOf } from '../../../machines/actions/list'
import { calledForBy } from '../../../machines/actions/raised-by'
import { followActions } from '../../../machines/actions/follow'
import { byTurn } from '../../../machines/actions/order'
import { actionText } from '../../../src/documents/compose/words/action-text'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { actionRows } from '../../rules/actions'
import { caseOf } from '../../rules/cases'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'
import { answeredAs, begun, itemOf } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** Nobody is told what a child has been through before it is settled whether they are the one who did it (¶30, ¶42, ¶44). */
const ask = 'ask-whether-the-carer-is-meant'
const brief = 'brief-the-carer'
const complete = 'complete-the-briefing'

const viewOf = ({ answers }: CaseFile) => ({ answers, today })
const followed = (file: CaseFile) => followActions(file, viewOf(file))
const fileOf = (given: NamedCase['answers']) => followed(fileWith(answersOf(given)))
const openIn = (file: CaseFile, action: string) =>
  actionListOf(file, viewOf(file))
    .filter((item) => item.action === action && item.outcome === undefined && item.called)
    .map(({ id }) => id)

const given = {
  'known-as': 'Kayla',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'placement-kind': 'supported-accommodation',
  people: [
    { 'person-name': 'Jordan Pike', 'person-role': 'key-worker' },
    { 'person-name': 'Ola Grant', 'person-role': 'key-worker' }
  ],
  exploiters: [{ 'exploiter-called': 'Jordan' }]
} as const satisfies NamedCase['answers']

const close = (file: CaseFile, id: string, state: 'done' | 'dismissed') =>
  followed(
    withOutcome(
      file,
      id,
      state === 'done' ? { state, on: today } : { state, on: today, reason: 'The man is 50, and he is 23' },
      today
    )
  )

// ¶20, ¶23: Friday, 16:50. The child is still in the flat of the adult about whom there is the worry.
describe('where the child is not safe, and an adult whom nobody has checked has them', () => {
  const flat = {
    'known-as': 'Ngozi',
    'age-as-known': 'under-16',
    'trafficking-conclusion': 'suspected',
    'place-tonight': 'with-an-adult-not-yet-checked',
    'safe-place-first': 'not-safe',
    'police-told': 'no'
  } as const satisfies NamedCase['answers']
  const prepared = (answers: NamedCase['answers']) =>
    ['take-a-photograph', 'note-the-phone-numbers'].flatMap((id) => openIn(fileOf(answers), id))

  it('nothing that is asked of the child comes before they are out, and the discussion cannot wait', () => {
    expect(prepared(flat)).toEqual([])
    const file = fileOf(flat)
    const { now } = byTurn(actionListOf(file, viewOf(file)), today)
    expect(now.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['find-a-safe-place', 'hold-a-strategy-discussion'])
    )
  })

  it.each([
    ['the child is out', { 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now' }],
    ['the child is safe there', { 'safe-place-first': 'safe-now' }],
    ['a foster home is not safe', { 'place-tonight': 'foster-home' }]
  ] as const)('it is asked once %s', (_, answers) => {
    expect(prepared({ ...flat, ...answers })).toEqual(['take-a-photograph', 'note-the-phone-numbers'])
  })

  it('the child is got out with the police, and whoever has them is told nothing', () => {
    const view = viewOf(fileOf(flat))
    const said = actionText('find-a-safe-place', { view, words, keepBack: (text) => text })
    expect(said).toMatch(/with the police/)
    expect(said).toMatch(/tell (them|whoever has the child) nothing/)
  })
})

// ¶20, ¶23: who the adult is, is met with the police; and an adult who is there never interprets, until the child is out (¶26).
describe('where the child is back in the house of whoever exploits them', () => {
  const back = {
    ...given,
    'place-tonight': 'with-an-adult-not-yet-checked',
    'safe-place-first': 'not-safe',
    'where-the-child-is': '22 Park Avenue, Millford',
    exploiters: [
      {
        'exploiter-called': 'Mrs Bello',
        'exploiter-whereabouts-known': 'yes',
        'exploiter-whereabouts': '22 Park Avenue, Millford'
      }
    ]
  } as const satisfies NamedCase['answers']
  const elsewhere = { ...back, 'where-the-child-is': '24 Park Avenue, Millford' }
  const open = (file: CaseFile) =>
    ['still-being-exploited', 'check-the-adult', 'adult-does-not-interpret'].flatMap((id) => openIn(file, id))

  it('the child is got out, in place of asking who the adult is', () => {
    expect(open(fileOf(back))).toEqual(['still-being-exploited', 'adult-does-not-interpret'])
    expect(open(fileOf(elsewhere))).toEqual(['check-the-adult', 'adult-does-not-interpret'])
  })

  it('and who the adult is, is asked again once that is closed and the child is with them still', () => {
    expect(open(close(fileOf(back), 'still-being-exploited', 'dismissed'))).toContain('check-the-adult')
  })

  it('and once more in the next house', () => {
    const exploiters = [
      ...back.exploiters,
      { ...back.exploiters[0], 'exploiter-whereabouts': '24 Park Avenue, Millford' }
    ]
    const done = close(fileOf({ ...back, exploiters }), 'still-being-exploited', 'done')
    expect(open(done)).not.toContain('still-being-exploited')
    const moved = followed({ ...done, answers: answersOf({ ...elsewhere, exploiters }) })
    expect(open(moved)).toContain('still-being-exploited')
  })
})

// ¶23, ¶42, ¶44: whoever is told is whoever has the child, and two answers say opposite things of who that is.
describe('while tonight’s place and the placement differ', () => {
  const placed = {
    'known-as': 'Kayla',
    'age-as-known': 'under-16',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected',
    'place-tonight': 'foster-home',
    'placement-kind': 'foster-care',
    'placement-since': '2026-11-02'
  } as const satisfies NamedCase['answers']
  const differ = 'tonight-and-placement-differ'

  it.each(['with-family', 'somewhere-else'])('%s: nobody is briefed before it is settled', (tonight) => {
    expect(openIn(fileOf(placed), brief)).toEqual([brief])
    const file = fileOf({ ...placed, 'place-tonight': tonight })
    expect(openIn(file, differ)).toEqual([differ])
    expect(openIn(file, brief)).toEqual([])
    expect(openIn(close(file, differ, 'done'), brief)).toEqual([brief])
  })

  it('and where the address is also that of whoever exploits the child', () => {
    const file = fileOf({
      ...placed,
      'placement-address': '8 Lane Street, Millford',
      exploiters: [
        {
          'exploiter-called': 'Kyle Marsh',
          'exploiter-whereabouts-known': 'yes',
          'exploiter-whereabouts': '8 Lane St, Millford'
        }
      ]
    })
    expect(openIn(file, brief)).toEqual([])
    expect(openIn(close(file, 'settle-whose-address-it-is', 'dismissed'), brief)).toEqual([brief])
  })

  // What was settled of one house says nothing of the next (¶23, ¶42); how it is written is no other house.
  it('and once that is settled, where the child is moved to another house of theirs', () => {
    const settle = 'settle-whose-address-it-is'
    const at = (house: string, whereabouts: string) => ({
      ...placed,
      'placement-address': house,
      exploiters: [
        {
          'exploiter-called': 'Kyle Marsh',
          'exploiter-whereabouts-known': 'yes',
          'exploiter-whereabouts': whereabouts
        }
      ]
    })
    const settled = close(fileOf(at('3 Lea Close', '3 Lea Close')), settle, 'done')
    const then = (house: string, whereabouts: string) =>
      followed({ ...settled, answers: answersOf(at(house, whereabouts)) })
    for (const same of [
      then('3 Lea Close, Millford', '3 Lea Close'),
      then('3 Lea Cl.', '3 Lea Close, also 9 Mill Lane')
    ]) {
      expect(openIn(same, settle)).toEqual([])
      expect(openIn(same, brief)).toEqual([brief])
    }
    const moved = then('14 Dock Road', '14 Dock Road, Hull; earlier 3 Lea Close')
    expect(openIn(moved, settle)).toEqual([settle])
    expect(openIn(moved, brief)).toEqual([])
  })

  it('with an adult whom nobody has checked nobody is briefed though that is closed', () => {
    const file = fileOf({ ...placed, 'place-tonight': 'with-an-adult-not-yet-checked' })
    expect(openIn(file, differ)).toEqual([differ])
    expect(openIn(close(file, differ, 'done'), brief)).toEqual([])
    expect(openIn(close(close(file, differ, 'done'), 'check-the-adult', 'done'), brief)).toEqual([brief])
  })

  // Called of the first night alone, it held for as long as nobody went back to that answer.
  it.each(['done', 'dismissed'] as const)(
    'an aunt with whom the child stays is told once her check is %s, though tonight’s place still says that nobody has checked her',
    (state) => {
      const file = fileOf({
        ...placed,
        'place-tonight': 'with-an-adult-not-yet-checked',
        'placement-kind': 'connected-person-foster-care',
        people: [{ 'person-name': 'Mariama Bah', 'person-role': 'relative' }],
        'carer-briefings': [
          { 'briefing-of': 'Mariama Bah', 'briefing-on': '2026-11-20', 'briefing-training': 'not-yet' }
        ]
      })
      const told = [complete, 'train-the-carer']
      for (const id of told) expect(openIn(file, id), id).toEqual([])
      const checked = close(file, 'check-the-adult', state)
      for (const id of told) expect(openIn(checked, id), id).toHaveLength(1)
      expect(openIn(followed(withActionReopened(checked, 'check-the-adult')), complete)).toEqual([])
    }
  )

  it('and whoever is to have the child later is told meanwhile', () => {
    const file = fileOf({
      ...placed,
      'place-tonight': 'with-an-adult-not-yet-checked',
      'placement-since': '2026-12-01'
    })
    expect(openIn(file, brief)).toEqual([brief])
  })

  it('which was settled of one such place is asked of another', () => {
    const file = close(fileOf({ ...placed, 'place-tonight': 'with-family' }), differ, 'done')
    expect(openIn(file, differ)).toEqual([])
    const at = (tonight: string) =>
      followed({ ...file, answers: answersOf({ ...placed, 'place-tonight': tonight }) })
    for (const tonight of ['somewhere-else', 'with-an-adult-not-yet-checked']) {
      expect(openIn(at(tonight), differ), tonight).toEqual([differ])
      expect(openIn(at(tonight), brief), tonight).toEqual([])
    }
    // A copy does not tell these apart; the case itself does, and each is a place of which nobody has said that the child may be there.
    const elsewhere = close(at('somewhere-else'), differ, 'done')
    for (const tonight of [
      'asylum-support-accommodation',
      'youth-detention',
      'prison-for-adults',
      'immigration-removal-centre'
    ]) {
      const moved = followed({ ...elsewhere, answers: answersOf({ ...placed, 'place-tonight': tonight }) })
      expect(openIn(moved, differ), tonight).toEqual([differ])
      expect(openIn(moved, brief), tonight).toEqual([])
    }
  })
})

describe('while it is not settled whether the carer is meant', () => {
  it('nobody is to brief the carers, and it is said of whom it is to be settled', () => {
    const file = fileOf(given)
    const [one, ...others] = actionListOf(file, viewOf(file)).filter(({ action }) => action === ask)
    expect(others).toEqual([])
    expect(one?.entry).toBe(
      file.answers['people']?.state === 'answered' ? file.answers['people'].value[0]?.id : ''
    )
    expect(one?.sameDay).toBe(true)
    expect(openIn(file, brief)).toEqual([])
  })

  it('nor to complete what they were told', () => {
    const part = {
      ...given,
      'carer-briefings': [
        {
          'briefing-of': 'Ola Grant',
          'briefing-on': '2026-11-20',
          'briefing-covered': ['risk-of-going-missing']
        }
      ]
    } as const
    expect(openIn(fileOf(part), complete)).toEqual([])
    expect(openIn(fileOf({ ...part, exploiters: [{ 'exploiter-called': 'Bekim' }] }), complete)).toHaveLength(
      1
    )
  })

  it('nor to be trained: what they are taught is of this child too', () => {
    const part = {
      ...given,
      'carer-briefings': [
        { 'briefing-of': 'Ola Grant', 'briefing-on': '2026-11-20', 'briefing-training': 'not-yet' }
      ]
    } as const
    expect(openIn(fileOf(part), 'train-the-carer')).toEqual([])
    expect(
      openIn(fileOf({ ...part, exploiters: [{ 'exploiter-called': 'Bekim' }] }), 'train-the-carer')
    ).toHaveLength(1)
  })

  it.each(['done', 'dismissed'] as const)(
    'they are briefed once it is %s, and not while it is open again',
    (state) => {
      const open = fileOf(given)
      const [id = ''] = openIn(open, ask)
      const closed = close(open, id, state)
      expect(openIn(closed, ask)).toEqual([])
      expect(openIn(closed, brief)).toHaveLength(1)
      expect(openIn(followed(withActionReopened(closed, id)), brief)).toEqual([])
    }
  )

  it('and while it is open for one of two', () => {
    const two = fileOf({
      ...given,
      exploiters: [{ 'exploiter-called': 'Jordan' }, { 'exploiter-called': 'Grant' }]
    })
    const [first = '', second = ''] = openIn(two, ask)
    const half = close(two, first, 'done')
    expect(openIn(half, brief)).toEqual([])
    expect(openIn(close(half, second, 'done'), brief)).toHaveLength(1)
  })

  it('who was asked about one is asked about another who comes to be known, and not again about the first', () => {
    const open = fileOf(given)
    const [id = ''] = openIn(open, ask)
    const closed = close(open, id, 'done')
    const exploiters = (...called: readonly string[]) => {
      const answers = answersOf({ ...given, exploiters: called.map((one) => ({ 'exploiter-called': one })) })
      expect(answers['people']).toEqual(closed.answers['people'])
      return followed({ ...closed, answers })
    }
    for (const another of ['Pike', 'Jordan (of the gym)']) {
      const two = exploiters('Jordan', another)
      expect(openIn(two, ask), another).toEqual([id])
      expect(openIn(two, brief), another).toEqual([])
      expect(openIn(close(two, id, 'done'), brief), another).toHaveLength(1)
      // It was settled of the first, and stays so.
      expect(openIn(followed({ ...two, answers: closed.answers }), ask), another).toEqual([])
    }
    expect(openIn(exploiters('Jordan', 'Bekim'), ask)).toEqual([])
    expect(openIn(exploiters('Jordan', 'Bekim'), brief)).toHaveLength(1)
  })

  it('who was asked about a name is asked when the same entry says another, of either, and not when it is only written anew', () => {
    const open = fileOf(given)
    const [id = ''] = openIn(open, ask)
    const closed = close(open, id, 'done')
    const renamed = (called: string, carer = 'Jordan Pike') => {
      const answers = answersOf({
        ...given,
        people: [{ 'person-name': carer, 'person-role': 'key-worker' }, given.people[1]],
        exploiters: [{ 'exploiter-called': called }]
      })
      const idOf = ({ answers: all }: CaseFile) =>
        all.exploiters?.state === 'answered' ? all.exploiters.value[0]?.id : ''
      expect(idOf({ ...closed, answers })).toBe(idOf(closed))
      return followed({ ...closed, answers })
    }
    for (const another of [renamed('Pike'), renamed('Jordan', 'Jordan Adams')]) {
      expect(openIn(another, ask)).toEqual([id])
      expect(openIn(another, brief)).toEqual([])
      expect(openIn(close(another, id, 'done'), brief)).toHaveLength(1)
      // Put back as it was, it was settled.
      expect(openIn(followed({ ...another, answers: closed.answers }), ask)).toEqual([])
    }
    for (const same of [renamed('jordan '), renamed('Mr Jordan'), renamed('Jordan', 'PIKE Jordan')]) {
      expect(openIn(same, ask)).toEqual([])
      expect(openIn(same, brief)).toHaveLength(1)
    }
  })

  it('a briefing that was given before stays on record as done', () => {
    const before = fileOf({ ...given, exploiters: [] })
    const done = close(before, brief, 'done')
    const after = followed({ ...done, answers: answersOf(given) })
    expect(openIn(after, ask)).toHaveLength(1)
    expect(actionListOf(after, viewOf(after)).find(({ action }) => action === brief)?.state).toBe('done')
  })

  it('is said where the carer is recorded', () => {
    const file = fileOf(given)
    const called = calledForBy(file.actions, ['people'], undefined, viewOf(file))
    expect(called.get('people')).toContain(ask)
  })
})

describe('while it is not settled whether one of the family is meant, or may be reached', () => {
  const asking = 'ask-whether-the-relative-is-meant'
  const helps = ['promote-safe-contact', 'weigh-who-is-safe-as-a-carer', 'seek-parents-views']
  const family = {
    'known-as': 'Mirela',
    'age-as-known': 'under-16',
    'trafficking-conclusion': 'suspected',
    'periods-of-care': [
      { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-09-01' }
    ],
    'placement-kind': 'foster-care',
    exploiters: [{ 'exploiter-called': 'Arben' }],
    'family-contacts': [
      {
        'contact-who': 'Arben Doka',
        'contact-is-parent': 'no',
        'contact-now': 'in-contact',
        'contact-assessment': 'assessed-safe',
        'contact-plan': 'existing-contact-continues'
      },
      { 'contact-who': 'Drita Doka', 'contact-is-parent': 'yes', 'contact-assessment': 'assessed-safe' }
    ]
  } as const satisfies NamedCase['answers']
  const helped = (file: CaseFile) => helps.filter((id) => openIn(file, id).length > 0)

  it('nobody helps to keep in touch, and once it is they do (¶30, ¶42)', () => {
    const open = fileOf(family)
    const [id = '', ...others] = openIn(open, asking)
    expect(others).toEqual([])
    expect(helped(open)).toEqual([])
    expect(helped(close(open, id, 'done'))).toEqual(helps)
    expect(helped(fileOf({ ...family, exploiters: [{ 'exploiter-called': 'Bekim' }] }))).toEqual(helps)
  })

  it('who was asked about one is asked about another', () => {
    const open = fileOf(family)
    const closed = close(open, openIn(open, asking)[0] ?? '', 'done')
    const exploiters = [{ 'exploiter-called': 'Arben' }, { 'exploiter-called': 'Cousin Arben (of the flat)' }]
    const two = followed({ ...closed, answers: answersOf({ ...family, exploiters }) })
    expect(openIn(two, asking)).toHaveLength(1)
  })

  it('nor with a mother who is said not to be safe to reach', () => {
    const holders = [{ 'holder-name': 'Drita Doka', 'holder-reach': 'may-not-be-safe' }] as const
    const open = fileOf({ ...family, exploiters: [], 'parental-responsibility-holders': holders })
    expect(openIn(open, 'settle-whether-reaching-them-is-safe')).toHaveLength(1)
    expect(helped(open)).toEqual([])
  })
})

describe('while nobody knows which of the family has the child', () => {
  it('none of them is briefed (¶30, ¶42, ¶44)', () => {
    const at = {
      'known-as': 'Luca',
      'age-as-known': 'under-16',
      'trafficking-conclusion': 'suspected',
      'place-tonight': 'with-family',
      'placement-kind': 'connected-person-foster-care',
      'family-contacts': [
        { 'contact-who': 'Arben Doka', 'contact-now': 'in-contact', 'contact-involvement': 'known' },
        { 'contact-who': 'Teuta Doka', 'contact-now': 'in-contact', 'contact-assessment': 'assessed-safe' }
      ]
    } as const satisfies NamedCase['answers']
    const open = fileOf(at)
    const [id = ''] = openIn(open, 'find-out-who-has-the-child')
    expect(openIn(open, brief)).toEqual([])
    expect(openIn(close(open, id, 'done'), brief)).toHaveLength(1)
  })
})

it('the name in full settles that they are one: the child is not safe there, and nobody asks', () => {
  const file = fileOf({ ...given, exploiters: [{ 'exploiter-called': 'Jordan Pike' }] })
  expect(openIn(file, 'carer-may-be-a-danger')).toHaveLength(1)
  expect([...openIn(file, ask), ...openIn(file, brief)]).toEqual([])
})

/** A child who is missing is taken to no doctor; what was seen to before stays seen to, and the police are told of what was not (¶25, ¶39). */
describe('while the child is missing', () => {
  const police = 'tell-the-police-what-the-child-needs'
  const doctor = 'see-a-doctor-or-nurse-today'
  const help = 'get-help-today'
  const part = 'involve-the-child-in-protection'
  const find = 'find-out-whether-a-doctor-is-needed'
  const watched = [police, doctor, help, find, 'explain-where-they-are', part]
  const base = { 'known-as': 'Kayla', 'age-as-known': '16-or-17', 'age-in-doubt': 'no' } as const
  const gone = { 'missing-episodes': [{ 'missing-since': '2026-11-24', 'missing-returned': 'no' }] } as const
  const back = {
    'missing-episodes': [
      { 'missing-since': '2026-11-24', 'missing-returned': 'yes', 'missing-returned-on': today }
    ]
  } as const
  const of = (...given: readonly NamedCase['answers'][]): NamedCase['answers'] =>
    Object.assign({ ...base }, ...given) as NamedCase['answers']
  const openOf = (file: CaseFile) => watched.filter((id) => openIn(file, id).length > 0)
  const then = (file: CaseFile, ...given: readonly NamedCase['answers'][]) =>
    followed({ ...file, answers: answersOf(of(...given)) })
  const ill = { 'health-attention-today': 'yes' } as const
  const worry = { 'self-harm-worry': 'yes' } as const
  const distress = { 'emotional-support-needed': 'today' } as const

  it('what is done with the child waits, and is there again on the return', () => {
    const all = {
      ...ill,
      ...distress,
      'not-yet-understood': ['where-they-are'],
      'child-part-still-to-do': ['involve-the-child']
    } as const
    const file = fileOf(of(all, gone))
    expect(openOf(file)).toEqual([police])
    expect(openOf(then(file, all, back))).toEqual([doctor, help, 'explain-where-they-are', part])
    const unknown = { 'health-attention-today': { reason: 'not-known' } } as const
    expect(openOf(fileOf(of(unknown, gone)))).toEqual([])
    expect(openOf(then(fileOf(of(unknown, gone)), unknown, back))).toEqual([find])
  })

  // By hand: what is gone through, learned or told with the child, and what is agreed of another time (¶27, ¶31, ¶39, ¶43, ¶47).
  it.each([
    'explain-the-situation',
    'go-through-the-assessment',
    'build-safety-skills',
    'come-back-to-what-was-left',
    'read-the-plans-back',
    'explain-the-referral-to-the-child',
    'tell-the-child-of-the-decision',
    'tell-the-person-of-the-assessed-age',
    'tell-the-child-about-the-reviewing-officer',
    'tell-the-child-about-advocacy',
    'explain-advocacy-without-complaint',
    'explain-the-independent-visitor',
    'tell-about-voluntary-return',
    'adult-explain-consent',
    'explain-entitlements',
    'arrange-immunisation',
    'agree-what-happens-if-missing'
  ])('%s is for the return', (id) => {
    const row = Object.values(actionRows).flatMap((rows) => rows[id] ?? [])[0]
    const { answers } = caseOf(row?.calls[0] ?? {})
    const whole = (episodes: NamedCase['answers']): CaseFile =>
      followed(fileWith({ ...answers, ...answersOf({ 'place-tonight': 'foster-home', ...episodes }) }))
    const file = whole({ 'place-tonight': 'missing', ...gone })
    expect(file.actions[id]?.called).toBe(true)
    expect(openIn(file, id)).toEqual([])
    expect(openIn(whole(back), id)).toEqual([id])
  })

  // ¶39: whoever was booked for a day is told that the child will not come, so the line stands while that day is ahead.
  describe('a day that somebody wrote', () => {
    const given = { 'checks-to-arrange': ['dental-check', 'eye-test'], ...gone } as const
    const file = followed(fileWith(answersOf({ 'place-tonight': 'missing', ...given })))
    const booked = (action: string, due: string, of: CaseFile = file): CaseFile =>
      withActionEdited(of, action, { due }, today)

    it.each([
      ['today', today, true],
      ['tomorrow', '2026-11-25', true],
      // Nobody waits any more: a day that has gone, before the child went missing or since, is booked anew on the return.
      ['yesterday', '2026-11-23', false],
      ['a month ago', '2026-10-24', false]
    ])('of a check: %s', (_, due, isListed) => {
      const withDay = booked('arrange-a-dental-check', due)
      expect(openIn(file, 'arrange-a-dental-check')).toEqual([])
      expect(openIn(withDay, 'arrange-a-dental-check')).toEqual(isListed ? ['arrange-a-dental-check'] : [])
      expect(openIn(withDay, 'arrange-an-eye-test')).toEqual([])
    })

    it('of a check that is missed stands in the list on the return', () => {
      const back = { 'missing-since': '2026-11-20', 'missing-returned': 'yes', 'missing-returned-on': today }
      const missed = booked('arrange-a-dental-check', '2026-11-23')
      const there = followed({
        ...missed,
        answers: answersOf({ ...given, 'missing-episodes': [back] })
      })
      expect(openIn(there, 'arrange-a-dental-check')).toEqual(['arrange-a-dental-check'])
    })

    // The police are told what the child needs, and nobody else waits for them (¶25, ¶39). What comes first is the search.
    it.each([today, '2026-11-25', '2026-11-23'])('of help today keeps nothing in the list: %s', (due) => {
      const needed = fileOf(of(ill, worry, distress, gone))
      const withDays = booked(doctor, due, booked(help, due, needed))
      expect(openOf(withDays)).toEqual([police])
      const { now } = byTurn(actionListOf(withDays, viewOf(withDays)), today)
      expect(now.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['report-missing', 'look-for-the-child', police, 'take-a-photograph'])
      )
    })

    it('of a talk with the child keeps nothing in the list', () => {
      const talk = fileOf(of({ 'not-yet-understood': ['where-they-are'] }, gone))
      expect(openIn(booked('explain-where-they-are', '2026-11-25', talk), 'explain-where-they-are')).toEqual(
        []
      )
    })
  })

  // ¶39: the decision came while the child was missing, and nobody could tell them before they were back on the 24th.
  it('what could be told to nobody is not late on the day of the return', () => {
    const tell = 'tell-the-child-of-the-decision'
    const decided = {
      'trafficking-conclusion': 'suspected',
      referral: 'made',
      'referral-made-on': '2026-11-15',
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'reasonable-grounds',
          'nrm-decision-outcome': 'positive',
          'nrm-decision-on': '2026-11-20',
          'nrm-decision-told-to-child': 'to-be-told'
        }
      ]
    } as const
    const since = { 'missing-since': '2026-11-18' }
    const away = { 'missing-episodes': [{ ...since, 'missing-returned': 'no' }] }
    const there = {
      'missing-episodes': [{ ...since, 'missing-returned': 'yes', 'missing-returned-on': today }]
    }
    const file = begun({ ...base, ...decided, ...away }, '2026-11-20')
    const dueOnReturn = itemOf(answeredAs(file, { ...base, ...decided, ...there }, today), tell, today)
    expect(dueOnReturn).toMatchObject({ state: 'open', due: { date: '2026-11-26' } })
    // A child who was there all the time was to be told by the 22nd.
    const told = begun({ ...base, ...decided }, '2026-11-20')
    expect(itemOf(answeredAs(told, { ...base, ...decided }, today), tell, today)).toMatchObject({
      state: 'overdue',
      due: { date: '2026-11-22' }
    })
  })

  // ¶24, ¶39: a handover on 3 December is told of by the 2nd, and by then the child had gone.
  describe('of a handover', () => {
    const tell = 'tell-the-child-of-the-handover'
    const handed = { ...base, 'handover-kind': 'another-worker', 'handover-on': '2026-12-03' } as const
    const arose = '2026-11-25'
    const missing = (gone: string, back?: string): NamedCase['answers'] => ({
      ...handed,
      'missing-episodes': [
        back === undefined
          ? { 'missing-since': gone, 'missing-returned': 'no' }
          : { 'missing-since': gone, 'missing-returned': 'yes', 'missing-returned-on': back }
      ]
    })
    const toldOn = (day: string, gone: string, back: string, from = arose) => {
      const file = begun(from < gone ? handed : missing(gone), from)
      const away = answeredAs(file, missing(gone), gone > from ? gone : from)
      return itemOf(answeredAs(away, missing(gone, back), day), tell, day)
    }

    it.each([
      ['back on the day of the handover', '2026-12-03', '2026-12-03', '2026-12-03', 'open'],
      ['back after it', '2026-12-05', '2026-12-05', '2026-12-05', 'open'],
      ['nobody told them on that day', '2026-12-06', '2026-12-05', '2026-12-05', 'overdue'],
      // Back in time, they are told in time.
      ['back before the last day', '2026-12-01', '2026-12-01', '2026-12-02', 'open'],
      ['back on the last day', '2026-12-02', '2026-12-02', '2026-12-02', 'open']
    ] as const)('the child is told on the return: %s', (_, day, back, date, state) => {
      expect(toldOn(day, '2026-11-30', back)).toMatchObject({ state, due: { date } })
      // So it is where it was arranged while they were missing.
      expect(toldOn(day, '2026-11-20', back)).toMatchObject({ state, due: { date } })
    })

    it('it stays late where the child was there on its last day', () => {
      expect(toldOn('2026-12-09', '2026-12-04', '2026-12-08')).toMatchObject({
        state: 'overdue',
        due: { date: '2026-12-02' }
      })
    })
  })

  // What the child left for another day is come back to once they are there (¶31, ¶39).
  it('a day agreed with the child that fell while they were missing is that of the return', () => {
    const back = { 'missing-since': '2026-11-20', 'missing-returned': 'yes', 'missing-returned-on': today }
    const id = 'come-back-to-what-was-left'
    const row = Object.values(actionRows).flatMap((rows) => rows[id] ?? [])[0]
    const { answers } = caseOf(row?.calls[0] ?? {})
    const left = (on: string, arose = '2026-11-10') => {
      const file = fileWith({
        ...answers,
        ...answersOf({ 'left-for-later-until': on, 'missing-episodes': [back] })
      })
      const begunThen = followActions(file, { answers: file.answers, today: arose })
      return itemOf(begunThen, id, '2026-11-25')
    }
    expect(left('2026-11-22')).toMatchObject({ state: 'overdue', due: { date: today } })
    // Written down on the day after the return, it is of that day.
    expect(left('2026-11-22', '2026-11-25')).toMatchObject({ state: 'open', due: { date: '2026-11-25' } })
    expect(left('2026-11-18')).toMatchObject({ state: 'overdue', due: { date: '2026-11-18' } })
    expect(left('2026-11-28')).toMatchObject({ state: 'open', due: { date: '2026-11-28' } })
  })

  it('nobody asks a child who is not there about a transfer', () => {
    const asked = { 'transfer-state': 'asked-for', 'transfer-answered-on': today } as const
    const hear = 'hear-the-child-about-the-transfer'
    expect(openIn(fileOf(of(asked, gone)), hear)).toEqual([])
    expect(openIn(then(fileOf(of(asked, gone)), asked, back), hear)).toEqual([hear])
  })

  it.each([
    [ill, doctor],
    [distress, help]
  ])(
    'a child who was helped before with %j has nothing of it told, and is not taken there again',
    (need, done) => {
      const seen = close(fileOf(of(need)), done, 'done')
      const missing = then(seen, need, gone)
      expect(openOf(missing)).toEqual([])
      // Whoever comes back is asked whether they are hurt; who was at a doctor’s on that day has been.
      expect(openOf(then(missing, need, back))).toEqual(done === doctor ? [] : [find])
      // What was set aside was not seen to.
      expect(openOf(then(close(fileOf(of(need)), done, 'dismissed'), need, gone))).toEqual([police])
    }
  )

  it('the fear of self-harm is told, whatever help there was once', () => {
    const helped = close(fileOf(of(worry)), help, 'done')
    expect(openOf(then(helped, worry, gone))).toEqual([police])
    expect(openOf(then(close(fileOf(of(worry, ill)), doctor, 'done'), worry, ill, gone))).toEqual([police])
  })

  it('who told the police of one need tells them of another that comes to be known', () => {
    const told = close(fileOf(of(ill, gone)), police, 'done')
    expect(openOf(told)).toEqual([])
    expect(openOf(then(told, ill, worry, gone))).toEqual([police])
  })

  it('of the next time missing too', () => {
    const told = close(fileOf(of(worry, gone)), police, 'done')
    const again = [...back['missing-episodes'], { 'missing-since': today, 'missing-returned': 'no' }]
    const there = then(told, worry, back)
    expect(openOf(there)).toEqual([help, find])
    expect(openOf(then(there, worry, { 'missing-episodes': again }))).toEqual([police])
  })

  it('both are called for where two answers differ on whether the child is back', () => {
    const differ = { 'place-tonight': 'missing', ...back } as const
    expect(openOf(fileOf(of(ill, worry, differ)))).toEqual([police, doctor, help])
  })

  it('no page sends anybody to a doctor with the child', () => {
    const said = (given: NamedCase['answers']) => {
      const file = fileOf(of(ill, given))
      const called = calledForBy(file.actions, ['health-attention-today'], undefined, viewOf(file))
      return called.get('health-attention-today')
    }
    expect(said(gone)).toEqual([police])
    expect(said(back)).toEqual([doctor])
  })
})

// In Vietnam the family's name comes first: the last word of the child's whole name is their own, and tells who is meant (¶30, ¶42).
it.each([
  { 'known-as': 'Minh', 'full-name': 'Nguyen Van Minh' },
  { 'known-as': 'Minh', 'full-name': 'Nguyen Van Minh', 'last-name': 'Nguyen' },
  { 'known-as': 'Nguyen Van Minh', 'first-name': 'Minh' }
])('the first name that a child shares with whoever exploits them is asked about: %j', (child) => {
  const people = [{ 'person-name': 'Minh Tran', 'person-role': 'key-worker' }] as const
  const file = (called: string) =>
    fileOf({ ...given, ...child, people: [...people], exploiters: [{ 'exploiter-called': called }] })
  expect(openIn(file('Minh'), ask)).toHaveLength(1)
})

it('the name of a family is no such name where it is recorded as one, though it comes first', () => {
  const people = [{ 'person-name': 'Hoa Nguyen', 'person-role': 'key-worker' }] as const
  const child = { 'known-as': 'Minh', 'full-name': 'Nguyen Van Minh', 'last-name': 'Nguyen' } as const
  const file = fileOf({
    ...given,
    ...child,
    people: [...people],
    exploiters: [{ 'exploiter-called': 'Nguyen' }]
  })
  expect(openIn(file, ask)).toEqual([])
})

/** Nothing comes before a safe place: what has not begun is not late, and its days begin once there is one (¶23). */
describe('while there is no safe place', () => {
  const base = {
    'known-as': 'Elira',
    'age-as-known': 'under-16',
    'trafficking-conclusion': 'suspected'
  } as const
  const arranged = { ...base, 'safe-place-first': 'being-arranged' } as const
  const on = (file: CaseFile, day: string, given: NamedCase['answers']) => {
    const next = { ...file, answers: answersOf(given) }
    return followActions(next, { answers: next.answers, today: day })
  }
  const itemOn = (file: CaseFile, day: string, action: string) =>
    actionListOf(file, { answers: file.answers, today: day }).find((item) => item.action === action)
  const morning = '2026-11-26'

  it('the assessment stands in no list, and is due on the day on which there is one', () => {
    const night = fileOf(arranged)
    expect(openIn(night, 'find-a-safe-place')).toHaveLength(1)
    expect(openIn(night, 'assess-at-once')).toEqual([])
    const later = on(night, morning, arranged)
    expect(itemOn(later, morning, 'assess-at-once')).toBeUndefined()
    const safe = on(later, morning, { ...base, 'safe-place-first': 'safe-now' })
    expect(itemOn(safe, morning, 'assess-at-once')).toMatchObject({
      state: 'open',
      since: morning,
      due: { date: morning }
    })
    // From then on it is as late as it is.
    const next = on(safe, '2026-11-28', { ...base, 'safe-place-first': 'safe-now' })
    expect(itemOn(next, '2026-11-28', 'assess-at-once')).toMatchObject({ state: 'overdue', since: morning })
  })

  it('nor does the start of one of a child whom nobody suspects to be a victim', () => {
    const given = {
      ...base,
      'trafficking-conclusion': 'not-suspected',
      'assessment-timing': 'not-started'
    } as const
    expect(openIn(fileOf({ ...given, 'safe-place-first': 'not-safe' }), 'start-the-assessment')).toEqual([])
    expect(openIn(fileOf({ ...given, 'safe-place-first': 'safe-now' }), 'start-the-assessment')).toHaveLength(
      1
    )
    // Nobody has said that there is none.
    expect(openIn(fileOf(given), 'start-the-assessment')).toHaveLength(1)
  })

  // What an earlier build let somebody do at once stays done, and whoever called the place found is asked to begin.
  it('what was done before stays done, and whoever says that the place is seen to is not kept waiting', () => {
    const night = fileOf(arranged)
    const done = close(night, 'assess-at-once', 'done')
    for (const given of [arranged, { ...base, 'safe-place-first': 'safe-now' } as const]) {
      const later = on(done, morning, given)
      expect(itemOn(later, morning, 'assess-at-once')).toMatchObject({ state: 'done', since: today })
    }
    const [id = ''] = openIn(night, 'find-a-safe-place')
    const seenTo = on(close(night, id, 'done'), morning, arranged)
    expect(itemOn(seenTo, morning, 'assess-at-once')).toMatchObject({ since: today, state: 'overdue' })
  })

  // ¶23 says before, and not never: a hotel that is being replaced for ten weeks holds up no assessment.
  it('an assessment waits for a week, and no longer', () => {
    const night = fileOf(arranged)
    const later = on(night, '2026-12-20', arranged)
    expect(itemOn(later, '2026-12-20', 'assess-at-once')).toMatchObject({ state: 'overdue' })
  })

  // What was late before stays as late as it was, whatever somebody presses months later.
  it('a day of “not safe” months later makes nothing fresh that was late', () => {
    const safe = { ...base, 'safe-place-first': 'safe-now' } as const
    const begun = on(fileOf(safe), '2027-02-01', safe)
    const again = on(begun, '2027-02-02', { ...base, 'safe-place-first': 'not-safe' })
    const found = on(again, '2027-02-03', safe)
    expect(itemOn(found, '2027-02-03', 'assess-at-once')).toMatchObject({ state: 'overdue', since: today })
  })

  it('what is known of a child who is missing is put together all the same', () => {
    const gone = { ...arranged, 'place-tonight': 'missing' } as const
    expect(openIn(fileOf(gone), 'assess-at-once')).toHaveLength(1)
  })
})

/** Whoever found an interpreter is not asked to once more by somebody who only looks at an answer (¶26). */
it('an interpreter who was found today stays found while an answer is looked at', () => {
  const needed = { 'known-as': 'Elira', 'age-as-known': 'under-16', 'interpreter-needed': 'yes' } as const
  const found = close(fileOf(needed), 'find-an-interpreter', 'done')
  const looked = followed({ ...found, answers: answersOf({ ...needed, 'interpreter-needed': 'no' }) })
  expect(openIn(followed({ ...looked, answers: answersOf(needed) }), 'find-an-interpreter')).toEqual([])
})
