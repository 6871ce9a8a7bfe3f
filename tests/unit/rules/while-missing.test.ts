import { describe, expect, it } from 'vitest'
import { allActions } from '../../../machines/actions/all'
import { actionListOf } from '../../../machines/actions/list'
import { variantMaps } from '../../../machines/actions/variants'
import { followActions } from '../../../machines/actions/follow'
import { actionOf } from '../../../machines/stages/instances'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { actionRows } from '../../rules/actions'
import { caseOf } from '../../rules/cases'
import table from '../../rules/while-missing.json'
import { fileWith } from '../../support/file'

const placed = (groups: readonly { readonly actions: readonly string[] }[]): readonly string[] =>
  groups.flatMap(({ actions }) => actions).toSorted()
const waiting = placed(table.waits)

it('the table says of each action, once, what becomes of it while the child is missing', () => {
  const all = placed([...table.waits, ...table['in-other-words'], ...table['goes-on']])
  expect(all).toEqual(allActions.map(({ id }) => id).toSorted())
})

it('those wait that the table has so', () => {
  expect(allActions.flatMap((one) => (one.waits === undefined ? [] : [one.id])).toSorted()).toEqual(waiting)
})

it('those stand with a day that is ahead that the table has so', () => {
  const booked = table.waits.filter((group) => 'unless-booked' in group)
  expect(allActions.flatMap(({ id, waits }) => (waits === 'unless-booked' ? [id] : [])).toSorted()).toEqual(
    placed(booked)
  )
})

it('those have other words for it that the table has so', () => {
  const worded = variantMaps.flatMap((map) =>
    Object.entries(map).flatMap(([id, { words }]) => (words.includes('while-missing') ? [id] : []))
  )
  expect(worded.toSorted()).toEqual(placed(table['in-other-words']))
})

const today = '2026-11-24'
const gone = { 'missing-episodes': [{ 'missing-since': '2026-11-24', 'missing-returned': 'no' }] }
const back = {
  'missing-episodes': [
    { 'missing-since': '2026-11-24', 'missing-returned': 'yes', 'missing-returned-on': today }
  ]
}
const rows = Object.values(actionRows)

describe.each(waiting)('%s', (id) => {
  const { answers } = caseOf(rows.flatMap((row) => row[id] ?? [])[0]?.calls[0] ?? {})
  const called = (given: NamedCase['answers']) => {
    const file = fileWith({ ...answers, ...answersOf(given) })
    const view = onPath({ answers: file.answers, today })
    const followed = followActions(file, view)
    const isCalled = Object.entries(followed.actions).some(
      ([one, record]) => actionOf(one) === id && record.called
    )
    return { isCalled, isListed: actionListOf(followed, view).some((item) => actionOf(item.id) === id) }
  }

  it('is called for and not listed while the child is missing, and listed on the return', () => {
    expect(called(gone as NamedCase['answers'])).toEqual({ isCalled: true, isListed: false })
    expect(called(back as NamedCase['answers'])).toEqual({ isCalled: true, isListed: true })
  })
})
