import { describe, expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import type { Answers, CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { matters, type Matter } from '../../../content/matters'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import { sourceOf } from '../../../src/documents/compose/sources'
import { copyFor, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

/** Who was kept from one marriage is kept from another, and nobody speaks of it with the family first (¶20, ¶30). */
const act = 'act-on-a-forced-marriage'
const withFamily = ['promote-safe-contact', 'seek-parents-views', 'have-family-traced']

const viewOf = (file: CaseFile, today: string) => onPath({ answers: file.answers, today })
const at = (file: CaseFile, answers: Answers, today: string) => {
  const now = { ...file, answers }
  return followActions(now, viewOf(now, today))
}
const openOn = (file: CaseFile, today: string) =>
  actionListOf(file, viewOf(file, today))
    .filter(({ called, outcome }) => called && outcome === undefined)
    .map(({ action }) => action)
const done = (file: CaseFile, today: string) => {
  const now = withOutcome(file, act, { state: 'done', on: today }, today)
  return followActions(now, viewOf(now, today))
}

const girl = {
  'known-as': 'Shilan',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'periods-of-care': [
    { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-01-12' }
  ],
  'family-contacts': [
    {
      'contact-who': 'Nasrin',
      'contact-relationship': 'mother',
      'contact-is-parent': 'yes',
      'contact-now': 'in-contact',
      'contact-assessment': 'assessed-safe',
      'contact-plan': 'existing-contact-continues'
    },
    {
      'contact-who': 'Hiwa',
      'contact-relationship': 'uncle',
      'contact-now': 'contact-lost',
      'contact-assessment': 'assessed-safe',
      'contact-plan': 'trace'
    }
  ]
} as const satisfies NamedCase['answers']
/** Screenings, and how each of them marks the sign. */
function screened(...marks: readonly ('reported' | 'seen' | 'not-seen')[]): Answers {
  const screenings = marks.map((_, at) => ({ 'screening-on': at === 0 ? '2026-01-19' : '2026-08-11' }))
  const value = Object.fromEntries(
    marks.map((mark, at) => [`screening-${at + 1}`, { 'early-or-forced-marriage': mark }])
  )
  return {
    ...answersOf({ ...girl, screenings }),
    'marks-sexual-exploitation': { state: 'answered', value }
  }
}

describe('a screening that shows a marriage by force', () => {
  const before = done(at(fileWith({}), screened('reported'), '2026-01-19'), '2026-01-19')

  it('opens what was done about another one, and one that shows none opens nothing', () => {
    expect(openOn(before, '2026-08-11')).not.toContain(act)
    expect(openOn(at(before, screened('reported', 'not-seen'), '2026-08-11'), '2026-08-11')).not.toContain(
      act
    )
    expect(openOn(at(before, screened('reported', 'seen'), '2026-08-11'), '2026-08-11')).toContain(act)
  })

  it('holds contact with the family until somebody has acted on it', () => {
    expect(openOn(before, '2026-08-11')).toEqual(expect.arrayContaining(withFamily))
    const again = at(before, screened('reported', 'seen'), '2026-08-11')
    for (const id of withFamily) expect(openOn(again, '2026-08-11'), id).not.toContain(id)
    expect(openOn(done(again, '2026-08-12'), '2026-08-12')).toEqual(expect.arrayContaining(withFamily))
  })

  // A copy that is told of no signs cannot know that there is none: the carer may be the aunt who wants the marriage.
  it('holds it in every copy, whether its reader is told of the signs or not', async () => {
    const words = await allWords()
    const again = at(fileWith({}), screened('seen'), '2026-08-11')
    const source = sourceOf('action-list', again, { today: '2026-08-11', words, localDetails: {} })
    const ticked: readonly (readonly Matter[])[] = [[], ['danger'], ['family'], matters]
    const read = (recipient: RecipientId, also: readonly Matter[]) =>
      readIn(copyFor(source, recipient, words, also).model)
    for (const recipient of recipientIds)
      for (const also of ticked)
        for (const id of withFamily)
          expect(read(recipient, also), `${recipient} ${also.join()} ${id}`).not.toContain(
            words(`actions.${id}`)
          )
    const none = at(fileWith({}), screened('not-seen'), '2026-08-11')
    const told = sourceOf('action-list', none, { today: '2026-08-11', words, localDetails: {} })
    expect(readIn(copyFor(told, 'full', words, matters).model)).toContain(
      words('actions.promote-safe-contact')
    )
  })
})
