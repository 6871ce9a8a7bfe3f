import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds } from '../../../content/documents'
import { stages } from '../../../content/stages'
import { rowsMerged } from '../../../src/documents/copy/merge-rows'
import type { DocumentModel, Row } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const rowsIn = ({ sections }: DocumentModel): readonly (readonly Row[])[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'rows' ? [block.rows] : [])))

describe('what a copy leaves out', () => {
  it('is said once for a part, with each of their names, and no step stands there with nothing else to say', () => {
    const out = words('values.withheld')
    const copy = copyFor(
      documentsOf(countyLine.answers, words)('protection-and-placement-plan'),
      'full',
      words
    ).model
    const labels = rowsIn(copy)
      .flat()
      .flatMap(({ label, values }) => (values[0] === out ? [label] : []))
    // Not which home it is: that it is asked for tells what kind of place it is.
    const names = ['placement-address', 'placement-responsible-person'].map((id) =>
      words(`questions.${id}.short`)
    )
    expect(labels.some((label) => label.includes(names.join('; ')))).toBe(true)
    const titles = new Set(
      stages.flatMap(({ steps }) => Object.keys(steps).map((id) => words(`steps.${id}.title`)))
    )
    for (const { id, blocks } of copy.sections) {
      const lines = rowsIn({ ...copy, sections: [{ id, heading: '', orientation: 'portrait', blocks }] })
        .flat()
        .filter(({ values }) => values.join() === out)
      expect(lines.length, id).toBeLessThan(2)
      const isStep = (at: number) => {
        const block = blocks[at]
        return block?.kind === 'heading' && titles.has(block.text)
      }
      const empty = blocks.filter((_, at) => isStep(at) && (at === blocks.length - 1 || isStep(at + 1)))
      expect(empty, id).toEqual([])
    }
  })

  it('leaves no two entries that read alike: they are one, with both their numbers, and one that differs stands apart', () => {
    const briefing = (by: string) => ({
      'briefing-of': by,
      'briefing-on': '2026-11-07',
      'briefing-training': 'booked'
    })
    const people = ['Ruth Ashdown', 'Daniel Ashdown', 'Joyce Ashdown'].map((name) => ({
      'person-name': name,
      'person-role': 'carer'
    }))
    const plan = (last: object) => {
      const told = ['Ruth Ashdown', 'Daniel Ashdown'].map(briefing)
      const given = { people, 'carer-briefings': [...told, { ...briefing('Joyce Ashdown'), ...last }] }
      const { sections } = copyFor(
        documentsOf(given, words)('protection-and-placement-plan'),
        'lawyer',
        words
      ).model
      return sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
        .filter((text) => text.includes('Briefing ('))
    }
    expect(plan({})).toEqual([expect.stringMatching(/^1, 2, 3\. Briefing/)])
    expect(plan({ 'briefing-still-needed': 'His wishes about food' })).toEqual([
      expect.stringMatching(/^1, 2\. Briefing/),
      expect.stringMatching(/^3\. Briefing/)
    ])
  })

  it('never follows itself in any copy', () => {
    const sources = documentsOf(countyLine.answers, words)
    const isOut = (row: Row | undefined) => row?.values.join() === words('values.withheld')
    const twice = documentIds.filter((id) =>
      rowsIn(copyFor(sources(id), 'full', words).model).some((rows) =>
        rows.some((row, index) => isOut(row) && isOut(rows[index + 1]))
      )
    )
    expect(twice).toEqual([])
  })

  // Twenty people, and of each that the notes are left out: nobody reads on. An entry's own name is told apart by its number.
  it('is said once for a list, above its entries, and in no entry again', () => {
    const out = words('values.withheld')
    const { sections } = copyFor(
      documentsOf(countyLine.answers, words)('assessment-record'),
      'full',
      words
    ).model
    const blocks = sections.flatMap((section) => section.blocks)
    const isEntry = (block: (typeof blocks)[number] | undefined) =>
      block?.kind === 'heading' && /^\d+\. /.test(block.text)
    const leftOut = (block: (typeof blocks)[number] | undefined) =>
      block?.kind === 'rows'
        ? block.rows.filter(({ values }) => values.join() === out).map(({ label }) => label)
        : []
    expect(blocks.flatMap((block, index) => (isEntry(block) ? leftOut(blocks[index + 1]) : []))).toEqual([])
    const first = blocks.findIndex((block) => block.kind === 'heading' && block.text === '1. Ruth Amadi')
    expect(leftOut(blocks[first - 1])).toEqual(['Notes'])
  })

  it('is merged from rows that say nothing else: answers, and other reasons for having none, stay apart', () => {
    const rows: readonly Row[] = [
      { label: 'One', values: ['out'] },
      { label: 'Two', values: ['out'], absent: true },
      { label: 'Three', values: ['Not known', 'out'], absent: true },
      { label: 'Four', values: ['out'], absent: true },
      { label: 'Five', values: ['out'], absent: true },
      { label: 'Six', values: ['Not known'], absent: true }
    ]
    const copy = copyFor(documentsOf(countyLine.answers, words)('action-list'), 'full', words).model
    const model = {
      ...copy,
      sections: [
        {
          id: 'one',
          heading: 'One',
          orientation: 'portrait' as const,
          blocks: [{ kind: 'rows', rows } as const]
        }
      ]
    }
    expect(
      rowsIn(rowsMerged(model, 'out'))
        .flat()
        .map(({ label }) => label)
    ).toEqual(['One', 'Two', 'Three', 'Four; Five', 'Six'])
  })

  it('keeps the line on earlier times a sentence', () => {
    const sheet = copyFor(documentsOf(countyLine.answers, words)('missing-child-sheet'), 'full', words).model
    const label = words('documents.missing-child.before')
    const said = rowsIn(sheet)
      .flat()
      .find((row) => row.label === label)
    expect(said?.values.join()).not.toContain(words('values.withheld'))
  })
})
