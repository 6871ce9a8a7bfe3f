import { expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'

/** Nobody in another country is told of the child before a lawyer has said who may be (regulation 12; ¶23, ¶30). */
const advice = 'take-advice-on-a-placement-outside-england-and-wales'
const telling = [
  'notify-the-area-authority',
  'consult-the-area-authority',
  'tell-the-police-of-the-new-area'
] as const

const given = {
  'known-as': 'Ana',
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'periods-of-care': [
    { 'care-authority': 'Kent', 'care-legal-basis': 'interim-care-order', 'care-from': '2026-09-01' }
  ],
  'placement-kind': 'foster-care',
  'placement-registration': 'approved-or-registered'
} as const satisfies NamedCase['answers']

const followed = (file: CaseFile) => followActions(file, { answers: file.answers, today })
const placedIn = (area: string) => followed(fileWith(answersOf({ ...given, 'placement-area': area })))
const openIn = (file: CaseFile) =>
  actionListOf(file, { answers: file.answers, today })
    .filter(({ called, outcome }) => called && outcome === undefined)
    .map(({ action }) => action)
const told = (file: CaseFile) => telling.filter((id) => openIn(file).includes(id))

it('at a distance in England and Wales the authority and the police there are told', () => {
  expect(openIn(placedIn('at-a-distance'))).not.toContain(advice)
  expect(told(placedIn('at-a-distance'))).toEqual(telling)
})

it.each(['done', 'dismissed'] as const)(
  'outside it nobody there is told before advice is taken, and whoever it names once it is %s',
  (state) => {
    const open = placedIn('outside-england-and-wales')
    expect(openIn(open)).toContain(advice)
    expect(told(open)).toEqual([])
    const outcome =
      state === 'done' ? { state, on: today } : { state, on: today, reason: 'Taken before, for Glasgow' }
    expect(told(followed(withOutcome(open, advice, outcome, today)))).toEqual(telling)
  }
)
