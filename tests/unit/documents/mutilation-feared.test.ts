import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = NamedCase['answers']
const placed: Given = { 'known-as': 'Abena', 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now' }
const ticked = (...said: string[]): Given => ({ ...placed, 'health-in-confidence': said })

const read = (given: Given, document: DocumentId, recipient: RecipientId, also: readonly Matter[] = []) =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words, also).model)

// By hand, from ¶15, ¶39 and ¶44: whoever works with, looks for or cares for the child knows the risk of what may be done to them. What was done, or told, is
// the child's, and goes to nobody who is not given it (¶34).
const guards = [
  ['missing-child-sheet', 'police'],
  ['protection-and-placement-plan', 'police'],
  ['first-night', 'carer'],
  ['protection-and-placement-plan', 'carer'],
  ['care-plan', 'carer'],
  ['care-plan', 'school'],
  ['care-plan', 'lawyer'],
  ['care-plan', 'health'],
  ['transfer-summary', 'receiving-authority'],
  ['first-night', 'full']
] as const

describe('that somebody may have the child cut', () => {
  it.each(guards)('stands in the %s for the %s, without a tick', (document, recipient) => {
    expect(read(ticked('mutilation-risk'), document, recipient)).toContain('here or abroad')
    expect(read(placed, document, recipient)).not.toContain('here or abroad')
  })

  it('is told with what everybody does about it', () => {
    for (const [document, recipient] of [
      ['first-night', 'carer'],
      ['care-plan', 'school']
    ] as const)
      expect(read(ticked('mutilation-risk'), document, recipient)).toContain(
        'Let nobody take the child abroad or away'
      )
    // Nobody is named whom the other orders speak of.
    expect(read(ticked('mutilation-risk'), 'first-night', 'carer')).not.toContain('Do not let them meet')
  })

  it.each(guards.filter(([, recipient]) => !['health', 'full', 'receiving-authority'].includes(recipient)))(
    'tells nothing more of what was said in confidence, in the %s for the %s',
    (document, recipient) => {
      const whole = ticked(
        'pregnancy-care-in-place',
        'blood-borne-virus-screening',
        'mutilation-to-ask',
        'mutilation-told-or-seen',
        'mutilation-risk'
      )
      expect(read(whole, document, recipient)).toBe(read(ticked('mutilation-risk'), document, recipient))
      expect(read(ticked('mutilation-told-or-seen'), document, recipient)).toBe(
        read(placed, document, recipient)
      )
    }
  )

  it('calls for what the authority does, in the copy for the police and no carer', () => {
    const order = 'There is a risk of female genital mutilation'
    expect(read(ticked('mutilation-risk'), 'action-list', 'police')).toContain(order)
    expect(read(ticked('mutilation-risk'), 'action-list', 'carer')).not.toContain(order)
  })

  it('stands on no paper that the child carries', () => {
    for (const document of ['care-plan', 'protection-and-placement-plan', 'missing-child-sheet'] as const)
      for (const also of [[], ['danger', 'investigation']] as const)
        expect(read(ticked('mutilation-risk'), document, 'child', also)).not.toMatch(/mutilation/i)
  })

  it('is not read by a relative, or an adult who was not checked, from whom it may be feared', () => {
    for (const place of ['with-family', 'with-an-adult-not-yet-checked'])
      expect(
        read({ ...ticked('mutilation-risk'), 'place-tonight': place }, 'first-night', 'carer')
      ).not.toMatch(/mutilation/i)
    const aunt: Given = {
      ...ticked('mutilation-risk'),
      'placement-since': '2026-11-20',
      'family-contacts': [{ 'contact-who': 'Efua Mensah', 'contact-relationship': 'Aunt' }],
      people: [{ 'person-name': 'Efua Mensah', 'person-role': 'carer' }]
    }
    for (const kind of ['with-parent', 'connected-person-foster-care'])
      for (const also of [[], ['placement']] as const)
        expect(
          read({ ...aunt, 'placement-kind': kind }, 'care-plan', 'carer', also),
          `${kind} ${also.join()}`
        ).not.toMatch(/mutilation/i)
    // A mother with whom the child is by now, while the first hour's answer still stands.
    expect(
      read(
        { ...aunt, people: [], 'family-contacts': [], 'placement-kind': 'with-parent' },
        'care-plan',
        'carer'
      )
    ).not.toMatch(/mutilation/i)
  })

  // ¶30, ¶42, invariants 15 and 16: a relative fosters, and stands among the people alone. “Foster care” is read for it where the address is not told.
  it.each<[string, Given]>([
    ['named', { people: [{ 'person-name': 'Efua Mensah', 'person-role': 'carer' }] }],
    ['not named', {}]
  ])(
    'is not read by a connected person who is %s, ticked or not, nor told by what is left out',
    (_, more) => {
      const fostering = (kind: string): Given => ({
        ...ticked('mutilation-risk'),
        'placement-since': '2026-09-01',
        'placement-kind': kind,
        ...more
      })
      for (const document of [
        'first-night',
        'care-plan',
        'protection-and-placement-plan',
        'missing-child-sheet'
      ] as const) {
        for (const also of [[], ['placement']] as const)
          expect(
            read(fostering('connected-person-foster-care'), document, 'carer', also),
            `${document} ${also.join()}`
          ).not.toMatch(/mutilation/i)
        if (document !== 'first-night')
          expect(read(fostering('connected-person-foster-care'), document, 'carer'), document).toBe(
            read(fostering('foster-care'), document, 'carer')
          )
        // Whoever fosters, and is no relative, reads it where the copy says where the child lives.
        expect(read(fostering('foster-care'), document, 'carer', ['placement']), document).toMatch(
          /mutilation/i
        )
      }
      for (const recipient of ['full', 'police', 'health', 'school'] as const)
        expect(read(fostering('connected-person-foster-care'), 'care-plan', recipient)).toMatch(/mutilation/i)
    }
  )

  // ¶44, invariant 16: the first hour’s answer may be empty by the time somebody is in a placement.
  it.each<[string, readonly Matter[]]>([
    ['foster-care', ['placement']],
    ['childrens-home', []],
    ['childrens-home', ['placement']],
    ['other-registered', []]
  ])('is read by who has the child in a placement that has begun: %s, told %j', (kind, also) => {
    const begun: Given = {
      'known-as': 'Abena',
      'health-in-confidence': ['mutilation-risk'],
      'placement-kind': kind,
      'placement-since': '2026-09-01'
    }
    expect(read(begun, 'care-plan', 'carer', also)).toMatch(/mutilation/i)
    expect(read(begun, 'first-night', 'carer')).toMatch(/mutilation/i)
    // Not yet begun, tonight with family, or care and placement over: family may have the child.
    for (const other of [
      { 'placement-since': '2027-09-01' },
      { 'place-tonight': 'with-family' },
      { 'place-tonight': 'with-an-adult-not-yet-checked' },
      {
        'periods-of-care': [
          { 'care-legal-basis': 'section-20', 'care-from': '2026-08-01', 'care-to': '2026-11-01' },
          { 'care-legal-basis': 'not-looked-after', 'care-from': '2026-11-01' }
        ]
      }
    ])
      expect(read({ ...begun, ...other }, 'care-plan', 'carer', also), JSON.stringify(other)).not.toMatch(
        /mutilation/i
      )
  })

  it('is told by voice alone where a danger works with children', () => {
    const given: Given = {
      ...ticked('mutilation-risk'),
      'trafficking-conclusion': 'suspected',
      exploiters: [{ 'exploiter-called': 'Mr Owusu', 'exploiter-works-with-children': 'yes' }]
    }
    expect(read(given, 'care-plan', 'school')).not.toMatch(/mutilation/i)
  })
})
