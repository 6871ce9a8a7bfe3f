import { describe, expect, it } from 'vitest'
import type { AnyAnswer } from '../../../machines/case-file/answer'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withAnswer } from '../../../machines/case-file/change'
import { withSaidOfOne } from '../../../machines/case-file/said-of-one'
import { fieldOf, itemsOf, valueOf } from '../../../machines/case-file/read'
import { readableOf } from '../../../machines/case-file/readable'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { without } from '../../../machines/case-file/without'
import { asideTextsOf, textsIn } from '../../../machines/case-file/set-aside'
import { variantOf } from '../../../machines/actions/variants'
import { peopleKeptAway } from '../../../machines/policy/danger/kept-away'
import type { QuestionId } from '../../../content/stages'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'
import {
  begun,
  doneIn,
  followed,
  itemOf,
  opened,
  viewOf,
  withoutReasons,
  type Given
} from '../../support/over-days'

const today = '2027-03-02'
const how = 'On 11 November Grace asked Senait Gebre herself, and the agency.'
const child: Given = {
  'age-in-doubt': 'no',
  'age-as-known': '16-or-17',
  'interpreter-needed': 'yes',
  'first-language': 'Tigrinya',
  people: [
    { 'person-name': 'Senait Gebre', 'person-role': 'interpreter' },
    { 'person-name': 'Amal Osman', 'person-role': 'interpreter' },
    { 'person-name': 'Ruth Okafor', 'person-role': 'legal-representative' },
    { 'person-name': 'Nadia Khan', 'person-role': 'legal-representative' }
  ]
}
const checked: Given = {
  ...child,
  'interpreter-person': 'Senait Gebre',
  'interpreter-language': 'Tigrinya of the highlands',
  'interpreter-trained': 'trained',
  'interpreter-independence': 'independent',
  'interpreter-independence-how': how
}
const idOf = ({ answers }: CaseFile, name: string) =>
  itemsOf(answers, 'people').find((person) => fieldOf(person, 'person-name') === name)?.id ?? name
/** As the case that is open takes an answer. */
const given = (file: CaseFile, question: QuestionId, answer: AnyAnswer): CaseFile =>
  withSaidOfOne(file.answers, withAnswer(file, question, answer), question)
const naming = (file: CaseFile, question: QuestionId, name: string): CaseFile =>
  followed(given(file, question, { state: 'answered', value: idOf(file, name) }), today)
const answering = (file: CaseFile, question: QuestionId, value: string): CaseFile =>
  followed(given(file, question, { state: 'answered', value }), today)
const isOpen = (file: CaseFile, id: string) => {
  const item = itemOf(file, id, today)
  return item?.called === true && item.outcome === undefined
}
const interpreter = [
  'interpreter-trained',
  'interpreter-independence',
  'interpreter-independence-how'
] as const

// ¶26: an interpreter is checked before they interpret, each of them.
describe('what was checked of one interpreter', () => {
  it('is asked of the next, kept with the first, and stands again once the first is named again', () => {
    const before = begun(checked, today)
    expect(isOpen(before, 'check-interpreter-independence')).toBe(false)
    const next = naming(before, 'interpreter-person', 'Amal Osman')
    expect(interpreter.map((id) => next.answers[id])).toEqual([undefined, undefined, undefined])
    // In which language the child is interpreted is the child's: at night an interpreter is booked by it.
    expect(valueOf(next.answers, 'interpreter-language')).toBe('Tigrinya of the highlands')
    expect(isOpen(next, 'check-interpreter-independence')).toBe(true)
    const kept = asideTextsOf(next)
    expect(kept.map(({ question, texts }) => [question, ...texts])).toContainEqual([interpreter[2], how])
    expect(new Set(kept.map(({ of }) => of))).toEqual(new Set([idOf(next, 'Senait Gebre')]))
    // What is kept is saved, and is no answer that did not fit.
    expect(parseCaseFile(JSON.parse(JSON.stringify(next)))).toEqual(next)
    expect(readableOf(next).isWhole).toBe(true)

    const linked = answering(next, 'interpreter-trained', 'not-trained')
    const back = naming(linked, 'interpreter-person', 'Senait Gebre')
    for (const id of interpreter) expect(back.answers[id]).toEqual(before.answers[id])
    expect(isOpen(back, 'check-interpreter-independence')).toBe(false)
    const again = naming(back, 'interpreter-person', 'Amal Osman')
    expect(valueOf(again.answers, 'interpreter-trained')).toBe('not-trained')
  })

  it('is said of nobody while nobody is named, and what was typed before anybody was named is said of whoever is', () => {
    const nobody = given(begun(checked, today), 'interpreter-person', { state: 'not-known' })
    expect(nobody.answers['interpreter-independence']).toBeUndefined()
    const typed = begun({ ...child, 'interpreter-independence-how': how }, today)
    expect(valueOf(naming(typed, 'interpreter-person', 'Amal Osman').answers, interpreter[2])).toBe(how)
  })

  it('stays where another answer is given, or the same person is named again', () => {
    const before = begun(checked, today)
    expect(naming(before, 'interpreter-person', 'Senait Gebre').answers).toEqual(before.answers)
    expect(valueOf(answering(before, 'interpreter-language', 'Tigrinya').answers, interpreter[2])).toBe(how)
  })
})

// ¶26: they know what was said through them, whoever interprets now.
describe.each(['linked', 'came-with-the-child'])('an interpreter who is not independent (%s)', (found) => {
  const order = 'interpreter-not-independent'
  const before = begun({ ...checked, 'interpreter-independence': found }, today)
  const next = naming(before, 'interpreter-person', 'Amal Osman')
  const away = (file: CaseFile) => [...peopleKeptAway(viewOf(file, today))]

  it('stays one, and nobody else becomes one', () => {
    expect(away(before)).toEqual([idOf(before, 'Senait Gebre')])
    expect(away(next)).toEqual([idOf(before, 'Senait Gebre')])
    expect(isOpen(next, order)).toBe(true)
    expect(isOpen(next, 'check-interpreter-independence')).toBe(true)
    const safe = answering(next, 'interpreter-independence', 'independent')
    expect([away(safe), isOpen(safe, order)]).toEqual([[idOf(before, 'Senait Gebre')], true])
    expect(away(given(before, 'interpreter-person', { state: 'not-known' }))).toHaveLength(1)
  })

  it('was dealt with where that was done, and the next who is not independent is not', () => {
    const done = naming(doneIn(before, [order], today), 'interpreter-person', 'Amal Osman')
    expect(isOpen(done, order)).toBe(false)
    const second = answering(done, 'interpreter-independence', 'linked')
    expect(isOpen(second, order)).toBe(true)
    expect(away(second)).toHaveLength(2)
  })

  it('stays one where they are no longer among the people', () => {
    const people = itemsOf(before.answers, 'people').filter(({ id }) => id !== idOf(before, 'Senait Gebre'))
    const removed = followed(given(before, 'people', { state: 'answered', value: people }), today)
    const after = naming(removed, 'interpreter-person', 'Amal Osman')
    expect(isOpen(after, order)).toBe(true)
    expect(itemsOf(after.answers, 'interpreters-not-used')).toHaveLength(1)
    expect(variantOf(order, viewOf(after, today))).toBeUndefined()
  })

  it('stays with how that was found, and both are said of them again', () => {
    const [entry] = itemsOf(next.answers, 'interpreters-not-used')
    expect(entry && fieldOf(entry, 'not-used-how')).toBe(how)
    expect(asideTextsOf(next).flatMap(({ texts }) => texts)).not.toContain(how)
    expect(parseCaseFile(JSON.parse(JSON.stringify(next)))).toEqual(next)
  })

  it('is open for each who was not dealt with, whoever is listed first', () => {
    const done = naming(doneIn(before, [order], today), 'interpreter-person', 'Amal Osman')
    const second = answering(done, 'interpreter-independence', 'linked')
    const corrected = answering(
      naming(second, 'interpreter-person', 'Senait Gebre'),
      'interpreter-independence',
      'independent'
    )
    expect(away(corrected)).toEqual([idOf(before, 'Amal Osman')])
    expect(isOpen(corrected, order)).toBe(true)
    const unlisted = followed({ ...second, answers: without(second.answers, 'interpreters-not-used') }, today)
    expect(isOpen(unlisted, order)).toBe(true)
    const nobody = followed(given(done, 'interpreter-person', { state: 'not-known' }), today)
    expect(isOpen(nobody, order)).toBe(false)
    expect(isOpen(answering(nobody, 'interpreter-independence', 'linked'), order)).toBe(true)
  })

  it('was dealt with where an earlier build noted it of nobody by name', () => {
    const done = withoutReasons(doneIn(before, [order], today))
    expect(done.actions[order]?.for).toEqual([])
    for (const day of [today, '2027-03-05']) {
      const again = opened(done, day)
      expect(itemOf(again, order, day)?.state).toBe('done')
    }
    const second = answering(
      naming(opened(done, today), 'interpreter-person', 'Amal Osman'),
      'interpreter-independence',
      'linked'
    )
    expect(isOpen(second, order)).toBe(true)
  })

  it('was dealt with where that was done before anybody was named, and the next is not', () => {
    const unnamed = begun({ ...child, 'interpreter-independence': found }, today)
    const named = naming(doneIn(unnamed, [order], today), 'interpreter-person', 'Senait Gebre')
    expect(away(named)).toHaveLength(1)
    expect(isOpen(named, order)).toBe(false)
    const later = followed(opened(named, '2027-03-05'), '2027-03-05')
    expect(itemOf(later, order, '2027-03-05')?.state).toBe('done')
    const second = naming(named, 'interpreter-person', 'Amal Osman')
    expect(isOpen(second, order)).toBe(false)
    expect(isOpen(answering(second, 'interpreter-independence', 'linked'), order)).toBe(true)
  })

  it('is said of them again once they are named again', () => {
    const back = naming(next, 'interpreter-person', 'Senait Gebre')
    expect(valueOf(back.answers, 'interpreter-independence')).toBe(found)
    expect(valueOf(back.answers, 'interpreter-independence-how')).toBe(how)
    expect(back.answers['interpreters-not-used']).toBeUndefined()
    expect(away(back)).toEqual([idOf(before, 'Senait Gebre')])
  })
})

it.each([
  ['immigration-adviser', 'immigration-adviser-level', 'high-enough'],
  ['immigration-adviser', 'immigration-adviser-works-with-children', 'yes'],
  ['advocate', 'advocate-specialist', 'specialist-with-interpreter'],
  ['personal-adviser', 'personal-adviser-knows-migrant-issues', 'yes'],
  ['personal-adviser', 'personal-adviser-knows-trafficker-risk', 'yes']
] as const)('what is said of one %s is asked of the next: %s (¶14, ¶47, ¶48, ¶66)', (named, said, value) => {
  const before = begun(
    { ...child, 'immigration-position': 'claim-undecided', [named]: 'Ruth Okafor', [said]: value },
    today
  )
  const next = naming(before, named, 'Nadia Khan')
  expect(next.answers[said]).toBeUndefined()
  expect(valueOf(naming(next, named, 'Ruth Okafor').answers, said)).toBe(value)
})

it('a kept answer that no question takes any more stays kept', () => {
  const file = fileWith(answersOf(child))
  const at = (question: string) => `answers/${question}/of/${idOf(file, 'Amal Osman')}`
  const setAside = [
    { from: at('interpreter-trained'), json: '{"state":"answered","value":"gone"}' },
    { from: at('interpreter-independence'), json: '{' },
    { from: at('interpreter-independence-how'), json: '{"state":"answered","value":{"a":1}}' }
  ]
  expect(naming({ ...file, setAside }, 'interpreter-person', 'Amal Osman').setAside).toEqual(setAside)
})

it('loses no text: what cannot be given back whole stays kept, and so does what stands beside another answer', () => {
  const file = fileWith(answersOf(child))
  const at = `answers/interpreter-independence-how/of/${idOf(file, 'Amal Osman')}`
  const kept = [
    { from: at, json: '{"state":"not-known","typed":{"day":"11","month":"Nov"}}' },
    { from: at, json: '{"state":"not-known","typed":"She would not say.","more":"Called twice."}' }
  ]
  for (const one of kept) {
    const named = naming({ ...file, setAside: [one] }, 'interpreter-person', 'Amal Osman')
    expect(JSON.stringify(named)).toContain(textsIn(JSON.parse(one.json)).at(-1))
  }

  const found = 'Her brother sold him.'
  const list: Given = {
    ...checked,
    'interpreters-not-used': [
      { 'not-used-interpreter': 'Senait Gebre', 'not-used-because': 'linked', 'not-used-how': found }
    ]
  }
  for (const independence of ['independent', 'linked']) {
    const both = begun({ ...list, 'interpreter-independence': independence }, today)
    const next = naming(both, 'interpreter-person', 'Amal Osman')
    const back = naming(next, 'interpreter-person', 'Senait Gebre')
    for (const one of [next, back]) {
      expect(JSON.stringify(one)).toContain(found)
      expect(JSON.stringify(one)).toContain(how)
      expect(itemsOf(one.answers, 'interpreters-not-used')).toHaveLength(1)
    }
  }
})
