import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Matter } from '../../../content/matters'
import { finished, withAnswer } from '../../../machines/case-file/change'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const model = (
  id: DocumentId,
  answers: NamedCase['answers'],
  recipient: RecipientId = 'full',
  also: readonly Matter[] = []
): DocumentModel =>
  copyOf(documentsOf(answers, words)(id), { recipient, also, annex: false }, new Set(), words).model
const section = (given: DocumentModel, id: string) =>
  textsInDocument({ ...given, sections: given.sections.filter((one) => one.id === id) }).join('\n')

// ¶15, ¶46: whoever signs the record reads on it what this very review found missing, however much else is owed. Ten is its known length.
describe('what the review found missing', () => {
  const held = (given: NonNullable<ScenarioItem>): NamedCase['answers'] => ({
    ...vietnam.answers,
    'missing-episodes': [{ 'missing-since': '2026-11-20', 'missing-returned': 'no' }],
    // Nothing that protects has a day that is near.
    'protection-steps': [],
    'protection-review-on': '2027-01-11',
    reviews: [{ 'review-on': '2026-11-24', 'review-state': 'review-held', ...given }]
  })
  const rowsOf = (answers: NamedCase['answers'], recipient: RecipientId = 'full') =>
    model('review-record', answers, recipient)
      .sections.filter(({ id }) => id === 'actions')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
      .map(([what]) => what)

  it.each<[Parameters<Words>[0], NonNullable<ScenarioItem>]>([
    ['actions.meet-the-protection-needs', { 'review-protection-needs': 'partly-protected' }],
    [
      'actions.see-to-the-protection-needs',
      { 'review-protection-needs': 'partly-protected', 'review-next-on': '2026-12-03' }
    ],
    ['actions.meet-the-status-needs', { 'review-status-needs': 'not-met' }]
  ])('is among the ten of its record: %s', (action, given) => {
    const rows = rowsOf(held(given))
    expect(rows).toContain(words(action))
    expect(rows).toHaveLength(10)
    // The last of them gives way, and the others keep their order.
    const without = rowsOf(held({}))
    expect(without).not.toContain(words(action))
    expect(rows.filter((one) => one !== words(action))).toEqual(without.slice(0, 9))
  })
})

describe('the record of a review (¶46)', () => {
  const answers: NamedCase['answers'] = {
    ...vietnam.answers,
    referral: 'made',
    'referral-made-on': '2026-08-03',
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2026-08-10',
        'nrm-decision-told-to-child': 'to-be-told'
      }
    ],
    'missing-episodes': [
      {
        'missing-from': 'The foster home',
        'missing-since': '2026-10-02',
        'missing-returned': 'yes',
        'missing-returned-on': '2026-10-04',
        'missing-return-interview': 'offered-and-declined',
        'missing-police-reference': 'MP/771',
        'missing-last-seen': 'Her tutor, at the gate',
        'missing-learned': 'She says she owes him money'
      },
      { 'missing-since': '2026-11-20', 'missing-returned': 'no' }
    ]
  }

  it('says that no version was reopened only where no review that was held stands below', () => {
    const changedSince = (given: NamedCase['answers']) => {
      const first = finished(fileWith(answersOf(given)), '2026-11-23')
      const draft = withAnswer(first, 'reference', { state: 'answered', value: 'HBR-9' })
      const source = sourcesOf(draft, { today: '2026-11-24', words })('review-record')
      return textsInDocument(copyFor(source, 'full', words).model).join('\n')
    }
    const notReopened = 'No version was reopened for a review'
    // Her review of 19 November was held; his is planned for December.
    expect(changedSince(countyLine.answers)).toContain('19 November 2026')
    expect(changedSince(countyLine.answers)).not.toContain(notReopened)
    expect(changedSince(vietnam.answers)).toContain(notReopened)
  })

  it('says each time that the child was missing, in a line', () => {
    const said = section(model('review-record', answers), 'times-missing')
    expect(said).toContain('Missing since 2 October 2026')
    expect(said).toMatch(
      /Returned on: 4 October 2026; Return home interview: Offered, and the child said no;/
    )
    expect(said).toContain('MP/771')
    expect(said).toContain('Last seen: Her tutor, at the gate')
    expect(said).toContain('What was learned: She says she owes him money')
    expect(said).toContain('Missing since 20 November 2026')
    expect(said).toContain('Returned: No')
  })

  it('says what was decided on the referral, and who may be a danger', () => {
    const whole = model('review-record', answers)
    expect(section(whole, 'referral-after')).toContain('Negative, 10 August 2026')
    expect(section(whole, 'dangers')).toMatch(/Contact with them is not safe|may be a danger/)
  })

  it('says what is still to be done, whatever plan it is of, and how much more there is', () => {
    const said = section(model('review-record', answers), 'actions')
    expect(said).toMatch(/\d+ more stand in the action list/)
  })

  it('says what is still to be found out: whether the child may have been trafficked is of the signs, and of no plan (¶13, ¶46)', () => {
    const finding = { 'known-as': 'Sami', 'trafficking-conclusion': 'still-finding-out' }
    expect(section(model('review-record', finding), 'actions')).toContain(
      'Say who finds out whether the child may have been trafficked'
    )
  })

  it('says none of it where nothing of it is recorded', () => {
    const bare = model('review-record', { 'known-as': 'Sami', 'age-as-known': '16-or-17' })
    for (const id of ['times-missing', 'referral-after', 'dangers'])
      expect(section(bare, id), id).toBe(section({ ...bare, sections: [] }, id))
  })
})

describe('what was decided on the referral, in the plans (¶54, ¶66)', () => {
  const born = (day: string): NamedCase['answers'] => ({
    ...vietnam.answers,
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': day, 'birth-source': 'document' }],
    referral: 'made',
    'referral-made-on': '2026-01-13',
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'conclusive-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2026-06-15'
      },
      { 'nrm-decision-kind': 'reconsideration' }
    ]
  })
  const said = (day: string, recipient: RecipientId = 'full') =>
    section(model('pathway-plan', born(day), recipient), 'referral-after')

  it('stands in the pathway plan of an adult, of whom no care plan is made any more', () => {
    const adult = said('2008-08-20')
    expect(adult).toContain('Negative, 15 June 2026')
    expect(adult).toContain('Asked for and not decided yet')
    expect(adult).toContain(words('referral-after.means.reconsideration-asked-for'))
  })

  it('stands in the care plan of a child alone, and on no paper for whoever is not told of the referral', () => {
    expect(said('2009-08-20')).not.toContain('15 June 2026')
    expect(section(model('care-plan', born('2009-08-20')), 'referral-after')).toContain(
      'Negative, 15 June 2026'
    )
    expect(said('2008-08-20', 'school')).not.toContain('15 June 2026')
  })

  it('has a day of its own in the table of days, and no earliest day (¶19)', () => {
    const together = ['reasonable-grounds', 'conclusive-grounds'].map((kind) => ({
      'nrm-decision-kind': kind,
      'nrm-decision-outcome': 'positive',
      'nrm-decision-on': '2026-09-20'
    }))
    const clock = (decisions: readonly ScenarioItem[]) =>
      section(model('care-plan', { ...born('2010-08-20'), 'nrm-decisions': decisions }), 'clock')
    expect(clock(together)).toMatch(
      /Decision on conclusive grounds\s+20 September 2026 \(recorded\)\s+Done on 20 September 2026/
    )
    expect(clock(together)).not.toMatch(/earliest day/)
    const [grounds = {}] = together
    const rough = [
      { ...grounds, 'nrm-decision-on': '2026-08-20' },
      { ...together[1], 'nrm-decision-on': { about: '2026-10' } }
    ]
    expect(clock(rough)).toMatch(/October 2026 \(recorded\)\s+Done in October 2026/)
  })
})

describe('a copy of the preparation sheet', () => {
  const lacking = Object.fromEntries(
    Object.entries(vietnam.answers).filter(([id]) => id !== 'co-operation-willing')
  )
  const whole = 'Nothing that the form requires is missing.'
  const partly = 'Of what this copy tells, nothing that the form requires is missing.'
  const heading = (id: string) => words(`prompt-sheet-sections.${id}`)
  // The worker’s own has all of it, where the child lives too.
  const textsOf = (answers: NamedCase['answers'], recipient: RecipientId) =>
    textsInDocument(
      model('nrm-preparation-sheet', answers, recipient, recipient === 'full' ? ['placement'] : [])
    )

  it('says that nothing is missing of what it tells alone, where it leaves something out', () => {
    expect(textsOf(vietnam.answers, 'full')).toContain(whole)
    expect(textsOf(vietnam.answers, 'receiving-authority')).not.toContain(whole)
    expect(textsOf(vietnam.answers, 'receiving-authority')).toContain(partly)
    expect(textsOf(lacking, 'full').join('\n')).toMatch(/that the form requires is empty/)
    // The lawyer fills in no form, and reads nothing of how full it is.
    for (const answers of [vietnam.answers, lacking])
      for (const said of [whole, partly]) expect(textsOf(answers, 'lawyer')).not.toContain(said)
  })

  it('says at its place where a section of the form is left out, whatever was answered', () => {
    const all = 'This copy leaves out all that the form can ask here.'
    for (const answers of [vietnam.answers, lacking]) {
      const texts = textsOf(answers, 'lawyer')
      const at = texts.indexOf(heading('professional-insight'))
      expect(at).toBeGreaterThan(-1)
      expect(texts[at + 1]).toBe(all)
      expect(textsOf(answers, 'full')).not.toContain(all)
    }
  })
})

describe('the first night', () => {
  it('names the language of the interpreter beside the child’s first (¶26)', () => {
    const said = textsInDocument(
      model('first-night', {
        ...vietnam.answers,
        'first-language': 'Zaghawa',
        'interpreter-needed': 'yes',
        'interpreter-language': 'Arabic'
      })
    ).join('\n')
    expect(said).toContain('Zaghawa')
    expect(said).toMatch(/Interpreter’s language and dialect\s+Arabic/)
  })
})
