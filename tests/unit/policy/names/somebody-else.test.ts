import { expect, it } from 'vitest'
import { isSomebodyElse } from '../../../../machines/policy/names/somebody-else'

/** ¶31: what somebody did stays with them. A name written over another is a name put right, or another person. */
it('takes a name of which no word stood there before for another person, and a name put right for the same', () => {
  const was = (before: string, now: string) => isSomebodyElse(before, now)
  expect(was('Callum Adair', 'Bernadette Osei')).toBe(true)
  expect(was('Mr Callum Adair', 'Mr Osei')).toBe(true)
  expect(was('Callum Adair', 'Callum Adair-Smith')).toBe(false)
  expect(was('Callum Adair', 'ADAIR, Callum')).toBe(false)
  expect(was('Zoe Adair', 'Zoë Adaire')).toBe(false)
})

it('waits while a name is written anew letter by letter, and where no name stood', () => {
  const was = (before: string, now: string) => isSomebodyElse(before, now)
  expect(was('Callum Adair', '')).toBe(false)
  expect(was('Callum Adair', 'C')).toBe(false)
  expect(was('Callum Adair', 'Cal')).toBe(false)
  expect(was('Ann', 'Anna')).toBe(false)
  expect(was('', 'Bernadette Osei')).toBe(false)
  expect(was('Social worker', 'Bernadette Osei')).toBe(false)
  // A post, and no name: whoever fills it is written over it.
  expect(was('duty worker', 'Ben Cole')).toBe(false)
})
