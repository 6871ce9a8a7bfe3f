import { beforeAll, expect, it } from 'vitest'
import { matters } from '../../../content/matters'
import { onPath } from '../../../machines/journey/paths'
import { actionListOf } from '../../../machines/actions/list'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import { answersOf } from '../../cases/named-case'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { today } from '../../explore/explore'
import { copyFor, documentsOf } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const inWords = (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

// Both say of themselves that every action stands in them, of whatever plan; each is a row of their tables.
it.each(Object.entries({ vietnam, eritrea, countyLine, romania, nigeria, iran }))(
  'the action list and the transfer summary of %s have every action that the case calls for',
  (_, { answers: given }) => {
    const answers = answersOf(given)
    const called = actionListOf(fileWith(answers), onPath({ answers, today }))
    expect(called.length).toBeGreaterThan(20)
    for (const id of ['action-list', 'transfer-summary'] as const) {
      const { sections } = copyFor(documentsOf(given, words)(id), 'full', words, matters).model
      const tables = sections
        .filter((section) => ['actions-now', 'actions'].includes(section.id))
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      expect(tables, id).toHaveLength(called.length)
      // Each says by when, unless it is for all the time.
      const days = called.flatMap(({ due }) => (due.date === undefined ? [] : [inWords(due.date)]))
      const printed = tables.flatMap(([, , when = '']) => when.match(/\d+ [A-Z][a-z]+ \d{4}/)?.[0] ?? [])
      expect(printed.toSorted(), id).toEqual(days.toSorted())
    }
  }
)
