import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Matter } from '../../../content/matters'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

/** Whom to ring about a missing child after a move: who has the child now, and who had the child before as a place to look (¶23, ¶39). */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const unnamed: Given = {
  'known-as': 'Baran',
  'trafficking-conclusion': 'suspected',
  'placement-kind': 'childrens-home',
  'placement-address': 'Fellside House, Cumbermoor',
  'first-placement-on': '2026-03-06',
  'placement-since': '2026-11-09',
  people: [
    { 'person-name': 'Ivy Long', 'person-role': 'carer', 'person-contact': '01632 960111' },
    { 'person-name': 'Joe Fell', 'person-role': 'key-worker', 'person-contact': '01632 960112' }
  ]
}
const named: Given = { ...unnamed, 'placement-responsible-person': 'Joe Fell' }
/** He was told what a carer must know since the move, so that he is no answer that it left behind. */
const moved: Given = {
  ...named,
  'carer-briefings': [{ 'briefing-of': 'Joe Fell', 'briefing-on': '2026-11-10' }]
}
/** At home with a parent whom nobody has named as responsible. */
const home: Given = {
  ...unnamed,
  'placement-kind': 'with-parent',
  people: [
    { 'person-name': 'Ivy Long', 'person-role': 'carer', 'person-contact': '01632 960111' },
    { 'person-name': 'Emine Demir', 'person-role': 'parent', 'person-contact': '01632 960113' }
  ],
  'family-contacts': [
    { 'contact-who': 'Emine Demir', 'contact-is-parent': 'yes', 'contact-assessment': 'assessed-safe' }
  ]
}

const calls = (given: Given, recipient: RecipientId, also: readonly Matter[] = []) =>
  copyFor(documentsOf(given, words)('missing-child-sheet'), recipient, words, also)
    .model.sections.filter(({ id }) => id === 'missing-call')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : [])))
    .map(({ label, values }) => `${label}: ${values.join(', ')}`)

const role = (id: 'carer' | 'key-worker') => words(`questions.person-role.options.${id}`)
const before = () => words('documents.missing-child.perhaps-before', { role: role('carer') })
const ivy = 'Ivy Long, 01632 960111'

describe('after a move', () => {
  it.each<[RecipientId, readonly Matter[]]>([
    ['police', []],
    ['full', ['placement']]
  ])('who had the child before stands with their part for the %s, as perhaps of another place', (...one) => {
    const read = calls(moved, ...one)
    expect(read.slice(-2)).toEqual([`${before()}: ${ivy}`, `${role('key-worker')}: Joe Fell, 01632 960112`])
    expect(read).not.toContain(`${role('carer')}: ${ivy}`)
  })

  it('also where the child went home, and the parent is one to ring', () => {
    const read = calls({ ...home, 'placement-responsible-person': 'Emine Demir' }, 'police')
    expect(read.slice(-2)).toEqual([
      `${before()}: ${ivy}`,
      `${words('questions.placement-responsible-person.short')}: Emine Demir, 01632 960113`
    ])
    // Nobody has to be named for it there.
    expect(calls(home, 'police').at(-1)).toBe(`${before()}: ${ivy}`)
  })

  it.each<[string, Given]>([
    ['no move is recorded', { 'first-placement-on': '2026-11-09' }],
    ['the move is to come', { 'placement-since': '2026-12-20' }],
    ['it is she who is named', { 'placement-responsible-person': 'Ivy Long' }],
    [
      'she was told what a carer must know since',
      {
        'carer-briefings': [
          { 'briefing-of': 'Joe Fell', 'briefing-on': '2026-11-10' },
          { 'briefing-of': 'Ivy Long', 'briefing-on': '2026-11-10' }
        ]
      }
    ],
    [
      'he who is named was told before it',
      { 'carer-briefings': [{ 'briefing-of': 'Joe Fell', 'briefing-on': '2026-11-08' }] }
    ]
  ])('she is one like any other where %s', (_, more) => {
    expect(calls({ ...moved, ...more }, 'police')).toContain(`${role('carer')}: ${ivy}`)
  })

  it('whoever is named may be left standing from before the move, and nobody is called old by it', () => {
    const stale: Given = { ...unnamed, 'placement-responsible-person': 'Ivy Long' }
    const both = [`${role('carer')}: ${ivy}`, `${role('key-worker')}: Joe Fell, 01632 960112`]
    expect(calls(stale, 'police').slice(-2)).toEqual(both)
    expect(calls(named, 'police').slice(-2)).toEqual(both)
    // At home too: she is no parent, and the answer may be as old as she is.
    expect(calls({ ...home, 'placement-responsible-person': 'Ivy Long' }, 'police')).toContain(both[0])
  })

  it('those on shift with whoever is named stand in their own row, and before nobody else’s end', () => {
    const shift: Given = {
      ...unnamed,
      people: [
        { 'person-name': 'Mia Dorn', 'person-role': 'other', 'person-contact': '01632 960110' },
        { 'person-name': 'Joe Fell', 'person-role': 'key-worker', 'person-contact': '01632 960112' },
        { 'person-name': 'Al Kerr', 'person-role': 'key-worker', 'person-contact': '01632 960113' },
        { 'person-name': 'Ola Ray', 'person-role': 'interpreter', 'person-contact': '01632 960114' }
      ],
      'placement-responsible-person': 'Mia Dorn'
    }
    const workers = 'Joe Fell, 01632 960112, Al Kerr, 01632 960113'
    expect(calls(shift, 'police')).toContain(`${role('key-worker')}: ${workers}`)
    const told = { 'carer-briefings': [{ 'briefing-of': 'Mia Dorn', 'briefing-on': '2026-11-10' }] }
    const read = calls({ ...shift, ...told }, 'police')
    const label = words('documents.missing-child.perhaps-before', { role: role('key-worker') })
    expect(read).toContain(`${label}: ${workers}`)
    expect(read.findIndex((row) => row.includes('Ola Ray'))).toBeGreaterThan(
      read.indexOf(`${label}: ${workers}`)
    )
  })

  it('nobody is left out who is a danger, and nothing is told of either in a copy without the place', () => {
    const feared: Given = { ...moved, exploiters: [{ 'exploiter-called': 'Ivy Long' }] }
    expect(calls(feared, 'police').join('\n')).not.toContain(ivy)
    const without = calls(moved, 'full').join('\n')
    expect(without).not.toContain(before())
    expect(without).not.toMatch(/Ivy|Emine|Fell/)
    expect(calls(home, 'full').join('\n')).not.toMatch(/Ivy|01632 960113/)
  })
})
