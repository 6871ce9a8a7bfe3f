import { beforeAll, expect, it } from 'vitest'
import type { ActionId } from '../../../content/actions/ids'
import type { DocumentId } from '../../../content/documents'
import { followedRecords } from '../../../machines/actions/follow'
import type { RecipientId } from '../../../content/recipient-ids'
import { onPath } from '../../../machines/journey/paths'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, readIn } from '../../support/copies'
import { reviewed } from '../../cases/reviews'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// ¶10, ¶20, ¶30, ¶39: suspected, in a foster home, and in contact with an uncle of whom it is suspected that he is part of it.
const bereket = {
  'contact-who': 'Bereket Haile',
  'contact-relationship': 'uncle, as he says',
  'contact-involvement': 'suspected',
  'contact-now': 'in-contact'
}
const senait: Given = {
  'known-as': 'Senait',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'safe-place-first': 'safe-now',
  'police-told': 'no',
  'family-contacts': [bereket]
}

/** The actions that the plan of two days later, or of another day, lists: what, by whom, by when. */
function listed(given: Given, recipient: RecipientId, on = '2026-11-26'): readonly (readonly string[])[] {
  const answers = answersOf(given)
  const first = '2026-11-24'
  const file = { ...fileWith(answers), actions: followedRecords({}, onPath({ answers, today: first })) }
  const plan = sourcesOf(file, { today: on, words })('protection-and-placement-plan')
  return copyFor(plan, recipient, words)
    .model.sections.filter(({ id }) => id === 'actions')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
}

it('the plan that is signed lists what is still to be done to protect the child, whatever stage asked for it, and what is late', () => {
  const rows = listed(senait, 'full')
  const orders = rows.map(([what]) => what)
  for (const id of ['make-existing-contact-safe', 'hold-a-strategy-discussion', 'tell-the-police'] as const)
    expect(orders.some((one) => one?.includes(words(`actions.${id}`)))).toBe(true)
  const contact = rows.find(([what]) => what?.includes(words('actions.make-existing-contact-safe')))
  expect(contact?.[2]).toBe('24 November 2026: overdue')
  expect(rows.length).toBeLessThanOrEqual(10)
})

// ¶41, ¶44: carers sign it, and a lawyer is given no action list.
it('what the plan itself owes gives way to nothing that another stage owes', () => {
  const placed: Given = {
    'known-as': 'Senait',
    'trafficking-conclusion': 'suspected',
    'place-tonight': 'foster-home',
    'safe-place-first': 'safe-now',
    'placement-kind': 'foster-care',
    'placement-address': '14 Curlew Rise',
    'placement-since': '2026-11-20',
    people: [{ 'person-name': 'Helen Marsh', 'person-role': 'carer' }]
  }
  const own = ['arrange-the-visits', 'brief-the-carer', 'send-the-placement-notices'] as const
  for (const recipient of ['full', 'lawyer'] as const) {
    const rows = listed(placed, recipient)
    const orders = rows.map(([what]) => what)
    for (const id of own) expect(orders.some((one) => one?.includes(words(`actions.${id}`)))).toBe(true)
    expect(orders.some((one) => one?.includes(words('actions.tell-the-police')))).toBe(true)
    expect(rows.length).toBeLessThanOrEqual(10)
  }
  // ¶44: who comes, and what carers are to be told, is theirs to read; the notices are the social worker’s to send.
  const toCarers = listed(placed, 'carer').map(([what]) => what)
  for (const id of own)
    expect(toCarers.some((one) => one?.includes(words(`actions.${id}`)))).toBe(
      id !== 'send-the-placement-notices'
    )
})

// Whoever reads a plan has it in their hands. With whom it must not be agreed is said in it (¶23, ¶42).
it('the order to make it stands in no plan, unless it says with whom not', () => {
  const placed: Given = {
    'known-as': 'Senait',
    'trafficking-conclusion': 'suspected',
    'placement-kind': 'foster-care',
    'placement-address': '3 Lea Close',
    'placement-since': '2026-11-20',
    'periods-of-care': [
      { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
    ]
  }
  const feared: Given = {
    ...placed,
    exploiters: [
      {
        'exploiter-called': 'Bekim',
        'exploiter-whereabouts-known': 'yes',
        'exploiter-whereabouts': '3 Lea Close'
      }
    ]
  }
  const says = (id: DocumentId, given: Given, recipient: RecipientId, text: string) => {
    const source = sourcesOf(fileWith(answersOf(given)), { today: '2026-11-26', words })(id)
    return readIn(copyFor(source, recipient, words, ['placement']).model).includes(text)
  }
  const orders = [
    ['protection-and-placement-plan', 'agree-the-placement-plan'],
    ['care-plan', 'produce-the-care-plan']
  ] as const
  for (const [plan, id] of orders)
    for (const recipient of ['full', 'carer', 'lawyer'] as const) {
      expect(says(plan, placed, recipient, words(`actions.${id}`)), `${plan} ${recipient}`).toBe(false)
      expect(says('action-list', placed, 'full', words(`actions.${id}`))).toBe(true)
    }
  // Once it is late, it stands in the plan too: nothing else there says so (¶39).
  const late = {
    ...placed,
    'placement-since': '2026-11-02',
    'periods-of-care': [
      { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-11-02' }
    ]
  } as const
  const order = words('actions.agree-the-placement-plan')
  expect(says('protection-and-placement-plan', late, 'full', order)).toBe(true)
  const withNobodyFeared = words('action-list.as.agree-the-placement-plan.carer-to-fear')
  expect(says('protection-and-placement-plan', feared, 'full', withNobodyFeared)).toBe(true)
  expect(says('protection-and-placement-plan', feared, 'carer', withNobodyFeared)).toBe(false)
  // A carer’s copy is the same, whatever is feared of the house.
  expect(
    says('protection-and-placement-plan', feared, 'carer', words('actions.agree-the-placement-plan'))
  ).toBe(false)
})

it('what another stage owes by a later day stands in that stage’s plan alone', () => {
  const rows = listed(reviewed.iran.answers, 'full')
  const orders = rows.map(([what]) => what)
  const has = (id: ActionId) => orders.some((one) => one?.includes(words(`actions.${id}`)))
  expect(has('tell-enquirers-nothing')).toBe(true)
  expect(has('press-the-home-office-for-an-answer')).toBe(false)
  expect(has('keep-protecting-from-influence')).toBe(false)
})

// It says what the authority has left undone, or only that nobody has ticked it.
it('that it is late is said to those who are given the oversight alone; the day stands for all', () => {
  for (const recipient of ['full', 'police', 'lawyer'] as const) {
    const days = listed(senait, recipient).map(([, , day]) => day)
    const late = words('clock.screen.overdue-day', { day: '24 November 2026' })
    expect(days.includes(late), recipient).toBe(recipient === 'full')
    expect(days.includes('24 November 2026'), recipient).toBe(recipient !== 'full')
  }
})

// The day after, it is late on no screen either: it cannot wait, and since when is said to those who may read that it waits.
it('the day after, it is said since when it cannot wait, to those who are given the oversight alone', () => {
  for (const recipient of ['full', 'police', 'lawyer'] as const) {
    const days = listed(senait, recipient, '2026-11-25').map(([, , day]) => day)
    expect(
      days.some((day) => day?.includes('overdue')),
      recipient
    ).toBe(false)
    expect(days.includes('Cannot wait, since 24 November 2026'), recipient).toBe(recipient === 'full')
    expect(days.includes('24 November 2026'), recipient).toBe(recipient !== 'full')
  }
})

it('a carer’s copy has of it what is the carer’s, and nothing of who calls the police', () => {
  const orders = listed(senait, 'carer').map(([what]) => what)
  for (const id of ['hold-a-strategy-discussion', 'tell-the-police'] as const)
    expect(orders.some((one) => one?.includes(words(`actions.${id}`)))).toBe(false)
})

// ¶29, ¶30: that they are in contact, how they meet and what she says of it stand in no other part of these plans.
it.each(
  (['protection-and-placement-plan', 'care-plan', 'review-record'] as const).flatMap((id) =>
    (['full', 'carer'] as const).map((recipient) => [id, recipient] as const)
  )
)(
  '%s, %s: whoever is named as not safe keeps their entry, whether or not contact is planned',
  (id, recipient) => {
    const said = {
      'contact-now-how': 'Fridays at the bus station, and on a second phone',
      'contact-child-wishes': 'She is afraid to say no to him',
      'contact-involvement-reasons': 'He answered for her',
      'contact-assessment': 'assessed-not-safe',
      'contact-assessment-reasons': 'Police: two earlier girls'
    }
    const exploiters = [{ 'exploiter-called': 'Bereket Haile', 'exploiter-link-to-child': 'drove her' }]
    for (const more of [{}, { exploiters }]) {
      const given = { ...senait, ...more, 'family-contacts': [{ ...bereket, ...said }] }
      const file = fileWith(answersOf(given))
      const plan = sourcesOf(file, { today: '2026-11-25', words })(id)
      const read = readIn(copyFor(plan, recipient, words, ['other-people']).model)
      for (const text of Object.values(said).filter((one) => one !== 'assessed-not-safe'))
        expect(read.split(text).length - 1, text).toBe(1)
      expect(read).toContain('uncle, as he says')
      expect(read).toContain(words('questions.contact-now.short'))
    }
  }
)
