import { beforeAll, expect, it } from 'vitest'
import { readableOf } from '../../../machines/case-file/readable'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { saidHere } from '../../../machines/actions/taken-away'
import { textOfItAlone } from '../../../src/documents/compose/words/action-text'
import { shown } from '../../../src/documents/compose/words/action-words'
import { compare } from '../../../src/documents/compose/versions/compare'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { copyFor, readIn } from '../../support/copies'
import { answeredAs, begun, doneIn, itemOf, viewOf, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/** Since a version of 10 November an order was done on the 11th. What was called for on the 12th was done with nothing (¶27, ¶39, invariant 17). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const suspected = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected'
} as const

const rowsOf = (before: CaseFile, now: CaseFile) =>
  compare(
    { number: 1, finishedOn: '2026-11-10', ...readableOf(before) },
    { file: now, today: '2026-11-12', words }
  ).flatMap(({ rows }) => rows)

it.each<[string, string, Given, Given]>([
  [
    'protect-from-influence',
    'share-missing-risk',
    { 'influence-conclusion': 'possible' },
    { 'missing-risk-conclusion': 'possible' }
  ],
  [
    'explain-where-they-are',
    'explain-the-risks',
    { 'not-yet-understood': ['where-they-are'] },
    { 'not-yet-understood': ['where-they-are', 'the-risks'] }
  ],
  [
    'explain-who-does-what',
    'explain-the-situation',
    { 'not-yet-understood': ['who-does-what'] },
    { 'not-yet-understood': ['who-does-what', 'their-situation'] }
  ]
])('%s is done in words of its own, beside %s', (done, since, first, later) => {
  const before = { ...suspected, ...first }
  const called = begun(before, '2026-11-10')
  const file = answeredAs(doneIn(called, [done], '2026-11-11'), { ...before, ...later }, '2026-11-12')
  const rows = rowsOf(called, file)
  const stands = (action: string) => rows.find(({ what }) => what === words(`actions.${action}`))?.now
  expect(stands(done)).toBe('Done on 11 November 2026')
  expect(stands(since)).toBe('To be done')
})

// Told of on the 10th, a risk is not told of again on the 12th: the list, the first night and the row ask for what protects from influence alone.
it('what was done before is asked for in no words of an order that came since', () => {
  const ofMissing = { ...suspected, 'missing-risk-conclusion': 'possible' } as const
  const done = doneIn(begun(ofMissing, '2026-11-10'), ['share-missing-risk'], '2026-11-10')
  const file = answeredAs(done, { ...ofMissing, 'influence-conclusion': 'possible' }, '2026-11-12')
  const plain = words('actions.protect-from-influence')
  const both = words('action-list.as.protect-from-influence.and-missing')
  expect(rowsOf(done, file).find(({ what }) => what === plain)?.now).toBe('To be done')
  for (const document of ['action-list', 'first-night'] as const) {
    const source = sourcesOf(file, { today: '2026-11-12', words, localDetails: {} })(document)
    const said = readIn(copyFor(source, 'full', words).model)
    expect(said, document).toContain(plain)
    expect(said, document).not.toContain(both)
  }
})

// Influence is no longer feared, and that the child may go missing is: the line of what fell says nothing of the risk that still stands (¶27, ¶39, ¶43).
it('what is no longer called for speaks of itself alone', () => {
  const both = {
    ...suspected,
    'influence-conclusion': 'possible',
    'missing-risk-conclusion': 'possible'
  } as const
  const before = begun(both, '2026-11-10')
  const file = answeredAs(before, { ...both, 'influence-conclusion': 'no-sign' }, '2026-11-11')
  const view = viewOf(file, '2026-11-11')
  const gone = [...saidHere(file.actions, ['influence-conclusion'], undefined, view).gone.values()].flat()
  expect(gone.map(({ id }) => id)).toContain('protect-from-influence')
  const still = itemOf(file, 'share-missing-risk', '2026-11-11')
  expect([still?.called, still?.outcome]).toEqual([true, undefined])
  expect(textOfItAlone('protect-from-influence', shown(view, words))).toBe(
    words('actions.protect-from-influence')
  )
})
