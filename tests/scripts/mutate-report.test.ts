import { expect, it } from 'vitest'
import { reportOf } from '../../scripts/lib/mutate-report.mjs'

const floors = [
  { name: 'sources', floor: 0, files: '^content/', was: ' serves$' },
  { name: 'policy', floor: 90, files: '^machines/' },
  { name: 'the rest', floor: 50, files: '' }
]
const line = (file: string, at: number, more: object = {}) => ({
  file,
  line: at,
  was: 'a',
  change: 'b',
  reached: true,
  ...more
})
const killed = { killedBy: 'a test' }

it('says what no test noticed, file by file in the order of lines, and which floor is not met', () => {
  const { text, isMet } = reportOf(
    [
      line('machines/a.ts', 9),
      line('machines/a.ts', 2, { reached: false }),
      line('machines/a.ts', 1, killed),
      line('src/b.ts', 1, killed),
      line('content/c.ts', 1, { was: 'x serves' })
    ],
    floors
  )
  expect(isMet).toBe(false)
  expect(text.split('\n')).toEqual([
    'content/c.ts: 0 of 1 noticed (0.0%)',
    '    line 1: x serves → b',
    'machines/a.ts: 1 of 3 noticed (33.3%)',
    '    line 2: a → b (no test comes by it)',
    '    line 9: a → b',
    'src/b.ts: 1 of 1 noticed (100.0%)',
    '',
    'sources: 0 of 1 noticed (0.0%), at or over the floor of 0%',
    'policy: 1 of 3 noticed (33.3%), UNDER the floor of 90%',
    'the rest: 1 of 1 noticed (100.0%), at or over the floor of 50%'
  ])
})

it('counts an equivalent mutant neither way, and says of one that a test notices, or of a test that does not hold', () => {
  const equivalent = { equivalent: 'Nobody could notice.' }
  expect(reportOf([line('src/b.ts', 1, equivalent), line('src/b.ts', 2, killed)], floors)).toMatchObject({
    isMet: true
  })
  const noticed = reportOf([line('src/b.ts', 1, { ...equivalent, ...killed })], floors)
  expect(noticed.isMet).toBe(false)
  expect(noticed.text).toContain('src/b.ts: a → b is listed as equivalent, and a test notices it.')
  const said = reportOf(
    [{ said: 'It is no mutant any more.' }, { said: 'It is no mutant any more.' }],
    floors
  )
  expect(said).toEqual({ text: '\nIt is no mutant any more.', isMet: false })
})
