import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withActionEdited, withOutcome } from '../../../machines/case-file/change-actions'
import { without } from '../../../machines/case-file/without'
import type { ActionItem } from '../../../machines/actions/action-item'
import { isActionGiven } from '../../../machines/actions/disclosed-actions'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { byTurn } from '../../../machines/actions/order'
import type { RecipientId } from '../../../content/recipient-ids'
import { shown, whatWords } from '../../../src/documents/compose/words/action-words'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

/** The day on which a plan says that the tooth is seen (¶35: actions, timescales and responsibilities). */
const day = '2026-11-26'
const before = '2026-11-25'
const after = '2026-11-28'

const ruth: ScenarioItem = { 'person-name': 'Ruth Ashdown', 'person-role': 'carer' }
const people: readonly ScenarioItem[] = [
  { 'person-name': 'Nell Harkaway', 'person-role': 'social-worker' },
  ruth,
  { 'person-name': 'Gail Trent', 'person-role': 'child-trafficking-guardian' },
  { 'person-name': 'Bo Marsh', 'person-role': 'other' }
]
const dentist: ScenarioItem = {
  'health-objective': 'The tooth stops hurting',
  'health-action': 'Emergency dentist.',
  'health-action-by': 'Ruth Ashdown',
  'health-action-due': day
}
const given = (...actions: readonly ScenarioItem[]): NamedCase['answers'] => ({
  people,
  'health-actions': actions
})

const viewOf = ({ answers }: CaseFile, today: string) => ({ answers, today })
const followed = (file: CaseFile, today: string) => followActions(file, viewOf(file, today))
const listed = (file: CaseFile, today: string, action = 'see-to-a-health-action') =>
  actionListOf(file, viewOf(file, today)).filter((item) => item.action === action)
const fileOf = (answers: NamedCase['answers']) => fileWith(answersOf(answers))
const withAnswers = (file: CaseFile, answers: NamedCase['answers'], today: string) =>
  followed({ ...file, answers: answersOf(answers) }, today)
function only(items: readonly ActionItem[]): ActionItem {
  const [one] = items
  if (one === undefined || items.length > 1) throw new Error(`There are ${items.length}.`)
  return one
}

describe('an entry of a plan', () => {
  it('calls for nothing before its day, and from then on is due on that day, not on the one on which somebody looked', () => {
    const file = fileOf(given(dentist))
    expect(listed(file, before)).toEqual([])
    expect(only(listed(file, day))).toMatchObject({ state: 'open', due: { date: day, basis: 'recorded' } })
    expect(only(listed(file, after))).toMatchObject({
      state: 'overdue',
      due: { date: day, basis: 'recorded' }
    })
  })

  it('calls by itself: of two with their days each has its own, and what is done for one closes no other', () => {
    const two = fileOf(given(dentist, { ...dentist, 'health-action-due': '2026-11-27' }))
    const file = followed(two, after)
    const [first, second] = listed(file, after)
    expect([first?.due.date, second?.due.date]).toEqual([day, '2026-11-27'])
    const done = withOutcome(file, first?.id ?? '', { state: 'done', on: after }, after)
    expect(listed(done, after).map(({ state }) => state)).toEqual(['overdue', 'done'])
  })

  it('that has a month alone is due at its end, and one with no day never', () => {
    const file = fileOf(given({ ...dentist, 'health-action-due': '2026-11' }))
    expect(listed(file, '2026-11-29')).toEqual([])
    expect(only(listed(file, '2026-11-30')).due).toEqual({ date: '2026-11-30', basis: 'recorded' })
    expect(listed(fileOf(given(without(dentist, 'health-action-due'))), '2027-11-30')).toEqual([])
  })

  // Whoever was to do it can record nothing here: the authority looks whether needs are met (¶46).
  it('is the social worker’s to ask about, whoever was to do it', () => {
    const ofSocialWorker = { role: 'social-worker', people: ['person-1'] }
    const cases: readonly NamedCase['answers'][] = [
      given(dentist),
      given({ ...dentist, 'health-action-by': 'Gail Trent' }),
      given(without(dentist, 'health-action-by'))
    ]
    for (const one of cases) expect(only(listed(fileOf(one), after)).owner).toMatchObject(ofSocialWorker)
  })

  it('with a day to come in its place calls for nothing; what was written stays, and the new day calls anew', () => {
    const file = followed(fileOf(given(dentist)), after)
    const moved = given({ ...dentist, 'health-action-due': '2026-12-04' })
    expect(listed(withAnswers(file, moved, after), after)).toEqual([])
    const { id } = only(listed(file, after))
    const done = withOutcome(file, id, { state: 'done', on: after, note: 'Came too late' }, after)
    const waiting = withAnswers(done, moved, after)
    expect(only(listed(waiting, after))).toMatchObject({ called: false, state: 'done' })
    const anew = followed(waiting, '2026-12-04')
    expect(only(listed(anew, '2026-12-04'))).toMatchObject({
      state: 'open',
      due: { date: '2026-12-04', basis: 'recorded' },
      before: [{ note: 'Came too late' }]
    })
  })

  it('can have another day, or be set aside with a reason, by whoever works on the case', () => {
    const file = followed(fileOf(given(dentist)), after)
    const { id } = only(listed(file, after))
    const later = withActionEdited(file, id, { due: '2026-12-01' }, after)
    expect(only(listed(later, after))).toMatchObject({
      state: 'open',
      due: { date: '2026-12-01', basis: 'edited' }
    })
    const aside = withOutcome(file, id, { state: 'dismissed', on: after, reason: 'Tooth came out' }, after)
    expect(only(listed(aside, after)).state).toBe('dismissed')
  })

  it('of protection stands under now once its day has passed; another makes room for what can happen next', () => {
    const step = { 'protection-action': 'A new number', 'protection-by-when': day }
    const answers = { ...given(dentist), 'protection-steps': [step] }
    const items = actionListOf(fileOf(answers), { answers: answersOf(answers), today: after })
    const turn = byTurn(items, after)
    expect(turn.now.map(({ action }) => action)).toContain('see-to-a-protection-step')
    expect([...turn.now, ...turn.thisWeek].map(({ action }) => action)).toContain('see-to-a-health-action')
  })
})

describe.each([
  ['needs', 'see-to-a-need', 'need-what', 'need-by-when', { 'need-response': 'Somehow' }],
  ['education-actions', 'see-to-an-education-action', 'education-action', 'education-action-due', {}],
  ['protection-steps', 'see-to-a-protection-step', 'protection-action', 'protection-by-when', {}],
  [
    'specialist-supports',
    'see-whether-support-began',
    'specialist-support-name',
    'specialist-support-from',
    { 'specialist-support-stage': 'referred' }
  ]
] as const)('an entry of %s', (list, action, what, when, also) => {
  it('is due on its day, and is told by what it is called', async () => {
    const words = await allWords()
    const file = fileOf({ [list]: [{ ...also, [what]: 'A thing to do', [when]: day }] })
    expect(listed(file, before, action)).toEqual([])
    const item = only(listed(file, after, action))
    expect(item.due).toEqual({ date: day, basis: 'recorded' })
    expect(whatWords(item, shown(viewOf(file, after), words))).toMatch(/^A thing to do: (The|Its) day /)
  })
})

describe('in words', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })
  const said = (...actions: readonly ScenarioItem[]) => {
    const file = fileOf(given(...actions.map((one) => without(one, 'health-action-by'))))
    return listed(file, after)
      .map((item) => whatWords(item, shown(viewOf(file, after), words)))
      .map((one) => one.slice(0, one.indexOf(':')))
  }

  it('each is told by what was to be done, else by what it was for, else by its place in the list', () => {
    expect(said(dentist, without(dentist, 'health-action'), { 'health-action-due': day }).sort()).toEqual([
      'Emergency dentist',
      'Entry 3',
      'The tooth stops hurting'
    ])
  })

  it('a long text gives its name in one line, and not a page', () => {
    const [name = ''] = said({ ...dentist, 'health-action': 'Ring the dentist\nand ask again '.repeat(30) })
    expect(name.length).toBeLessThan(170)
    expect(name).not.toContain('\n')
    expect(name).toMatch(/ …$/)
  })
})

describe('a legal matter', () => {
  const matter: ScenarioItem = {
    'legal-matter': 'immigration-and-asylum',
    'legal-matter-representative': 'Jonah Whitlock',
    'legal-matter-stage': 'in-place',
    'legal-matter-next-date': day
  }
  const file = fileOf({
    people: [...people, { 'person-name': 'Jonah Whitlock', 'person-role': 'legal-representative' }],
    'legal-support-needed': ['immigration-and-asylum'],
    'legal-arrangements': [matter]
  })
  const action = 'ask-about-a-past-legal-day'

  it('asks the social worker what came of its day once that is over, soon after somebody could see it', () => {
    expect(listed(file, day, action)).toEqual([])
    expect(only(listed(file, after, action))).toMatchObject({
      owner: { role: 'social-worker' },
      due: { date: '2026-11-30', basis: 'two-days' }
    })
  })

  it('is told to nobody who is not given what passes with lawyers: it may be a charge', () => {
    const { id, stage } = only(listed(file, after, action))
    expect(isActionGiven(id, stage, { leftOut: new Set(), own: [] })).toBe(true)
    expect(isActionGiven(id, stage, { leftOut: new Set(['legal']), own: [] })).toBe(false)
  })
})

describe('in a copy', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })
  // The day on which documents of cases are made here is later than this.
  const past = '2026-01-10'
  const answers: NamedCase['answers'] = {
    ...given({ ...dentist, 'health-action-due': past }),
    'protection-steps': [{ 'protection-action': 'Block the old number', 'protection-by-when': past }]
  }
  const copy = (recipient: RecipientId, document: 'action-list' | 'care-plan' = 'action-list') =>
    readIn(copyFor(documentsOf(answers, words)(document), recipient, words).model)

  it('it stands for whoever is given the list, with who does it as far as their name is given', () => {
    expect(copy('full')).toMatch(/Emergency dentist.*10 January 2026, passed/)
    expect(copy('full')).toContain('2 days in the plans have come')
    expect(copy('health')).toContain('Emergency dentist: Its day')
    expect(copy('health')).not.toContain('Ruth Ashdown')
  })

  it('it stands for nobody who is not given what the list is about', () => {
    expect(copy('school')).not.toContain('Emergency dentist')
    expect(copy('school')).not.toContain('what was done')
    expect(copy('health')).not.toContain('Block the old number')
  })

  it('it stands in none that is the child’s own, whose table has what of the plan is for that paper', () => {
    expect(copy('child', 'care-plan')).not.toContain('Emergency dentist: Its day')
    expect(copy('child', 'action-list')).not.toContain('Block the old number')
  })
})
