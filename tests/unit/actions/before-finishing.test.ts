import { describe, expect, it } from 'vitest'
import { beforeFinishing } from '../../../machines/actions/before-finishing'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withActionEdited, withOutcome } from '../../../machines/case-file/change-actions'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** What whoever puts their name to a version sees first: what the plan itself calls contrary to what is required, and what is overdue. */
const [arose, today] = ['2026-11-20', '2026-11-28']

function seenOf(
  given: NamedCase['answers'],
  edit: (file: CaseFile) => CaseFile = (file) => file,
  since: NamedCase['answers'] = given
) {
  const answers = answersOf(given)
  const view = onPath({ answers: answersOf(since), today })
  const file = edit(followActions(fileWith(answers), onPath({ answers, today: arose })))
  const { contrary, urgent, overdue } = beforeFinishing(actionListOf({ actions: file.actions }, view))
  return {
    contrary: contrary.map(({ id }) => id),
    urgent: urgent.map(({ id }) => id),
    overdue: overdue.map(({ id }) => id)
  }
}

const late: NamedCase['answers'] = {
  'trafficking-conclusion': 'suspected',
  'safe-place-first': 'not-safe',
  'place-tonight': 'bed-and-breakfast'
}

const open = 'find-a-safe-place'

describe('what is seen before a version is finished', () => {
  it('is what is contrary to what is required, and apart from it what is overdue', () => {
    const { contrary, overdue } = seenOf(late)
    expect(contrary).toEqual(['move-from-bed-and-breakfast'])
    expect(overdue).toContain(open)
    expect(overdue.filter((id) => contrary.includes(id))).toEqual([])
  })

  it('is what cannot wait, also before its day has passed', () => {
    expect(seenOf(late).urgent).toContain(open)
    expect(
      seenOf(late, (file) => withOutcome(file, open, { state: 'done', on: today }, today)).urgent
    ).not.toContain(open)
    // What the answers call for no more is not counted, though somebody wrote whose it is.
    const given = (file: CaseFile) => withActionEdited(file, open, { owner: 'Jo Lund' }, arose)
    expect(seenOf(late, given, { 'safe-place-first': 'safe-now' }).urgent).not.toContain(open)
  })

  it('is nothing that was done or set aside', () => {
    const { contrary } = seenOf(late)
    const ended = seenOf(late, (file) =>
      [...contrary, open].reduce(
        (before, id, index) =>
          withOutcome(
            before,
            id,
            index === 0
              ? { state: 'dismissed', reason: 'Seen to elsewhere.', on: today }
              : { state: 'done', on: today },
            today
          ),
        file
      )
    )
    expect(ended.contrary).toEqual([])
    expect(ended.overdue).not.toContain(open)
  })

  it('is nothing whose day is today or to come', () => {
    const ofToday = seenOf(late, (file) => withActionEdited(file, open, { due: '2026-11-28' }, arose))
    expect(ofToday.overdue).not.toContain(open)
    const passed = seenOf(late, (file) => withActionEdited(file, open, { due: '2026-11-27' }, arose))
    expect(passed.overdue).toContain(open)
  })

  it('is nothing contrary that no answer calls for any more, though somebody wrote in it', () => {
    const moved = { ...late, 'place-tonight': 'foster-home' }
    const written = (file: CaseFile) =>
      withActionEdited(file, 'move-from-bed-and-breakfast', { owner: 'Joy Ferris' }, arose)
    expect(seenOf(late, written, moved).contrary).toEqual([])
    expect(seenOf(late, written).contrary).toEqual(['move-from-bed-and-breakfast'])
  })

  it('is nothing where nothing was recorded', () => {
    expect(seenOf({}).contrary).toEqual([])
  })
})
