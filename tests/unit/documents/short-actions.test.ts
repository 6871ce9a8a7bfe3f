import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { begun } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const cases = { vietnam, eritrea, countyLine, romania, nigeria, iran }
const plans: readonly DocumentId[] = [
  'assessment-record',
  'care-plan',
  'protection-and-placement-plan',
  'review-record',
  'pathway-plan'
]
const modelOf = (one: keyof typeof cases, plan: DocumentId, recipient: RecipientId) =>
  copyFor(documentsOf(cases[one].answers, words)(plan), recipient, words).model
const read = (one: keyof typeof cases, plan: DocumentId, recipient: RecipientId) =>
  textsInDocument(modelOf(one, plan, recipient)).join('\n')

// The list of actions is made for the whole record and for an authority that takes the case over, and for nobody else.
const whoHasTheList: readonly RecipientId[] = ['full', 'receiving-authority']

describe('what is still to be done, in short', () => {
  it.each(recipientIds.filter((id) => !whoHasTheList.includes(id)))(
    'sends the %s to no list that they are not given',
    (recipient) => {
      for (const one of ['vietnam', 'romania'] as const)
        for (const plan of plans) expect(read(one, plan, recipient), plan).not.toMatch(/action list/)
    }
  )

  it.each([
    ['carer', 'vietnam'],
    ['lawyer', 'vietnam'],
    ['police', 'romania']
  ] as const)('says to the %s of %s with whom the others are', (recipient, one) => {
    const said = read(one, 'assessment-record', recipient)
    expect(said).toMatch(/Still to be done\n/)
    expect(said).toMatch(/\d+ more are with the social worker\./)
  })

  it.each(whoHasTheList)('says to %s where the others stand', (recipient) => {
    expect(read('vietnam', 'assessment-record', recipient)).toMatch(/\d+ more stand in the action list\./)
  })

  // One sheet holds no sentence three times: the same of three children, whose it is and by when, is one row with three names.
  it('says once what is the same for several', () => {
    const said = read('romania', 'protection-and-placement-plan', 'police')
    expect(said.split('See today that they are safe; they may have been exploited too.')).toHaveLength(2)
  })

  // Carers and lawyers read what is theirs, and the count has the rest, however few the rows are.
  it('lists an eleventh, and counts nothing that would take the room of the one', () => {
    const readAll = recipientIds.filter((id) => id !== 'carer' && id !== 'lawyer')
    const lengths = Object.keys(cases).flatMap((one) =>
      plans.flatMap((plan) =>
        readAll.flatMap((recipient) => {
          const { sections } = modelOf(one as keyof typeof cases, plan, recipient)
          return sections.flatMap(({ blocks }) =>
            blocks.flatMap((block, at) =>
              block.kind === 'table' && block.caption.startsWith('Still to be done')
                ? [{ rows: block.rows.length, next: blocks[at + 1] }]
                : []
            )
          )
        })
      )
    )
    expect(JSON.stringify(lengths)).not.toMatch(/"1 more/)
    expect(lengths.some(({ rows, next }) => rows === 11 && next === undefined)).toBe(true)
    for (const { rows, next } of lengths) if (next !== undefined) expect(rows).toBe(10)
  })

  const orders = (one: keyof typeof cases, plan: DocumentId, recipient: RecipientId) =>
    modelOf(one, plan, recipient)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'table' && block.caption.startsWith('Still to be done') ? block.rows : []
      )
      .map(([what]) => what)

  // ¶33: what the lawyer acts on fell behind the count of what the social worker has to do.
  it('has in a lawyer’s copy what a lawyer acts on, and nothing of what the social worker does alone', () => {
    const inRomania = orders('romania', 'assessment-record', 'lawyer')
    expect(inRomania).toContainEqual(expect.stringContaining('Take the negative decision that stands'))
    expect(inRomania).not.toContainEqual(expect.stringContaining('which phones, numbers and accounts'))
    expect(inRomania).not.toContainEqual(expect.stringContaining('about the debt'))
    expect(orders('vietnam', 'assessment-record', 'lawyer')).toContainEqual(
      expect.stringContaining('the Crown Prosecution Service')
    )
    expect(orders('romania', 'care-plan', 'lawyer')).toContainEqual(
      expect.stringContaining('legal advice on compensation')
    )
    expect(orders('romania', 'assessment-record', 'police')).toContainEqual(
      expect.stringContaining('about the debt')
    )
  })

  // ¶39, ¶44: a carer who reads seven orders of the social worker misses the one that is theirs.
  it('has in a carer’s copy what is the carer’s, or is owed to carers, and counts the rest', () => {
    const inVietnam = orders('vietnam', 'care-plan', 'carer')
    expect(inVietnam).toContainEqual(expect.stringContaining('knows of the child’s status'))
    expect(inVietnam).not.toContainEqual(expect.stringContaining('compensation'))
    expect(read('vietnam', 'care-plan', 'carer')).toMatch(/\d+ more are with the social worker\./)
    // None of them is the carer’s: the copy says who has them, and not that nothing is left to do.
    expect(orders('romania', 'care-plan', 'carer')).toEqual([])
    expect(read('romania', 'care-plan', 'carer')).toMatch(
      /What is still to be done is with the social worker \(\d+ things\)\./
    )
    expect(orders('romania', 'care-plan', 'full')).toContainEqual(expect.stringContaining('compensation'))
  })
})

// ¶33, ¶39: nobody knows by a list of roles whose “night staff” are, and what somebody wrote for them was counted as the social worker's.
it.each([
  ['carer', 'Night staff'],
  ['carer', undefined],
  ['lawyer', 'Her solicitor']
] as const)(
  'an order that somebody wrote is in the plan of a %s, whoever it was given to: %s',
  (recipient, owner) => {
    const file = {
      ...fileWith(answersOf(cases.romania.answers)),
      actions: {
        added: {
          since: '2026-11-24',
          called: false,
          addedTo: 'protection-and-placement',
          what: 'Keep the landing light on',
          ...(owner === undefined ? {} : { owner })
        } as const
      }
    }
    const source = sourcesOf(file, { today: '2026-11-24', words, localDetails: {} })(
      'protection-and-placement-plan'
    )
    expect(textsInDocument(copyFor(source, recipient, words).model).join(' ')).toContain(
      'Keep the landing light on'
    )
  }
)

// ¶41, ¶43: carers apply a measure, and end it.
it('a carer reads that a measure must be looked at, settled and changed', () => {
  const given: NamedCase['answers'] = {
    'known-as': 'Yasir',
    'age-as-known': 'under-16',
    'trafficking-conclusion': 'suspected',
    'safety-measures': [
      {
        'measure-what': 'room-without-easy-exit',
        'measure-review-on': '2026-11-20',
        'measure-restrains': 'yes',
        'measure-legal-advice': 'taken'
      }
    ],
    'liberty-may-be-deprived': 'yes',
    'liberty-authority': 'nothing-yet'
  }
  const read = textsInDocument(
    copyFor(documentsOf(given, words)('protection-and-placement-plan'), 'carer', words).model
  ).join(' ')
  expect(read).toMatch(/its review date has passed/)
  expect(read).toMatch(/reduce them until it is settled/)
})

describe('of the orders about the carer', () => {
  const today = '2026-12-01'
  const placed: NamedCase['answers'] = {
    'known-as': 'Amal',
    'age-as-known': '16-or-17',
    'trafficking-conclusion': 'suspected',
    'place-tonight': 'foster-home',
    'placement-kind': 'foster-care',
    'placement-since': '2026-11-01',
    people: [
      { 'person-name': 'Ruth Ashdown', 'person-role': 'carer' },
      { 'person-name': 'Dana Poole', 'person-role': 'social-worker' }
    ]
  }
  const readByCarer = (given: NamedCase['answers'], owner?: string): string => {
    const file = begun(given, today)
    const actions = Object.fromEntries(
      Object.entries(file.actions).map(([id, one]) => [id, owner === undefined ? one : { ...one, owner }])
    )
    const source = sourcesOf({ ...file, actions }, { today, words, localDetails: {} })
    const { askable } = copyFor(source('protection-and-placement-plan'), 'carer', words)
    const { model } = copyFor(source('protection-and-placement-plan'), 'carer', words, askable)
    return textsInDocument(model).join('\n')
  }

  // ¶43: carers use a measure by what a court allows. That a plan was late is the authority’s to put right (¶46).
  it('a carer reads until when the court allows a measure, and of no plan that was late', () => {
    const read = readByCarer({
      ...placed,
      'safety-measures': [{ 'measure-what': 'room-without-easy-exit', 'measure-restrains': 'yes' }],
      'liberty-may-be-deprived': 'yes',
      'liberty-authority': 'court-order',
      'placement-plan-agreed-on': '2026-11-20'
    })
    expect(read).toMatch(/order lasts/)
    expect(read).not.toMatch(/plan was late/)
  })

  // ¶39: a carer who reads ten orders of the social worker misses the one that is theirs.
  it('whoever types the social worker as owner gives none of these to the carer', () => {
    const count = /(\d+) more (?:is|are) with/
    const [, before] = count.exec(readByCarer(placed)) ?? []
    for (const owner of ['Dana Poole', 'Social worker', 'Dana Poole, social worker']) {
      const read = readByCarer(placed, owner)
      expect(count.exec(read)?.[1], owner).toBe(before)
    }
    expect(before).toBe('1')
    for (const owner of ['Night staff', 'Dana Poole and night staff'])
      expect(readByCarer(placed, owner), owner).not.toMatch(count)
  })
})
