import { describe, expect, it } from 'vitest'
import { documentIds } from '../../../content/documents'
import { matters } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import { recipients, type Recipient } from '../../../content/recipients'
import type { Only, Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import {
  whyLeftOut,
  withoutTheLocation,
  type Disclosure
} from '../../../machines/policy/disclosure/disclosure'
import {
  askedBeforeGiving,
  disclosureOf,
  isUsualFor,
  leftOutOf,
  speaksToTheChild
} from '../../../machines/policy/disclosure/recipients'
import { caseOf } from '../../rules/cases'
import { onlyRows, optionRows, revealRows } from '../../rules/marks'
import { recipientRows } from '../../rules/tables'

/** Every question, and every field of a list as `list.field`. */
const asked: readonly (readonly [string, Question])[] = (
  Object.entries(questions) as [string, Question][]
).flatMap(([id, question]) => [
  [id, question] as const,
  ...(question.kind === 'list'
    ? Object.entries(question.fields).map(([field, one]) => [`${id}.${field}`, one] as const)
    : [])
])

const listed = (only: Only): readonly string[] => (typeof only === 'string' ? [only] : only)
const said = (rows: Readonly<Record<string, { readonly asked: readonly string[] }>>) =>
  Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, row.asked]))

describe('who is asked', () => {
  it('each question that is for some alone is for those whom the table says', () => {
    const marked = asked.flatMap(([id, { only }]) =>
      only === undefined ? [] : [[id, listed(only)] as const]
    )
    expect(Object.fromEntries(marked)).toEqual(said(onlyRows))
  })

  it('each option that is for some alone is for those whom the table says', () => {
    const marked = asked.flatMap(([id, question]) =>
      'optionsOnly' in question
        ? Object.entries(question.optionsOnly).map(
            ([option, only]) => [`${id}/${option}`, listed(only)] as const
          )
        : []
    )
    expect(Object.fromEntries(marked)).toEqual(said(optionRows))
  })
})

describe('what would say where the child lives', () => {
  it('is what the table says, and nothing else', () => {
    const marked = asked.flatMap(([id, { reveals }]) => (reveals === 'placement' ? [id] : []))
    expect(marked.sort()).toEqual(Object.keys(revealRows).sort())
  })

  it.each(Object.entries(revealRows))('%s is left out where the place is: %s', (id) => {
    const [question = id, field] = id.split('.')
    expect(whyLeftOut(question as QuestionId, withoutTheLocation, field)).toBe('placement')
  })
})

describe('what a recipient is given', () => {
  const rows = Object.entries(recipientRows) as [RecipientId, (typeof recipientRows)[string]][]

  it.each(rows)('%s, matter by matter and document by document', (id, row) => {
    for (const document of documentIds) {
      const always = row.always[document] ?? []
      const isGiven = (matter: string) => row.may[matter] === 'given' || always.includes(matter)
      const ifNeeded = matters.filter((matter) => row.may[matter] === 'if-needed' && !isGiven(matter))
      const never = matters.filter((matter) => row.may[matter] === 'never' && !isGiven(matter))
      expect(askedBeforeGiving(id, document)).toEqual(ifNeeded)
      // Without a word from whoever makes the copy; and with every word that they can say.
      const plain = leftOutOf({ recipient: id, also: [] }, document)
      expect([...plain].sort()).toEqual([...ifNeeded, ...never].sort())
      const all = leftOutOf({ recipient: id, also: matters }, document)
      expect([...all].sort()).toEqual([...never].sort())
    }
  })

  it.each(rows)('%s: their documents, and who they are', (id, row) => {
    const one: Recipient = recipients[id]
    expect({
      documents: [...one.documents],
      first: [...(one.first ?? [])],
      always: { ...one.always },
      roles: [...one.roles],
      knowsOwnName: one.knowsOwnName === true,
      speaksToTheChild: one.speaksToTheChild === true
    }).toEqual({
      documents: row.documents,
      first: row.first,
      always: row.always,
      roles: row.roles,
      knowsOwnName: row.knowsOwnName,
      speaksToTheChild: row.speaksToTheChild
    })
    expect(speaksToTheChild(id)).toBe(row.speaksToTheChild)
    expect(disclosureOf({ recipient: id, also: [] }, 'care-plan').toTheChild === true).toBe(
      row.speaksToTheChild
    )
  })
})

// ¶7, ¶23, ¶31, ¶39: who alone takes the case over, works with other children, looks for the child.
it.each<[keyof Disclosure, RecipientId]>([
  ['takesOver', 'receiving-authority'],
  ['worksWithChildren', 'school'],
  ['looksForTheChild', 'police']
])('a copy is %s for the %s alone', (mark, only) => {
  const marked = (Object.keys(recipients) as RecipientId[]).filter(
    (recipient) => disclosureOf({ recipient, also: [] }, 'care-plan')[mark] === true
  )
  expect(marked).toEqual([only])
})

// Of an adult the pathway plan takes the care plan’s place (¶52).
it.each<[RecipientId, child: boolean, adult: boolean]>([
  ['child', true, true],
  ['health', false, true],
  ['police', false, false]
])('the pathway plan is usually made for %s: of a child %s, of an adult %s', (id, child, adult) => {
  const isUsual = (of: string) => isUsualFor(id, 'pathway-plan', caseOf({ of }))
  expect([isUsual('a child of 16'), isUsual('an adult')]).toEqual([child, adult])
})
