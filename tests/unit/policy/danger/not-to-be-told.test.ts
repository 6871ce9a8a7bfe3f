import { expect, it } from 'vitest'
import { everything } from '../../../../machines/policy/disclosure/disclosure'
import { namesThatReveal } from '../../../../machines/policy/disclosure/location'
import { isNotToBeTold } from '../../../../machines/policy/danger/not-to-be-told'
import { viewOf } from '../../../support/clock'

/** Whom nobody rings at night, as somebody wrote it (¶23); whoever is only mentioned is rung. */
const isHeard = (text: string, name: string) =>
  isNotToBeTold(name, viewOf({ 'must-not-be-told-location': text }, '2026-11-24').answers)

it.each([
  'Yusuf Ali',
  'Yusuf Ali, who says he is an uncle',
  'His uncle Yusuf Ali',
  'Mr Yusuf Ali',
  'Mr. Yusuf Ali',
  'Uncle: Yusuf Ali',
  'Father – Yusuf Ali',
  'Uncle (Yusuf Ali)',
  'Hassan Ali & Yusuf Ali',
  'Hassan Ali/Yusuf Ali',
  'Hassan Ali; Yusuf Ali and his wife',
  'Hassan Ali\nYusuf Ali',
  'Anyone, especially Yusuf Ali',
  'Hassan Ali, but also Yusuf Ali',
  'Nobody except Dee Frost. Not even Yusuf Ali',
  'Yusuf Ali, until it is clear who goes through his phone',
  'Anyone who asks, Yusuf Ali above all',
  'A man who asks by phone, Yusuf Ali',
  'Whoever asks: Yusuf Ali',
  'Until he is checked, Yusuf Ali',
  'Interpreter Yusuf Ali',
  'Former carer Yusuf Ali',
  'His older brother Yusuf Ali'
])('“%s” means him', (text) => {
  expect(isHeard(text, 'Yusuf Ali')).toBe(true)
})

it.each([
  'Yusuf Ali’s brother Hassan',
  "Yusuf Ali's brother Hassan",
  'Hassan, a friend of Yusuf Ali',
  'Ask Yusuf Ali first',
  'Nobody, and ask Yusuf Ali first',
  'If anybody rings, ask Yusuf Ali',
  'Nobody is told unless Dee Frost or Yusuf Ali agrees',
  'Everyone except Dee Frost, Yusuf Ali and the police',
  'Anyone but Dee Frost and Yusuf Ali',
  'Yusuf Alimi',
  'Yusuf'
])('“%s” does not', (text) => {
  expect(isHeard(text, 'Yusuf Ali')).toBe(false)
})

it('a first name alone is that of many', () => {
  expect(isHeard('Yusuf', 'Yusuf')).toBe(false)
})

// Guards read who it is; of somebody who works where the child lives, and is only mentioned, the name stays left out.
it.each([
  ['Ana Reyes', []],
  ['The men from the car. Ask Ana Reyes first', ['Ana Reyes']]
])('of “%s” the names that say where the child lives are %j', (text, names) => {
  const view = viewOf(
    {
      people: [{ 'person-name': 'Ana Reyes', 'person-role': 'support-worker' }],
      'must-not-be-told-location': text
    },
    '2026-11-24'
  )
  expect(namesThatReveal(view, everything)).toEqual(names)
})

// A friend of the family had the girl as if she were her carer, and was found to exploit her: the referral says who it is (¶19, ¶23).
it.each([
  ['has left', { 'person-role': 'carer', 'person-until': '2026-11-20' }, []],
  ['has another part', { 'person-role': 'other' }, []],
  ['has the child still', { 'person-role': 'carer' }, ['Kadiatou Barry']]
])(
  'who exploits the child is named among the people only where that says nothing of the place: who %s',
  (_, part, names) => {
    const view = viewOf(
      {
        people: [{ 'person-name': 'Kadiatou Barry', ...part }],
        exploiters: [{ 'exploiter-called': 'Kadiatou Barry' }]
      },
      '2026-11-24'
    )
    expect(namesThatReveal(view, everything)).toEqual(names)
    const withoutDangers = { ...everything, leftOut: new Set(['placement', 'danger'] as const) }
    expect(namesThatReveal(view, withoutDangers)).toEqual(['Kadiatou Barry'])
  }
)
