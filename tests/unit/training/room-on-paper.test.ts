import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { afterIn, newRoom, type RoomDeed } from '../../../machines/training/room'
import type { Room } from '../../../machines/training/room-state'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { withAcross } from '../../../src/documents/across'
import { fileName } from '../../../src/documents/compose/file-name'
import {
  answerSheetDocument,
  handoutDocument,
  pointsSheetDocument,
  roomRecordDocument
} from '../../../src/documents/compose/practice/room-documents'
import { parseDocuments } from '../../../src/documents/model-schema'
import { writePdf } from '../../../src/documents/pdf/write-pdf'
import type { Words } from '../../../src/i18n/words'
import { allWords } from '../../support/words'
import { fonts } from '../pdf/fixtures'
import { readPdf } from '../pdf/read-pdf'
import { smallScenario } from './small-scenario'

const read = readScenario(smallScenario)
const scenario: Scenario = 'scenario' in read ? read.scenario : ({} as Scenario)

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const textOf = async (model: ReturnType<typeof handoutDocument>) =>
  (await readPdf(writePdf(withAcross(model, 'TRAINING'), fonts))).pages.map(({ text }) => text)

describe('the handout', () => {
  it('holds what arrives and the questions, and no answer', async () => {
    const model = handoutDocument(scenario, '2026-11-27', words)
    expect(parseDocuments([model])).toEqual([model])
    expect(fileName(model)).toBe('handout_A-small-one_waymark-practice.pdf')
    const pages = await textOf(model)
    const said = pages.join(' ')
    for (const text of ['She is here.', 'What do you think?', 'What next?', 'Whom would you ask'])
      expect(said).toContain(text)
    for (const text of ['A man.', 'It was her brother.', 'She is safe.', 'I slept.', 'Who rang?'])
      expect(said).not.toContain(text)
    expect(pages.filter((text) => !text.includes('TRAINING'))).toEqual([])
  })

  it('has each scene, and what is taken home, on sheets of their own', async () => {
    const scenes = ['The first', 'The second'].flatMap((title) =>
      scenario.scenes.map((scene) => ({ ...scene, id: title, title }))
    )
    const pages = await textOf(handoutDocument({ ...scenario, scenes }, '2026-11-27', words))
    const isOn = (title: string) => pages.flatMap((text, at) => (text.includes(title) ? [at] : []))
    expect([isOn('The first'), isOn('The second'), isOn('What do we take')]).toEqual([[0], [1], [2]])
  })

  // A sheet tells what came of the scene before: whoever holds all of them knows it before they have said what they think.
  it('is given out sheet by sheet, printed on one side, and says so to whoever prints it and to whoever reads it', () => {
    const lead = words('training.room.paper.lead')
    expect(lead).toContain('on one side')
    expect(lead).toContain('when the room comes to its scene')
    expect(lead).not.toContain('before the first scene')
    expect(handoutDocument(scenario, '2026-11-27', words).notices.join(' ')).toContain(
      'a sheet for each scene when the room comes to it'
    )
  })

  it('has room to write under each question, over the whole width, and a scene is one sheet', async () => {
    const [scene] = handoutDocument(scenario, '2026-11-27', words).sections
    const [table] = (scene?.blocks ?? []).filter(({ kind }) => kind === 'table')
    const cells = table?.kind === 'table' ? table.rows : []
    expect(cells.map((row) => row.length)).toEqual([1, 1, 1, 1])
    expect(cells.map(([cell = '']) => cell.split('\n').length)).toEqual([10, 4, 10, 9])
    for (const file of readdirSync('content/scenarios')) {
      const whole = readScenario(readFileSync(`content/scenarios/${file}`, 'utf8'))
      if (!('scenario' in whole)) throw new Error(file)
      const pages = await textOf(handoutDocument(whole.scenario, '2026-11-27', words))
      expect(pages.length, file).toBe(whole.scenario.scenes.length + 1)
    }
  })
})

describe('both papers', () => {
  // The draft never had force of law and is not current: README promises that every document says so.
  it('say which guidance this is', async () => {
    for (const model of [
      handoutDocument(scenario, '2026-11-27', words),
      answerSheetDocument(scenario, '2026-11-27', words)
    ]) {
      const [first = ''] = await textOf(model)
      expect(first).toContain('January 2014 consultation draft, which had no force of law')
      expect(first).toContain('of November 2017')
    }
  })
})

describe('the sheet to take away', () => {
  it('holds the points with what each rests on, what has changed, and the way to real cases', async () => {
    const model = pointsSheetDocument(scenario, '2026-11-27', words)
    expect(parseDocuments([model])).toEqual([model])
    expect(fileName(model)).toBe('points-sheet_A-small-one_waymark-practice.pdf')
    const said = (await textOf(model)).join(' ')
    for (const text of [
      'She is safe.',
      '¶23',
      'January 2014 consultation draft, which had no force of law',
      'From practice to your own cases',
      'Real cases are kept in Waymark itself'
    ])
      expect(said).toContain(text)
    // What the groups find out, what the facilitator asks, and what somebody else may have said is not theirs to take along.
    for (const text of ['A man.', 'It was her brother.', 'Where does she sleep?', 'I slept.', 'Elsewhere'])
      expect(said).not.toContain(text)
  })

  it('says what has changed of what the points of a scenario rest on', () => {
    const read = readScenario(readFileSync('content/scenarios/brought-in-by-a-neighbour.yaml', 'utf8'))
    if (!('scenario' in read)) throw new Error('It does not fit.')
    const model = pointsSheetDocument(read.scenario, '2026-11-27', words)
    expect(JSON.stringify(model)).toContain(words('currency.notes.guardians.title'))
  })

  it('is one sheet of paper, front and back at the most', async () => {
    for (const file of readdirSync('content/scenarios')) {
      const whole = readScenario(readFileSync(`content/scenarios/${file}`, 'utf8'))
      if (!('scenario' in whole)) throw new Error(file)
      const pages = await textOf(pointsSheetDocument(whole.scenario, '2026-11-27', words))
      expect(pages.length, file).toBeLessThanOrEqual(2)
    }
  })
})

describe('the facilitator’s answer sheet', () => {
  it('holds the hour, each answer, what is looked for, and what the child would have said', async () => {
    const model = answerSheetDocument(scenario, '2026-11-27', words)
    expect(parseDocuments([model])).toEqual([model])
    const said = (await textOf(model)).join(' ')
    for (const text of [
      '36 minutes',
      'A man.',
      'It was her brother.',
      'She is safe.',
      '¶23',
      'Where does she sleep?',
      'What was hard?',
      'What the child would have said to whoever did all this',
      'I slept.'
    ])
      expect(said).toContain(text)
  })

  it('names the publication of each figure, as the debrief does', async () => {
    const said = (await textOf(answerSheetDocument(scenario, '2026-11-27', words))).join(' ')
    expect(said).toContain('Elsewhere: Somebody was not. (A report, Somebody, 2022-10)')
  })

  it('says what has changed of what its paragraphs say, to whom it concerns', () => {
    const [point] = scenario.points
    if (point === undefined) throw new Error('There is no point.')
    const sheetOf = (paragraphs: readonly string[], start = scenario.start) =>
      JSON.stringify(
        answerSheetDocument({ ...scenario, start, points: [{ ...point, paragraphs }] }, '2026-11-27', words)
      )
    expect(sheetOf(['¶45'])).toContain('regulation 27A')
    expect(sheetOf(['¶50'])).toContain('ended on 31 December 2015')
    expect(sheetOf(['¶44'])).not.toContain('What has changed since 2014')
    // A British child has no immigration case: legal aid for one is nothing that the sheet should speak of.
    expect(sheetOf(['¶33'])).toContain('Legal aid')
    expect(sheetOf(['¶33'], { ...scenario.start, 'immigration-position': 'british' })).not.toContain(
      'Legal aid'
    )
  })

  it('says apart what the draft does not say, and names no guidance where it is silent', () => {
    const [point] = scenario.points
    if (point === undefined) throw new Error('There is no point.')
    const sheetOf = (paragraphs: readonly string[]) =>
      JSON.stringify(
        answerSheetDocument(
          {
            ...scenario,
            points: [
              {
                ...point,
                paragraphs,
                law: ['modern-slavery-act-2015-section-48'],
                practice: ['guardian-referral']
              }
            ]
          },
          '2026-11-27',
          words
        )
      )
    const besides = 'Not from the draft of 2014: Modern Slavery Act s48, practice: Home Office toolkit.'
    expect(sheetOf(['¶23'])).toContain(`Guidance: ¶23. ${besides}`)
    expect(sheetOf([])).toContain(`"${besides}"`)
    expect(JSON.stringify(answerSheetDocument(scenario, '2026-11-27', words))).not.toContain(
      'Not from the draft'
    )
  })
})

describe('the record of a room', () => {
  const begunOn = '2026-11-27T10:00:00.000Z'
  const recordAfter = (...deeds: readonly RoomDeed[]) =>
    roomRecordDocument(
      {
        scenario,
        begunOn,
        room: deeds.reduce((room, deed) => afterIn(room, { ...deed, at: 0 }), newRoom(scenario, 0))
      },
      '2026-11-27',
      words
    )

  it('holds when it was, what the groups said by scene, and what was promised, kept or not', async () => {
    const model = recordAfter(
      { type: 'said', scene: 'first', text: 'Group 1: fairly sure.\nGroup 2: guessing.' },
      { type: 'come-back-to', text: 'Who pays?' },
      { type: 'come-back-to', text: 'Night duty' },
      { type: 'came-back-to', index: 1, isKept: true }
    )
    expect(parseDocuments([model])).toEqual([model])
    expect(fileName(model)).toBe('room-record_A-small-one_waymark-practice.pdf')
    const said = (await textOf(model)).join(' ')
    for (const text of ['27 November 2026', 'The first', 'Group 1: fairly sure.', 'Group 2: guessing.'])
      expect(said).toContain(text)
    expect(said).toContain('(scene not finished)')
    const [, promised] = model.sections
    expect(promised?.blocks).toEqual([
      {
        kind: 'rows',
        rows: [
          { label: 'Promised', values: ['Who pays?'] },
          { label: 'Promised, and come back to', values: ['Night duty'] }
        ]
      }
    ])
    // Answers and the child’s words are no record of what was said.
    for (const text of ['A man.', 'It was her brother.', 'I slept.']) expect(said).not.toContain(text)
  })

  it('says when the hour began, and of a room that was only opened, when that was', () => {
    const hour = Date.parse('2026-12-01T09:30:00.000Z')
    const noticeOf = (room: Room) =>
      roomRecordDocument({ scenario, begunOn, room }, '2026-12-01', words).notices.join(' ')
    const opened = newRoom(scenario, Date.parse(begunOn))
    expect(noticeOf(opened)).toContain('The room was opened on 27 November 2026')
    expect(noticeOf(opened)).not.toContain('began')
    const begun = afterIn(opened, { type: 'next', at: hour })
    expect(noticeOf(begun)).toContain('The hour began on 1 December 2026')
    // What is shown later does not begin it anew.
    const later = afterIn(begun, { type: 'next', at: hour + 90_000_000 })
    expect(noticeOf(later)).toContain('The hour began on 1 December 2026')
    // A room of an earlier build does not say when its hour began.
    expect(noticeOf({ ...later, hourBegan: undefined })).toContain('The room was opened on 27 November 2026')
  })

  it('says where nothing was written down, and of a scene that was played nothing further', () => {
    const next = { type: 'next' } as const
    const [said] = recordAfter(next, next, next, next, next, next).sections
    expect(said?.blocks).toEqual([
      { kind: 'rows', rows: [{ label: 'The first', values: ['Nothing was written down.'] }] }
    ])
  })
})
