import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, test, vi } from 'vitest'
import { annexResources, contactsToday, currencyNotes } from '../../content/currency'
import { clockRows } from '../../content/clock'
import { documentIds, documents, type Part } from '../../content/documents'
import { glossary } from '../../content/glossary'
import { paragraphs } from '../../content/guidance'
import { areasAtEighteen, generalAtEighteen, groupsAtEighteen } from '../../content/at-eighteen'
import { positions } from '../../content/immigration-tracks'
import { indicatorThemes } from '../../content/indicator-themes'
import { indicators } from '../../content/indicators'
import { promptSheet, promptSheetSections, sheetStatements } from '../../content/prompt-sheet'
import {
  askedOfTheSolicitor,
  meaningsOfReferral,
  standsWhateverIsDecided
} from '../../content/referral-after'
import type { Question, StageContent } from '../../content/shape'
import { stages } from '../../content/stages'
import { statements } from '../../content/statements'
import { marks, nonAnswers, trackColumns } from '../../machines/case-file/answer'
import { localDetailIds } from '../../machines/case-file/local-details'
import { milestones } from '../../machines/facts/birthdays'
import { noLongerCalled } from '../../content/actions/no-longer-called'
import { allActions } from '../../machines/actions/all'
import type { LeavingCare } from '../../machines/policy/adulthood/leaving-care'
import type { Status } from '../../machines/facts/status'
import { unaccompaniedNotes } from '../../machines/facts/unaccompanied'
import type { DateProblem } from '../../machines/case-file/read-date'
import type { StoreFault } from '../../src/ports/store-error'
import type { Words } from '../../src/i18n/words'
import { fieldsWithNotes, sheetOptions, sheetWords } from './nrm-sheet/words'
import { reviewKinds } from '../../machines/case-file/review'
import type { ActionChange, TrackChange } from '../../machines/changes/what-follows'
import { hindrances } from '../../machines/facts/finishing/table'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { allWords } from '../support/words'

type Tree = { readonly [key: string]: string | Tree }
const folder = join(projectFolder, 'content/messages')
const languages = readdirSync(folder)

const read = (language: string, file: string) =>
  JSON.parse(readFileSync(join(folder, language, `${file}.json`), 'utf8')) as Tree

const filesOf = (language: string) =>
  readdirSync(join(folder, language)).map((file) => file.replace(/\.json$/, ''))

/** Every text of a tree under its whole key. */
const flat = (tree: Tree, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`)
  )
const keysOf = (tree: Tree) => flat(tree).map(([key]) => key)

const under = (prefix: string, ids: readonly string[]) => ids.map((id) => `${prefix}.${id}`)
const sorted = (keys: readonly string[]) => [...keys].sort()

/** What is missing from the words, and what is left over in them. */
function differences(
  needed: readonly string[],
  there: readonly string[],
  mayBeThere: readonly string[] = []
) {
  const known = new Set([...needed, ...mayBeThere])
  const found = new Set(there)
  return {
    missing: sorted(needed.filter((key) => !found.has(key))),
    leftOver: sorted(there.filter((key) => !known.has(key)))
  }
}
const none = { missing: [], leftOver: [] }

const contents: readonly StageContent[] = stages

/** The keys that a question's words have, those of a list's fields beside it. */
function questionKeys(id: string, question: Question): readonly string[] {
  const own = under(`questions.${id}`, ['label', 'short'])
  if (question.kind === 'list') {
    const fields = Object.entries(question.fields).flatMap(([field, asked]) => questionKeys(field, asked))
    return [...own, `questions.${id}.item`, ...fields]
  }
  return question.kind === 'choice' || question.kind === 'choices'
    ? [...own, ...under(`questions.${id}.options`, question.options)]
    : own
}

/** What may stand beside a key and need not: a question's hint, and why a step is there. */
const mayStandBeside = (keys: readonly string[]) =>
  keys.flatMap((key) => [
    ...(key.endsWith('.label') ? [key.replace(/label$/, 'hint')] : []),
    ...(/^steps\..*\.title$/.test(key) ? [key.replace(/title$/, 'why')] : [])
  ])

/** What a stage's file must hold. */
function stageKeys(stage: StageContent): readonly string[] {
  return [
    ...Object.keys(stage.steps).map((step) => `steps.${step}.title`),
    ...Object.entries(stage.questions).flatMap(([id, question]) => questionKeys(id, question)),
    ...under(
      'actions',
      allActions.filter((action) => action.stage === stage.id).map(({ id }) => id)
    )
  ]
}

const dutyIds = Object.values(paragraphs).flatMap(({ duties }) => duties.map(({ id }) => id))
const outsideIds = Object.values(paragraphs).flatMap(({ duties, none: reason }) => [
  ...(reason === undefined ? [] : [reason]),
  ...duties.flatMap(({ met }) => met.flatMap((where) => ('outside' in where ? [where.outside] : [])))
])
const parts = documentIds.flatMap((id): readonly Part[] => documents[id].parts)
const signatories = parts.flatMap((part) => (part.kind === 'signatures' ? part.who : []))
const problems = Object.keys({
  'date-incomplete': 0,
  'date-impossible': 0,
  'date-in-future': 0,
  'date-too-early': 0,
  'date-was-ahead': 0,
  'year-needed': 0
} satisfies Record<DateProblem, 0>)
const faults = Object.keys({
  unavailable: 0,
  full: 0,
  'changed-elsewhere': 0,
  'deleted-elsewhere': 0,
  unreadable: 0,
  'newer-version': 0,
  blocked: 0,
  closed: 0,
  locked: 0,
  'no-worker': 0,
  failed: 0
} satisfies Record<StoreFault, 0>)
const categories = Object.keys({
  eligible: 0,
  relevant: 0,
  'former-relevant': 0,
  qualifying: 0,
  'none-yet': 0
} satisfies Record<LeavingCare['category'], 0>)
const trafficked = Object.keys({
  known: 0,
  suspected: 0,
  'still-finding-out': 0,
  'to-be-settled': 0,
  no: 0,
  'not-concluded': 0
} satisfies Record<Status['trafficked'], 0>)

const trackKinds = Object.keys({
  begun: 0,
  ended: 0,
  'set-aside': 0,
  reinstated: 0
} satisfies Record<TrackChange['kind'], 0>)
const actionKinds = Object.keys({
  new: 0,
  'come-due': 0,
  settled: 0,
  done: 0,
  dismissed: 0,
  reopened: 0
} satisfies Record<ActionChange['kind'], 0>)

describe.each(languages)('the words of %s', (language) => {
  it.each(contents.map((stage) => [stage.id, stage] as const))(
    '%s has words for everything that it asks and calls for, and no others',
    (id, stage) => {
      const needed = stageKeys(stage)
      expect(differences(needed, keysOf(read(language, id)), mayStandBeside(needed))).toEqual(none)
    }
  )

  it('the stages have theirs', () => {
    const needed = stages.flatMap(({ id }) => under(`stages.${id}`, ['title']))
    expect(differences(needed, keysOf(read(language, 'stages')))).toEqual(none)
  })

  it.each<[string, readonly string[]]>([
    ['statements', under('statements', Object.keys(statements))],
    [
      'indicators',
      [
        ...under(
          'indicators',
          indicators.map(({ id }) => id)
        ),
        ...under('themes', indicatorThemes),
        ...under('marks', marks),
        ...under('details', ['who', 'when', 'context']),
        ...under('shown-by-most', ['sign', 'why'])
      ]
    ],
    [
      'tracks',
      [
        ...trackColumns
          .filter((column) => column !== 'plan')
          .flatMap((track) => under(`tracks.${track}`, ['title', 'summary'])),
        ...under('track-columns', trackColumns),
        ...Object.keys(positions).map((position) => `positions.${position}.note`),
        ...under('contingencies', ['claim-refused', 'extension-refused', 'appeal-dismissed']),
        'at-eighteen.title',
        ...under('at-eighteen.areas', areasAtEighteen),
        ...under('at-eighteen.general', Object.keys(generalAtEighteen)),
        ...groupsAtEighteen.flatMap((group) => under(`at-eighteen.groups.${group}`, areasAtEighteen)),
        ...under('at-eighteen.nrm', [
          ...['title', 'what-happens', 'explain-coming', 'explain-past', 'stands'],
          ...['coming', 'may-be-past', 'past'].flatMap((state) => [state, `${state}-dated`]),
          'past-unsettled-dated'
        ])
      ]
    ],
    [
      'guidance',
      [
        ...Object.keys(paragraphs).flatMap((id) => under(`paragraphs.${id}`, ['title', 'summary'])),
        ...under('duties', dutyIds),
        ...under('outside', outsideIds),
        ...under('guidance-pages', [
          'lead',
          'search',
          'own-words',
          'duties',
          'steps',
          'documents',
          'before',
          'after',
          'to-case',
          'not-there',
          ...under('met', ['question', 'action', 'statement', 'outside'])
        ])
      ]
    ],
    [
      'prompt-sheet',
      [
        ...under('prompt-sheet-sections', promptSheetSections),
        ...under(
          'prompt-sheet',
          promptSheet.map(({ id }) => id)
        ),
        ...under('nrm-sheet', sheetWords),
        ...under('nrm-sheet.options', sheetOptions),
        ...under('nrm-sheet.notes', fieldsWithNotes),
        ...under('nrm-sheet.says', Object.keys(sheetStatements)),
        ...under('referral-after', ['title', 'none-yet', 'undated', 'decision', 'asked-for']),
        ...under('referral-after', ['on-an-earlier-referral']),
        ...under('referral-after', ['means-title', 'stands-title']),
        ...under('referral-after.means', Object.keys(meaningsOfReferral)),
        ...under('referral-after.asked', Object.keys(askedOfTheSolicitor)),
        ...under('referral-after.stands', Object.keys(standsWhateverIsDecided))
      ]
    ],
    [
      'local-details',
      [
        ...localDetailIds.flatMap((id) => under(`local-details.${id}`, ['label', 'hint'])),
        ...under('local-details', [
          'lead',
          'saving',
          'saved',
          'failed',
          'not-set',
          'set',
          'use',
          'export-title',
          'export-why',
          'export',
          'import',
          'import-hint',
          'imported',
          'not-a-file'
        ]),
        ...under('local-details.preview', [
          'title',
          'lead',
          'check',
          'caption',
          'not-set',
          'nothing',
          'close'
        ]),
        ...under('local-details.preview', ['take', 'leave', 'left']),
        ...under('local-details.preview', ['logo-here', 'logo-new', 'logo-alternative', 'logo-left-out']),
        ...under('local-details.preview.head', ['detail', 'here', 'file']),
        ...under('local-details.own', ['title', 'lead', 'name', 'telephone']),
        ...under('local-details.logo', ['title', 'lead', 'label', 'hint', 'shown', 'remove', 'removed']),
        ...under('local-details.logo', ['taken', 'alternative']),
        ...under('local-details.logo.fault', ['not-a-picture', 'too-large', 'too-many-pixels'])
      ]
    ],
    [
      'no-longer-called',
      under(
        'actions',
        Object.values(noLongerCalled).flatMap((actions) => Object.keys(actions))
      )
    ],
    [
      'glossary',
      [
        ...under('glossary', ['lead', 'search']),
        ...glossary.flatMap(({ id }) => under(`glossary.terms.${id}`, ['term', 'meaning']))
      ]
    ],
    [
      'currency',
      [
        ...Object.keys(currencyNotes).flatMap((id) =>
          under(`currency.notes.${id}`, ['title', 'draft', 'now', 'source'])
        ),
        ...under('currency', [
          'lead',
          'draft',
          'now',
          'source',
          'checked',
          'paragraphs',
          'step-count',
          'in-a-document',
          'line',
          'all'
        ]),
        ...annexResources.flatMap(({ id }) =>
          under(`resources.annex-list.${id}`, ['title', 'then', 'now', 'source'])
        ),
        ...contactsToday.flatMap(({ id }) =>
          under(`resources.contacts.${id}`, ['title', 'contact', 'source'])
        ),
        ...under('resources.state', ['stands', 'replaced', 'published', 'gone', 'check']),
        ...under('resources', ['lead', 'not-established', 'annex', 'today', 'today-lead', 'then', 'now'])
      ]
    ],
    ['common', [...under('options', ['yes', 'no']), ...under('non-answers', [...nonAnswers, 'unfinished'])]]
  ])('%s has words for everything in content, and no others', (file, needed) => {
    expect(differences(needed, keysOf(read(language, file)))).toEqual(none)
  })

  it('owners, hindrances, faults and problems have theirs', () => {
    const owners = under(
      'owners',
      allActions.map(({ owner }) => owner)
    )
    expect(differences(owners, keysOf(read(language, 'plans'))).missing).toEqual([])
    const blocks: readonly (readonly [Tree, string, readonly string[]])[] = [
      [read(language, 'case'), 'hindrances', hindrances],
      [read(language, 'shell'), 'store', faults],
      [read(language, 'shell'), 'store-reading', faults]
    ]
    for (const [tree, block, ids] of blocks) {
      const there = keysOf(tree).filter((key) => key.startsWith(`${block}.`))
      expect(differences(under(block, ids), there)).toEqual(none)
    }
    // What no first question can have wrong has its words in a later file.
    const there = (['shell', 'case-pages'] as const)
      .flatMap((name) => keysOf(read(language, name)))
      .filter((key) => /^problems\.(with|beside)\./.test(key))
    const needed = [...under('problems.with', problems), ...under('problems.beside', problems)]
    expect(differences(needed, there)).toEqual(none)
  })

  it('documents have theirs: titles, parts, signatories, dates, categories and status', () => {
    const there = keysOf(read(language, 'documents'))
    const block = (name: string) => there.filter((key) => key.startsWith(`documents.${name}.`))
    const titles = documentIds.flatMap((id) => under(`documents.${id}`, ['title', 'summary']))
    expect(differences([...titles, ...under('documents.dates', milestones)], there).missing).toEqual([])
    expect(
      differences(
        under(
          'documents.parts',
          // A child without tracks has the same table under a name of its own.
          [...parts.map(({ id }) => id), 'tracks-plan']
        ),
        block('parts')
      )
    ).toEqual(none)
    const other = ['interpreter-in', 'parental-responsibility-safe']
    const lines = ['who', 'name', 'signature', 'date', ...other, ...signatories]
    expect(differences(under('documents.signatures', lines), block('signatures'))).toEqual(none)
    expect(
      differences(
        under('documents.leaving-care', [...categories, 'by-one-day', 'none-by-eighteen']),
        block('leaving-care')
      )
    ).toEqual(none)
    const statuses = [
      ...trafficked.map((one) => `trafficked-${one}`),
      ...unaccompaniedNotes,
      // The same of a child without a claim, on the page for the first night.
      'unaccompanied-no-claim-tonight',
      'leave-goes-on',
      'leave-ended',
      'no-claim-wanted',
      'no-claim-and-cannot-be-asked',
      'refused-without-claim',
      'reasons-missing',
      'decided'
    ]
    expect(differences(under('documents.status', statuses), block('status'))).toEqual(none)
  })

  it('the statutory clock has theirs: each row a title and its rule', () => {
    const there = keysOf(read(language, 'clock')).filter((key) => key.startsWith('clock.rows.'))
    const needed = Object.keys(clockRows).flatMap((row) => under(`clock.rows.${row}`, ['title', 'rule']))
    expect(differences(needed, there)).toEqual(none)
  })

  it('versions have theirs: kinds of review, categories, and what became of tracks and actions', () => {
    const there = keysOf(read(language, 'plans'))
    const blocks: readonly (readonly [string, readonly string[]])[] = [
      ['versions.kind', reviewKinds],
      ['versions.option', reviewKinds],
      ['versions.categories', categories],
      ['versions.track-before', trackKinds],
      ['versions.track-now', trackKinds],
      ['versions.action-before', actionKinds],
      // Of what was done, a note may be told, and of what was set aside no reason.
      ['versions.action-now', [...actionKinds, 'done-with-note', 'dismissed-alone']]
    ]
    for (const [block, ids] of blocks)
      expect(
        differences(
          under(block, ids),
          there.filter((key) => key.startsWith(`${block}.`))
        )
      ).toEqual(none)
  })

  it('no key stands in two files', () => {
    const all = filesOf(language).flatMap((file) => keysOf(read(language, file)))
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
  })

  it('are those of English, key by key', () => {
    const all = (one: string) => filesOf(one).flatMap((file) => under(file, keysOf(read(one, file))))
    expect(differences(all('en'), all(language))).toEqual(none)
    expect(differences(all('en'), all(language).slice(1)).missing).toHaveLength(1)
  })
})

describe.each(languages)('the texts of %s', (language) => {
  const texts = filesOf(language).flatMap((file) =>
    flat(read(language, file)).map(([key, text]) => [`${file}: ${key}`, text] as const)
  )
  const findings = (wrong: (text: string) => boolean) =>
    texts.filter(([, text]) => wrong(text)).map(([key]) => key)

  const datedAccounts = [
    'statements: statements.return-help-in-2014',
    'currency: currency.notes.voluntary-return.draft'
  ]

  it('are there', () => {
    expect(texts.length).toBeGreaterThan(2000)
    expect(findings((text) => text.trim() === '')).toEqual([])
  })

  it('have no double, leading or trailing space and no line break', () => {
    expect(findings((text) => /\s{2}|^\s|\s$|[\n\t]/.test(text))).toEqual([])
  })

  it('have no pattern of a number or a day, which the build leaves out (scripts/lib/no-skeletons-plugin.mjs)', () => {
    const hasPattern = (text: string) => /\{[^{},]*,\s*(?:date|time|number\s*,)/.test(text)
    expect(['{on, date, ::yMMMd}', '{on, date}', '{sum, number, ::percent}'].map(hasPattern)).toEqual([
      true,
      true,
      true
    ])
    expect(hasPattern('{count, number} of {count, plural, one {#} other {#}}')).toBe(false)
    expect(findings(hasPattern)).toEqual([])
  })

  it('have typographic quotes only', () => {
    expect(findings((text) => /['"`]/.test(text))).toEqual([])
  })

  it('give no body or number that has gone as if it were there', () => {
    const gone = [
      /UKHTC/i,
      /Human Trafficking Centre/i,
      /0808\s*800\s*0007/,
      /choices-?avr/i,
      /AVRFC/i,
      /0808\s*800\s*5000/,
      /nationalworkinggroup|acpo\.police|hillingdon\.gov/i,
      /\bLSCB\b/
    ]
    expect(findings((text) => gone.some((one) => one.test(text)))).toEqual([])
    // The sums of ¶62 stand in two dated accounts, each of which says that they are gone, and are asked or called for nowhere.
    const sums = findings((text) => /£\s*(2,000|500)\b/.test(text))
    expect(sums).toEqual(sums.filter((key) => datedAccounts.includes(key)))
    for (const [key, text] of texts.filter(([key]) => datedAccounts.includes(key))) {
      expect(text, key).toMatch(/^In January 2014 /)
      expect(text, key).toMatch(/\b(closed|ended)\b/)
      expect(text, key).not.toMatch(/\b(can|may|will|is available|are available|apply|claim)\b/)
    }
    expect(findings((text) => /\bOISC\b/.test(text.replaceAll('formerly OISC', '')))).toEqual([])
  })
})

describe('every message', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })

  const all = filesOf('en').flatMap((file) => flat(read('en', file)))
  /** A value for everything that a message may leave open. */
  const valuesFor = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/\{\s*([\w-]+)/g)].map(([, name = '']): [string, number] => [name, 2])
    )

  test('can be formatted, and leaves nothing open', () => {
    const complaints = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const open = all.filter(([key, text]) => /[{}]/.test(words(key, valuesFor(text)))).map(([key]) => key)
    expect(complaints.mock.calls).toEqual([])
    expect(open).toEqual([])
    complaints.mockRestore()
  })

  test('that a screen or a document names is there', () => {
    const known = new Set(all.map(([key]) => key))
    const prefixes = new Set(
      [...known].flatMap((key) => key.split('.').map((_, index, all) => all.slice(0, index + 1).join('.')))
    )
    const sources = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte)$/.test(file))
      .map((file) => readFileSync(join(projectFolder, 'src', file), 'utf8'))
    const named = sources.flatMap((text) => [
      ...[...text.matchAll(/\bwords\(\s*(?:\w+\s*\?\s*)?'([^']+)'/g)].map((found) => found[1] ?? ''),
      ...[...text.matchAll(/\bwords\(\s*`([^`$]+)\.\$\{/g)].map((found) => found[1] ?? '')
    ])
    expect(named.length).toBeGreaterThan(100)
    // In a comment that says how words are read.
    const example = 'key'
    expect(named.filter((key) => !prefixes.has(key) && key !== example)).toEqual([])
  })
})
