import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../../machines/actions/variants'
import { actionListOf } from '../../../../machines/actions/list'
import { byTurn } from '../../../../machines/actions/order'
import { answeredAs, begun, doneIn, itemOf, viewOf, type Given } from '../../../support/over-days'

/**
 * A boy who says that he is 15 sits at a police station at night; the custody record says 19, and somebody who calls himself the uncle rings
 * the desk. Whoever has him there must know what he is (¶7), and with whom he leaves (¶10, ¶23, ¶42), before he is let go.
 */
const today = '2026-11-30'
const order = 'solicitor-and-adult-at-the-police-station'

const atTheStation: Given = { 'place-tonight': 'police-station', 'trafficking-conclusion': 'not-suspected' }
const uncle: Given = {
  enquirers: [{ 'enquirer-name': 'A man who says uncle', 'enquirer-identity': 'not-established' }]
}
const suspected: Given = { 'trafficking-conclusion': 'suspected' }
const worries = 'A man waits outside and answers for him'
const saidBoth: Given = { 'age-as-known': 'said-both' }
const custodyRecord: Given = {
  'dates-of-birth': [
    { 'birth-date': '2011-05-10', 'birth-source': 'child-says' },
    { 'birth-date': '2007-01-01', 'birth-source': 'other' }
  ]
}

describe('what the police station is told', () => {
  it.each<[string, Given, string | undefined]>([
    ['nothing more of a child whom nobody asks for', {}, undefined],
    ['with whom the child leaves, where somebody unknown asks', uncle, 'leaving'],
    ['the same where it may be trafficking', suspected, 'leaving'],
    ['the same while somebody finds that out', { 'trafficking-conclusion': 'still-finding-out' }, 'leaving'],
    [
      'nothing of it where it is known who asks',
      { enquirers: [{ 'enquirer-name': 'Ruth Amadi', 'enquirer-identity': 'established' }] },
      undefined
    ],
    [
      'the same where nothing is suspected without a reason of a child found alone',
      { 'found-where': 'A lorry park at Dellwick' },
      'leaving'
    ],
    [
      'the same of a child who came back from missing that day',
      { 'missing-episodes': [{ 'missing-returned': 'yes', 'missing-returned-on': today }] },
      'leaving'
    ],
    [
      'the same where somebody is known and is to have no contact',
      {
        enquirers: [{ 'enquirer-name': 'Arben Hoxha', 'enquirer-identity': 'established' }],
        'family-contacts': [{ 'contact-who': 'Arben Hoxha', 'contact-plan': 'no-contact' }]
      },
      'leaving'
    ],
    ['that they are treated as a child, where the age is said both ways', saidBoth, 'age'],
    ['the same where a record has another date', custodyRecord, 'age'],
    ['both', { ...uncle, ...saidBoth }, 'leaving-and-age']
  ])('is %s', (_why, given, words) => {
    const view = viewOf(begun({ ...atTheStation, ...given }, today), today)
    expect(variantOf(order, view)).toBe(words)
  })

  it('is with whom the child leaves, where a worry waits for its conclusion', () => {
    const view = viewOf(begun({ 'place-tonight': 'police-station', worries }, today), today)
    expect(variantOf(order, view)).toBe('leaving')
  })

  it('is among the first that cannot wait', () => {
    const given = { ...atTheStation, ...uncle, ...saidBoth, ...suspected, 'safe-place-first': 'not-safe' }
    const file = begun({ ...given, 'health-attention-today': 'yes', 'police-told': 'yes' }, today)
    const { now } = byTurn(actionListOf(file, viewOf(file, today)), today)
    expect(now.map(({ id }) => id)).toContain(order)
  })

  it.each([
    ['somebody unknown asks', uncle],
    ['the age comes into doubt', saidBoth]
  ])('is told once more where %s after the first call', (_what, news) => {
    const told = doneIn(begun(atTheStation, today), [order], today)
    expect(itemOf(told, order, today)?.state).toBe('done')
    expect(itemOf(answeredAs(told, atTheStation, today), order, today)?.state).toBe('done')
    expect(itemOf(answeredAs(told, { ...atTheStation, ...news }, today), order, today)?.state).toBe('open')
  })
})
