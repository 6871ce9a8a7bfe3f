import { beforeAll, describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { byTurn } from '../../../machines/actions/order'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, readIn } from '../../support/copies'
import { begun, viewOf } from '../../support/over-days'
import { allWords } from '../../support/words'

/** Nobody talks with a child who is missing. Who interprets comes behind the search and what decides how the child is protected (¶10, ¶20, ¶39). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-12-05'
const girl: NamedCase['answers'] = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'safe-place-first': 'safe-now',
  'interpreter-needed': 'yes',
  'first-language': 'Somali',
  'health-attention-today': 'no',
  'police-told': 'yes',
  'police-roles-agreed': 'being-agreed',
  'photograph-on-file': 'on-file',
  'child-phones': 'One phone',
  referral: 'not-decided',
  enquirers: [{ 'enquirer-name': 'A man, no name', 'enquirer-identity': 'not-established' }],
  people: [
    { 'person-name': 'Jo Adams', 'person-role': 'social-worker' },
    { 'person-name': 'Carol Pugh', 'person-role': 'carer' }
  ]
}
const away = { 'missing-from': 'The foster home', 'missing-since': today, 'missing-police-told': 'yes' }
const gone: NamedCase['answers'] = {
  ...girl,
  'place-tonight': 'missing',
  'missing-episodes': [{ ...away, 'missing-returned': 'no' }]
}
const back: NamedCase['answers'] = {
  ...girl,
  'missing-episodes': [{ ...away, 'missing-returned': 'yes', 'missing-returned-on': today }]
}

const aboutTalks = ['adult-does-not-interpret', 'find-an-interpreter']
const turnsOf = (given: NamedCase['answers']) => {
  const file = begun(given, today)
  return byTurn(actionListOf(file, viewOf(file, today)), today)
}
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('what is only dangerous in a talk', () => {
  it('stands under now while the child is there', () => {
    for (const given of [girl, back]) expect(idsOf(turnsOf(given).now)).toContain(aboutTalks[0])
  })

  it('stands behind while the child is missing, and stays in the list', () => {
    const { now, thisWeek } = turnsOf(gone)
    for (const id of aboutTalks) {
      expect(idsOf(now)).not.toContain(id)
      expect(idsOf(thisWeek)).toContain(id)
    }
    expect(idsOf(now)).toContain('look-for-the-child')
    expect(idsOf(now)).toContain('decide-on-child-protection')
  })

  it('is not what a carer reads on the night on which the child is gone', () => {
    const pageOf = (given: NamedCase['answers']) =>
      readIn(
        copyFor(
          sourceOf('first-night', begun(given, today), { today, words, localDetails: {} }),
          'carer',
          words,
          ['placement']
        ).model
      )
    const sentence = words('action-list.as.adult-does-not-interpret.who-asks')
    expect(pageOf(girl)).toContain(sentence)
    expect(pageOf(gone)).not.toContain(sentence)
  })
})
