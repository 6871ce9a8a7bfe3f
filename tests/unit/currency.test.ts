import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { annexResources, annexSearched, contactsToday, currencyNotes } from '../../content/currency'
import { documentIds, documents, type DocumentId, type Part } from '../../content/documents'
import { glossary } from '../../content/glossary'
import { paragraphs } from '../../content/guidance'
import { stages, type StepId } from '../../content/stages'
import { partsServing, stepsServing } from '../../machines/journey/guidance-map'
import { allCurrencyNotes, currencyNotesOf, currencyNotesOn } from '../../machines/policy/plans/currency'
import { buildDocument } from '../../src/documents/compose/build-document'
import { dateWords } from '../../src/documents/compose/words/date-words'
import { finderOf } from '../../src/screens/reference/search'
import type { Words } from '../../src/i18n/words'
import { today } from '../explore/explore'
import { answersOf, type NamedCase } from '../cases/named-case'
import { textsInDocument } from '../support/document-texts'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const steps = new Set(stages.flatMap((stage) => Object.keys(stage.steps)))
const parts = documentIds.flatMap((id): readonly Part[] => documents[id].parts)
const printed = new Set(parts.flatMap((part) => (part.kind === 'answers' ? part.steps : [])))
const isDay = (text: string) => /^20\d\d-\d\d-\d\d$/.test(text)

describe('what has changed since the draft', () => {
  it.each(allCurrencyNotes.map((note) => [note.id, note] as const))(
    '%s has its places and its day',
    (_, note) => {
      expect(note.paragraphs.filter((one) => !(one in paragraphs))).toEqual([])
      expect(note.steps.filter((one) => !steps.has(one))).toEqual([])
      expect(note.paragraphs.length * note.steps.length).toBeGreaterThan(0)
      expect(isDay(note.checked)).toBe(true)
      // What a step says, a document says too; the last step prints nothing of its own.
      expect(note.steps.some((one) => printed.has(one))).toBe(true)
    }
  )

  it('every document says it', () => {
    for (const id of documentIds) {
      const own: readonly Part[] = documents[id].parts
      if (own.some((part) => part.kind === 'answers')) {
        expect(
          own.map(({ kind }) => kind),
          id
        ).toContain('currency')
      }
    }
  })

  it('what applies now can be read alone, as documents print it without what the draft says', () => {
    const pointsBack = /^(It|They|That|This|Those|These|Only|One|There is also)\b|^The formula\b/
    const texts = allCurrencyNotes.map(({ id }) => words(`currency.notes.${id}.now`))
    expect(texts.filter((text) => pointsBack.test(text))).toEqual([])
  })

  it('the edition is said to be the latest that was found on the day on which it was last looked for', () => {
    const day = dateWords(currencyNotes.edition.checked)
    for (const key of [
      'statements.edition',
      'documents.edition',
      'documents.edition-in-a-line',
      'shell.edition',
      'about.edition.text'
    ]) {
      expect(words(key), key).toContain(day)
      expect(words(key), key).toMatch(/latest .*found.* November 2017/)
      expect(words(key), key).not.toMatch(/in force \(|now in force/)
    }
  })

  it('the paragraphs that name a body, form or number that has gone have a note', () => {
    const gone = { UKHTC: '19', OISC: '48', Choices: '61', 'core assessment': '22', LSCB: '6', AVRFC: '62' }
    for (const paragraph of Object.values(gone)) expect(currencyNotesOn(paragraph)).not.toEqual([])
  })

  it('a British child’s worker reads nothing of asylum', () => {
    const british = {
      answers: { 'immigration-position': { state: 'answered', value: 'british' } },
      today
    } as const
    const shown = currencyNotesOf([...steps] as StepId[], british)
    const texts = shown.flatMap(({ id }) =>
      (['title', 'draft', 'now'] as const).map((part) => words(`currency.notes.${id}.${part}`))
    )
    expect(shown.length).toBeGreaterThan(10)
    expect(texts.filter((text) => /asylum|immigration|migrant|refugee|leave to/i.test(text))).toEqual([])
  })

  it('every resource and contact says when it was last looked at', () => {
    expect([...annexResources, ...contactsToday].filter(({ checked }) => !isDay(checked))).toEqual([])
    // Counted in Annex A: four general, five on trafficking, two trainings, four on missing children, five on sexual exploitation.
    expect(annexResources).toHaveLength(4 + 5 + 2 + 4 + 5)
  })
})

describe('Annex A', () => {
  const said = (id: string, part: string) => words(`resources.annex-list.${id}.${part}`)

  it('rests on no look at all nowhere: each resource names what was seen, and when', () => {
    for (const { id } of annexResources) {
      expect(said(id, 'source'), id).not.toMatch(/not checked/i)
      expect(said(id, 'now'), id).not.toMatch(/not checked/i)
    }
  })

  it('says in one line at the top how many are not established, and what was tried', () => {
    const open = annexResources.filter(({ state }) => state === 'check')
    const line = words('resources.not-established', {
      count: open.length,
      all: annexResources.length,
      date: dateWords(annexSearched)
    })
    // By hand: NSPCC's centre, Hillingdon, the London toolkit, two trainings, the strategy, the plan and guide of 2011–12, the network.
    expect(line).toMatch(/^9 of the 20 resources of Annex A could not be established\./)
    expect(line).toMatch(
      /Stored public pages were searched for them by name on 26 November 2026; no live address was opened\.$/
    )
    const screen = readFileSync('src/screens/reference/ResourcesScreen.svelte', 'utf8')
    expect(screen.indexOf("'resources.not-established'")).toBeGreaterThan(screen.indexOf("'resources.lead'"))
    expect(screen.indexOf("'resources.not-established'")).toBeLessThan(screen.indexOf('<h2'))
  })
})

describe('who assesses age', () => {
  const notesIn = (given: NamedCase['answers'], document: DocumentId) => {
    const model = buildDocument(document, fileWith(answersOf(given)), { today, words, location: 'shown' })
    const text = textsInDocument(model).join('\n')
    return (['age-assessment', 'age-assessment-board'] as const).filter((id) =>
      text.includes(words(`currency.notes.${id}.now`))
    )
  }

  it.each(['assessment-record', 'transfer-summary'] as const)('in the %s', (document) => {
    const asylum = { 'immigration-position': 'claim-undecided' }
    expect(notesIn({ ...asylum, 'age-in-doubt': 'no' }, document)).toEqual([])
    expect(notesIn({ 'immigration-position': 'british', 'age-in-doubt': 'no' }, document)).toEqual([])
    expect(notesIn({ 'immigration-position': 'british', 'age-in-doubt': 'yes' }, document)).not.toContain(
      'age-assessment-board'
    )
  })

  it('is said of somebody whose age is in doubt, the board only of whoever needs leave', () => {
    const inDoubt = { 'age-in-doubt': 'yes' }
    const british = { ...inDoubt, 'immigration-position': 'british' }
    expect(notesIn(inDoubt, 'assessment-record')).toEqual(['age-assessment', 'age-assessment-board'])
    expect(notesIn(british, 'assessment-record')).toEqual(['age-assessment'])
  })
})

describe('the guidance at hand', () => {
  it('every step that a paragraph calls for is found from that paragraph', () => {
    const serving = Object.keys(paragraphs).flatMap((paragraph) =>
      stepsServing(paragraph).map(({ step }) => step)
    )
    expect([...steps].filter((step) => !serving.some((one) => one === step))).toEqual([])
  })

  it('a paragraph that asks for something leads to a step, or to a document that says it', () => {
    const lost = Object.entries(paragraphs)
      .filter(([, { duties }]) => duties.some(({ met }) => met.some((where) => !('outside' in where))))
      .filter(([id]) => stepsServing(id).length + partsServing(id).length === 0)
    expect(lost.map(([id]) => id)).toEqual([])
  })

  it('terms name paragraphs that there are, and no short form twice', () => {
    expect(glossary.flatMap(({ paragraphs: own }) => own.filter((one) => !(one in paragraphs)))).toEqual([])
    const shorts = glossary.flatMap((term) => ('short' in term ? [term.short] : []))
    expect(new Set(shorts).size).toBe(shorts.length)
  })

  it('is found by a number, a beginning, and a word with a letter wrong', () => {
    const find = finderOf([
      { id: '19', title: 'Referral', text: 'Whoever suspects trafficking refers the child.' },
      { id: '26', title: 'Interpreters', text: 'They are trained.' }
    ])
    expect(find('¶19')[0]).toBe('19')
    expect(find('interp')).toEqual(['26'])
    expect(find('traficking')).toEqual(['19'])
    // Of a short word with a letter wrong nobody knows which is meant: “Kent” is not “kept”.
    expect(finderOf([{ id: 'a', title: 'Kept', text: '' }])('kent')).toEqual([])
    expect(find('')).toEqual(['19', '26'])
    expect(find('zebra')).toEqual([])
  })
})
