import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { childsCopies, type DocumentId } from '../../../content/documents'
import { merged } from '../../../content/merged'
import { roleMarks, roles } from '../../../content/roles'
import messages from '../../../content/messages/en/documents.json'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { DocumentModel } from '../../../src/documents/model'
import { writePdf } from '../../../src/documents/pdf/write-pdf'
import type { Words } from '../../../src/i18n/words'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'
import { fonts } from '../pdf/fixtures'
import { readPdf } from '../pdf/read-pdf'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const plans = Object.keys(childsCopies) as DocumentId[]
const copy = (id: DocumentId, answers = vietnam.answers): DocumentModel =>
  copyOf(documentsOf(answers, words)(id), { recipient: 'child', also: [] }, new Set(), words).model

const textsIn = (some: unknown): readonly string[] =>
  typeof some === 'string'
    ? [some]
    : some !== null && typeof some === 'object'
      ? Object.values(some).flatMap(textsIn)
      : []

/** What every child reads in these copies: our own sentences, without what somebody typed. */
const standing = (): readonly string[] =>
  [
    ...textsIn(messages['childs-copy']),
    messages.recipients['to-the-child'],
    messages.recipients['child-location-withheld'],
    messages.recipients['child-location-shown'],
    messages.recipients['child-withheld'],
    messages.recipients['child-leaves-out']
  ].map((text) => text.replace(/\{\w+\}/g, 'Sam'))

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/u).filter((one) => /\p{L}/u.test(one))

function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const found = sentences.flatMap((one) => one.match(/[\p{L}’'-]+/gu) ?? [])
  const syllables = found.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: found.length, syllable: syllables })
}

describe('a copy that is the child’s', () => {
  it('can be read at nine to ten: a gate, and no proof that it is understood', () => {
    // A grade of the United States is five years less than the age: 9 to 10 is grade 4 to 5.
    const whole = standing().filter((text) => /[.?!]$/u.test(text))
    expect(whole.length).toBeGreaterThan(25)
    expect(gradeOf(whole)).toBeLessThan(4)
    const hard = whole.filter((text) => gradeOf([text]) > 6)
    expect(hard).toEqual([])
  })

  it('would not pass with the words that others read', () => {
    expect(gradeOf([words('statements.planning-does-not-pre-empt')])).toBeGreaterThan(6)
  })

  test.each(plans)('%s stands on two to four pages', async (id) => {
    for (const { answers } of [vietnam, eritrea]) {
      const { pages } = await readPdf(writePdf(copy(id, answers), fonts))
      expect(pages.length, id).toBeLessThan(5)
    }
  })

  test.each(plans)('%s speaks to the child: of no law, and of nobody as “the child”', (id) => {
    const typed = JSON.stringify(vietnam.answers)
    const own = textsInDocument(copy(id)).filter((text) => !typed.includes(text.slice(0, 20)))
    expect(own.filter((text) => /¶|\bAct\b|[Rr]egulation|guidance|\b[Tt]he child\b/u.test(text))).toEqual([])
  })

  it('says who is who, what happens next, what the child said, their rights and whom to ring', () => {
    const { sections } = copy('care-plan')
    const read = JSON.stringify(sections)
    expect(read).toContain('Nell Harkaway')
    expect(read).toContain('Your social worker.')
    expect(read).toContain('Stay where the dog is.')
    expect(read).toContain('1 December 2026')
    expect(read).toContain('999')
    expect(read).toContain('01632 960140')
    expect(sections.map(({ id }) => id)).toContain('rights')
  })

  test.each(plans)(
    '%s says of each thing that it leaves out because of the place what the child is told',
    (id) => {
      for (const { answers } of [vietnam, eritrea, romania, nigeria, iran])
        expect(textsInDocument(copy(id, answers)), id).not.toContain(words('values.withheld'))
      if (id === 'pathway-plan')
        expect(textsInDocument(copy(id, nigeria.answers))).toContain(words('recipients.child-withheld'))
    }
  )

  // A case that was begun before has texts that were joined under labels about the child.
  test.each(plans)('%s has what was said under labels that speak to the child', (id) => {
    for (const { answers } of [vietnam, eritrea, romania, nigeria, iran]) {
      const said = copy(id, answers)
        .sections.filter((section) => section.id === 'said')
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
        .flatMap(({ values }) => values.flatMap((text) => text.split('\n')))
      const labels = said.flatMap((line) => /^[^:“]{3,60}(?=: )/u.exec(line)?.[0] ?? [])
      expect(labels.filter((label) => /\b(child|young person)/iu.test(label))).toEqual([])
    }
    const read = textsInDocument(
      copy('care-plan', { 'child-wishes': 'What the child wants to say or change: No.' })
    )
    expect(read).toContain('What you want to say or change: No.')
  })

  it('has words to the child for each label under which what the child said was joined', () => {
    for (const id of Object.keys(messages['childs-copy'].said))
      for (const box of Object.keys(merged[id] ?? {}))
        expect(Object.keys(messages['childs-copy']['said-of']), id).toContain(box)
  })

  it('of a pathway plan that waits for 16 says so, and has nothing to sign and nothing that will be done', () => {
    const ids = (answers: typeof vietnam.answers) =>
      copy('pathway-plan', answers).sections.map(({ id }) => id)
    const waiting = ids(romania.answers)
    expect(waiting).toContain('not-yet')
    for (const id of ['plan-table', 'sign']) expect(waiting).not.toContain(id)
    const begun = ids(nigeria.answers)
    expect(begun).not.toContain('not-yet')
    expect(begun).toEqual(expect.arrayContaining(['plan-table', 'sign']))
    for (const id of ['care-plan', 'protection-and-placement-plan'] as const)
      expect(copy(id, romania.answers).sections.map((section) => section.id)).toContain('sign')
  })

  test.each(plans)('%s calls whoever’s name is left out by what they are to the child', (id) => {
    for (const { answers } of [vietnam, eritrea, romania, nigeria, iran]) {
      const read = textsInDocument(copy(id, answers)).join('\n')
      expect(read).not.toMatch(/name left out/u)
      expect(read).not.toContain('childs-copy.')
    }
    if (id === 'care-plan') expect(textsInDocument(copy(id))).toContain('Your carer')
  })

  it('has such a word for each part whose name may say where the child lives', () => {
    const mayTell = roles.filter((role) => roleMarks[role] !== 'elsewhere' && role !== 'other')
    expect(Object.keys(messages['childs-copy']['by-role']).sort()).toEqual([...mayTell].sort())
  })

  test.each(plans)('%s says of nothing that is needed what will be done, nor the same twice', (id) => {
    for (const { answers } of [vietnam, eritrea, romania, nigeria, iran]) {
      const rows = copy(id, answers)
        .sections.filter((section) => section.id === 'plan-table')
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      expect(rows.filter(([needed, done]) => needed === done)).toEqual([])
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length)
    }
  })

  it('has the number that the child learned by heart, and nothing else that was noted of it (¶43)', () => {
    const learned = (number: string) => ({
      'trafficking-conclusion': 'suspected',
      'safety-measures': [{ 'measure-what': 'number-memorised' }],
      'memorised-number': `${number}, the duty team\nAnswered by: Somebody who knows of Qovvud`
    })
    const read = textsInDocument(copy('protection-and-placement-plan', learned('01632 960440')))
    expect(read).toContain('01632 960440')
    expect(read.join()).not.toContain('Qovvud')
    // The one that is rung at any hour stands there already.
    const same = textsInDocument(copy('protection-and-placement-plan', learned('01632 960140')))
    expect(same.filter((text) => text === '01632 960140')).toHaveLength(1)
    expect(same).not.toContain(words('childs-copy.ring.by-heart'))
  })

  it('has no annex, and leaves out where the child lives', () => {
    const source = documentsOf(vietnam.answers, words)('care-plan')
    const made = copyOf(source, { recipient: 'child', also: [], annex: true }, new Set(), words)
    expect(made.hasAnnex).toBe(false)
    expect(JSON.stringify(made.model)).not.toMatch(/Curlew|Ashdown|Thornmere/)
  })
})
