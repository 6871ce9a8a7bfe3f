import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fiveWords } from '../../src/screens/vault/five-words'
import { isGuessable } from '../../src/screens/vault/strength/protocol'
import { strengthOf } from '../../src/screens/vault/strength/strength-of'
import { isProving } from '../support/proving'

const isRefused = (passphrase: string) => isGuessable(strengthOf(passphrase))

it.each([
  '12345678901234',
  'passwordpassword',
  'aaaaaaaaaaaaaaaa',
  'qwertyuiopasdfgh',
  'letmeinletmeinletmein',
  // A month or a season, with the year.
  'November2026!!',
  'Summer2026Summer',
  'Monday January 2026',
  // The app, and what it asks for.
  'Waymark2026!!!!',
  'Passphrase2026!',
  'My Waymark passphrase 2026!',
  // Words of the work, run together and apart.
  'SocialWorker26',
  'Social-Worker-2026!',
  'S0cialW0rker2026',
  'Safeguarding2026',
  'Looked after child',
  'Looked After Child 2026!',
  'Unaccompanied Asylum Seeking Child',
  // Places, councils and clubs.
  'CroydonCouncil1',
  'Kent County Council',
  'London Borough of Croydon',
  'Manchester2026!',
  'Tottenham Hotspur',
  'Liverpool Football Club',
  // Whatever sign stands between the words, around them or at the end.
  'Kent+County+Council',
  'Kent (County Council)',
  'Kent & Medway Council',
  'Kent County Council 2026*',
  'Social*Worker*2026',
  '**Waymark2026**',
  "Birmingham Children's Trust",
  'Sandwell Childrens Trust',
  'Royal Borough of Greenwich',
  'Isle of Wight Council'
])('“%s” is long enough, and guessed all the same', (passphrase) => {
  expect(isRefused(passphrase)).toBe(true)
})

it.each([
  'marsh lantern copper violin tide',
  'marshlanterncopperviolintide',
  'correct horse battery staple',
  // A word of the work does no harm where enough stands beside it.
  'otter window council saffron lamp',
  // Thrown by a password manager, with signs and without letters of words.
  'xK9#mQ2$vL7pR4',
  '$%^9&*(!)_+{}|',
  '$%^&*(!)=+{}|~<>',
  'a$%^9&*(!)=+{}|b',
  'x#9$mQ*2&vL^7!',
  // In another script.
  'የይለፍ ቃል አምስት ቃላት ናቸው'
])('“%s” is taken', (passphrase) => {
  expect(isRefused(passphrase)).toBe(false)
})

it('five words that are suggested are never refused', async () => {
  // Numbers as the browser throws them, each as likely as any other: a test that likes some more would throw one word five times.
  const thrown = fc.noBias(fc.array(fc.nat(62_207), { minLength: 5, maxLength: 5 }))
  await fc.assert(
    fc.asyncProperty(thrown, async (numbers) => {
      let next = 0
      const phrase = await fiveWords((into) => {
        into[0] = numbers[next] ?? 0
        next += 1
        return into
      })
      expect(isGuessable(strengthOf(phrase)), phrase).toBe(false)
    }),
    { numRuns: isProving ? 1_000 : 50 }
  )
})
