import { describe, expect, it } from 'vitest'
import { copyOf } from '../../../src/documents/copy/copy-of'
import { eritrea } from '../../cases/eritrea'
import type { NamedCase } from '../../cases/named-case'
import { nigeria } from '../../cases/nigeria'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

const reference = { reference: 'HBR-1', 'age-as-known': 'under-16' } as const

/** The lines of the tracks on the first pages of a care plan, each with what it says. */
async function linesWith(texts: Readonly<Record<string, string>>) {
  const words = await allWords()
  const answers = {
    ...reference,
    ...(Object.keys(texts).length === 0 ? {} : { 'care-plan-tracks': { tracks: texts } })
  }
  const { sections } = copyOf(
    documentsOf(answers, words)('care-plan'),
    { recipient: 'full', also: [], annex: false },
    new Set(),
    words
  ).model
  const blocks = sections.find(({ heading }) => heading === 'Planning in tracks')?.blocks ?? []
  return blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
}

// ¶59, ¶60: a plan does not say of a track that it is planned for where nobody has planned anything.
it('a track in which nothing is written is not called planned on the first pages', async () => {
  const lines = await linesWith({ 'long-term': 'School to 16 and college.' })
  expect(lines.map(({ label, absent }) => [label, absent === true])).toEqual([
    ['While it is uncertain (the track that leads for now)', true],
    ['If the child may stay', false],
    ['If the child returns', true]
  ])
  for (const { values, absent } of lines)
    if (absent === true) expect(values[0]).toBe('Not yet planned')
    else expect(values[0]).toBe('School to 16 and college.')
  expect(JSON.stringify(await linesWith({}))).not.toMatch(/planned for/i)
})

it('one line says that no track is planned for, where none is', async () => {
  expect(await linesWith({})).toEqual([
    {
      label: 'Not yet planned',
      values: [
        'While it is uncertain (the track that leads for now); If the child may stay; If the child returns'
      ],
      absent: true
    }
  ])
})

const areas = {
  'dates-of-birth': [{ 'birth-date': '2010-01-01' }],
  'tracks-work': {
    tracks: {
      transitional: 'A Saturday job at the market.',
      'long-term': 'An apprenticeship as a joiner.',
      return: 'A reference in both languages.'
    }
  }
} as const

/** How often a text stands in a pathway plan. */
async function timesIn(answers: NamedCase['answers'], text: string) {
  const words = await allWords()
  const { model } = copyFor(documentsOf(answers, words)('pathway-plan'), 'full', words)
  return JSON.stringify(model).split(text).length - 1
}

// What is signed on the first pages is not there to be read, and to be compared, a second time.
it('a pathway plan says of each track once what is planned in an area of life', async () => {
  for (const text of Object.values(areas['tracks-work'].tracks))
    expect(await timesIn(areas, text), text).toBe(1)
})

it('says it once too where there is one plan and no track, and then has no table of tracks', async () => {
  const british = {
    'dates-of-birth': [{ 'birth-date': '2010-01-01' }],
    'immigration-position': 'british',
    'tracks-work': { tracks: { plan: 'A Saturday job at the market.' } }
  } as const
  expect(await timesIn(british, 'A Saturday job at the market.')).toBe(1)
})

it('what of the tracks does not lead is a table that stands upright, beside a reference to the first pages', async () => {
  const words = await allWords()
  for (const { answers } of [eritrea, nigeria]) {
    const { model } = copyFor(documentsOf(answers, words)('pathway-plan'), 'full', words)
    const tracks = model.sections.find(({ id }) => id === 'tracks')
    const table = tracks?.blocks.find(({ kind }) => kind === 'table')
    expect(tracks?.orientation).toBe('portrait')
    expect(table?.kind === 'table' && table.head).toEqual([
      'Life area',
      'If the child may stay',
      'If the child returns'
    ])
    expect(tracks?.blocks[0]).toMatchObject({
      kind: 'paragraph',
      text: expect.stringContaining('first pages')
    })
  }
})

// ¶27, ¶28, ¶58: a refusal ends nothing that is done for a child now, and a paper left in a young person’s hand packs no bag for them.
describe('the young person’s own copy of a pathway plan', () => {
  /** The table of what will be done in it, with the line under the table. */
  async function ownTable(position: string, more: NamedCase['answers'] = {}) {
    const words = await allWords()
    const given = { ...areas, 'immigration-position': position, ...more } as NamedCase['answers']
    const { model } = copyFor(documentsOf(given, words)('pathway-plan'), 'child', words)
    const table = model.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table')
    return {
      table: table?.kind === 'table' ? [table.head[1], table.rows.map(([, done]) => done)] : undefined,
      all: JSON.stringify(model)
    }
  }
  const { transitional, 'long-term': stays, return: returns } = areas['tracks-work'].tracks

  it.each(['refused-no-leave', 'appeal-rights-exhausted', 'claim-undecided'])(
    'says under what is done now what is done while it is uncertain, and nothing of a return (%s)',
    async (position) => {
      const { table, all } = await ownTable(position)
      expect(table).toEqual(['What we will do now', [transitional]])
      expect(all).not.toContain(returns)
    }
  )

  it('hands over no return that nobody wished for, and says of none of it that it is not planned', async () => {
    const { table, all } = await ownTable('appeal-rights-exhausted', {
      'tracks-work': { tracks: { return: returns } }
    })
    expect(table).toBeUndefined()
    expect(all).not.toContain(returns)
    const notPlanned = /We have not planned these yet: ([^"]*)/.exec(all)?.[1]
    expect(notPlanned).toContain('Money')
    expect(notPlanned).not.toContain('Work')
  })

  it('says what is done for a return to whoever wishes for it', async () => {
    const wished = { 'asylum-claimed-or-intended': 'neither', 'return-wished-for': 'wished-for' } as const
    expect((await ownTable('appeal-rights-exhausted', wished)).table).toEqual([
      'What we will do now',
      [returns]
    ])
  })

  // ¶27, ¶60: a threat or a debt may be behind a wish. It goes to the lawyer first where a claim was made or is meant, and no return is unsafe.
  it.each([
    ['appeal-rights-exhausted', 'claimed', 'found-unsafe'],
    ['refused-no-leave', 'claimed', undefined],
    ['refused-no-leave', 'claimed', 'checked-and-safe'],
    ['appeal-rights-exhausted', 'neither', 'found-unsafe']
  ] as const)('hands over no return on a wish alone (%s, %s, %s)', async (position, claim, reception) => {
    const { table, all } = await ownTable(position, {
      'asylum-claimed-or-intended': claim,
      'return-wished-for': 'wished-for',
      ...(reception === undefined ? {} : { 'return-reception-state': reception })
    })
    expect(table).toEqual(['What we will do now', [transitional]])
    expect(all).not.toContain(returns)
  })

  it('says what the years ahead hold to whoever may stay', async () => {
    expect((await ownTable('refugee-status')).table).toEqual(['What we will do now', [stays]])
  })
})

// ¶56, ¶58, ¶60: a refusal starts no return by itself. Whoever signs the first pages signs what is done now, and reads of each track that stands.
describe('the first pages of a pathway plan after a refusal', () => {
  const { transitional, 'long-term': stays, return: returns } = areas['tracks-work'].tracks

  /** What stands before the lines to sign in each copy that is told it: how the table is headed, all of it, and the line of each track. */
  async function frontWith(position: string, more: NamedCase['answers'] = {}) {
    const words = await allWords()
    const given = { ...areas, 'immigration-position': position, ...more } as NamedCase['answers']
    const source = documentsOf(given, words)('pathway-plan')
    return (['full', 'lawyer', 'carer'] as const).map((recipient) => {
      const { model } = copyFor(source, recipient, words)
      const at = model.sections.findIndex(({ id }) => id === 'signatures')
      const front = model.sections.slice(0, at)
      const table = front.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table')
      const lines = front.find(({ id }) => id === 'track-lines')?.blocks.find(({ kind }) => kind === 'list')
      return {
        head: table?.kind === 'table' ? table.head[1] : undefined,
        all: JSON.stringify(front),
        lines: lines?.kind === 'list' ? lines.items : [],
        behind: JSON.stringify(model.sections.slice(at))
      }
    })
  }

  it.each(['refused-no-leave', 'appeal-rights-exhausted'])(
    'have what is done while it is uncertain, and the return stands behind them (%s)',
    async (position) => {
      for (const asked of ['not-wished-for', 'undecided', 'not-asked-yet'] as const)
        for (const { head, all, behind } of await frontWith(position, { 'return-wished-for': asked })) {
          expect(head).toBe('What will be done: While it is uncertain')
          expect(all).toContain(transitional)
          expect(all).not.toContain(returns)
          expect(behind).toContain(returns)
          expect(behind).not.toContain('The track that leads for now')
        }
    }
  )

  it('have the return where the young person wishes for it, or where no time before one is planned', async () => {
    const wished = await frontWith('appeal-rights-exhausted', { 'return-wished-for': 'wished-for' })
    for (const { head } of wished) expect(head).toBe('What will be done: If the child returns')
    const aside = { 'set-aside-track': 'transitional', 'set-aside-reason': 'Flies on Friday' }
    const alone = await frontWith('appeal-rights-exhausted', { 'tracks-set-aside': [aside] })
    for (const { lines } of alone) expect(lines).toEqual(['If the child returns: what will be done, above'])
    for (const { all } of [...wished, ...alone]) expect(all).toContain(returns)
  })

  it('have no return to which reception was found unsafe, whatever is wished for', async () => {
    for (const claim of ['claimed', 'neither'] as const) {
      const wished = { 'asylum-claimed-or-intended': claim, 'return-wished-for': 'wished-for' } as const
      const heads = async (reception: 'found-unsafe' | 'being-checked') =>
        (await frontWith('refused-no-leave', { ...wished, 'return-reception-state': reception })).map(
          ({ head }) => head
        )
      for (const head of await heads('found-unsafe'))
        expect(head).toBe('What will be done: While it is uncertain')
      for (const head of await heads('being-checked'))
        expect(head).toBe('What will be done: If the child returns')
    }
  })

  it('have a line for each track that stands', async () => {
    // Where the young person lives is left out of each of these copies.
    const given = { 'tracks-work': { tracks: { transitional, return: returns } } }
    for (const { lines, all } of await frontWith('refused-no-leave', given)) {
      expect(lines).toEqual([
        'While it is uncertain: what will be done, above',
        'If the child may stay: not yet planned, as far as this copy tells',
        expect.stringMatching(
          /^If the child returns: planned, in the table further back; not yet planned: Money/
        )
      ])
      expect(all).not.toContain(stays)
    }
  })

  it('have none where there is one plan', async () => {
    for (const { lines } of await frontWith('settled')) expect(lines).toEqual([])
  })
})
