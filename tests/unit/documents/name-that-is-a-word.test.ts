import { expect, it } from 'vitest'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

const leftOut = '[left out]'

/** What a copy that leaves out where the child lives says of the child's wishes. */
async function wishesIn(
  answers: NamedCase['answers']
): Promise<{ readonly said: string; readonly all: string }> {
  const words = await allWords()
  const { model } = copyFor(documentsOf({ 'known-as': 'Ana', ...answers }, words)('care-plan'), 'full', words)
  const rows = model.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .filter(({ label }) => label === words('questions.child-wishes.short'))
  // Behind it stands with whom to ask, where something is left out: no matter of these tests (her-own-words.test.ts).
  const values = rows.flatMap((row) => row.values.filter((one) => one !== words('documents.said-in-part')))
  return { said: values.join('\n'), all: readIn(model) }
}

/** The same, with a carer whose name is a word of the language. */
async function saidIn(typed: string, carer = 'Joan Price'): Promise<string> {
  const { said, all } = await wishesIn({
    people: [
      { 'person-name': carer, 'person-role': 'carer' },
      { 'person-name': 'Ruth Amadi', 'person-role': 'social-worker' }
    ],
    'child-wishes': typed
  })
  expect(all).not.toMatch(new RegExp(`(?<!\\p{L})${carer}(?!\\p{L})`, 'u'))
  return said
}

// By hand from ¶23: nothing of a name that says where the child lives may get through, and what is said of a child has to be readable.
it.each([
  ['Ana asks about the prices of rooms.', 'Ana asks about the prices of rooms.'],
  ['Ana asks what the price of a room is.', 'Ana asks what the price of a room is.'],
  ['A half-price ticket, and a priceless day.', 'A half-price ticket, and a priceless day.'],
  ['She stays with Joan Price.', `She stays with ${leftOut}.`],
  [
    'She stays at Price’s, or at the Prices’ house.',
    `She stays at ${leftOut}’s, or at the ${leftOut}’ house.`
  ],
  ['SHE STAYS AT PRICE’S AND AT THE PRICES’.', `SHE STAYS AT ${leftOut}’S AND AT THE ${leftOut}’.`],
  [
    'With Mrs Price-Jones and the Jones-Price girl.',
    `With Mrs ${leftOut}-Jones and the Jones-${leftOut} girl.`
  ],
  ['Price is kind. Prices are kind.', `${leftOut} is kind. ${leftOut} are kind.`],
  ['She rings mrs price when she is late.', `She rings mrs ${leftOut} when she is late.`],
  ['She stays at price’s house on Monday.', `She stays at ${leftOut} house on Monday.`],
  ['She writes to j.price@homes.example on Monday.', `She writes to j.${leftOut}@homes.example on Monday.`],
  [
    'She is met by Ann Price and Dee Price, and by nobody else.',
    `She is met by ${leftOut}, and by nobody else.`
  ],
  ['Dee Price cooks. On Sundays Dee Price rests.', `${leftOut} cooks. On Sundays ${leftOut} rests.`],
  ['She is met by Ruth Price at the gate.', `She is met by Ruth ${leftOut} at the gate.`],
  ['Meet Price at the gate, and wave.', `Meet ${leftOut} at the gate, and wave.`],
  ['Then Mrs Price and Doctor Price came.', `Then Mrs ${leftOut} and Doctor ${leftOut} came.`],
  ['then she rings price when she is late', `then she rings ${leftOut} when she is late`]
])('%s', async (typed, said) => {
  expect(await saidIn(typed)).toBe(said)
})

// ¶23: whoever is called by two letters is known by them no less; a word of the language is looked at by whoever makes the copy.
it.each([
  ['Jo Ashdown', 'Jo takes her to class, so do not call.', `${leftOut} takes her to class, so do not call.`],
  ['Jo', 'She goes with Jo each Friday.', `She goes with ${leftOut} each Friday.`],
  [
    'Ed Marsh',
    'Ed’s car. She needed to be fed by Ed.',
    `${leftOut}’s car. She needed to be fed by ${leftOut}.`
  ],
  ['Mary-Jo Ashdown', 'She is with Jo.', `She is with ${leftOut}.`],
  ['张伟', 'She rings 张伟 at six. 她和张伟住。', `She rings ${leftOut} at six. 她和${leftOut}住。`],
  ['さくら', 'さくらさんといる。', `${leftOut}さんといる。`],
  ['サクラ', 'サクラと住む。', `${leftOut}と住む。`],
  ['김민수', '김민수가 왔다.', `${leftOut}가 왔다.`],
  ['阿里木·买买提', '她和阿里木·买买提住', `她和${leftOut}住`],
  ['Ida Marsh KW', 'The KW met the GP.', 'The KW met the GP.'],
  ['PC Ida Marsh', 'The PC is fine. DS Lee rang.', 'The PC is fine. DS Lee rang.'],
  // A rank in capitals is a short name too: who goes by Di is not told.
  ['Di Marsh', 'She goes with Di.', `She goes with ${leftOut}.`],
  ['DS Ida', 'DS Lee rang. Ida came.', `DS Lee rang. ${leftOut} came.`],
  ['An Tran', 'She stays with An now. An apple a day.', `She stays with ${leftOut} now. An apple a day.`],
  ['Hana Al Noor', 'She learns at the Al Hikma school.', 'She learns at the Al Hikma school.'],
  ['Al', 'She goes with Al.', `She goes with ${leftOut}.`]
])('of %s: %s', async (carer, typed, said) => {
  expect(await saidIn(typed, carer)).toBe(said)
})

/** What a copy that leaves out where the child lives says of a first night in some place. */
async function saidOfThePlace(typed: string, place: string): Promise<string> {
  const { said } = await wishesIn({
    'periods-of-care': [{ 'care-authority': 'Harwick' }],
    'where-the-child-is': place,
    'child-wishes': typed
  })
  return said
}

// A word that every building has tells of none; the name of a street does, whatever its words are.
it.each([
  ['Front office, Harwick police station', 'She was met at the front desk and waited.'],
  ['Custody suite, Harwick', 'She came through the custody suite. The custody sergeant rang.'],
  ['Reception, Thornmere', 'The reception desk rang at 9, and Reception wrote it down.'],
  ['Ground floor, 4 Larkhill Rise', 'She sat on the ground, on the floor below.'],
  ['Top bell, 4 Larkhill Rise', 'The top drawer is hers, and the rear door is locked.']
])('in a copy without “%s” stands: %s', async (place, typed) => {
  expect(await saidOfThePlace(typed, place)).toBe(typed)
})

it.each([
  ['Front Street, Thornmere', 'She waited in Front Street for her.', `She waited in ${leftOut} for her.`],
  [
    'Ground Lane, Thornmere',
    'She was driven to Ground Lane on Monday.',
    `She was driven to ${leftOut} on Monday.`
  ],
  ['Larkhill Reception Centre', 'At Larkhill they were kind.', `At ${leftOut} they were kind.`]
])('a copy without “%s” does not say: %s', async (place, typed, said) => {
  expect(await saidOfThePlace(typed, place)).toBe(said)
})
