import { itemsOf } from '../../../machines/case-file/read'
import { beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '../../../content/indicators'
import {
  promptSheet,
  promptSheetSections,
  promptSheetTextLimit,
  type PromptSheetFieldId
} from '../../../content/prompt-sheet'
import { questionsFor } from '../../../machines/policy/nrm-sheet/fields'
import type { Answers } from '../../../machines/case-file/case-file'
import { nrmSheet, type SheetField } from '../../../src/documents/compose/nrm-sheet/sheet'
import type { Location } from '../../../src/documents/compose/building/context'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'
import { buildingOf } from './built'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const boy = answersOf(vietnam.answers)
const fieldsOf = (answers: Answers, location: Location = 'shown'): readonly SheetField[] =>
  nrmSheet(buildingOf(answers, words, location)).sections.flatMap(({ fields }) => fields)
const textOf = (id: PromptSheetFieldId, answers: Answers = boy, location: Location = 'shown') =>
  fieldsOf(answers, location).find((field) => field.id === id)?.text
const without = (...ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(boy).filter(([id]) => !ids.includes(id)))

it('says no day of a screening that nobody recorded: the form goes to the Home Office', () => {
  const given = answersOf({
    'trafficking-conclusion': 'suspected',
    screenings: [{ 'screening-on': { about: '2026-11' }, 'screening-how-spoken': 'With an interpreter' }],
    'marks-missing-and-movement': { marks: { 'missing-from-care': 'seen' } }
  })
  const sheet = fieldsOf(given)
    .map(({ text }) => text)
    .join('\n')
  expect(sheet).toContain('Screening of November 2026')
  expect(sheet).not.toContain('1 November 2026')
})

describe('the sheet of the boy from Vietnam', () => {
  it('could be typed into the form with no further question', () => {
    expect(nrmSheet(buildingOf(boy, words)).missing).toEqual([])
    expect(nrmSheet(buildingOf(boy, words)).tooLong).toEqual([])
  })

  it('has the fields in the order of the form, and only those that it would show', () => {
    const order = promptSheet.map(({ id }) => id)
    const shown = fieldsOf(boy).map(({ id }) => id)
    expect(shown).toEqual(order.filter((id) => shown.includes(id)))
    expect(order.filter((id) => !shown.includes(id))).toEqual([
      'what-keeps-them-there',
      'reported-before-details',
      'credibility-evidence',
      'number-of-children'
    ])
  })

  it('has the parts of names and contacts in the boxes that the form has for them', () => {
    expect(textOf('work-email')).toBe('rosalind.peake@harbourshire.example')
    expect(textOf('responder-phone')).toBe('01632 960128')
    expect([textOf('responder-first-name'), textOf('responder-last-name')]).toEqual(['Rosalind', 'Peake'])
    expect(textOf('cover-email')).toBe('exploitation.duty@harbourshire.example')
  })

  it('names the authority that looks after him and his social worker there, whom nobody has to type again', () => {
    const fields = ['name', 'phone', 'email', 'contact-first-name', 'contact-last-name'] as const
    const contact = (answers: Answers, location: Location = 'shown') =>
      fields.map((field) => textOf(`local-authority-${field}`, answers, location))
    const own = ['Harbourshire', '01632 960121', 'nell.harkaway@harbourshire.example', 'Nell', 'Harkaway']
    expect(contact(boy)).toEqual(own)
    // Whom somebody names goes before, as does what was said to apply to nobody; and of another authority nothing is taken for it.
    const named = answersOf({
      'local-authority-contacted': 'Fellshire',
      'local-authority-contact-name': 'Olufemi Brandreth',
      'local-authority-contact-details': '01632 960951'
    })
    expect(contact({ ...boy, ...named })).toEqual(['Fellshire', '01632 960951', '', 'Olufemi', 'Brandreth'])
    expect(contact({ ...boy, 'safeguarding-referral': { state: 'answered', value: 'made' } })).toEqual(
      fields.map(() => '')
    )
    // In whose area the child is may be told by it: it is left out as before.
    expect(contact(boy, 'withheld')).toEqual(fields.map(() => ''))
  })

  it('chooses the form’s options', () => {
    expect(textOf('under-18')).toBe('Not sure')
    expect(textOf('where-exploited')).toBe('UK and overseas')
    expect(textOf('how-exploited')).toContain('Criminal exploitation: ')
    expect(textOf('willing-to-co-operate')).toBe('Yes')
    expect(textOf('has-home-office-references')).toBe('Yes')
  })

  it('tells places in the UK and overseas apart', () => {
    expect(textOf('where-exploited-in-the-uk')).toBe('Eastholme and Millbridge, England')
    expect(textOf('where-exploited-overseas')).toBe('Moscow, Russia')
  })

  it('lists each sign that was noticed, and counts none', () => {
    const text = textOf('indicators') ?? ''
    const found = indicators.filter(({ id }) => text.includes(`– ${words(`indicators.${id}`)} (`))
    expect(found).toHaveLength((text.match(/^– /gm) ?? []).length)
    expect(found.length).toBeGreaterThan(20)
    expect(text).toContain('Chú Bảy keeps his birth certificate')
    expect(text).toContain('Reason for the conclusion')
    expect(text).not.toContain(`${found.length} `)
  })

  it('loses nothing that the form would ask only after another answer', () => {
    expect(textOf('why-referring')).toContain('corrected it himself the same night')
    const unwilling: Answers = { ...boy, 'co-operation-willing': { state: 'answered', value: 'not-willing' } }
    expect(textOf('why-referring', unwilling)).toContain('He gave both SIM cards')
  })

  it('leaves out where he lives in a copy that withholds it', () => {
    const all = fieldsOf(boy, 'withheld')
    const text = all.map((field) => field.text).join('\n')
    expect(text).not.toContain('Curlew Rise')
    expect(text).not.toContain('Ashdown')
    expect(all.find(({ id }) => id === 'where-staying')?.state).toBe('left-out')
    expect(all.filter(({ state }) => state === 'missing')).toEqual([])
    expect(textOf('where-staying')).toBe('Thornmere')
  })
})

describe('a sheet', () => {
  it.each(promptSheet.filter((field) => !('madeOnline' in field)).map(({ id }) => id))(
    'fills %s from a question',
    (id) => {
      expect(questionsFor(id)).not.toEqual([])
    }
  )

  it('says in which town the child stays today: the placement’s once it has begun, until then what was known at first', () => {
    const staying = (given: NamedCase['answers']) =>
      textOf('where-staying', {
        ...boy,
        ...answersOf({ 'where-the-child-is': 'Police station, Millbridge', ...given })
      })
    expect(staying({ 'placement-address': '3 Well Street, Thornmere, Fellshire, TM4 2QA' })).toBe('Thornmere')
    expect(
      staying({ 'placement-address': '3 Well Street, Thornmere', 'placement-since': '2026-12-01' })
    ).toBe('Police station, Millbridge')
    expect(staying({ 'placement-address': { reason: 'not-known' } })).toBe('Police station, Millbridge')
  })

  it('says of a child who is missing that nobody knows where they stay, since when, and where they stayed before (¶39)', () => {
    const placed = { 'placement-address': '12 High Street, Leeds', 'placement-since': '2026-11-03' }
    const away = { 'missing-episodes': [{ 'missing-since': '2026-11-20', 'missing-police-told': 'yes' }] }
    const given: Answers = { ...boy, ...answersOf({ ...placed, ...away }) }
    expect(textOf('where-staying', given)).toBe(
      'Unknown (The child has been missing since 20 November 2026; stayed before: Leeds)'
    )
    expect(textOf('why-referring', given)).toContain('The child has been missing since 20 November 2026')
    const tonight: Answers = { ...boy, ...answersOf({ ...placed, 'place-tonight': 'missing' }) }
    expect(textOf('where-staying', tonight)).toBe('Unknown (The child is missing; stayed before: Leeds)')
    const back = [{ 'missing-since': '2026-11-20', 'missing-returned': 'yes' }]
    const returned: Answers = { ...boy, ...answersOf({ ...placed, 'missing-episodes': back }) }
    expect(textOf('where-staying', returned)).toBe('Leeds')
    expect(textOf('why-referring', returned)).not.toContain('missing since')
    expect(JSON.stringify(fieldsOf(given, 'withheld'))).not.toContain('Leeds')
  })

  it('keeps what was said of one situation where the form asks about the other alone', () => {
    const flat = {
      'situation-called': 'The flat',
      'situation-still-in-it': 'yes',
      'situation-what-keeps-them': 'A debt'
    }
    const farm = {
      'situation-called': 'The farm',
      'situation-still-in-it': 'no',
      'situation-how-they-left': 'Ran at night'
    }
    const told = (...situations: readonly ScenarioItem[]) =>
      textOf('why-referring', { ...boy, ...answersOf({ 'exploitation-situations': situations }) })
    expect(told(flat, farm)).toContain(`${words('prompt-sheet.how-they-left')}: The farm: Ran at night`)
    expect(told(flat, farm)).not.toContain('A debt')
    expect(told(farm)).not.toContain('Ran at night')
    expect(told({ ...farm, 'situation-what-keeps-them': 'He still owes them' })).toContain(
      'He still owes them'
    )
  })

  it('says that other professionals are left out of a copy, and not that they are missing', () => {
    const doctor = { 'person-name': 'Dr Quinta Vane', 'person-role': 'health-professional' }
    const given: Answers = {
      ...boy,
      ...answersOf({ people: [doctor], 'other-professionals-involved': { reason: 'does-not-apply' } })
    }
    const field = fieldsOf(given, 'withheld').find(({ id }) => id === 'other-professionals-details')
    expect(field?.text).toBe(words('values.withheld'))
    expect(field?.state).toBe('filled')
    expect(textOf('other-professionals-details', given)).toContain('Quinta Vane')
  })

  // The form: the town or city alone; what cannot be told apart stays whole, and the person chooses.
  it.each([
    ['4 Cooper’s Rise, Port Merrin, Harbourshire', 'Port Merrin'],
    ['Larch House, 14 Beck Lane, Northdale', 'Northdale'],
    ['Larch House\n14 Beck Lane\nNorthdale ND1 4XX\nEngland', 'Northdale'],
    ['9 Quay Road, Merrow, Kent, ME1 1AA', 'Merrow'],
    ['Larch House, Fellshire', 'Larch House, Fellshire'],
    ['14 Curlew Rise, Fellshire', '14 Curlew Rise, Fellshire'],
    ['The Larches', 'The Larches']
  ])('takes the town from %j', (address, town) => {
    expect(textOf('where-staying', { ...boy, ...answersOf({ 'placement-address': address }) })).toBe(town)
  })

  it('says what is missing, and leads to the step that asks for it', () => {
    const { missing } = nrmSheet(buildingOf(without('family-members', 'why-referring', 'exploiters'), words))
    expect(missing.map(({ id, step }) => [id, step])).toEqual([
      ['family', 'family-and-contact'],
      ['why-referring', 'professional-insight'],
      ['who-exploited', 'exploiters'],
      ['exploiters-whereabouts-known', 'exploiters']
    ])
  })

  it('keeps a time that was said loosely, though no year can be given', () => {
    const [first] = itemsOf(boy, 'exploitation-situations')
    expect(first).toBeDefined()
    const loose = { state: 'unfinished', typed: { words: 'about a year, at 14' } } as const
    const situation = { id: first?.id ?? '', fields: { ...first?.fields, 'situation-from': loose } }
    const answers: Answers = { ...boy, 'exploitation-situations': { state: 'answered', value: [situation] } }
    expect(textOf('when-it-happened', answers)).toContain('about a year, at 14')
  })

  it('answers nothing for a child who has not decided, or was not asked', () => {
    for (const value of ['undecided', 'not-asked-yet'] as const) {
      const open: Answers = { ...boy, 'co-operation-willing': { state: 'answered', value } }
      const { missing } = nrmSheet(buildingOf(open, words))
      expect(missing.map(({ id }) => id)).toEqual(['willing-to-co-operate'])
    }
  })

  it('names no first responder whose name could say where the child lives, in a copy that withholds it', () => {
    for (const role of [undefined, 'other', 'support-worker'] as const) {
      const name = { 'person-name': { state: 'answered', value: 'Quinta Vane' } } as const
      const part = role === undefined ? {} : { 'person-role': { state: 'answered', value: role } as const }
      const responder = { id: 'responder', fields: { ...name, ...part } }
      const named: Answers = {
        ...boy,
        people: { state: 'answered', value: [responder] },
        'referral-first-responder': { state: 'answered', value: 'responder' }
      }
      const text = JSON.stringify(fieldsOf(named, 'withheld'))
      expect(text, role).not.toContain('Quinta')
      expect(text, role).not.toContain('Vane')
      expect(textOf('responder-first-name', named)).toBe('Quinta')
      // Each box says that it is withheld, and not a half of that.
      const boxes = fieldsOf(named, 'withheld').filter(({ id }) => /^responder-(first|last)-name$/.test(id))
      expect(boxes.map((box) => box.text)).toEqual(Array(2).fill(words('values.withheld')))
    }
  })

  it('says that only the online form asks what only it asks', () => {
    const online = fieldsOf(boy).filter(({ state }) => state === 'online')
    expect(online.map(({ id }) => id)).toEqual(['own-reference', 'where-staying-region'])
  })

  it('says by how much a text that is put together is too long', () => {
    const long = 'a'.repeat(promptSheetTextLimit - 100)
    const answers: Answers = {
      ...boy,
      'why-referring': { state: 'answered', value: long },
      'credibility-evidence': { state: 'answered', value: 'a'.repeat(150) }
    }
    const { tooLong } = nrmSheet(buildingOf(answers, words))
    expect(tooLong.map(({ id }) => id)).toEqual(['why-referring'])
    expect(tooLong[0]?.over).toBe((textOf('why-referring', answers) ?? '').length - promptSheetTextLimit)
  })

  it('of a British child asks for no reference of the Home Office', () => {
    const answers = answersOf(countyLine.answers)
    expect(nrmSheet(buildingOf(answers, words)).missing).toEqual([])
    expect(textOf('has-home-office-references', answers)).toBe('No')
    expect(textOf('where-exploited', answers)).toBe('UK')
  })

  it('is a draft document too, and no sheet where nothing is suspected', () => {
    const making = { today: '2026-11-24', words, location: 'withheld' } as const
    const drawn = (answers: Answers) => buildDocument('nrm-preparation-sheet', fileWith(answers), making)
    const sheetIn = (model: DocumentModel) => model.sections.find(({ id }) => id === 'nrm-sheet')?.blocks
    expect(drawn(boy).status).toBe('DRAFT')
    const headings = sheetIn(drawn(boy))?.filter(({ kind }) => kind === 'heading')
    // One for what is still missing, and one for each section of the form.
    expect(headings).toHaveLength(1 + promptSheetSections.length)
    const none = drawn({ ...boy, 'trafficking-conclusion': { state: 'answered', value: 'not-suspected' } })
    expect(sheetIn(none)).toHaveLength(1)
  })
})
