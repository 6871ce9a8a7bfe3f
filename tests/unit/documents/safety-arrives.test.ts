import { beforeAll, describe, expect, it, test } from 'vitest'
import { documentIds, type DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import { recipients } from '../../../content/recipients'
import type { Words } from '../../../src/i18n/words'
import { followActions } from '../../../machines/actions/follow'
import { onPath } from '../../../machines/journey/paths'
import { sourceOf } from '../../../src/documents/compose/sources'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'
import { vietnam } from '../../cases/vietnam'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const answers: NamedCase['answers'] = {
  'known-as': 'Ana',
  'trafficking-conclusion': 'suspected',
  people: [
    { 'person-name': 'Joy Ferris', 'person-role': 'carer', 'person-contact': '01632 960001' },
    { 'person-name': 'Dev Rana', 'person-role': 'social-worker', 'person-contact': '01632 960002' },
    { 'person-name': 'Sergeant Lowe', 'person-role': 'police', 'person-contact': '01632 960003' }
  ],
  'police-officer': 'Sergeant Lowe',
  exploiters: [{ 'exploiter-called': 'Costel', 'exploiter-link-to-child': 'says he is her uncle' }],
  enquirers: [
    {
      'enquirer-name': 'Mr Wade',
      'enquirer-says-they-are': 'a cousin',
      'enquirer-identity': 'not-established'
    }
  ],
  'family-contacts': [
    {
      'contact-who': 'Mirela',
      'contact-relationship': 'aunt',
      'contact-now': 'in-contact',
      'contact-involvement': 'suspected',
      'contact-assessment': 'assessed-not-safe'
    }
  ]
}

/**
 * What keeps the child safe, and whose copies must say it, though nobody ticks anything: written by hand from ¶15, ¶23, ¶30 and ¶44. A
 * school or college meets whoever waits at its gate, and is told whom to keep away, not why.
 */
const mustArrive: readonly {
  readonly recipient: RecipientId
  readonly documents: readonly DocumentId[]
  readonly says: readonly string[]
}[] = [
  {
    recipient: 'carer',
    documents: ['protection-and-placement-plan', 'care-plan', 'pathway-plan'],
    says: ['suspected', 'Costel', 'Mirela', 'involved', 'Mr Wade', 'no-contact', 'enquirers', 'police']
  },
  {
    recipient: 'police',
    documents: ['protection-and-placement-plan'],
    says: ['suspected', 'Costel', 'Mirela', 'involved', 'Mr Wade']
  },
  // Whom the police look for first is whoever exploits the child, a relative who may have a part in it, and who asked (¶10, ¶39).
  {
    recipient: 'police',
    documents: ['missing-child-sheet'],
    says: ['suspected', 'Costel', 'Mirela (aunt)', 'involved', 'Mr Wade']
  },
  {
    recipient: 'carer',
    documents: ['missing-child-sheet'],
    says: ['Costel', 'Mirela (aunt)', 'involved', 'Mr Wade']
  },
  {
    recipient: 'health',
    documents: ['care-plan'],
    says: ['suspected', 'Costel', 'Mirela', 'Mr Wade', 'no-contact', 'enquirers']
  },
  {
    recipient: 'school',
    documents: ['care-plan'],
    says: ['not-safe', 'Costel', 'contacts', 'Mirela', 'Mr Wade', 'enquirers']
  },
  { recipient: 'lawyer', documents: ['care-plan', 'pathway-plan'], says: ['suspected', 'Costel', 'Mirela'] },
  {
    recipient: 'receiving-authority',
    documents: ['transfer-summary', 'protection-and-placement-plan'],
    says: ['suspected', 'Costel', 'Mirela', 'Mr Wade']
  },
  {
    recipient: 'full',
    documents: ['care-plan', 'protection-and-placement-plan'],
    says: ['suspected', 'Costel', 'Mirela', 'involved', 'Mr Wade', 'enquirers']
  }
]

describe('what keeps the child safe arrives (invariant 16)', () => {
  /** The sentences by their ids; names stand for themselves. */
  const sentence = (id: string): string => {
    const sentences: Readonly<Record<string, string>> = {
      suspected: words('documents.dangers.suspected'),
      'not-safe': words('documents.dangers.not-safe'),
      contacts: words('documents.dangers.contacts'),
      involved: words('documents.dangers.contact.involved', { who: 'Mirela' }).replace(/^Mirela/, ''),
      'no-contact': words('documents.dangers.do.no-contact-begins'),
      enquirers: words('documents.dangers.do.tell-enquirers-nothing'),
      police: words('documents.dangers.do.tell-police-and-worker')
    }
    return sentences[id] ?? id
  }

  test.each(mustArrive)('$recipient: $documents', ({ recipient, documents, says }) => {
    for (const document of documents) {
      const read = readIn(copyFor(documentsOf(answers, words)(document), recipient, words).model)
      for (const one of says) expect(read, `${document}: ${one}`).toContain(sentence(one))
    }
  })

  it.each<[DocumentId, RecipientId]>([
    ['first-night', 'carer'],
    ['missing-child-sheet', 'police'],
    ['care-plan', 'full'],
    ['protection-and-placement-plan', 'carer'],
    ['transfer-summary', 'receiving-authority']
  ])(
    'still in the %s for the %s while nobody has agreed that the suspicion is withdrawn',
    (document, recipient) => {
      const withdrawn = {
        ...answers,
        'trafficking-conclusion': 'not-suspected',
        'conclusion-reason': 'She helped on Saturdays',
        referral: 'suspicion-withdrawn',
        'suspicion-withdrawn-reasons': 'She helped on Saturdays',
        'suspicion-withdrawn-agreed-by': { reason: 'not-known' }
      } as const
      const read = (given: NamedCase['answers']) =>
        readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)
      expect(read(withdrawn)).toContain('Costel')
      expect(read(withdrawn)).toContain(sentence('suspected'))
      const people = [
        { 'person-name': 'Dev Rana', 'person-role': 'social-worker' },
        { 'person-name': 'Sergeant Lowe', 'person-role': 'police' },
        { 'person-name': 'Ida Moss', 'person-role': 'team-manager' }
      ]
      const agreedBy = (name: string) => read({ ...withdrawn, people, 'suspicion-withdrawn-agreed-by': name })
      // Whoever works on the case cannot be the manager who agrees (¶9, ¶20).
      expect(agreedBy('Dev Rana')).toContain('Costel')
      expect(agreedBy('Ida Moss')).not.toContain('Costel')
    }
  )

  it('has a row for everybody for whom copies are made but the child, whom nobody has to tell', () => {
    const told = new Set(mustArrive.map(({ recipient }) => recipient))
    expect(Object.keys(recipients).filter((id) => !told.has(id as RecipientId))).toEqual(['child'])
  })

  /** A row for a school: it is headed by what holds of each whom it names. */
  const notSafe = (name: string) =>
    `"label":"Family and others with whom contact is not safe, or not known to be safe","values":["${name}"]`

  it('tells a school whom to keep away, and nothing of exploitation', () => {
    const read = readIn(copyFor(documentsOf(answers, words)('care-plan'), 'school', words).model)
    expect(read).not.toMatch(/exploit|traffick|suspected/i)
  })

  it.each(['known', 'suspected', 'still-finding-out'])(
    'tells a school of a father with whom contact is not safe, for involvement alone (%s), and not why',
    (involvement) => {
      const father = (fields: object): NamedCase['answers'] => ({
        'known-as': 'Ana',
        'trafficking-conclusion': 'suspected',
        'family-contacts': [{ 'contact-who': 'Kwame', 'contact-now': 'in-contact', ...fields }]
      })
      for (const document of documentIds) {
        const text = (fields: object) =>
          readIn(copyFor(documentsOf(father(fields), words)(document), 'school', words).model)
        const read = text({ 'contact-involvement': involvement })
        expect(read, document).not.toMatch(/possible involvement|may be involved|suspected/i)
        // Not asked yet, it is not named to a school either.
        expect(text({}), document).not.toMatch(/possible involvement/i)
        if (document === 'care-plan') expect(read).toContain(notSafe('Kwame'))
      }
    }
  )

  it('stands before everything but the child’s name', () => {
    for (const document of ['care-plan', 'protection-and-placement-plan'] as const) {
      const { model } = copyFor(documentsOf(answers, words)(document), 'carer', words)
      expect(model.sections.slice(0, 2).map(({ id }) => id)).toEqual(['the-child', 'dangers'])
    }
  })

  it('is not said where nobody is recorded as a danger', () => {
    const { model } = copyFor(documentsOf({ 'known-as': 'Ana' }, words)('care-plan'), 'carer', words)
    expect(model.sections.map(({ id }) => id)).not.toContain('dangers')
  })
})

describe('the transfer summary of a child of whom nothing is suspected any more (¶31)', () => {
  const withdrawn: NamedCase['answers'] = {
    'known-as': 'Kofi',
    'trafficking-conclusion': 'not-suspected',
    'conclusion-reason': 'He helped on Saturdays',
    referral: 'suspicion-withdrawn',
    'suspicion-withdrawn-reasons': 'His aunt was met',
    'referral-made-on': '2026-11-02',
    'referral-reference': 'NRM-77',
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'reasonable-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2026-11-09'
      }
    ]
  }
  const read = (given: NamedCase['answers'], recipient: RecipientId = 'receiving-authority') =>
    readIn(copyFor(documentsOf(given, words)('transfer-summary'), recipient, words).model)

  it('carries the referral, its day, what was decided of it, and that and why the suspicion was withdrawn', () => {
    const summary = read(withdrawn)
    for (const said of ['2 November 2026', 'NRM-77', '9 November 2026', 'His aunt was met'])
      expect(summary).toContain(said)
    expect(summary).toContain(words('questions.nrm-decision-outcome.options.negative'))
    expect(summary).toContain(words('questions.referral.options.suspicion-withdrawn'))
  })

  it('says the referral once where it stands, and nothing of it to whoever is not told the status', () => {
    const stands = read({ ...withdrawn, 'trafficking-conclusion': 'suspected', referral: 'made' })
    expect(stands.match(/NRM-77/g)).toHaveLength(1)
    expect(stands).not.toContain('before the suspicion was withdrawn')
    expect(read(withdrawn, 'school')).not.toMatch(/NRM-77|withdrawn/)
  })
})

// ¶20: a child may take back what she said because she is afraid of whom she said it of. Whoever acts on it reads what was decided too.
describe('a child who takes back what she said while the referral stands', () => {
  const retracted: NamedCase['answers'] = {
    'known-as': 'Joy',
    'trafficking-conclusion': 'not-suspected',
    'conclusion-reason': 'She takes it all back',
    referral: 'made',
    'referral-made-on': '2026-03-04',
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'conclusive-grounds',
        'nrm-decision-outcome': 'positive',
        'nrm-decision-on': '2026-11-02'
      }
    ]
  }
  const turnedDown: NamedCase['answers'] = {
    ...retracted,
    'conclusion-on': '2026-11-05',
    'nrm-decisions': [
      {
        'nrm-decision-kind': 'conclusive-grounds',
        'nrm-decision-outcome': 'negative',
        'nrm-decision-on': '2026-11-02'
      }
    ]
  }
  const read = (document: DocumentId, recipient: RecipientId, given = retracted) =>
    readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)

  it.each(['full', 'carer', 'police', 'lawyer'] as const)(
    'is said in the care plan for %s to be still protected, with the decision',
    (recipient) => {
      const plan = read('care-plan', recipient)
      expect(plan).toContain(words('documents.status.trafficked-to-be-settled'))
      expect(plan).toContain(
        'The decision that stands on the referral: Conclusive grounds, Positive, 2 November 2026.'
      )
      expect(plan).not.toContain(words('documents.status.trafficked-no'))
    }
  )

  // ¶32: whoever reads “may have been” must not miss that it was found.
  it('is said to be a victim by the decision where the social worker’s conclusion is still a suspicion', () => {
    const found = 'The decision that stands on the referral: Conclusive grounds, Positive, 2 November 2026.'
    const suspected = { ...retracted, 'trafficking-conclusion': 'suspected' }
    for (const recipient of ['full', 'carer', 'police'] as const)
      expect(read('care-plan', recipient, suspected)).toContain(found)
    expect(read('care-plan', 'school', suspected)).not.toContain(found)
    // A decision against it, or on reasonable grounds alone, finds nothing.
    const notFound = { ...turnedDown, 'trafficking-conclusion': 'suspected' }
    expect(read('care-plan', 'full', notFound)).not.toContain('stands on the referral')
    // Where it is known, it is said once.
    expect(read('care-plan', 'full', { ...retracted, 'trafficking-conclusion': 'known' })).not.toContain(
      found
    )
  })

  it('is looked for by the police as a victim', () => {
    expect(read('missing-child-sheet', 'police')).toContain(words('documents.missing-child.victim'))
    expect(read('missing-child-sheet', 'police', turnedDown)).not.toContain(
      words('documents.missing-child.victim')
    )
  })

  it('is told nothing of two answers that differ in the copy that she carries, and whoever is not told the status neither', () => {
    for (const recipient of ['child', 'school'] as const)
      expect(read('care-plan', recipient)).not.toContain('stands on the referral')
  })

  it('is not suspected where that was concluded after the last decision was against the referral', () => {
    const plan = read('care-plan', 'full', turnedDown)
    expect(plan).toContain(words('documents.status.trafficked-no'))
    expect(plan).not.toContain('stands on the referral')
  })
})

// ¶23, ¶30: at a gate it is enough to know who is not to be let near. How somebody is tied to the child is the family's, and can tell
// of what a school or a surgery is not told: what a tired worker types there is free.
describe('how somebody with whom contact is not safe is tied to the child', () => {
  const given: NamedCase['answers'] = {
    'known-as': 'Abena',
    'trafficking-conclusion': 'suspected',
    'family-contacts': [
      {
        'contact-who': 'Victor',
        'contact-relationship': 'Father of her baby',
        'contact-involvement': 'suspected'
      }
    ]
  }
  const read = (recipient: RecipientId, also: Parameters<typeof copyFor>[3] = []) =>
    readIn(copyFor(documentsOf(given, words)('care-plan'), recipient, words, also).model)

  it.each(['school', 'health'] as const)(
    'is not told to %s, who read the name and that contact is not safe',
    (recipient) => {
      expect(read(recipient)).toContain(
        recipient === 'school' ? 'not known to be safe","values":["Victor"]' : 'Victor: '
      )
      expect(read(recipient)).not.toContain('baby')
      expect(read(recipient, ['family'])).toContain('Father of her baby')
    }
  )

  it.each(['carer', 'police', 'lawyer', 'full'] as const)(
    'is told to %s, who are told of the family',
    (recipient) => {
      expect(read(recipient)).toContain('Victor (Father of her baby)')
    }
  )
})

// ¶31: the summary goes to whoever takes over. A mark over their own name says nothing to them; the name stays out, as before.
describe('who takes a case over', () => {
  const given: NamedCase['answers'] = {
    'known-as': 'Abena',
    'handover-kind': 'another-authority',
    'handover-authority': 'Seaton'
  }
  const rowsOf = (recipient: RecipientId, answers: NamedCase['answers'] = given) =>
    copyFor(documentsOf(answers, words)('transfer-summary'), recipient, words)
      .model.sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
      .filter(({ label }) => label.includes(words('questions.handover-authority.short')))
      .flatMap(({ values }) => values)

  it('reads that it is they, whatever is recorded', () => {
    expect(rowsOf('receiving-authority')).toEqual([words('values.takes-over')])
    expect(rowsOf('receiving-authority', { ...given, 'handover-authority': 'Fellshire' })).toEqual([
      words('values.takes-over')
    ])
  })

  it('nobody else reads more than that it is left out', () => {
    const lawyer = copyFor(documentsOf(given, words)('transfer-summary'), 'lawyer', words, [
      'investigation',
      'intimate',
      'other-people'
    ])
    const read = readIn(lawyer.model)
    expect(read).not.toMatch(/Seaton|Whoever is given this copy/)
    expect(read).toContain(words('values.withheld'))
  })
})

describe('who asks for the child', () => {
  const asking = (
    ...enquirers: readonly (readonly [name: string | undefined, says: string | undefined])[]
  ) => {
    const given: NamedCase['answers'] = {
      ...answers,
      enquirers: enquirers.map(([name, says]) => ({
        ...(name === undefined ? {} : { 'enquirer-name': name }),
        ...(says === undefined ? {} : { 'enquirer-says-they-are': says }),
        'enquirer-identity': 'not-established'
      }))
    }
    const { sections } = copyFor(documentsOf(given, words)('care-plan'), 'carer', words).model
    return sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
      .filter(({ label }) => label === words('documents.dangers.asking'))
      .flatMap(({ values }) => values)
  }

  it('is named once, with all that they said, however often they came', () => {
    expect(asking(['Sorin', 'Her uncle'], ['Mr Wade', 'A cousin'], ['SORIN ', 'A friend'])).toEqual([
      'Sorin. Says they are: Her uncle; A friend',
      'Mr Wade. Says they are: A cousin'
    ])
    expect(asking(['Sorin', 'Her uncle'], ['Sorin', 'her uncle'], ['Sorin', undefined])).toEqual([
      'Sorin. Says they are: Her uncle'
    ])
  })

  it('is not taken for somebody else who gave no name either', () => {
    expect(asking([undefined, 'A cousin'], [undefined, 'A friend'], [undefined, undefined])).toHaveLength(3)
  })
})

describe('numbers and names that a recipient needs', () => {
  it('whoever takes the case over reads how each person is reached, but for those who say where the child lives', () => {
    const read = readIn(
      copyFor(documentsOf(answers, words)('transfer-summary'), 'receiving-authority', words).model
    )
    expect(read).toContain('01632 960002')
    expect(read).toContain('01632 960003')
    expect(read).not.toContain('01632 960001')
    expect(read).not.toContain('Joy Ferris')
  })

  it('the transfer summary of a whole case has the numbers of the police officer and the social worker', () => {
    const read = readIn(
      copyFor(documentsOf(vietnam.answers, words)('transfer-summary'), 'receiving-authority', words).model
    )
    expect(read.match(/\b0\d{4} \d{6}\b/g)?.length ?? 0).toBeGreaterThan(2)
  })

  it('a carer’s own name stands in the carer’s own copy, and in nobody else’s', () => {
    const named = (recipient: RecipientId) =>
      readIn(
        copyFor(
          documentsOf({ ...answers, 'police-officer': 'Joy Ferris' }, words)('protection-and-placement-plan'),
          recipient,
          words
        ).model
      )
    expect(named('carer')).toContain('Joy Ferris')
    for (const other of ['full', 'police', 'child', 'health', 'school', 'lawyer'] as const)
      expect(named(other), other).not.toContain('Joy Ferris')
  })

  it('a carer who has left is no longer the one for whom the copy is made', () => {
    const left = {
      ...answers,
      people: [
        { 'person-name': 'Joy Ferris', 'person-role': 'carer', 'person-until': '2026-11-01' },
        { 'person-name': 'Abel Toms', 'person-role': 'carer' }
      ],
      'police-officer': 'Joy Ferris',
      'first-48-hours-who': 'Abel Toms'
    }
    const read = readIn(
      copyFor(documentsOf(left, words)('protection-and-placement-plan'), 'carer', words).model
    )
    expect(read).toContain('Abel Toms')
    expect(read).not.toContain('Joy Ferris')
  })
})

describe('what would make a copy say what is not so', () => {
  const copy = (given: NamedCase['answers'], document: DocumentId, recipient: RecipientId) =>
    readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)

  it('does not take a place for a name because somebody dangerous is called by it', () => {
    const given: NamedCase['answers'] = {
      'placement-address': '12 Elm Road, Larchford LS1 4AB',
      exploiters: [{ 'exploiter-called': 'Costel from Elm Road' }],
      'what-helps-feel-safe': 'She likes the garden in Elm Road.'
    }
    const read = copy(given, 'protection-and-placement-plan', 'full')
    expect(read).not.toContain('garden in Elm Road')
  })

  // However a name ends, its plural is the name of whom to keep away; that of the carers still gives way.
  it.each([
    ['Titilayo Bankole', 'Bankoles'],
    ['Mick Ashdown', 'Ashdowns'],
    ['Ray Marsh', 'Marshes'],
    ['Dee Price', 'Prices'],
    ['Lou James', 'Jameses']
  ])('does not take the family of %s for a place: whom to keep away is readable', (called, family) => {
    const given: NamedCase['answers'] = {
      ...answers,
      exploiters: [{ 'exploiter-called': called }],
      'what-helps-feel-safe': `That the ${family} do not come to the Threlfalls.`,
      'distance-and-isolation': `Far from where the ${family} live, with the Threlfalls.`
    }
    const read = copy(given, 'protection-and-placement-plan', 'carer')
    expect(read).toContain(`That the ${family} do not come`)
    expect(read).not.toContain('Threlfalls')
  })

  // ¶23, ¶39: where the child was found and what led there; another child may be there still.
  it.each(['found-where', 'addresses-and-numbers-carried'])(
    'keeps an address to look at readable, though another child is there too: it is known from %s',
    (known) => {
      const given = (address: string, home = '9 Plover Close, Brackenford'): NamedCase['answers'] => ({
        ...answers,
        [known]: address,
        'placement-address': home,
        'siblings-and-other-children': [
          { 'connected-child-name': 'Nelu', 'connected-child-where': '27 Foundry Terrace, Eastholme' }
        ],
        'missing-likely-places': '27 Foundry Terrace first.'
      })
      for (const [recipient, document] of [
        ['carer', 'protection-and-placement-plan'],
        ['carer', 'missing-child-sheet'],
        ['police', 'protection-and-placement-plan']
      ] as const) {
        const told = (address: string, home?: string) => copy(given(address, home), document, recipient)
        expect(told('27 Foundry Terrace, on a card'), recipient).toContain('27 Foundry Terrace first.')
        // Of no other place is it known that it is not where the child lives; and where the child lives there, it is left out.
        expect(told('A bus stop'), recipient).not.toContain('27 Foundry Terrace first.')
        expect(told('27 Foundry Terrace', '27 Foundry Terrace, Eastholme'), recipient).not.toContain(
          '27 Foundry Terrace first.'
        )
      }
    }
  )

  it('tells a carer on the first night with whom contact waits (¶30)', () => {
    const aunt = {
      ...answers,
      'family-contacts': [{ 'contact-who': 'Sarwar', 'contact-plan': 'wait-for-assessment' }]
    }
    const read = copy(aunt, 'first-night', 'carer')
    expect(read).toContain('"Contact waits with","values":["Sarwar"]')
    expect(read).toContain(words('documents.dangers.do.wait-for-the-assessment'))
  })

  it('tells a carer which holds where somebody is suspected and the plan lets contact go on, until it is made safe (¶29, ¶30, ¶44)', () => {
    const father = {
      ...answers,
      'family-contacts': [
        {
          'contact-who': 'Kwame',
          'contact-now': 'in-contact',
          'contact-involvement': 'suspected',
          'contact-plan': 'existing-contact-continues'
        }
      ]
    } as const
    const waits = 'The planned contact waits until'
    const arranged = words('documents.dangers.do.only-as-arranged')
    const before = copy(father, 'care-plan', 'carer')
    expect(before).toContain(waits)
    expect(before).not.toContain(arranged)
    const file = followActions(fileWith(answersOf(father)), onPath({ answers: answersOf(father), today }))
    const record = file.actions['make-existing-contact-safe']
    expect(record?.called).toBe(true)
    if (record === undefined) return
    const done = {
      ...file,
      actions: {
        ...file.actions,
        'make-existing-contact-safe': { ...record, outcome: { state: 'done' as const, on: today } }
      }
    }
    const after = readIn(copyFor(sourceOf('care-plan', done, { today, words }), 'carer', words).model)
    expect(after).toContain(
      'may be involved in the exploitation. Contact only as the social worker arranged it'
    )
    expect(after).toContain(arranged)
    expect(after).not.toContain(waits)
  })

  it('keeps contact that is still to begin waiting, though contact with another was made safe (¶29, ¶30)', () => {
    const both = answersOf({
      ...answers,
      'family-contacts': [
        {
          'contact-who': 'Kwame',
          'contact-now': 'in-contact',
          'contact-involvement': 'suspected',
          'contact-plan': 'existing-contact-continues'
        },
        { 'contact-who': 'Yaw', 'contact-involvement': 'suspected', 'contact-plan': 'start-contact' }
      ]
    })
    const file = followActions(fileWith(both), onPath({ answers: both, today }))
    const record = file.actions['make-existing-contact-safe']
    if (record === undefined) throw new Error('Nobody is asked to make contact safe.')
    const outcome = { state: 'done' as const, on: today }
    const done = {
      ...file,
      actions: { ...file.actions, 'make-existing-contact-safe': { ...record, outcome } }
    }
    const read = readIn(copyFor(sourceOf('care-plan', done, { today, words }), 'carer', words).model)
    expect(read).toMatch(/Kwame: may be [^"]*Contact only as the social worker arranged it/)
    expect(read).toMatch(/Yaw: may be [^"]*The planned contact waits until/)
  })

  it('tells a carer that contact is not safe, and of contact that goes on how, in words that go together', () => {
    const uncle = (involvement: string): NamedCase['answers'] => ({
      ...answers,
      exploiters: [],
      enquirers: [],
      'family-contacts': [
        {
          'contact-who': 'Karwan',
          'contact-now': 'in-contact',
          'contact-involvement': involvement,
          'contact-assessment': 'under-way',
          'contact-plan': 'existing-contact-continues'
        }
      ]
    })
    const [goesOn, involved] = (['only-as-arranged', 'involved'] as const).map((why) =>
      words(`documents.dangers.contact.${why}`, { who: 'Karwan' })
    )
    const arranged = words('documents.dangers.do.only-as-arranged')
    for (const recipient of ['carer', 'police', 'lawyer', 'health'] as const) {
      const read = copy(uncle('still-finding-out'), 'care-plan', recipient)
      expect(read, recipient).toContain(goesOn)
      expect(read, recipient).toContain(arranged)
      expect(read, recipient).not.toContain(involved)
      const suspected = copy(uncle('suspected'), 'care-plan', recipient)
      expect(suspected, recipient).toContain(involved)
      expect(suspected, recipient).not.toContain(arranged)
    }
  })

  it('tells whoever is told the status what was decided on the referral, and that it ends nothing, without what the lawyer advised', () => {
    const given: NamedCase['answers'] = {
      ...answers,
      referral: 'made',
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'negative',
          'nrm-decision-what-follows': 'Qovvud asks for it again.'
        }
      ]
    }
    for (const [recipient, document] of [
      ['carer', 'care-plan'],
      ['carer', 'protection-and-placement-plan'],
      ['police', 'protection-and-placement-plan'],
      ['health', 'care-plan']
    ] as const) {
      const read = copy(given, document, recipient)
      expect(read, recipient).toContain(words('referral-after.means.conclusive-grounds-negative'))
      expect(read, recipient).toContain(words('referral-after.stands.protection'))
      expect(read, recipient).not.toContain('Qovvud')
    }
    expect(copy(given, 'care-plan', 'lawyer')).toContain('Qovvud')
    // What is asked of the solicitor is in nobody’s hands who is not told what passes with the child’s lawyers (¶33).
    const asked = words('referral-after.asked.conclusive-grounds-negative')
    for (const recipient of ['carer', 'police', 'health'] as const)
      expect(copy(given, 'protection-and-placement-plan', recipient), recipient).not.toContain(asked)
    expect(copy(given, 'care-plan', 'health')).not.toContain('solicitor')
    for (const recipient of ['full', 'lawyer', 'receiving-authority'] as const)
      expect(copy(given, 'care-plan', recipient), recipient).toContain(asked)
    expect(copy(given, 'care-plan', 'school')).not.toContain(
      words('referral-after.means.conclusive-grounds-negative')
    )
  })

  it('leaves the app’s own words as they are, whatever a team is called', () => {
    const given: NamedCase['answers'] = {
      people: [
        {
          'person-name': 'Ann Lee',
          'person-role': 'health-professional',
          'person-organisation': 'Specialist'
        }
      ],
      'specialist-mental-health': 'referral-needed'
    }
    const { sections } = copyFor(documentsOf(given, words)('care-plan'), 'full', words).model
    const heads = JSON.stringify(
      sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map(({ label }) => label) : []))
      )
    )
    expect(heads).toContain(words('questions.specialist-mental-health.short'))
    expect(heads).not.toContain(words('values.left-out'))
  })

  it('never says that everything was looked at of what it leaves out', () => {
    const none = words('documents.actions.none')
    const told = words('documents.actions.none-told')
    const read = copy({}, 'action-list', 'school')
    expect(read).not.toContain(none)
    expect(read.includes(told) || read.includes('"head"')).toBe(true)
  })

  // A plan is full of days by which somebody does something.
  it('says in no plan that nothing is called for: only the action list, which is of nothing else', () => {
    const said = [words('documents.actions.none'), words('documents.actions.none-told')]
    const plans = documentIds.filter((id) => id !== 'action-list' && id !== 'transfer-summary')
    for (const id of plans)
      for (const recipient of ['full', 'police', 'health', 'school'] as const)
        for (const given of [{}, vietnam.answers])
          for (const sentence of said)
            expect(copy(given, id, recipient), `${id} ${recipient}`).not.toContain(sentence)
  })

  it('reads a date of birth that an immigration officer wrote down as somebody else’s, where that is not told', () => {
    const given: NamedCase['answers'] = {
      'dates-of-birth': [{ 'birth-source': 'home-office', 'birth-date': '2010-02-03' }]
    }
    const official = words('questions.birth-source.options.home-office')
    const other = words('questions.birth-source.options.other')
    expect(copy(given, 'care-plan', 'school')).not.toContain(official)
    expect(copy(given, 'care-plan', 'school')).toContain(
      words('documents.the-child.birth', { date: '3 February 2010', source: other })
    )
    expect(copy(given, 'care-plan', 'full')).toContain(official)
  })
})
