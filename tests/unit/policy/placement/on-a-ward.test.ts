import { describe, expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../../support/over-days'
import { actionListOf } from '../../../../machines/actions/list'
import { sourcesOf } from '../../../../src/documents/compose/sources'
import { copyFor, readIn } from '../../../support/copies'
import { allWords } from '../../../support/words'

/** A boy with a room at a foster home is taken to a ward, comes back, and is taken there again. His carer was told of him in September. */
const atHome: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  people: [
    { 'person-name': 'Ada Obi', 'person-role': 'social-worker' },
    { 'person-name': 'Jean Tolley', 'person-role': 'carer' }
  ],
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-since': '2026-09-07',
  'placement-responsible-person': 'Jean Tolley',
  'carer-briefings': [{ 'briefing-of': 'Jean Tolley', 'briefing-on': '2026-09-07' }]
}
const onAWard: Given = { ...atHome, 'place-tonight': 'hospital' }
const feared: Given = { 'self-harm-worry': 'yes' }
const ward = 'agree-with-the-ward'
const help = 'get-help-today'
const stateOf = (file: Parameters<typeof itemOf>[0], id: string, on: string) => {
  const item = itemOf(file, id, on)
  return item?.called === true ? item.state : undefined
}

describe('what a ward is told (¶23, ¶26, ¶39, ¶44)', () => {
  it('is told anew in each stay, and not twice in one', () => {
    const home = begun(atHome, '2026-10-01')
    expect(stateOf(home, ward, '2026-10-01')).toBeUndefined()
    const there = answeredAs(home, onAWard, '2026-10-07')
    expect(stateOf(there, ward, '2026-10-07')).toBe('open')
    const told = doneIn(there, [ward], '2026-10-07')
    expect(stateOf(opened(told, '2026-10-20'), ward, '2026-10-20')).toBe('done')
    const back = answeredAs(told, atHome, '2026-11-16')
    expect(stateOf(back, ward, '2026-11-16')).toBeUndefined()
    expect(stateOf(answeredAs(back, onAWard, '2026-11-25'), ward, '2026-11-25')).toBe('open')
  })
})

// The stay calls for it, and no placement: on the day on which that begins the child may have left (¶39, ¶42).
describe('what a ward is told of a child who goes from there to a first placement', () => {
  const first: Given = { 'age-as-known': '16-or-17', 'age-in-doubt': 'no', 'place-tonight': 'hospital' }
  const tomorrow: Given = { ...first, 'placement-kind': 'foster-care', 'placement-since': '2026-11-21' }

  it.each([
    ['no placement is recorded', first],
    ['one begins tomorrow', tomorrow]
  ])('is told on the first night, where %s, and not anew when the placement begins', (_, given) => {
    const there = begun(given, '2026-11-20')
    expect(stateOf(there, ward, '2026-11-20')).toBe('open')
    const told = doneIn(there, [ward], '2026-11-20')
    for (const day of ['2026-11-21', '2026-11-22'])
      expect(stateOf(answeredAs(told, tomorrow, day), ward, day)).toBe('done')
    const left = answeredAs(told, { ...tomorrow, 'place-tonight': 'foster-home' }, '2026-11-21')
    expect(stateOf(left, ward, '2026-11-21')).toBeUndefined()
  })

  it('waits for the return of a child who is missing from the ward', () => {
    const gone: Given = { ...tomorrow, 'missing-episodes': [{ 'missing-since': '2026-11-20' }] }
    const file = answeredAs(begun(tomorrow, '2026-11-20'), gone, '2026-11-20')
    expect(stateOf(file, ward, '2026-11-20')).toBeUndefined()
    const back: Given = {
      ...tomorrow,
      'missing-episodes': [
        { 'missing-since': '2026-11-20', 'missing-returned': 'yes', 'missing-returned-on': '2026-11-21' }
      ]
    }
    expect(stateOf(answeredAs(file, back, '2026-11-21'), ward, '2026-11-21')).toBe('open')
  })
})

describe('how a child is kept from harm (¶25, ¶34, ¶44)', () => {
  const helped = doneIn(begun({ ...atHome, ...feared }, '2026-10-01'), [help], '2026-10-01')

  it('is agreed with the ward, with the home once the child comes out, and with the ward in another stay', () => {
    const there = answeredAs(helped, { ...onAWard, ...feared }, '2026-10-07')
    expect(stateOf(there, help, '2026-10-07')).toBe('open')
    const agreed = doneIn(there, [help], '2026-10-07')
    expect(stateOf(opened(agreed, '2026-10-30'), help, '2026-10-30')).toBe('done')
    const back = answeredAs(agreed, { ...atHome, ...feared }, '2026-11-16')
    expect(stateOf(back, help, '2026-11-16')).toBe('open')
    const home = doneIn(back, [help], '2026-11-16')
    expect(stateOf(opened(home, '2026-11-20'), help, '2026-11-20')).toBe('done')
    const again = answeredAs(home, { ...onAWard, ...feared }, '2026-11-25')
    expect(stateOf(again, help, '2026-11-25')).toBe('open')
  })

  it('is not asked anew where only the home changes its kind', () => {
    const other: Given = { ...atHome, ...feared, 'place-tonight': 'childrens-home' }
    expect(stateOf(answeredAs(helped, other, '2026-10-07'), help, '2026-10-07')).toBe('done')
  })

  it('once distress was helped with alone, is asked of by no ward', () => {
    const upset: Given = { 'emotional-support-needed': 'today' }
    const once = doneIn(begun({ ...atHome, ...upset }, '2026-10-01'), [help], '2026-10-01')
    expect(stateOf(answeredAs(once, { ...onAWard, ...upset }, '2026-10-07'), help, '2026-10-07')).toBe('done')
  })
})

describe('a doctor or nurse on a ward (¶25)', () => {
  const ownersIn = (given: Given) => {
    const file = begun({ ...given, 'health-attention-today': 'yes' }, '2026-10-07')
    const item = actionListOf(file, viewOf(file, '2026-10-07')).find(
      ({ action }) => action === 'see-a-doctor-or-nurse-today'
    )
    return item?.owner.kind === 'role' ? item.owner.role : undefined
  }

  it('is asked for by the worker, while the room that is kept with a carer is for a later day', () => {
    expect(ownersIn({ ...onAWard, 'placement-since': '2026-10-08' })).toBe('social-worker')
    expect(ownersIn(atHome)).toBe('carer')
  })

  // Tonight's answer has no day: the child may have come from the ward, and no page may leave the carer without it.
  it('is left to the carer once the placement has begun, who reads what to do on the ward and off it', async () => {
    const stale: Given = { ...onAWard, 'placement-since': '2026-10-06', 'health-attention-today': 'yes' }
    expect(ownersIn(stale)).toBe('carer')
    const words = await allWords()
    const line = words('action-list.as.see-a-doctor-or-nurse-today.on-a-ward')
    const read = (id: 'first-night' | 'protection-and-placement-plan') =>
      readIn(
        copyFor(
          sourcesOf(begun(stale, '2026-10-07'), {
            today: '2026-10-07',
            words,
            localDetails: { authority: 'Harbourshire County Council' }
          })(id),
          'carer',
          words,
          ['placement']
        ).model
      )
    expect(read('first-night')).toContain(`${line} (Jean Tolley`)
    expect(read('protection-and-placement-plan')).toContain(`${line}","Jean Tolley`)
  })
})

// ¶7, ¶10, ¶33: on her first night nobody has written down yet that she was arrested, and the bedside interview is tonight.
it.each([
  ['no room is kept', undefined],
  ['a room is kept', 'foster-care']
])(
  'whoever tells the ward says who waits before a child is asked about a crime, where %s',
  async (_, kind) => {
    const words = await allWords()
    const night: Given = { ...onAWard, 'placement-kind': kind, 'trafficking-conclusion': 'suspected' }
    const file = begun(night, '2026-10-07')
    const page = copyFor(
      sourcesOf(file, { today: '2026-10-07', words, localDetails: {} })('action-list'),
      'full',
      words,
      ['placement']
    )
    expect(readIn(page.model)).toContain(
      'Police who come to ask the child about a crime wait for a solicitor and an appropriate adult.'
    )
  }
)
