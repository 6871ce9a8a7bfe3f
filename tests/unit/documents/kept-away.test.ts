import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import { documentIds } from '../../../content/documents'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import type { DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

/**
 * Nobody who is suspected, with whom contact is not safe, who asks and is not known to be who they say, or who is no interpreter to use,
 * stands on any paper as somebody to call, to trust, or to do something (¶23, ¶26, ¶30, ¶48).
 */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const number = '07700 900801'
const worker = {
  'person-name': 'Grace Adeyemi',
  'person-role': 'social-worker',
  'person-contact': '01632 960111'
}
const about = (name: string, role: string): Given => ({
  'known-as': 'Ana',
  'trafficking-conclusion': 'suspected',
  people: [{ 'person-name': name, 'person-role': role, 'person-contact': number }, worker]
})

const frost: Given = {
  ...about('Daniel Frost', 'legal-representative'),
  'immigration-adviser': 'Daniel Frost',
  enquirers: [
    { 'enquirer-name': 'Mr Daniel Frost, also Daniel Frost', 'enquirer-identity': 'not-established' }
  ]
}
const genti: Given = {
  ...about('Genti', 'advocate'),
  advocate: 'Genti',
  'advocate-wanted': 'wanted',
  exploiters: [{ 'exploiter-called': 'Genti' }]
}
const leka: Given = {
  ...about('Dritan Leka', 'interpreter'),
  'interpreter-needed': 'yes',
  'first-language': 'Albanian',
  'interpreter-person': 'Dritan Leka',
  'interpreter-independence': 'linked'
}
const aunt: Given = {
  ...about('Mariama Bah', 'carer'),
  exploiters: [{ 'exploiter-called': 'Mariama Bah' }],
  'placement-responsible-person': 'Mariama Bah',
  'first-48-hours-who': 'Mariama Bah',
  'health-attention-today': 'yes'
}

const copy = (given: Given, document: DocumentId, recipient: RecipientId): DocumentModel =>
  copyFor(documentsOf(given, words)(document), recipient, words).model

/** The values of rows under a label, in all sections of a copy, or in one. */
const under = ({ sections }: DocumentModel, label: string, section?: string): readonly string[] =>
  sections
    .filter(({ id }) => section === undefined || id === section)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .filter((row) => row.label === label)
    .flatMap(({ values }) => values)

const role = (id: string) => words(`questions.person-role.options.${id}`)

describe('the child’s own copy (¶23, ¶24, ¶48)', () => {
  it.each([
    ['an unidentified caller who says to be the lawyer', frost, 'Daniel Frost'],
    ['an exploiter who is recorded as the advocate', genti, 'Genti'],
    ['an interpreter who is linked to those around the child', leka, 'Dritan Leka']
  ])('names %s as nobody to trust, and gives no number of theirs', (_, given, name) => {
    for (const document of [
      'care-plan',
      'protection-and-placement-plan',
      'pathway-plan',
      'review-record'
    ] as const) {
      const read = readIn(copy(given, document, 'child'))
      expect(read, document).not.toContain(name)
      expect(read, document).not.toContain(number)
    }
    expect(readIn(copy(given, 'care-plan', 'child'))).toContain('01632 960111')
  })

  it('names them as somebody to keep away from alone, where it tells of danger', () => {
    const { model } = copyFor(documentsOf(genti, words)('care-plan'), 'child', words, ['danger'])
    const where = model.sections.filter((section) => JSON.stringify(section).includes('Genti'))
    expect(where.map(({ id }) => id)).toEqual(['dangers'])
    expect(readIn(model)).not.toContain(number)
  })

  it('names them once it is known who they are', () => {
    const known: Given = {
      ...frost,
      enquirers: [{ 'enquirer-name': 'Daniel Frost', 'enquirer-identity': 'established' }]
    }
    expect(readIn(copy(known, 'care-plan', 'child'))).toContain(number)
  })
})

// Whoever is responsible where the child is placed is called too, whatever their part: not where the child is to be kept away from them (¶23, ¶39).
it.each(['police', 'carer', 'full'] as const)(
  'who is responsible for the placement and a danger is nobody to call, on the sheet for the %s',
  (recipient) => {
    const responsible: Given = {
      ...about('Nadia Popa', 'other'),
      'placement-address': '14 Curlew Rise',
      'placement-since': '2026-11-20',
      'placement-responsible-person': 'Nadia Popa'
    }
    const read = (given: Given) =>
      readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), recipient, words, ['placement']).model)
    expect(read(responsible)).toContain(number)
    expect(read({ ...responsible, exploiters: [{ 'exploiter-called': 'Nadia Popa' }] })).not.toContain(number)
  }
)

describe('the interpreter whom nobody has checked (¶26)', () => {
  const unchecked = (independence: string): Given => ({ ...leka, 'interpreter-independence': independence })
  const sheet = (independence: string) =>
    readIn(copy(unchecked(independence), 'missing-child-sheet', 'police'))

  it('is nobody whom the police are sent to: the sheet names an interpreter who is independent alone', () => {
    expect(sheet('not-yet-checked')).not.toContain('Dritan Leka')
    expect(sheet('not-yet-checked')).not.toContain(words('documents.missing-child.do-not-call'))
    const unsaid = Object.fromEntries(
      Object.entries(leka).filter(([id]) => id !== 'interpreter-independence')
    )
    expect(readIn(copy(unsaid, 'missing-child-sheet', 'police'))).not.toContain('Dritan Leka')
    expect(sheet('independent')).toContain('Dritan Leka')
    expect(sheet('linked')).toContain(words('documents.missing-child.do-not-call'))
  })

  // ¶26, ¶44: one was a friend of the uncle; another is found and not checked yet. At night a carer must take neither for the other.
  const both: Given = {
    ...leka,
    people: [
      { 'person-name': 'Dritan Leka', 'person-role': 'interpreter', 'person-contact': number },
      { 'person-name': 'Lan Tran', 'person-role': 'interpreter', 'person-contact': '01632 960177' },
      worker
    ],
    'interpreter-person': 'Lan Tran',
    'interpreters-not-used': [{ 'not-used-interpreter': 'Dritan Leka', 'not-used-because': 'linked' }]
  }
  const night = (independence: string, recipient: RecipientId) =>
    copy({ ...both, 'interpreter-independence': independence }, 'first-night', recipient)

  it.each(['full', 'carer'] as const)(
    'is told apart, for the night, from one who must not interpret again: %s',
    (recipient) => {
      const page = night('not-yet-checked', recipient)
      expect(under(page, role('interpreter'), 'missing-call')).toEqual([
        'Do not call: one is not safe for the child, another is not checked yet. Ask the social worker first'
      ])
      expect(under(page, words('questions.interpreter-person.short'), 'language-and-health')).toEqual([
        'Lan Tran. Not checked yet: ask the social worker first'
      ])
    }
  )

  it.each(['not-yet-checked', 'independent'])(
    'whoever must not interpret again stands on the carer’s page while the next one is %s',
    (independence) => {
      const page = night(independence, 'carer')
      const label = words('questions.interpreters-not-used.short')
      expect(under(page, label, 'language-and-health')).toEqual(['Dritan Leka. Take no call from them'])
      expect(readIn(page)).not.toContain(number)
    }
  )

  it('but not a carer who interpreted, on the page that they read themselves', () => {
    const jane = { 'person-name': 'Jane Carter', 'person-role': 'carer', 'person-contact': number }
    const given: Given = {
      ...both,
      people: [jane, { 'person-name': 'Lan Tran', 'person-role': 'interpreter' }, worker],
      'interpreter-independence': 'independent',
      'interpreters-not-used': [{ 'not-used-interpreter': 'Jane Carter', 'not-used-because': 'linked' }]
    }
    const label = words('questions.interpreters-not-used.short')
    const onPage = (recipient: RecipientId) =>
      under(
        copyFor(documentsOf(given, words)('first-night'), recipient, words, ['placement']).model,
        label,
        'language-and-health'
      )
    expect(onPage('carer')).toEqual([])
    expect(onPage('full')).toEqual(['Jane Carter'])
  })

  // The person responsible for the child where they live, or the family who have them, read it too, whatever their part is called (¶23, ¶42).
  const home = { 'placement-since': '2026-11-01', 'placement-responsible-person': 'Kim Li' }
  it.each<[string, string, Given, boolean]>([
    [
      'the support worker who is responsible for the child',
      'support-worker',
      { ...home, 'placement-kind': 'supported-accommodation' },
      false
    ],
    [
      'a relative who fosters the child',
      'relative',
      { ...home, 'placement-kind': 'connected-person-foster-care' },
      false
    ],
    [
      'a relative, while the child is with family tonight',
      'relative',
      { 'place-tonight': 'with-family' },
      false
    ],
    ['somebody to whom the first days are left', 'other', { 'first-48-hours-who': 'Kim Li' }, false],
    ['a relative, while the child is in a foster home', 'relative', { 'place-tonight': 'foster-home' }, true],
    [
      'an interpreter, while the child is with family',
      'interpreter',
      { 'place-tonight': 'with-family' },
      true
    ]
  ])('who must not interpret again is %s: stands on the carer’s page', (_, part, more, stands) => {
    const given: Given = {
      ...both,
      ...more,
      people: [
        { 'person-name': 'Kim Li', 'person-role': part },
        { 'person-name': 'Lan Tran', 'person-role': 'interpreter' },
        worker
      ],
      'interpreter-independence': 'independent',
      'interpreters-not-used': [{ 'not-used-interpreter': 'Kim Li', 'not-used-because': 'linked' }]
    }
    const label = words('questions.interpreters-not-used.short')
    const page = copyFor(documentsOf(given, words)('first-night'), 'carer', words, ['placement']).model
    const found = under(page, label, 'language-and-health')
    expect(found.some((one) => one.includes('Kim Li'))).toBe(stands)
  })

  it('a social worker who interprets and is not checked yet is called as the social worker all the same', () => {
    const nell = {
      'person-name': 'Nell Ashe',
      'person-role': 'social-worker',
      'person-contact': '01632 960143'
    }
    const given: Given = {
      ...both,
      people: [nell],
      'interpreter-person': 'Nell Ashe',
      'interpreters-not-used': [],
      'interpreter-independence': 'not-yet-checked'
    }
    for (const document of ['first-night', 'missing-child-sheet'] as const)
      expect(under(copy(given, document, 'police'), role('social-worker'), 'missing-call')).toEqual([
        'Nell Ashe, 01632 960143'
      ])
  })

  it('and she stands as she is once she is independent', () => {
    const page = night('independent', 'carer')
    expect(under(page, words('questions.interpreter-person.short'), 'language-and-health')).toEqual([
      'Lan Tran'
    ])
    expect(readIn(page)).not.toContain('Not checked yet')
    expect(readIn(page)).not.toContain('Do not call')
  })

  it('stands on the page for the night and in the child’s own copy', () => {
    expect(readIn(copy(unchecked('not-yet-checked'), 'first-night', 'full'))).toContain('Dritan Leka')
    expect(readIn(copy(unchecked('not-yet-checked'), 'care-plan', 'child'))).toContain('Dritan Leka')
  })
})

describe('who asked for the child, and has the child now (¶23)', () => {
  const asked = 'Asked about or was with the child, identity not established'
  const enquiry = {
    'enquirer-name': 'Aram Aziz',
    'enquirer-contact': 'blue van AB12',
    'enquirer-asked-on': '2026-03-02',
    'enquirer-identity': 'not-established'
  }
  const uncle = {
    'contact-who': 'Aram Aziz',
    'contact-involvement': 'not-suspected',
    'contact-assessment': 'assessed-safe',
    'contact-assessed-on': '2026-07-10'
  }
  const recorded = (entry: object) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value))
  const given = ({ carer = 'Aram Aziz', asks = {}, found = {} }): Given => ({
    ...about(carer, 'carer'),
    enquirers: [recorded({ ...enquiry, ...asks })],
    'family-contacts': [recorded({ ...uncle, ...found })]
  })
  const read = (answers: Given, document: DocumentId, recipient: RecipientId) =>
    readIn(copyFor(documentsOf(answers, words)(document), recipient, words, ['other-people']).model)

  it.each(['protection-and-placement-plan', 'first-night'] as const)(
    'is not warned of by their own name in their own copy of %s once they were found safe, and others are told',
    (document) => {
      expect(read(given({}), document, 'carer')).not.toContain(asked)
      expect(read(given({}), document, 'full')).toContain(asked)
      expect(read(given({ asks: { 'enquirer-name': 'Hiwa Aziz' } }), document, 'carer')).toContain(asked)
    }
  )

  // A copy for carers is for all who work in a home: by a surname alone whoever knows the address would stand on none of them.
  it.each<[string, Parameters<typeof given>[0]]>([
    ['the name is another’s but for its title', { carer: 'Mrs Aziz', asks: { 'enquirer-name': 'Mr Aziz' } }],
    ['the name is alike in part', { carer: 'Aziz' }],
    ['who was found safe goes by another name', { found: { 'contact-who': 'Aziz' } }],
    ['nobody was found safe', { found: { 'contact-assessment': 'under-way' } }],
    ['they were found safe before they asked', { asks: { 'enquirer-asked-on': '2026-07-10' } }],
    ['nobody knows when they asked', { asks: { 'enquirer-asked-on': '' } }],
    ['nobody knows when they were found safe', { found: { 'contact-assessed-on': '' } }],
    ['it is being found out about them', { found: { 'contact-involvement': 'still-finding-out' } }]
  ])('is warned of where %s', (_, changed) => {
    for (const document of ['protection-and-placement-plan', 'care-plan', 'first-night'] as const) {
      const said = read(given(changed), document, 'carer')
      expect(said, document).toContain(asked)
      expect(said, document).toContain('blue van AB12')
    }
  })

  it('is warned of in a copy that is not told when they were found safe', () => {
    expect(readIn(copy(given({}), 'first-night', 'carer'))).toContain(asked)
  })
})

describe('whom to call', () => {
  it('is no interpreter who is not to be used (¶26): the first night says so, and where the interpreter is named, that they are not safe', () => {
    for (const recipient of ['full', 'carer'] as const) {
      const page = copy(leka, 'first-night', recipient)
      expect(readIn(page), recipient).not.toContain(number)
      expect(under(page, role('interpreter'), 'missing-call')).toEqual([
        words('documents.missing-child.do-not-call')
      ])
      expect(under(page, words('questions.interpreter-person.short'), 'language-and-health')).toEqual([
        'Dritan Leka. Not safe: do not call them, and leave nothing to them'
      ])
    }
  })

  it('is never the suspected person with whom the child is: the police read that they are suspected, and not to ring them (¶23, ¶30, ¶42)', () => {
    const sheet = copy(aunt, 'missing-child-sheet', 'police')
    expect(readIn(sheet)).not.toContain(number)
    expect(under(sheet, role('carer'))).toEqual([words('documents.missing-child.do-not-call')])
    expect(readIn(sheet)).toContain('Mariama Bah')
  })

  it('is another carer where there is one, and whoever is recorded where nothing is said of them', () => {
    const ruth = { 'person-name': 'Ruth Lane', 'person-role': 'carer', 'person-contact': '01632 960144' }
    const both: Given = { ...aunt, people: [...(aunt.people as readonly (typeof ruth)[]), ruth] }
    expect(under(copy(both, 'missing-child-sheet', 'police'), role('carer'))).toEqual([
      'Ruth Lane, 01632 960144'
    ])
    const safe: Given = { ...aunt, exploiters: [] }
    expect(under(copy(safe, 'missing-child-sheet', 'police'), role('carer'))).toEqual([
      `Mariama Bah, ${number}`
    ])
  })

  it('on plans is the officer on record, also where somebody asks by that name; no officer who is named as exploiting the child (¶23)', () => {
    const officer: Given = {
      ...about('DC Ray Poll', 'police'),
      'police-officer': 'DC Ray Poll',
      'police-told': 'told',
      enquirers: [{ 'enquirer-name': 'DC Ray Poll', 'enquirer-identity': 'not-established' }]
    }
    const feared: Given = { ...officer, exploiters: [{ 'exploiter-called': 'DC Ray Poll' }] }
    const officerOn = (given: Given, document: DocumentId) =>
      under(copy(given, document, 'full'), words('questions.police-officer.short'), 'local-details')
    for (const document of ['care-plan', 'protection-and-placement-plan', 'pathway-plan'] as const) {
      expect(officerOn(officer, document)).toEqual([`DC Ray Poll, ${number}`])
      expect(officerOn(feared, document)).toEqual([])
    }
  })
})

it('a carer who is suspected is left no action on the page of the first night (¶23, ¶30)', () => {
  const doctor = words('actions.see-a-doctor-or-nurse-today')
  const whole = readIn(copy(aunt, 'first-night', 'full'))
  expect(whole).toContain(doctor)
  expect(whole).not.toMatch(/Mariama Bah, carer|Mariama Bah \(carer/i)
  expect(readIn(copy(aunt, 'first-night', 'carer'))).not.toContain(doctor)
})

it('no paper for anybody gives the number of somebody who is a danger, but the list of people, which says that they are', () => {
  for (const given of [frost, genti, leka, aunt])
    for (const document of documentIds)
      for (const recipient of recipientIds) {
        const page = copy(given, document, recipient)
        const said = page.sections.filter((section) => JSON.stringify(section).includes(number))
        for (const section of said) {
          expect(section.id, `${document} ${recipient}`).toBe('people')
          expect(JSON.stringify(section), `${document} ${recipient}`).toContain(
            words('values.kept-away-does')
          )
        }
      }
})

it('what somebody left to a danger by hand names them in no copy that is not told of dangers (¶23, ¶30)', () => {
  const planOf = (owner: string) => {
    const written = {
      since: '2026-11-24',
      called: false,
      addedTo: 'care-plan',
      what: 'Ring the school',
      owner
    } as const
    const file = { ...fileWith(answersOf(genti)), actions: { added: written } }
    return copyFor(sourcesOf(file, { today, words, localDetails: {} })('action-list'), 'child', words).model
  }
  expect(readIn(planOf('Ruth Lane'))).toContain('Ruth Lane')
  expect(readIn(planOf('Genti'))).toContain('Ring the school')
  expect(readIn(planOf('Genti'))).not.toContain('Genti')
})

it('the sheet for the referral asks the Home Office to call nobody who is a danger (¶23)', () => {
  const referral: Given = {
    ...genti,
    people: [{ 'person-name': 'Genti', 'person-role': 'first-responder', 'person-contact': number }, worker],
    referral: 'being-made',
    'referral-first-responder': 'Genti'
  }
  for (const given of [referral, frost, genti, leka])
    expect(readIn(copy(given, 'nrm-preparation-sheet', 'full'))).not.toContain(number)
})
