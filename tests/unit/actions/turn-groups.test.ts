import { beforeAll, describe, expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { inSight, turnGroups, turns } from '../../../machines/actions/groups'
import { actionListOf } from '../../../machines/actions/list'
import { withActionEdited, withOutcome } from '../../../machines/case-file/change-actions'
import { clockOf } from '../../../machines/policy/clock'
import { nextReviewOn } from '../../../machines/policy/clock/reviews'
import { onPath } from '../../../machines/journey/paths'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

/** Actions stand by now, this week, before the review, later and all the time, and in each by who does them. */
function groupsOf(given: NamedCase['answers'], edit = (file: ReturnType<typeof fileWith>) => file) {
  const answers = answersOf(given)
  const view = onPath({ answers, today })
  const file = edit(followActions(fileWith(answers), view))
  const items = actionListOf(file, view)
  return { items, groups: turnGroups(items, today, nextReviewOn(clockOf(view), today)) }
}
const suspected: NamedCase['answers'] = {
  'found-where': 'In a lorry',
  'trafficking-conclusion': 'suspected',
  'safe-place-first': 'not-safe'
}

let words: Words
beforeAll(async () => {
  words = await allWords()
})

describe('the open actions by their turn', () => {
  it('stand each in one group, in the order of the turns, and no group is empty', () => {
    const { items, groups } = groupsOf(vietnam.answers)
    expect(groups.map(({ turn }) => turn)).toEqual(
      turns.filter((turn) => groups.some((one) => one.turn === turn))
    )
    expect(groups.filter((group) => group.items.length === 0)).toEqual([])
    const open = items.filter(({ outcome }) => outcome === undefined).map(({ id }) => id)
    expect(groups.flatMap((group) => group.items.map(({ id }) => id)).sort()).toEqual([...open].sort())
  })

  it('have what holds all the time, which has no day, in a group of its own', () => {
    const { groups } = groupsOf(vietnam.answers)
    const allTheTime = groups.find(({ turn }) => turn === 'all-the-time')
    expect(allTheTime?.items.map(({ id }) => id)).toContain('go-on-treating-as-a-child')
    for (const group of groups)
      for (const { due } of group.items) expect(due.date === undefined).toBe(group.turn === 'all-the-time')
  })

  it('have one person’s together, of today and of later days, but where something answers a danger: there the worst comes first whoever does it', () => {
    const whose = (one: { owner: { kind: string; role?: string; text?: string } }) =>
      one.owner.text ?? one.owner.role
    const { groups } = groupsOf(suspected, (file) =>
      withActionEdited(file, 'look-for-other-children', { owner: 'Jo Lund' }, today)
    )
    const isOfToday = ({ sameDay }: { sameDay: boolean }) => sameDay
    const thisWeek = groups.find(({ turn }) => turn === 'this-week')?.items ?? []
    const dangers = thisWeek.filter((item) => isOfToday(item) && item.danger !== undefined)
    expect(thisWeek.slice(0, dangers.length)).toEqual(dangers)
    const ofToday = thisWeek.filter((item) => isOfToday(item) && item.danger === undefined)
    const others = thisWeek.filter((item) => !isOfToday(item))
    expect(thisWeek.slice(dangers.length)).toEqual([...ofToday, ...others])
    for (const items of [ofToday, others]) {
      const names = items.map(whose)
      expect(
        names.filter(
          (name, index) => index > 0 && name !== names[index - 1] && names.slice(0, index).includes(name)
        )
      ).toEqual([])
      expect(new Set(names).size).toBeGreaterThan(1)
    }
    expect(groups[0]?.items.map(({ id }) => id)).toEqual([
      'find-a-safe-place',
      'tell-the-police-what-leads-to-the-child',
      'take-a-photograph',
      'note-the-phone-numbers',
      'hold-a-strategy-discussion'
    ])
  })

  describe('among other things of a page', () => {
    const idsIn = (given: NamedCase['answers'], first: number, edit?: Parameters<typeof groupsOf>[1]) =>
      inSight(groupsOf(given, edit).groups, first).flatMap(({ items }) => items.map(({ id }) => id))

    it('have in sight whatever cannot wait, however many these are, each where it stood (¶20, ¶23, ¶39)', () => {
      const seen = idsIn(suspected, 3)
      expect(seen).toEqual(expect.arrayContaining(['hold-a-strategy-discussion', 'make-the-nrm-referral']))
      expect(seen).not.toContain('agree-police-roles')
      const all = groupsOf(suspected).groups.flatMap(({ items }) => items.map(({ id }) => id))
      expect(seen).toEqual(all.filter((id) => seen.includes(id)))
    })

    it('have of what can wait no more than the first lines', () => {
      const { groups } = groupsOf(vietnam.answers)
      const cannotWait = groups.flatMap(({ items }) => items).filter(({ sameDay }) => sameDay)
      expect(cannotWait.length).toBeGreaterThan(3)
      expect(idsIn(vietnam.answers, 3).sort()).toEqual(cannotWait.map(({ id }) => id).sort())
    })

    it('do not count as such what was done', () => {
      const done = idsIn(suspected, 0, (file) =>
        withOutcome(file, 'make-the-nrm-referral', { state: 'done', on: today }, today)
      )
      expect(done).not.toContain('make-the-nrm-referral')
    })
  })

  describe('with what is due after the next review under later', () => {
    const held = { 'review-on': '2026-11-10', 'review-state': 'review-held' } as const
    const inCare = (next?: string): NamedCase['answers'] => ({
      ...suspected,
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-10-20' }
      ],
      reviews: [
        held,
        ...(next === undefined ? [] : [{ 'review-on': next, 'review-state': 'review-planned' }])
      ]
    })
    const datesOf = (given: NamedCase['answers'], turn: (typeof turns)[number]) =>
      (groupsOf(given).groups.find((group) => group.turn === turn)?.items ?? []).map(
        ({ due }) => due.date ?? ''
      )

    it('as it is arranged, however late the law would let it be', () => {
      const next = '2026-12-03'
      const after = datesOf(inCare(next), 'later')
      expect(datesOf(inCare(next), 'before-the-review').filter((date) => date > next)).toEqual([])
      expect(after.length).toBeGreaterThan(0)
      expect(after.filter((date) => date <= next)).toEqual([])
    })

    it('by its last day where none is arranged', () => {
      expect(datesOf(inCare(), 'before-the-review').length).toBeGreaterThan(0)
      expect(datesOf(inCare(), 'before-the-review').filter((date) => date > '2027-02-10')).toEqual([])
    })

    it('and all of it where there is none', () => {
      expect(datesOf(suspected, 'before-the-review')).toEqual([])
    })
  })

  it('stand so in the action list too, with what is done after them', () => {
    const file = withOutcome(
      followActions(fileWith(answersOf(suspected)), onPath({ answers: answersOf(suspected), today })),
      'take-a-photograph',
      { state: 'done', on: today },
      today
    )
    const { sections } = buildDocument('action-list', file, { today, words, location: 'shown' })
    const tables = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' && block.caption !== '' ? [[block.caption, block.head.length]] : []
      )
    )
    // What is done says how it ended; that the rest is open, its heading says.
    const said = (when: string) => words('documents.actions.caption', { when })
    expect(tables).toEqual([
      [said('Now'), 4],
      [said('Today and this week'), 4],
      [said('Done or set aside'), 5]
    ])
  })
})
