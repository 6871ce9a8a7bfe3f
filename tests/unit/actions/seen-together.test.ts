import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withActionEdited, withOutcome } from '../../../machines/case-file/change-actions'
import { followActions } from '../../../machines/actions/follow'
import { turnGroups } from '../../../machines/actions/groups'
import { actionListOf } from '../../../machines/actions/list'
import { eachOf, seenTogether } from '../../../machines/actions/seen-together'
import { onPath } from '../../../machines/journey/paths'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import { byWhenWords, shown, whatWords } from '../../../src/documents/compose/words/action-words'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

// By hand: on 8 December three days of the plans have come, one of them today, and one is ahead (¶32, ¶35, ¶36, ¶46).
const today = '2026-12-08'
const answers: NamedCase['answers'] = {
  people: [
    { 'person-name': 'Nell Harkaway', 'person-role': 'social-worker' },
    { 'person-name': 'Gail Trent', 'person-role': 'child-trafficking-guardian' }
  ],
  'health-actions': [
    {
      'health-action': 'Take him to the dentist',
      'health-action-by': 'Gail Trent',
      'health-action-due': '2026-12-01'
    },
    { 'health-action': 'Order his glasses', 'health-action-due': '2026-12-08' },
    { 'health-action': 'Ring the sleep clinic', 'health-action-due': '2027-01-20' }
  ],
  'education-actions': [{ 'education-action': 'Find a tutor', 'education-action-due': '2026-12-03' }]
}
const dentist = 'Take him to the dentist'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const viewOf = (file: CaseFile) => onPath({ answers: file.answers, today })
function fileOf(given: NamedCase['answers'] = answers) {
  const file = fileWith(answersOf(given))
  return followActions(file, viewOf(file))
}
const said = (file: CaseFile) =>
  seenTogether(actionListOf(file, viewOf(file))).map((item) => whatWords(item, shown(viewOf(file), words)))
const idOf = (file: CaseFile, what: string) =>
  actionListOf(file, viewOf(file)).find((item) =>
    whatWords(item, shown(viewOf(file), words)).startsWith(what)
  )?.id ?? ''
const paper = (id: DocumentId, recipient: RecipientId, file = fileOf()) =>
  textsInDocument(copyFor(sourcesOf(file, { today, words })(id), recipient, words).model).join('\n')

describe('days of plans that have come', () => {
  it('are one order of the social worker, which says how many they are and since when', () => {
    const file = fileOf()
    const items = actionListOf(file, viewOf(file))
    const [one] = seenTogether(items).filter(({ together }) => together !== undefined)
    expect(one).toMatchObject({ owner: { role: 'social-worker', people: ['person-1'] }, state: 'overdue' })
    if (one === undefined) return
    expect(whatWords(one, shown(viewOf(file), words))).toMatch(/^3 days in the plans have come\./)
    expect(byWhenWords(one, today, words)).toBe('since 1 December 2026')
    // None is lost, and each can be had by itself again.
    expect(
      eachOf(one, items)
        .map(({ id }) => id)
        .sort()
    ).toEqual([dentist, 'Order his glasses', 'Find a tutor'].map((what) => idOf(file, what)).sort())
    expect(seenTogether(items)).toHaveLength(items.length - 2)
  })

  it('name on the screen who is to be asked, but nobody from whom the child is kept (¶23, ¶30)', () => {
    const first = (file: CaseFile) =>
      actionListOf(file, viewOf(file))
        .map((item) => whatWords(item, shown(viewOf(file), words)))
        .join('\n')
    expect(first(fileOf())).toContain('Take him to the dentist (Gail Trent): Its day')
    const feared = fileOf({ ...answers, exploiters: [{ 'exploiter-called': 'Gail Trent' }] })
    expect(first(feared)).toContain('Take him to the dentist: Its day')
  })

  it('stand by themselves where somebody wrote something of one, or only one is left', () => {
    const file = fileOf()
    const id = idOf(file, dentist)
    const given = withActionEdited(file, id, { owner: 'Gail Trent' }, today)
    expect(said(given).filter((one) => /^2 days|dentist/.test(one))).toHaveLength(2)
    const done = withOutcome(file, id, { state: 'done', on: today, note: 'Two fillings' }, today)
    expect(said(done).some((one) => one.startsWith('2 days'))).toBe(true)
    const alone = withOutcome(done, idOf(file, 'Order'), { state: 'done', on: today }, today)
    expect(said(alone).some((one) => one.includes('days in the plans'))).toBe(false)
    expect(said(alone).some((one) => one.startsWith('Find a tutor: Its day'))).toBe(true)
  })

  it('of protection stand under now, as one (¶39, ¶46)', () => {
    const file = fileOf({
      ...answers,
      'protection-steps': [{ 'protection-action': 'A new number', 'protection-by-when': '2026-12-02' }]
    })
    const [now] = turnGroups(seenTogether(actionListOf(file, viewOf(file))), today)
    expect(now?.turn).toBe('now')
    expect(now?.items.filter(({ together }) => together?.length === 4)).toHaveLength(1)
  })
})

describe('on paper', () => {
  it('the order stands once, and each day is marked in its plan', () => {
    for (const id of ['action-list', 'care-plan'] as const) {
      const text = paper(id, 'full')
      expect(text.match(/3 days in the plans have come/g)).toHaveLength(1)
      expect(text).toContain('1 December 2026, passed')
      expect(text).toContain('3 December 2026, passed')
      expect(text).toContain('8 December 2026, today')
      expect(text).not.toMatch(/20 January 2027, /)
      expect(text).not.toMatch(/Its day in the/)
      for (const what of [dentist, 'Order his glasses', 'Find a tutor']) expect(text).toContain(what)
    }
  })

  it('the mark goes once it is recorded as done, or set aside with a reason', () => {
    const file = fileOf()
    const id = idOf(file, dentist)
    const done = withOutcome(file, id, { state: 'done', on: today }, today)
    const aside = withOutcome(file, id, { state: 'dismissed', on: today, reason: 'Moved' }, today)
    for (const one of [done, aside])
      expect(paper('care-plan', 'full', one)).not.toContain('1 December 2026, passed')
  })

  it('a paper without those plans names each of them', () => {
    expect(paper('transfer-summary', 'full')).toContain(`${dentist}: Its day`)
  })

  it('a copy that is not told of one plan counts and marks the others alone', () => {
    const text = paper('care-plan', 'school')
    expect(text).not.toMatch(/dentist|glasses|3 days|1 December 2026, passed/)
    expect(text).toContain('3 December 2026, passed')
  })

  // Whoever finds the child’s paper reads no order; the child is told whom to ask (¶32, invariant 17).
  it('the child reads one line over the table, and only while a day has passed with nothing recorded', () => {
    const text = paper('care-plan', 'child')
    expect(text.match(/Some of these days have passed/g)).toHaveLength(1)
    expect(text).not.toMatch(/, passed|, today|days in the plans/)
    const file = fileOf()
    const done = [dentist, 'Find a tutor'].reduce(
      (one, what) => withOutcome(one, idOf(file, what), { state: 'done', on: today }, today),
      file
    )
    expect(paper('care-plan', 'child', done)).not.toContain('Some of these days')
  })
})
