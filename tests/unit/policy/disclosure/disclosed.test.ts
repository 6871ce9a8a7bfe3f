import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../../content/matters'
import type { AnyAnswer, Item } from '../../../../machines/case-file/answer'
import type { Answers, CaseView } from '../../../../machines/case-file/case-file'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { oncePerView, whileUnchanged } from '../../../../machines/case-file/remembered'
import { questionsOf } from '../../../../machines/facts/asked'
import { disclosed } from '../../../../machines/journey/disclosed-case'
import { guardsOf, waysThrough } from '../../../../machines/journey/walk'
import { stageMachines } from '../../../../machines/stages'
import { stages } from '../../../../content/stages'
import { explore } from '../../../explore/explore'
import { itemsOf, fieldOf, valueOf } from '../../../../machines/case-file/read'
import { disclosedAnswers } from '../../../../machines/policy/disclosure/disclosed-answers'
import { isPrintedIn, whyLeftOut, type Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { knownOf } from '../../../../machines/policy/disclosure/who-reveals'
import { watched } from '../../../../machines/policy/disclosure/watched'
import { answersOf, personId, type NamedCase } from '../../../cases/named-case'

const today = '2026-11-24'
const view = (given: NamedCase['answers']): CaseView => ({ answers: answersOf(given), today })
const without = (...matters: readonly Matter[]): Disclosure => ({ leftOut: new Set(matters), own: [] })
const entriesOf = (answers: Answers, id: keyof Answers): readonly Item[] => {
  const answer = answers[id] as AnyAnswer | undefined
  return answer?.state === 'answered' ? (answer.value as readonly Item[]) : []
}

describe('why an answer is left out', () => {
  it.each([
    [
      'a school’s name is about education, and says where the child lives',
      'school-name',
      ['education'],
      'matter'
    ],
    ['and without the place it is left out for that', 'school-name', ['placement'], 'placement'],
    ['and is given to whoever is given both', 'school-name', ['health'], undefined],
    ['what is about two matters needs both', 'psychological-support-exploitation', ['past'], 'matter'],
    ['a pregnancy is intimate, whoever is given health', 'health-in-confidence', ['intimate'], 'matter'],
    ['and health is not what it is about', 'health-in-confidence', ['health'], undefined]
  ] as const)('%s', (_, id, leftOut, why) => {
    expect(whyLeftOut(id, without(...leftOut))).toBe(why)
  })

  it('an entry is known by its name: whoever is not given that is given nothing of it', () => {
    expect(whyLeftOut('people', without('identity'), 'person-notes')).toBe('matter')
    expect(whyLeftOut('people', without('oversight'), 'person-notes')).toBe('matter')
    expect(whyLeftOut('people', without('oversight'), 'person-role')).toBeUndefined()
    expect(whyLeftOut('people', without('oversight'))).toBeUndefined()
    expect(whyLeftOut('people', without('identity'))).toBe('matter')
  })
})

describe('an answer that is given', () => {
  it('is printed but where its words tell of something else that is left out', () => {
    expect(isPrintedIn({ printedWith: 'family' }, without('family'))).toBe(false)
    expect(isPrintedIn({ printedWith: 'family' }, without('health'))).toBe(true)
    expect(isPrintedIn({}, without('family'))).toBe(true)
  })
})

describe('several options of one answer', () => {
  const matters = (...options: readonly string[]) => view({ 'legal-support-needed': options })
  const given = (from: CaseView, ...out: readonly Matter[]) =>
    disclosedAnswers(from, without(...out))['legal-support-needed']

  it('are given but for one that is about something that is left out', () => {
    const both = matters('immigration-and-asylum', 'criminal-case-as-accused')
    expect(given(both, 'legal')).toEqual({ state: 'answered', value: ['immigration-and-asylum'] })
    expect(given(both, 'health')).toEqual({
      state: 'answered',
      value: ['immigration-and-asylum', 'criminal-case-as-accused']
    })
  })

  it('are not given at all where none is left: an empty answer would say that there was one', () => {
    expect(given(matters('criminal-case-as-accused'), 'legal')).toBeUndefined()
  })
})

describe('somebody whose name says where the child lives', () => {
  const people = view({
    people: [
      { 'person-name': 'Ruth Ashdown', 'person-role': 'carer' },
      { 'person-name': 'Ana Bell', 'person-role': 'social-worker' },
      { 'person-name': 'Max Orr', 'person-role': 'carer', 'person-until': '2026-10-01' },
      { 'person-name': 'Somebody' }
    ]
  })
  const inCopy = (own: Disclosure['own']): Disclosure => ({ leftOut: new Set(['placement']), own })

  it('is told by the part they have, and until when, and not by name', () => {
    expect(knownOf('person-1', people, inCopy([]))).toEqual(['person-role', 'person-until'])
    expect(knownOf('person-4', people, inCopy([]))).toEqual(['person-role', 'person-until'])
  })

  it('is told by name where the place is given, and where the name says nothing', () => {
    expect(knownOf('person-1', people, without('health'))).toBe('everything')
    expect(knownOf('person-2', people, inCopy([]))).toBe('everything')
  })

  it('reads their own name, for as long as they care for the child; nothing else of the entry, and no other carer', () => {
    expect(knownOf('person-1', people, inCopy(['carer']))).toEqual([
      'person-role',
      'person-until',
      'person-name'
    ])
    expect(knownOf('person-1', people, inCopy(['designated-teacher']))).toEqual([
      'person-role',
      'person-until'
    ])
    expect(knownOf('person-3', people, inCopy(['carer']))).toEqual(['person-role', 'person-until'])
    expect(knownOf('person-4', people, inCopy(['carer']))).toEqual(['person-role', 'person-until'])
  })

  it('stands in a copy with those fields alone', () => {
    const given = entriesOf(disclosedAnswers(people, inCopy(['carer'])), 'people')
    expect(given.map(({ id, fields }) => [id, Object.keys(fields)])).toEqual([
      ['person-1', ['person-name', 'person-role']],
      ['person-2', ['person-name', 'person-role']],
      ['person-3', ['person-role', 'person-until']],
      ['person-4', []]
    ])
  })
})

describe('the answers that somebody is given', () => {
  const given: NamedCase['answers'] = {
    'known-as': 'Sami',
    'health-in-confidence': ['pregnancy-care-needed'],
    'school-name': 'Larkhill School',
    'dates-of-birth': [
      { 'birth-date': '2010-03-01', 'birth-source': 'home-office' },
      { 'birth-date': '2010-04-01', 'birth-source': 'child-says' }
    ],
    'health-actions': [
      { 'health-action': 'Midwife', 'health-action-for': ['unborn-child', 'medical-attention'] },
      { 'health-action': { reason: 'not-known' }, 'health-action-for': { reason: 'not-yet-explored' } }
    ],
    'nrm-decisions': [{ 'nrm-decision-kind': 'reasonable-grounds', 'nrm-decision-what-follows': 'A letter' }]
  }
  const toWhomIsGivenAllBut = (...matters: readonly Matter[]) =>
    disclosedAnswers(view(given), without(...matters))

  it('are those that are not left out, as they were given', () => {
    expect(Object.keys(toWhomIsGivenAllBut('intimate', 'education')).sort()).toEqual(
      ['dates-of-birth', 'health-actions', 'known-as', 'nrm-decisions'].sort()
    )
    expect(toWhomIsGivenAllBut('intimate')['known-as']).toEqual({ state: 'answered', value: 'Sami' })
    expect(disclosedAnswers(view(given), without())).toEqual(view(given).answers)
  })

  // What is planned says what for: of a need of health in confidence the entry goes whole, whatever else it answers (¶31, ¶34).
  it('have no entry that says that it meets a need which was told in confidence', () => {
    const [first, ...others] = entriesOf(toWhomIsGivenAllBut('intimate'), 'health-actions')
    expect(first?.fields['health-action-for']).toEqual({ state: 'not-yet-explored' })
    expect(others).toEqual([])
    const [whole] = entriesOf(toWhomIsGivenAllBut('education'), 'health-actions')
    expect(whole?.fields['health-action-for']).toEqual({
      state: 'answered',
      value: ['unborn-child', 'medical-attention']
    })
  })

  it('name no other need that an answer found which is left out, and keep the rest', () => {
    const named = (...needs: readonly string[]) =>
      entriesOf(
        disclosedAnswers(
          view({ 'health-actions': [{ 'health-action': 'A nurse', 'health-action-for': [...needs] }] }),
          without('safety')
        ),
        'health-actions'
      )[0]?.fields
    const nurse = { state: 'answered', value: 'A nurse' }
    expect(named('help-against-threats', 'health')).toEqual({
      'health-action': nurse,
      'health-action-for': { state: 'answered', value: ['health'] }
    })
    // An empty answer would tell that there is one.
    expect(named('help-against-threats')).toEqual({ 'health-action': nurse })
    expect(named()).toEqual({ 'health-action': nurse })
  })

  it('read as never filled in where each entry is left out: an empty list would tell that there is one', () => {
    const of = (...needs: readonly string[]) =>
      disclosedAnswers(
        view({
          'health-actions': needs.map((need) => ({ 'health-action': 'Midwife', 'health-action-for': [need] }))
        }),
        without('intimate')
      )
    for (const need of ['pregnancy', 'unborn-child', 'genital-mutilation']) expect(of(need)).toEqual({})
    expect(of()).toEqual({})
  })

  it('say of a date of birth that it is the Home Office’s only to whoever may know of immigration', () => {
    const sources = (answers: Answers) =>
      entriesOf(answers, 'dates-of-birth').map(
        ({ fields }) => (fields['birth-source'] as { value: string }).value
      )
    expect(sources(toWhomIsGivenAllBut('immigration'))).toEqual(['other', 'child-says'])
    expect(sources(toWhomIsGivenAllBut('health'))).toEqual(['home-office', 'child-says'])
  })

  it('leave out a field of an entry that is about something else', () => {
    const [decision] = entriesOf(toWhomIsGivenAllBut('legal'), 'nrm-decisions')
    expect(Object.keys(decision?.fields ?? {})).toEqual(['nrm-decision-kind'])
  })

  it('name nobody who is a danger, where a copy does not tell who is: as a person, not as a text of the same letters', () => {
    const named = view({
      'trafficking-conclusion': 'suspected',
      exploiters: [{ 'exploiter-called': 'Genti' }],
      people: [
        { 'person-name': 'Genti', 'person-role': 'carer' },
        { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker' }
      ],
      'placement-responsible-person': 'Genti',
      'reviewing-officer': 'Grace Adeyemi',
      'known-as': personId(0)
    })
    const untold = disclosedAnswers(named, without('danger'))
    expect('placement-responsible-person' in untold).toBe(false)
    expect(untold['reviewing-officer']).toEqual({ state: 'answered', value: personId(1) })
    expect(untold['known-as']).toEqual({ state: 'answered', value: personId(0) })
    expect(disclosedAnswers(named, without())['placement-responsible-person']).toEqual({
      state: 'answered',
      value: personId(0)
    })
  })

  it('hold nothing that is no question', () => {
    const odd = {
      answers: { ...view(given).answers, 'no-question': { state: 'answered', value: 'x' } } as Answers,
      today
    }
    expect('no-question' in disclosedAnswers(odd, without())).toBe(false)
  })
})

describe('whether a rule needed what a copy leaves out', () => {
  const decisions = view({
    'known-as': 'Sami',
    'nrm-decisions': [{ 'nrm-decision-kind': 'reasonable-grounds', 'nrm-decision-what-follows': 'A letter' }],
    'family-contacts': [{ 'contact-who': 'A cousin' }]
  })
  const disclosure = without('legal', 'family')
  const watchedAnswers = () =>
    watched(
      disclosedAnswers(decisions, disclosure),
      disclosure,
      new Set(['asylum-claimed-or-intended'] as const)
    )
  const isGiven = (derive: (of: Answers) => unknown, answers = watchedAnswers()) =>
    ifDisclosed({ answers }, () => derive(answers) ?? 'nothing') !== undefined

  it.each([
    ['an answer that is given', true, (of: Answers) => valueOf(of, 'known-as')],
    ['one that nobody gave, and that would be given', true, (of: Answers) => valueOf(of, 'gender')],
    ['one that is left out', false, (of: Answers) => valueOf(of, 'prosecution-details')],
    ['a list that is left out', false, (of: Answers) => valueOf(of, 'criminal-matters')],
    [
      'one that is asked or not for a reason that is left out',
      false,
      (of: Answers) => valueOf(of, 'asylum-claimed-or-intended')
    ],
    [
      'an entry, by a field that is given',
      true,
      (of: Answers) => itemsOf(of, 'nrm-decisions').map((one) => fieldOf(one, 'nrm-decision-kind'))
    ],
    [
      'an entry, by a field that is left out',
      false,
      (of: Answers) => itemsOf(of, 'nrm-decisions').map((one) => fieldOf(one, 'nrm-decision-what-follows'))
    ],
    [
      'a list as a whole of which something is left out',
      true,
      (of: Answers) => itemsOf(of, 'nrm-decisions').length
    ]
  ] as const)('%s: %s', (_, is, derive) => {
    expect(isGiven(derive)).toBe(is)
  })

  it('is asked of each rule by itself', () => {
    const answers = watchedAnswers()
    expect(isGiven((of) => valueOf(of, 'prosecution-details'), answers)).toBe(false)
    expect(isGiven((of) => valueOf(of, 'known-as'), answers)).toBe(true)
    expect(ifDisclosed({ answers }, () => valueOf(answers, 'known-as'))).toBe('Sami')
  })
})

describe('a rule that is remembered', () => {
  const given = view({ 'known-as': 'Sami', 'health-in-confidence': ['pregnancy-care-needed'] })
  const disclosure = without('intimate')
  const watchedNow = () => ({
    answers: watched(disclosedAnswers(given, disclosure), disclosure, new Set()),
    today
  })
  const needsWhatIsLeftOut = ({ answers }: CaseView) =>
    `${valueOf(answers, 'known-as') ?? ''} ${String(valueOf(answers, 'health-in-confidence') ?? '')}`
  const needsWhatIsGiven = ({ answers }: CaseView) => valueOf(answers, 'known-as')

  it.each([
    ['for its answers', oncePerView],
    ['for as long as nothing has changed', whileUnchanged]
  ])('%s would need what a copy leaves out each time that it is asked', (_, remembering) => {
    const [open, rested] = [remembering(needsWhatIsGiven), remembering(needsWhatIsLeftOut)]
    const copy = watchedNow()
    for (let time = 1; time <= 3; time += 1) {
      expect(ifDisclosed(copy, () => open(copy))).toBe('Sami')
      expect(ifDisclosed(copy, () => rested(copy))).toBeUndefined()
      // Also inside another that is remembered.
      expect(ifDisclosed(copy, () => remembering(rested)(copy))).toBeUndefined()
    }
  })

  it('is worked out anew where it looked through all answers and one more came, or one went', () => {
    const countingAll = whileUnchanged(({ answers }) => Object.keys(answers).length)
    const one = { 'known-as': { state: 'answered', value: 'Sami' } } as const
    const two = { ...one, 'found-where': { state: 'answered', value: 'In a lorry' } } as const
    expect([one, two, one, {}].map((answers) => countingAll({ answers, today }))).toEqual([1, 2, 1, 0])
  })

  it('is worked out anew on another day, of the same answers', () => {
    const day = whileUnchanged((now) => `${now.today} ${valueOf(now.answers, 'known-as') ?? ''}`)
    expect([given, { ...given, today: '2026-11-25' }].map(day)).toEqual([`${today} Sami`, '2026-11-25 Sami'])
  })

  it('is worked out anew where it asked only whether there is an answer', () => {
    const isFound = whileUnchanged(({ answers }) => 'found-where' in answers)
    const found = { 'found-where': { state: 'answered', value: 'In a lorry' } } as const
    expect([{}, found, {}].map((answers) => isFound({ answers, today }))).toEqual([false, true, false])
  })

  it('is worked out once for a copy, and once for each day', () => {
    let times = 0
    const counting = oncePerView(() => (times += 1))
    const copy = watchedNow()
    counting(copy)
    counting(copy)
    expect(times).toBe(1)
    counting({ ...copy, today: '2026-11-25' })
    expect(times).toBe(2)
  })
})

describe('the way through a stage by what is given', () => {
  it.each(stages.map(({ id }) => id))(
    'is the one that the machine of %s walks, asked once or twice',
    (id) => {
      const machine = stageMachines[id]
      const explored = explore(machine)
      for (const { view: seen, path } of [...explored, ...explored.toReversed()]) {
        const ways = waysThrough(machine, seen, guardsOf(seen))
        expect(ways).toEqual({ always: path, perhaps: new Set(path) })
      }
    }
  )
})

describe('the ways through a stage of whose answers some are left out', () => {
  const ways = (given: NamedCase['answers']) => {
    const disclosure = without('placement')
    const whole = view(given)
    const seen = { ...whole, answers: watched(disclosedAnswers(whole, disclosure), disclosure, new Set()) }
    return waysThrough(stageMachines['protection-and-placement'], seen, guardsOf(seen))
  }

  it('hold a step that hangs on what is left out, and no way surely does, whatever was answered', () => {
    for (const given of [{}, { 'placement-area': 'at-a-distance' }, { 'placement-area': 'own-area' }]) {
      const { always, perhaps } = ways(given)
      expect([...perhaps]).toContain('out-of-area')
      expect(always).not.toContain('out-of-area')
      expect(always).toContain('safety-measures')
    }
  })
})

it('a copy tells nothing by a question of a page that may be asked for what is left out', () => {
  for (const area of ['own-area', 'at-a-distance']) {
    const disclosure = without('placement')
    // Its day is asked once the authority of the area was told (regulation 13).
    const answers = { 'placement-area': area, 'area-authority-told': 'notified' }
    const copy = disclosed(view(answers), disclosure).view
    const given = questionsOf('out-of-area').filter((id) => whyLeftOut(id, disclosure) === undefined)
    expect(given.length).toBeGreaterThan(0)
    for (const id of given)
      expect(
        ifDisclosed(copy, () => valueOf(copy.answers, id) ?? 'nothing'),
        id
      ).toBeUndefined()
  }
})

describe('the steps of a copy', () => {
  it.each<[string, Disclosure]>([
    ['that is given all', { leftOut: new Set(), own: [] }],
    ['that is given nothing of health', without('health')],
    ['that is given hardly anything', without('health', 'intimate', 'immigration', 'status', 'placement')]
  ])('%s are told stage by stage, each of its own stage, from its first to its last', (_, disclosure) => {
    const { paths } = disclosed(view({ 'known-as': 'Sami' }), disclosure)
    for (const { id, steps, check } of stages) {
      const ofStage = Object.keys(steps)
      expect(
        paths[id].filter((step) => !ofStage.includes(step)),
        id
      ).toEqual([])
      expect(paths[id].at(-1), id).toBe(check)
    }
  })
})
