import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { answeredAs, begun, doneIn, itemOf, viewOf, type Given } from '../../support/over-days'

/** Of a girl who may have been exploited, with a baby here and a sign of a forced marriage. Her mother abroad is in touch, and was found safe. */
const girl: Given = {
  reference: 'HS-1',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-03-12', 'birth-source': 'document' }],
  'immigration-position': 'no-claim-yet',
  'trafficking-conclusion': 'suspected',
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-10-05' }
  ],
  'has-children-of-their-own': 'yes',
  'siblings-and-other-children': [
    { 'connected-child-name': 'Luca', 'connected-child-relation': 'own-child' }
  ],
  screenings: [{ 'screening-on': '2026-10-09' }],
  'marks-sexual-exploitation': { marks: { 'early-or-forced-marriage': 'reported' } },
  'family-contacts': [
    {
      'contact-who': 'Ana Lupu',
      'contact-is-parent': 'yes',
      'contact-now': 'in-contact',
      'contact-involvement': 'not-suspected',
      'contact-assessment': 'assessed-safe'
    }
  ]
}
const towards: Given = { ...girl, 'reunification-considered': 'being-worked-towards' }
const abroad: Given = {
  ...towards,
  'return-wished-for': 'wished-for',
  'return-reception-state': 'checked-and-safe'
}
const ids = ['arrange-the-next-review', 'plan-for-their-own-child', 'act-on-a-forced-marriage'] as const

const wordsOf = (given: Given, id: string) => variantOf(id, viewOf(begun(given, '2026-12-10'), '2026-12-10'))

// ¶20, ¶29, ¶60, ¶63: what a return to another country asks beside what a return home asks.
describe('a return to family abroad', () => {
  it.each(ids)('has words of its own for %s', (id) => {
    expect(wordsOf(abroad, id)).toBe('before-a-return-abroad')
    // It may be of a home in England: the return track is planned, and its reception checked, whatever the family does.
    for (const state of ['being-checked', 'checked-and-safe'])
      for (const wish of [{}, { 'return-wished-for': 'not-wished-for' }])
        expect(wordsOf({ ...towards, ...wish, 'return-reception-state': state }, id)).toBe(
          'before-a-return-perhaps-abroad'
        )
    // Where reception was found unsafe, nobody arranges a return there, whatever the child wishes: the same list says to stop it today.
    const unsafe: Given = { ...towards, 'return-reception-state': 'found-unsafe' }
    for (const wish of [
      {},
      { 'return-wished-for': 'not-wished-for' },
      { 'return-wished-for': 'undecided' },
      { 'return-wished-for': 'wished-for' }
    ])
      expect(wordsOf({ ...unsafe, ...wish }, id)).toBe(wordsOf(towards, id))
    // A home in England, and a return that nobody works towards.
    expect(wordsOf({ ...towards, 'return-reception-state': 'not-while-a-claim-is-open' }, id)).toBe(
      wordsOf(towards, id)
    )
    expect(wordsOf(towards, id)).not.toBe('before-a-return-abroad')
    expect(wordsOf({ ...girl, 'return-wished-for': 'wished-for' }, id)).not.toBe('before-a-return-abroad')
    // The family may come to live here.
    expect(wordsOf({ ...abroad, 'immigration-position': 'refugee-status' }, id)).not.toBe(
      'before-a-return-abroad'
    )
  })

  it('calls anew for what was done for the baby and against a marriage, and a home here does not', () => {
    const done = doneIn(begun(girl, '2026-10-09'), ids.slice(1), '2026-10-12')
    for (const id of ids.slice(1)) {
      const isOpen = (given: Given) => {
        const item = itemOf(answeredAs(done, given, '2026-12-10'), id, '2026-12-10')
        return item?.called === true && item.outcome === undefined
      }
      expect(isOpen(girl)).toBe(false)
      expect(isOpen(towards)).toBe(false)
      expect(isOpen(abroad)).toBe(true)
    }
  })

  it('found unsafe is stopped, and is arranged with nobody until it is called safe', () => {
    const stop = 'return-to-nobody-found-safe'
    const reviewed: Given = {
      ...abroad,
      reviews: [{ 'review-on': '2026-10-20', 'review-state': 'review-held' }]
    }
    const unsafe: Given = { ...reviewed, 'return-reception-state': 'found-unsafe' }
    expect(itemOf(begun(unsafe, '2026-12-10'), stop, '2026-12-10')).toMatchObject({
      called: true,
      state: 'open'
    })
    expect(wordsOf(unsafe, stop)).toBe('reception-unsafe')
    expect(wordsOf(unsafe, 'arrange-the-next-review')).toBe('before-a-return')
    expect(wordsOf(reviewed, 'arrange-the-next-review')).toBe('before-a-return-abroad')
    // What was done for the baby and against a marriage before is done anew once it goes on.
    const done = doneIn(begun(unsafe, '2026-10-09'), ids.slice(1), '2026-10-12')
    for (const id of ids.slice(1)) {
      const stopped = answeredAs(done, unsafe, '2026-12-10')
      expect(itemOf(stopped, id, '2026-12-10')?.outcome?.state).toBe('done')
      expect(itemOf(answeredAs(stopped, reviewed, '2026-12-11'), id, '2026-12-11')).toMatchObject({
        state: 'open'
      })
    }
  })

  it('calls for neither where there is no baby here, or no sign of a marriage', () => {
    const without: Given = {
      ...abroad,
      'marks-sexual-exploitation': { marks: {} },
      'has-children-of-their-own': 'no',
      'siblings-and-other-children': []
    }
    for (const id of ids.slice(1))
      expect(itemOf(begun(without, '2026-12-10'), id, '2026-12-10')).toBeUndefined()
  })
})
