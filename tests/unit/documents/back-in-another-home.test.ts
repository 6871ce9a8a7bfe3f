import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import { variantOf } from '../../../machines/actions/variants'
import { sourceOf } from '../../../src/documents/compose/sources'
import { shown, whatWords } from '../../../src/documents/compose/words/action-words'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, readIn } from '../../support/copies'
import { answeredAs, begun, doneIn, isCalledOn, itemOf, opened, viewOf } from '../../support/over-days'
import { allWords } from '../../support/words'

/**
 * A child who was missing is found and brought to another home late in the evening. The worker changes tonight’s place and writes that the child is back. Whoever
 * has the child reads no plan of the last home as if it held, and nobody is sent to the old door (¶23, ¶39, ¶42, ¶43).
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const now = 'Harbour House, 2 Quay Road'
const before = '9 Mill Lane, Brackenford'
const away = { 'missing-from': 'The foster home', 'missing-since': '2026-12-05', 'missing-returned': 'no' }
const back = { ...away, 'missing-returned': 'yes', 'missing-returned-on': '2026-12-26' }
const first: NamedCase['answers'] = {
  'known-as': 'Hodan',
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'where-the-child-is': `With Carol Pugh, ${before}`,
  'child-phones': 'One phone, given by an auntie',
  'first-48-hours-plan': 'Carol sleeps near',
  people: [{ 'person-name': 'Jo Adams', 'person-role': 'social-worker' }],
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-12-03' }
  ],
  'placement-kind': 'foster-care',
  'placement-since': '2026-12-03',
  'placement-address': before
}
const found: NamedCase['answers'] = {
  ...first,
  'place-tonight': 'childrens-home',
  'where-the-child-is': now,
  'missing-episodes': [back]
}
const differ = 'tonight-and-placement-differ'
const phones = 'note-the-phone-numbers'

const gone = () => {
  const missing = { ...first, 'place-tonight': 'missing', 'missing-episodes': [away] } as const
  return answeredAs(begun(first, '2026-12-03'), missing, '2026-12-05')
}
const backWith = (given: NamedCase['answers'], today = '2026-12-26') => answeredAs(gone(), given, today)

const read = (
  file: ReturnType<typeof begun>,
  document: DocumentId,
  recipient: 'full' | 'carer' | 'police',
  today = '2026-12-26'
) =>
  readIn(
    copyFor(sourceOf(document, file, { today, words, localDetails: {} }), recipient, words, ['placement'])
      .model
  )
const row = (label: string, value: string) => `"label":"${words(label)}","values":["${value}"`
const marked = (answer: string) => words('documents.ask-since-a-return', { answer })

describe('of a child who came back to a place of another kind', () => {
  it('somebody says today which is old, and asks for the phones of today', () => {
    const file = backWith(found)
    const view = viewOf(file, '2026-12-26')
    for (const id of [differ, phones]) {
      expect(itemOf(file, id, '2026-12-26')).toMatchObject({ called: true, sameDay: true })
      expect(variantOf(id, view)).toBe('after-a-return')
    }
  })

  // A phone given while the child was away is how they are called back: who gave it, and its number, are what the police need (¶39, ¶43).
  it('the child is asked who gave what they have, accounts too, and the police hear of what a danger gave', () => {
    const file = backWith(found)
    const item = itemOf(file, phones, '2026-12-26')
    const said = item === undefined ? '' : whatWords(item, shown(viewOf(file, '2026-12-26'), words))
    for (const one of ['ask them today', 'phones, numbers and accounts', 'who gave them', 'Tell the police'])
      expect(said).toContain(one)
    expect(read(file, 'first-night', 'full')).toContain(said)
  })

  // Neither answer has a day: it may be a new home, or still the place of the first night.
  it.each<[DocumentId, 'full' | 'carer' | 'police', string]>([
    ['first-night', 'full', 'where-the-child-is'],
    ['first-night', 'carer', 'where-the-child-is'],
    ['missing-child-sheet', 'police', 'missing-from']
  ])('the %s for the %s has both places, and that nobody has said which is old', (id, who, question) => {
    const page = read(backWith(found), id, who)
    const placed = words('documents.missing-child.is-the-placement', { address: before })
    const both = [words('documents.missing-child.one-of-two'), now, placed]
    expect(page).toContain(
      `"label":"${words(`questions.${question}.short`)}","values":${JSON.stringify(both)}`
    )
    expect(page).not.toContain(row('questions.placement-address.short', before))
    expect(page).not.toContain(words('documents.missing-child.was-first'))
  })

  it('a text that has the address of the placement is of one place, and the other is not recorded', () => {
    const text = `With Carol Pugh, ${before}`
    const values = JSON.stringify([words('documents.missing-child.this-or-another'), text])
    const page = read(backWith({ ...found, 'where-the-child-is': text }), 'first-night', 'full')
    expect(page).toContain(`"label":"${words('questions.where-the-child-is.short')}","values":${values}`)
    expect(page).not.toContain(words('documents.missing-child.was-first'))
  })

  it('what was agreed for the first days, and the phone of before, say so', () => {
    const page = read(backWith(found), 'first-night', 'carer')
    expect(page).toContain(marked('Carol sleeps near'))
    expect(page).toContain(marked('One phone, given by an auntie'))
    expect(read(backWith(found), 'missing-child-sheet', 'police')).toContain(
      marked('One phone, given by an auntie')
    )
  })

  it('the phones of today are owed since the return, also where nobody knew those of before', () => {
    const without = (given: NamedCase['answers']) =>
      Object.fromEntries(Object.entries(given).filter(([id]) => id !== 'child-phones'))
    const missing = { ...first, 'place-tonight': 'missing', 'missing-episodes': [away] } as const
    const file = answeredAs(begun(without(missing), '2026-12-05'), without(found), '2026-12-26')
    expect(itemOf(file, phones, '2026-12-27')).toMatchObject({ called: true, due: { date: '2026-12-26' } })
    // The words of a return end after 28 days, and the order is as late as it was: four weeks, not seven.
    for (const [on, words] of [
      ['2027-01-23', 'after-a-return'],
      ['2027-01-24', undefined],
      ['2027-08-01', undefined]
    ] as const) {
      const later = opened(file, on)
      expect(itemOf(later, phones, on)).toMatchObject({ called: true, due: { date: '2026-12-26' } })
      expect(variantOf(phones, viewOf(later, on))).toBe(words)
    }
    // Nor does going missing again take the return back: what nobody asked after it is no later overnight.
    const again = { 'missing-since': '2027-02-01', 'missing-returned': 'no' } as const
    const gone = { ...without(found), 'place-tonight': 'missing', 'missing-episodes': [back, again] } as const
    const goneAgain = answeredAs(opened(file, '2027-02-01'), gone, '2027-02-01')
    expect(itemOf(goneAgain, phones, '2027-02-01')).toMatchObject({
      called: true,
      due: { date: '2026-12-26' }
    })
    // An earlier build took it back on the 29th day. Nobody’s lateness ends because the case is opened.
    const record = { since: '2026-12-05', called: true, anew: false }
    const old = {
      ...file,
      actions: { ...file.actions, [phones]: record },
      savedAt: '2027-02-20T12:00:00.000Z'
    }
    for (const on of ['2027-02-20', '2027-03-01']) {
      const once = opened(old, on)
      expect(itemOf(once, phones, on)).toMatchObject({ called: true, due: { date: '2026-12-05' } })
      const changed = answeredAs(once, { ...without(found), 'known-as': 'Ann' }, on)
      expect(itemOf(changed, phones, on)).toMatchObject({ called: true, due: { date: '2026-12-05' } })
    }
    // A return that was another child's is taken out: then nobody has known of the phones since the first day.
    const taken = answeredAs(file, { ...without(first), 'missing-episodes': [] }, '2026-12-28')
    expect(itemOf(taken, phones, '2026-12-28')).toMatchObject({ called: true, due: { date: '2026-12-05' } })
  })

  it('nothing is said of a phone that somebody asked for since', () => {
    const asked = doneIn(backWith(found), [phones], '2026-12-26')
    expect(read(asked, 'missing-child-sheet', 'police')).not.toContain(
      marked('One phone, given by an auntie')
    )
  })
})

it('a child who came back to the same kind of place is in the placement', () => {
  const same = { ...first, 'missing-episodes': [back] } as const
  expect(isCalledOn('2026-12-26', same, differ)).toBe(false)
  const address = words('documents.missing-child.is-the-placement', { address: before })
  expect(read(backWith(same), 'missing-child-sheet', 'police')).toContain(
    row('questions.missing-from.short', address)
  )
})

it('a child who never went missing may have moved on from the place of the first night', () => {
  const moved = { ...found, 'missing-episodes': [] } as const
  expect(isCalledOn('2026-12-26', moved, differ)).toBe(false)
  expect(isCalledOn('2026-12-26', moved, phones)).toBe(false)
})

/**
 * A case of September: tonight’s place is still that of the first night, and nobody touched it when the child was placed. A time missing that is over is entered
 * afterwards, and nobody is sent to the home of the first night as if the child were there (¶23, ¶39).
 */
describe('of a child whose place of the first night was never changed', () => {
  const night = 'Night House, 1 Night Street'
  const placed: NamedCase['answers'] = {
    ...found,
    'where-the-child-is': night,
    'placement-since': '2026-09-05',
    'periods-of-care': [
      { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-09-01' }
    ]
  }
  const sheet = (episode: Readonly<Record<string, string>>, today: string) => {
    const given = { ...placed, 'missing-episodes': [{ 'missing-returned': 'yes', ...episode }] } as const
    return read({ ...begun(given, today), openedOn: '2026-09-01' }, 'missing-child-sheet', 'police', today)
  }
  const inThePlacement = () =>
    row(
      'questions.missing-from.short',
      words('documents.missing-child.is-the-placement', { address: before })
    )
  const unsettled = () => row('questions.missing-from.short', words('documents.missing-child.one-of-two'))

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'the day after it',
      { 'missing-since': '2026-10-10', 'missing-returned-on': '2026-10-11' },
      '2026-10-12'
    ],
    ['weeks after it', { 'missing-since': '2026-10-10', 'missing-returned-on': '2026-10-11' }, '2026-11-24'],
    ['where nobody wrote when they came back', { 'missing-since': '2026-10-10' }, '2026-11-24']
  ])('nobody has said which of the two is old after a time missing: %s', (_, episode, today) => {
    const page = sheet(episode, today)
    expect(page).toContain(unsettled())
    expect(page).not.toContain(row('questions.missing-from.short', night))
    expect(page).not.toContain(words('documents.missing-child.was-first'))
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'on the day of the placement',
      { 'missing-since': '2026-09-03', 'missing-returned-on': '2026-09-05' },
      '2026-11-24'
    ],
    ['of before the placement, without a day of the return', { 'missing-since': '2025-08-02' }, '2026-11-24'],
    ['of which no day is known', {}, '2026-11-24'],
    [
      'of more than six months ago',
      { 'missing-since': '2026-10-10', 'missing-returned-on': '2026-10-11' },
      '2027-04-12'
    ]
  ])('the placement is where the child lives after a time missing %s', (_, episode, today) => {
    const page = sheet(episode, today)
    expect(page).toContain(inThePlacement())
    expect(page).not.toContain(unsettled())
  })
})

describe('somebody who was told of the foster home before', () => {
  const asked = {
    'enquirer-name': 'A man',
    'enquirer-asked-on': '2026-12-04',
    'enquirer-identity': 'not-established',
    'enquirer-told': 'location-told'
  }
  const carol = { 'person-name': 'Carol Pugh', 'person-role': 'carer' }
  const jo = { 'person-name': 'Jo Adams', 'person-role': 'social-worker' }
  const told = 'location-was-told'

  it('may still know where the child is while one of two places is old', () => {
    const given = { ...found, enquirers: [asked] } as const
    const file = backWith(given)
    expect(variantOf(told, viewOf(file, '2026-12-26'))).toBe('after-a-return')
    expect(read(file, 'missing-child-sheet', 'police')).toContain('or was when they asked')
  })

  // The day of a move that is planned is entered where the day of the last one stood.
  // The carer who has left may have fostered the child, or have worked at night in the home of today.
  it('may still know where the child is once the carer of then has left, whatever move is planned', () => {
    const given = {
      ...found,
      enquirers: [asked],
      people: [jo, { ...carol, 'person-until': '2026-12-05' }],
      'first-48-hours-who': 'Carol Pugh',
      'placement-kind': 'childrens-home',
      'placement-since': '2027-02-15'
    } as const
    const file = backWith(given, '2027-02-01')
    expect(itemOf(file, told, '2027-02-01')?.called).toBe(true)
    const page = read(file, 'first-night', 'carer', '2027-02-01')
    expect(page).toContain('or was when they asked')
    expect(page).toContain(words('documents.plan-before-a-move', { answer: 'Carol sleeps near' }))
    const there = { ...given, people: [jo, carol] } as const
    expect(itemOf(backWith(there, '2027-02-01'), told, '2027-02-01')?.called).toBe(true)
    expect(variantOf(told, viewOf(backWith(there, '2027-02-01'), '2027-02-01'))).toBeUndefined()
    const asksOnceMore = { ...asked, 'enquirer-name': 'Another man', 'enquirer-asked-on': '2027-01-10' }
    const again = backWith({ ...given, enquirers: [asked, asksOnceMore] }, '2027-02-01')
    expect(variantOf(told, viewOf(again, '2027-02-01'))).toBeUndefined()
  })
})
