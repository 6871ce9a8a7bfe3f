import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import { without } from '../../../machines/case-file/without'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Answers = NamedCase['answers']

const build = (id: DocumentId, answers: Answers, location: 'withheld' | 'shown' = 'shown') =>
  buildDocument(id, fileWith(answersOf(answers)), { today: '2026-11-24', words, location })
const textsOf = (id: DocumentId, answers: Answers, location: 'withheld' | 'shown' = 'shown') =>
  textsInDocument(build(id, answers, location))
const sectionOf = (id: DocumentId, answers: Answers, section: string) =>
  build(id, answers).sections.find((one) => one.id === section)?.blocks ?? []
const itemsOf = (id: DocumentId, answers: Answers, section: string) =>
  sectionOf(id, answers, section).flatMap((block) => (block.kind === 'list' ? block.items : []))

describe('whoever reads a document', () => {
  it('is not spoken to as whoever fills it in', () => {
    const texts = [
      ...textsOf('assessment-record', countyLine.answers),
      ...textsOf('indicators-record', eritrea.answers)
    ]
    for (const key of [
      'steps.opening-page.title',
      'steps.conclusion.title',
      'steps.professional-insight.title',
      'questions.trafficking-conclusion.options.suspected',
      'questions.trafficking-conclusion.options.not-suspected'
    ])
      expect(texts, key).not.toContain(words(key))
    expect(texts).toContain(words('documents.on-paper.steps.opening-page'))
    expect(texts).toContain(words('documents.on-paper.conclusions.not-suspected'))
  })

  it('reads a name alone where no role in the list fits', () => {
    const answers: Answers = {
      people: [
        { 'person-name': 'Dee Farrant', 'person-role': 'other' },
        { 'person-name': 'Ana Reyes', 'person-role': 'social-worker' }
      ],
      'trafficking-conclusion': 'still-finding-out',
      'finding-out-who': 'Dee Farrant',
      screenings: [{ 'screening-on': '2026-11-20', 'screening-by': 'Ana Reyes' }]
    }
    const texts = textsOf('indicators-record', answers)
    expect(texts).toContain('Dee Farrant')
    expect(texts).toContain('Ana Reyes, Social worker')
  })

  it('reads whether asylum was claimed or is meant to be', () => {
    const [claimed, intended] = ['claimed', 'intended'].map((one) =>
      words(`documents.status.unaccompanied-asylum-${one}`)
    )
    const texts = textsOf('care-plan', eritrea.answers)
    expect(texts).toContain(claimed)
    expect(texts).not.toContain(intended)
  })

  it('finds each need on a line of its own where there are few', () => {
    const unplanned = without(vietnam.answers, 'communication-help')
    const items = sectionOf('care-plan', unplanned, 'not-yet-planned').flatMap((block) =>
      block.kind === 'rows' ? block.rows.flatMap(({ values }) => values) : []
    )
    expect(items.length).toBeGreaterThan(1)
    expect(items.filter((item) => /¶\d+\);/.test(item))).toEqual([])
  })

  it('reads which entry of a list is open by its name, unless this copy leaves the name out', () => {
    const matter = words('questions.legal-matter.options.compensation')
    const open = itemsOf('care-plan', countyLine.answers, 'not-explored')
    expect(open.some((item) => item.includes(`(${matter})`))).toBe(true)
    const hidden: Answers = { people: [{ 'person-name': 'Mary Quill', 'person-role': 'carer' }] }
    expect(textsOf('assessment-record', hidden, 'withheld').join('\n')).not.toContain('Quill')
    expect(itemsOf('assessment-record', hidden, 'not-explored').join('\n')).toContain('(Mary Quill)')
  })
})

describe('what is planned in tracks', () => {
  const preEmpts = () => words('statements.planning-does-not-pre-empt')

  it('is spoken of where it stands, and nowhere else', () => {
    const joined = (id: DocumentId, { answers }: NamedCase) => textsOf(id, answers).join('\n')
    expect(joined('care-plan', vietnam)).toContain(preEmpts())
    expect(joined('pathway-plan', vietnam)).not.toContain(preEmpts())
    expect(joined('pathway-plan', eritrea)).toContain(preEmpts())
    expect(joined('review-record', eritrea)).not.toContain(preEmpts())
  })

  it('stands in one table with whose it is and by when, and those are not said again', () => {
    const tables = sectionOf('pathway-plan', eritrea.answers, 'plan-table')
    const rows = tables.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const steps = rows.find(([area]) => area === words('questions.tracks-immigration-steps.short'))
    expect(steps?.[1]).toContain('Statement by 15 January 2027')
    expect(steps?.[1]).toContain('Ruth Okafor')
    expect(steps).toHaveLength(2)
    const blocks = sectionOf('pathway-plan', eritrea.answers, 'life-areas')
    expect(JSON.stringify(blocks)).not.toContain('Statement by 15 January 2027')
  })

  it('is said to be not yet planned where nothing is written of a life area', () => {
    const answers: Answers = {
      'dates-of-birth': [{ 'birth-date': '2010-01-01' }],
      'tracks-work': { tracks: { transitional: 'A Saturday job. Ana Reyes, by June.' } }
    }
    const said = (given: Answers) => {
      const blocks = sectionOf('pathway-plan', given, 'plan-table')
      const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
      expect(lines).toHaveLength(1)
      return {
        rows: blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
        open: lines.join().replace(/^.*: /, '').split('; ')
      }
    }
    const short = (id: string) => words(`questions.${id}.short`)
    const { rows, open } = said(answers)
    // One line names them (decision 93): a table of eleven times nothing hides what is planned.
    expect(rows).toEqual([[short('tracks-work'), 'A Saturday job. Ana Reyes, by June.']])
    expect(open).toContain(short('tracks-money'))
    expect(open).not.toContain(short('tracks-work'))
    const nothing = said({ 'dates-of-birth': [{ 'birth-date': '2010-01-01' }] })
    expect(nothing.rows).toEqual([])
    expect([...nothing.open].sort()).toEqual([...open, short('tracks-work')].sort())
  })

  it('says of which track an area of life is not yet planned, where there are several', () => {
    const answers: Answers = {
      'dates-of-birth': [{ 'birth-date': '2010-01-01' }],
      'immigration-position': 'claim-undecided',
      'tracks-work': { tracks: { 'long-term': 'A Saturday job.' } }
    }
    const blocks = sectionOf('pathway-plan', answers, 'plan-table')
    const line = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join()
    expect(line).toMatch(/^While it is uncertain, not yet planned: /)
    // Planned for another track alone.
    expect(line).toContain(words('questions.tracks-work.short'))
  })
})

describe('a pathway plan that is not yet due', () => {
  const planQuestion = () => words('questions.pathway-plan-made-on.short')
  const unexplored = (answers: Answers) => itemsOf('review-record', answers, 'not-explored')

  it('leaves no gap in the record of a review, unless it was begun', () => {
    expect(unexplored(countyLine.answers)).not.toContain(planQuestion())
    expect(
      unexplored({ ...countyLine.answers, 'tracks-work': { tracks: { plan: 'A Saturday job.' } } })
    ).toContain(planQuestion())
    expect(unexplored({ 'dates-of-birth': [{ 'birth-date': '2010-01-01' }] })).toContain(planQuestion())
  })

  it('says that something was written early only where something stands', () => {
    const early = words('documents.written-early')
    expect(textsOf('pathway-plan', vietnam.answers)).toContain(early)
    expect(textsOf('pathway-plan', countyLine.answers)).not.toContain(early)
  })
})

describe('a sheet that does not apply', () => {
  it('says what was concluded, and asks for a conclusion only where there is none', () => {
    const ask = words('nrm-sheet.not-concluded', { step: words('steps.conclusion.title') })
    expect(textsOf('nrm-preparation-sheet', eritrea.answers)).toContain(
      words('nrm-sheet.not-suspected-on', { date: '18 November 2026' })
    )
    expect(textsOf('nrm-preparation-sheet', { 'trafficking-conclusion': 'not-suspected' })).toContain(
      words('nrm-sheet.not-suspected')
    )
    expect(textsOf('nrm-preparation-sheet', {})).toContain(ask)
  })
})

describe('the sheet for the police', () => {
  it('says a single day once, and the names of an exploiter apart from what the child says', () => {
    const texts = textsOf('missing-child-sheet', countyLine.answers)
    expect(texts.filter((text) => text.includes('30 October 2026 to'))).toEqual([])
    expect(texts).toContain('Lou, “Big Lou”, “Auntie Lou”. Link to the child: “She ran it.”')
  })
})
