import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import { matters, type Matter } from '../../../content/matters'
import type { Block, DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** Who stands on paper as a danger, who does not, and what whoever reads it is to do: written by hand from ¶10, ¶23, ¶29, ¶30, ¶39 and ¶42. */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const suspected: Given = { 'known-as': 'Ana', 'trafficking-conclusion': 'suspected' }
const contact = (fields: object): Given => ({ ...suspected, 'family-contacts': [{ ...fields }] })

const copy = (
  given: Given,
  document: DocumentId,
  recipient: RecipientId,
  also: readonly Matter[] = []
): DocumentModel => copyFor(documentsOf(given, words)(document), recipient, words, also).model

const partOf = ({ sections }: DocumentModel, id: string): readonly Block[] =>
  sections.find((section) => section.id === id)?.blocks ?? []

/** What a part says: each value of its rows, and each sentence of its lists. */
const saidIn = (model: DocumentModel, part: string): string =>
  partOf(model, part)
    .flatMap((block) =>
      block.kind === 'rows'
        ? block.rows.flatMap(({ label, values }) => [label, ...values])
        : block.kind === 'list'
          ? block.items
          : block.kind === 'paragraph'
            ? [block.text]
            : []
    )
    .join('\n')

const may = 'may be involved in the exploitation'

describe('somebody of the family who is part of it', () => {
  it.each<[string, string]>([
    ['known', 'is known to be part of the exploitation'],
    ['suspected', may]
  ])('is told of as it is recorded: %s', (involvement, said) => {
    const given = contact({ 'contact-who': 'Grace', 'contact-involvement': involvement })
    expect(readIn(copy(given, 'care-plan', 'carer'))).toContain(`Grace: ${said}`)
  })
})

// Suspicion is what somebody concluded: no paper goes on with it once nothing is suspected, and no name is lost (¶20).
describe('somebody who was named as exploiting the child', () => {
  it.each([
    ['suspected', 'Suspected of exploiting the child'],
    ['still-finding-out', 'Suspected of exploiting the child'],
    ['not-suspected', 'Was named as exploiting the child']
  ])('stands under what was concluded: %s', (conclusion, label) => {
    const given = {
      ...suspected,
      'trafficking-conclusion': conclusion,
      exploiters: [{ 'exploiter-called': 'Grace' }]
    }
    expect(saidIn(copy(given, 'care-plan', 'full'), 'dangers')).toContain(`${label}\nGrace`)
  })
})

// Decision 93: whoever opens the door reads of one woman once, and by all that she says she is.
describe('somebody who is suspected, and stands under the family too', () => {
  const exploiter = {
    'exploiter-called': 'Grace Obi',
    'exploiter-link-to-child': 'Brought her here; says she is her aunt'
  }
  const of = (involvement: string, more: Given = {}): Given => ({
    ...contact({ 'contact-who': 'grace Obi', 'contact-involvement': involvement }),
    exploiters: [exploiter],
    ...more
  })
  const said = (given: Given) => saidIn(copy(given, 'care-plan', 'full'), 'dangers')

  it('is named once, unless more is known than is suspected, or nothing says what she is to the child', () => {
    expect(said(of('suspected'))).not.toContain(`Obi: ${may}`)
    expect(said(of('suspected'))).toContain('Grace Obi')
    expect(said(of('known'))).toContain('is known to be part of the exploitation')
    const bare = { ...of('suspected'), exploiters: [{ 'exploiter-called': 'Grace Obi' }] }
    expect(said(bare)).toContain(`Obi: ${may}`)
    // What the family has of them that the other entry has not, they may come with to the door: it stands in the one line.
    const tied = (tie: string): Given => ({
      ...of('suspected'),
      'family-contacts': [
        { 'contact-who': 'grace Obi', 'contact-involvement': 'suspected', 'contact-relationship': tie }
      ]
    })
    expect(said(tied('Says she is her aunt'))).not.toContain(`: ${may}`)
    expect(said(tied('Says she is her aunt; no tie is established'))).toContain('no tie is established')
    expect(said(tied('Midwife'))).toContain('Grace Obi (Midwife). Link to the child: Brought her here')
    expect(said(tied('Midwife')).match(/grace obi/gi)).toHaveLength(1)
    expect(said({ ...tied('Midwife'), exploiters: bare.exploiters })).toContain('Grace Obi (Midwife)\n')
    // A name in part is another person's until somebody says so.
    const other = { ...of('suspected'), exploiters: [{ ...exploiter, 'exploiter-called': 'Obi' }] }
    expect(said(other)).toContain(`Obi: ${may}`)
  })

  // ¶23: she is one person at the door, whatever list has her. A story that the lines do not tell stays, and so does what she knows.
  it('is named once where she asks too', () => {
    const asks = (more: object = {}): Given => ({
      ...of('suspected'),
      enquirers: [{ 'enquirer-name': 'GRACE OBI', 'enquirer-contact': 'Came to the school gate', ...more }]
    })
    const text = said(asks({ 'enquirer-says-they-are': 'Her aunt' }))
    expect(text.match(/grace obi/gi)).toHaveLength(1)
    expect(text).toContain('says she is her aunt. Somebody of this name asked about the child')
    expect(text).not.toContain('Says they are')
    expect(said(asks({ 'enquirer-says-they-are': 'Her teacher' }))).toContain('Says they are: Her teacher')
    expect(said(asks({ 'enquirer-told': 'location-told' }))).toContain('They know where the child is')
    // Whoever tells nobody is told so all the same, and the carers how she came.
    expect(text).toContain(words('documents.dangers.do.tell-enquirers-nothing'))
    const toCarers = saidIn(copy(asks(), 'care-plan', 'carer'), 'dangers')
    expect(toCarers.match(/grace obi/gi)).toHaveLength(1)
    // A name in part may be somebody else’s.
    expect(said({ ...asks(), enquirers: [{ 'enquirer-name': 'Obi' }] })).toContain('not established\nObi')
  })

  // “Viorel” and “Viorel (no other name known)” are one man; a bracket that says who somebody is may be of another of that name.
  it('is named once, whatever a bracket says of there being no other name', () => {
    const called = (...names: readonly string[]): Given => ({
      ...suspected,
      exploiters: [{ 'exploiter-called': 'Viorel', 'exploiter-link-to-child': 'Collected the money' }],
      'family-contacts': names.slice(0, 1).map((name) => ({
        'contact-who': name,
        'contact-involvement': 'suspected',
        'contact-relationship': 'Says he is an uncle'
      })),
      enquirers: names.slice(1).map((name) => ({ 'enquirer-name': name }))
    })
    const once = said(called('Viorel (no other name known)', 'viorel (surname unknown)', 'Viorel'))
    expect(once).toContain(
      'Viorel (Says he is an uncle). Link to the child: Collected the money. Somebody of'
    )
    expect(once.match(/viorel/gi)).toHaveLength(1)
    for (const name of ['Viorel (the driver)', 'Viorel (Bobo)', 'Viorel Radu'])
      expect(said(called(name, name)).match(/viorel/gi), name).toHaveLength(3)
    const anyMan = (name: string): Given => ({
      ...called(name),
      exploiters: [{ 'exploiter-called': 'A man', 'exploiter-link-to-child': 'Drove her' }]
    })
    expect(said(anyMan('A man (name not known)'))).toContain(
      `A man (name not known) (Says he is an uncle): ${may}`
    )
  })

  const tesfay = (says: readonly string[]): Given => ({
    ...suspected,
    enquirers: says.map((one) => ({ 'enquirer-name': 'Tesfay', 'enquirer-says-they-are': one }))
  })

  it('is said to be the longer of two things that she says she is', () => {
    const asking = (...says: readonly string[]): Given => ({
      ...suspected,
      enquirers: says.map((one) => ({ 'enquirer-name': 'Grace Obi', 'enquirer-says-they-are': one }))
    })
    const text = said(asking('Her aunt and legal guardian', 'her aunt', 'Her teacher'))
    expect(text).toMatch(/Says they are: Her aunt and legal guardian; Her teacher$/m)
    expect(said(asking('Her aunt', 'Her aunt, and her guardian'))).toMatch(
      /are: Her aunt, and her guardian$/m
    )
  })

  // ¶23: a story that changes is a sign.
  it.each([
    ['Her father', 'A friend of her father'],
    ['Her uncle', 'Her uncle’s friend'],
    ['Her husband', 'Not her husband, a cousin'],
    ['Her aunt', 'Her auntie and guardian'],
    ['Her cousin', 'Her cousin by marriage']
  ])('is said to be both where one is no part of the other: “%s”, “%s”', (one, other) => {
    for (const said of [
      [one, other],
      [other, one]
    ])
      expect(saidIn(copy(tesfay(said), 'first-night', 'carer'), 'dangers')).toContain(said.join('; '))
  })
})

describe('a return that is worked towards', () => {
  const towards = (fields: object): Given => ({
    ...suspected,
    'reunification-considered': 'being-worked-towards',
    'family-contacts': [{ 'contact-who': 'Grace', 'contact-is-parent': 'yes', ...fields }]
  })
  const contraryIn = (given: Given, recipient: RecipientId) =>
    partOf(copy(given, 'care-plan', recipient), 'contrary').flatMap((block) =>
      block.kind === 'warning' ? [block.text] : []
    )

  it.each<RecipientId>(['full', 'carer', 'lawyer'])(
    'is said to be contrary to what is required beside the plan that says so, where no parent was found safe: %s',
    (recipient) => {
      const unsafe = towards({ 'contact-assessment': 'assessed-not-safe', 'contact-plan': 'no-contact' })
      expect(contraryIn(unsafe, recipient)).toEqual([
        expect.stringMatching(/^(?!Contrary).*no parent was found safe.*\(¶29.*¶30/)
      ])
      expect(contraryIn(towards({ 'contact-assessment': 'assessed-safe' }), recipient)).toEqual([])
    }
  )

  it('is not said to be so to whoever is not told with whom contact is safe', () => {
    const unsafe = towards({ 'contact-assessment': 'assessed-not-safe', 'contact-plan': 'no-contact' })
    expect(contraryIn(unsafe, 'child')).toEqual([])
  })
})

describe('somebody of whom it is still being found out whether they are part of it', () => {
  const sister = contact({
    'contact-who': 'Mai',
    'contact-relationship': 'Sister',
    'contact-involvement': 'still-finding-out',
    'contact-plan': 'trace'
  })

  it.each<[DocumentId, RecipientId]>([
    ['first-night', 'carer'],
    ['missing-child-sheet', 'police'],
    ['care-plan', 'health'],
    ['protection-and-placement-plan', 'police'],
    ['transfer-summary', 'receiving-authority']
  ])(
    'in the %s for the %s reads as that, and never as somebody who may be (¶29, ¶30)',
    (document, recipient) => {
      const read = readIn(copy(sister, document, recipient))
      expect(read).toContain('whether they are part of it is still being found out; no contact until then')
      expect(read).not.toContain(may)
    }
  )

  it('and to whoever is not told of the exploitation, as somebody with whom contact is not known to be safe', () => {
    const model = copy(sister, 'care-plan', 'school')
    // The row is headed so, and said it of each name once more.
    expect(partOf(model, 'dangers')[0]).toMatchObject({
      kind: 'rows',
      rows: [
        { label: 'Family and others with whom contact is not safe, or not known to be safe', values: ['Mai'] }
      ]
    })
    expect(readIn(model)).not.toContain('part of it')
  })

  it('while of whoever is suspected it is said', () => {
    const uncle = contact({ 'contact-who': 'Karwan', 'contact-involvement': 'suspected' })
    expect(saidIn(copy(uncle, 'first-night', 'carer'), 'dangers')).toContain(may)
  })
})

describe('somebody with whom contact only waits', () => {
  const mother = contact({
    'contact-who': 'Shirin',
    'contact-relationship': 'Mother',
    'contact-involvement': 'not-suspected',
    'contact-assessment': 'not-assessed',
    'contact-plan': 'wait-for-assessment'
  })

  it.each<[DocumentId, RecipientId]>([
    ['first-night', 'carer'],
    ['care-plan', 'carer'],
    ['protection-and-placement-plan', 'police'],
    ['care-plan', 'lawyer'],
    ['transfer-summary', 'receiving-authority']
  ])(
    'is no danger in the %s for the %s, and stands apart with what waits (¶29, ¶30)',
    (document, recipient) => {
      const model = copy(mother, document, recipient)
      expect(partOf(model, 'dangers')).toEqual([])
      expect(saidIn(model, 'waiting-contact')).toContain('Shirin (Mother)')
      expect(saidIn(model, 'waiting-contact')).toContain(
        words('documents.dangers.do.wait-for-the-assessment')
      )
    }
  )

  it.each<RecipientId>(['school', 'health'])(
    'is not named to the %s, who is given no family: they let the child go with nobody of the family (¶23, ¶30)',
    (recipient) => {
      const model = copy(mother, 'care-plan', recipient)
      expect(partOf(model, 'dangers')).toEqual([])
      const order = `${words('documents.dangers.do.with-nobody-of-the-family')} (¶23, ¶30)`
      // A school reads in its own part to let nobody take the child who was not named to it, family or not. It is said once.
      expect(saidIn(model, 'waiting-contact')).toBe(recipient === 'school' ? '' : order)
      expect(saidIn(model, 'if-absent').includes(words('statements.nobody-else-collects'))).toBe(
        recipient === 'school'
      )
      expect(readIn(model)).not.toMatch(/Shirin|Mother/)
      const given = copy(mother, 'care-plan', recipient, ['family'])
      expect(saidIn(given, 'waiting-contact')).toContain('Shirin')
      expect(saidIn(given, 'waiting-contact')).not.toContain('anybody of the family')
    }
  )

  it.each<RecipientId>(['school', 'health'])(
    'is no order to the %s where it waits for nothing',
    (recipient) => {
      for (const fields of [
        { 'contact-assessment': 'assessed-safe', 'contact-plan': 'wait-for-assessment' },
        { 'contact-involvement': 'not-suspected', 'contact-plan': 'existing-contact-continues' }
      ])
        expect(
          partOf(
            copy(contact({ 'contact-who': 'Shirin', ...fields }), 'care-plan', recipient),
            'waiting-contact'
          )
        ).toEqual([])
    }
  )

  it('and contact that may go on waits for nothing', () => {
    const safe = contact({
      'contact-who': 'Shirin',
      'contact-assessment': 'assessed-safe',
      'contact-plan': 'wait-for-assessment'
    })
    expect(partOf(copy(safe, 'first-night', 'carer'), 'waiting-contact')).toEqual([])
  })
})

describe('whoever cares for the child, and is to be feared', () => {
  const uncle = {
    'contact-who': 'Rebwar Aziz',
    'contact-now': 'in-contact',
    'contact-assessment': 'assessed-not-safe'
  }
  const there: Given = {
    ...contact(uncle),
    people: [{ 'person-name': 'Rebwar Aziz', 'person-role': 'relative' }],
    'place-tonight': 'with-family',
    'placement-responsible-person': 'Rebwar Aziz',
    enquirers: [
      { 'enquirer-name': 'Rebwar Aziz', 'enquirer-identity': 'established', 'enquirer-told': 'location-told' }
    ]
  }

  it('is nobody with whom anything is agreed, or who is told of it (¶23, ¶30, ¶42)', () => {
    const list = readIn(copy(there, 'action-list', 'full', ['placement']))
    expect(list).toContain(words('actions.carer-may-be-a-danger'))
    expect(list).toContain(words('action-list.as.make-existing-contact-safe.carer-to-fear'))
    expect(list).not.toContain(words('actions.make-existing-contact-safe'))
    expect(words('action-list.as.make-existing-contact-safe.carer-to-fear')).not.toMatch(/carer/i)
  })

  it('is one who asks like any other once somebody else has the child, who reads that they know where', () => {
    const moved = {
      ...there,
      people: [
        { 'person-name': 'Rebwar Aziz', 'person-role': 'relative' },
        { 'person-name': 'Joy Ferris', 'person-role': 'carer' }
      ],
      'first-48-hours-who': 'Rebwar Aziz',
      'place-tonight': 'foster-home',
      'placement-kind': 'foster-care',
      'placement-since': '2026-11-01',
      'placement-responsible-person': 'Joy Ferris'
    }
    // Also where they are still among the carers: nobody ended their part.
    const former = [{ 'person-name': 'Rebwar Aziz', 'person-role': 'carer' }, moved['people'][1]]
    for (const given of [moved, { ...moved, people: former }])
      expect(saidIn(copy(given as Given, 'first-night', 'full', ['placement']), 'dangers')).toContain(
        'Rebwar Aziz. They know where the child is'
      )
    expect(readIn(copy(moved, 'action-list', 'full', ['placement']))).toContain(
      words('actions.location-was-told')
    )
  })

  it('stands there as one with whom contact is not safe, and as somebody who asks only once the child is missing', () => {
    const asks = words('documents.dangers.asking-known')
    const said = saidIn(copy(there, 'first-night', 'full', ['placement']), 'dangers')
    expect(said).toContain('Rebwar Aziz: assessed, contact is not safe')
    expect(said).not.toContain(asks)
    const gone: Given = { ...there, 'place-tonight': 'missing' }
    expect(saidIn(copy(gone, 'first-night', 'full', ['placement']), 'dangers')).toContain(asks)
  })
})

describe('somebody who asked and was told where the child is (¶23, ¶39)', () => {
  const told = (fields: object = {}): Given => ({
    enquirers: [
      {
        'enquirer-name': 'Linh',
        'enquirer-says-they-are': 'Cousin',
        'enquirer-identity': 'not-established',
        'enquirer-told': 'location-told',
        ...fields
      },
      { 'enquirer-name': 'Mr Wade', 'enquirer-identity': 'not-established', 'enquirer-told': 'nothing' }
    ]
  })
  const is = 'They know where the child is'
  const was = 'They know where the child was when they asked'

  it.each<[DocumentId, RecipientId, readonly Matter[]]>([
    ['first-night', 'carer', []],
    ['missing-child-sheet', 'police', []],
    ['missing-child-sheet', 'carer', []],
    ['care-plan', 'school', []],
    ['care-plan', 'health', []],
    ['care-plan', 'full', ['placement']],
    ['protection-and-placement-plan', 'police', []],
    ['transfer-summary', 'receiving-authority', []]
  ])('stands as that in the %s for the %s, with %j', (document, recipient, also) => {
    const read = readIn(copy(told(), document, recipient, also))
    expect(read).toMatch(new RegExp(`Linh[^"]*Cousin\\. ${is}`))
    expect(read).not.toContain('was when they asked')
    expect(read.split(is)).toHaveLength(2)
    expect(readIn(copy(told({ 'enquirer-told': 'nothing' }), document, recipient, also))).not.toContain(
      'They were told'
    )
  })

  // Who waits at a gate says it there, so the claim is read by those who are told neither of the family nor that the child was exploited.
  // What was added to it is not (¶23, ¶32): whoever types it is told who reads it, and where the rest goes.
  it.each<[RecipientId, RegExp]>([
    ['school', /schools/],
    ['health', /health services/]
  ])('is read by the %s, as the hint says, without the notes', (recipient, named) => {
    const read = readIn(
      copy(told({ 'enquirer-notes': 'Wants the girl and the baby' }), 'care-plan', recipient)
    )
    expect(read).toContain('Cousin')
    expect(read).not.toContain('the baby')
    expect(words('questions.enquirer-says-they-are.hint')).toMatch(named)
    expect(words('questions.enquirer-says-they-are.hint')).toMatch(/notes/)
  })

  it('came again, and was told nothing then: they know it all the same', () => {
    const [first, other] = told()['enquirers'] as readonly object[]
    const again = { ...first, 'enquirer-told': 'nothing' }
    for (const enquirers of [
      [first, other, again],
      [again, other, first]
    ])
      expect(saidIn(copy({ enquirers } as Given, 'first-night', 'carer'), 'dangers')).toContain(
        `Linh. Says they are: Cousin. ${is}`
      )
  })

  it('before the child moved, was told of another place', () => {
    const moved: Given = {
      ...told({ 'enquirer-asked-on': '2026-11-09' }),
      'placement-kind': 'foster-care',
      'placement-since': '2026-11-10'
    }
    const read = readIn(copy(moved, 'first-night', 'carer'))
    expect(read).toContain(was)
    expect(read).not.toContain(is)
    // Who is not told whether the child has moved reads what holds either way.
    for (const given of [moved, told({ 'enquirer-asked-on': '2026-11-09' })])
      expect(readIn(copy(given, 'care-plan', 'school'))).toContain(`${is}, or was when they asked`)
  })

  // ¶23: he rang the police station, and the child went from there to a foster home; nobody has written since when. What the police read is true either way.
  it.each(['carer', 'police'] as const)(
    'of a child who is placed tonight, since nobody knows when, may be of the place before: for the %s',
    (recipient) => {
      const read = (place: Given) =>
        readIn(
          copy({ ...told(), 'place-tonight': 'foster-home', ...place }, 'missing-child-sheet', recipient)
        )
      const either = `Cousin. ${is}, or was when they asked`
      const unsaid = { 'placement-since': { reason: 'not-known' } } as const
      expect(read(unsaid)).toContain(either)
      expect(read({ ...unsaid, 'place-tonight': 'police-station' })).not.toContain(either)
      expect(read({ ...unsaid, 'place-tonight': 'police-station' })).toContain(`Cousin. ${is}`)
    }
  )

  // The child’s paper may be found (¶23): where they were told to look, and from which number they asked, goes on no such paper.
  it('is said of nobody in the copy that the child carries, also where it tells of dangers', () => {
    const asked = told({ 'enquirer-contact': '07700 900123' })
    for (const also of [[], ['danger'], matters] as const) {
      const read = readIn(copy(asked, 'care-plan', 'child', also))
      expect(read).not.toContain('They know where')
      expect(read).not.toContain('07700 900123')
    }
    // What it is told of them, it has.
    expect(readIn(copy(asked, 'care-plan', 'child', ['danger']))).toContain('Linh')
    expect(readIn(copy(asked, 'care-plan', 'carer'))).toContain(is)
  })

  it('stands as known only where it was established each time who they are', () => {
    const asked = (...identities: readonly string[]): Given => ({
      ...suspected,
      enquirers: identities.map((identity) => ({
        'enquirer-name': 'Linh',
        'enquirer-identity': identity
      }))
    })
    const under = (row: string, given: Given) =>
      saidIn(copy(given, 'care-plan', 'full'), 'dangers').includes(
        `${words(`documents.dangers.${row}`)}\nLinh`
      )
    const [known, not] = ['established', 'not-established']
    for (const [given, row] of [
      [asked(not), 'asking'],
      [asked(known, not), 'asking'],
      [asked(not, known), 'asking'],
      [asked(known, known), 'asking-known']
    ] as const)
      expect([under('asking', given), under('asking-known', given)]).toEqual([
        row === 'asking',
        row === 'asking-known'
      ])
  })
})

// A family court of her own country, or a consul, is not somebody who may be a danger by asking (¶23, ¶29). Whether the child has fled it is not told to a
// school, so its words hold for both.
describe('an authority of the child’s country that asked', () => {
  const asked = (...more: readonly Readonly<Record<string, string>>[]): Given => ({
    'known-as': 'Mirela',
    'trafficking-conclusion': 'suspected',
    enquirers: [
      {
        'enquirer-name': 'Judecătoria Slobozia',
        'enquirer-says-they-are': 'A family court in Romania',
        'enquirer-identity': 'authority-of-their-country',
        'enquirer-told': 'nothing'
      },
      ...more
    ]
  })
  const european: Given = {
    'immigration-position': 'no-claim-yet',
    'european-citizenship-in-family': 'yes',
    'asylum-claimed-or-intended': 'neither'
  }
  const fled: Given = { 'immigration-position': 'claim-undecided', 'asylum-claimed-or-intended': 'claimed' }
  const passOn = () => words('documents.dangers.do.pass-on-what-an-authority-asks')
  const kept = () => words('documents.dangers.do.no-contact-begins')
  const readers: readonly [DocumentId, RecipientId, readonly Matter[]][] = [
    ['first-night', 'carer', []],
    ['care-plan', 'carer', []],
    ['care-plan', 'full', ['placement']],
    ['care-plan', 'school', []],
    ['care-plan', 'health', []],
    ['protection-and-placement-plan', 'police', []],
    ['transfer-summary', 'receiving-authority', []]
  ]

  it.each(readers)('stands apart in the %s for the %s, with what is done', (document, recipient, also) => {
    for (const status of [european, fled]) {
      const read = readIn(copy({ ...asked(), ...status }, document, recipient, also))
      expect(read).toContain(words('documents.dangers.asking-authority'))
      expect(read).toContain('Judecătoria Slobozia')
      expect(read).toContain(passOn())
      expect(read).toContain(words('documents.dangers.do.tell-enquirers-nothing'))
      expect(read).not.toContain(kept())
      expect(read).not.toContain(words('documents.dangers.asking-known'))
    }
  })

  it('is the same to a school whether the child has fled it or not (invariant 15)', () => {
    expect(readIn(copy({ ...asked(), ...european }, 'care-plan', 'school'))).toBe(
      readIn(copy({ ...asked(), ...fled }, 'care-plan', 'school'))
    )
  })

  it('takes nobody else out of those from whom the child is kept', () => {
    const costel = { 'enquirer-name': 'Costel', 'enquirer-identity': 'not-established' }
    const said = saidIn(copy(asked(costel), 'care-plan', 'school'), 'dangers')
    expect(said).toContain(`${words('documents.dangers.asking')}\nCostel`)
    expect(said).toContain(kept())
    expect(said).toContain(`${words('documents.dangers.asking-authority')}\nJudecătoria Slobozia`)
    expect(said.split(words('documents.dangers.do.tell-enquirers-nothing'))).toHaveLength(2)
  })

  // Who came as a consul before anybody had checked it is not the authority (¶23).
  it('is like anybody who asks where it was not established each time', () => {
    const before = { 'enquirer-name': 'Judecătoria Slobozia', 'enquirer-identity': 'not-established' }
    const said = saidIn(copy(asked(before), 'care-plan', 'full'), 'dangers')
    expect(said).toContain(`${words('documents.dangers.asking')}\nJudecătoria Slobozia`)
    expect(said).not.toContain(words('documents.dangers.asking-authority'))
  })

  it('stands in a row of its own on the sheet for the police', () => {
    const read = readIn(copy({ ...asked(), ...european }, 'missing-child-sheet', 'police'))
    expect(read).toContain(words('documents.dangers.asking-authority'))
    expect(read).not.toContain(words('documents.dangers.asking-known'))
  })
})

describe('contact that goes on as it was arranged', () => {
  const unconditional = () => words('documents.dangers.do.no-contact-begins')
  const arranged = () => words('documents.dangers.do.only-as-arranged')
  const uncle: Given = {
    ...contact({
      'contact-who': 'Karwan Rostami',
      'contact-involvement': 'still-finding-out',
      'contact-plan': 'existing-contact-continues'
    }),
    enquirers: [
      { 'enquirer-name': 'Karwan Rostami', 'enquirer-identity': 'not-established' },
      { 'enquirer-name': 'Mr Wade', 'enquirer-identity': 'not-established' }
    ]
  }

  it.each<[DocumentId, RecipientId]>([
    ['first-night', 'carer'],
    ['care-plan', 'health'],
    ['protection-and-placement-plan', 'police']
  ])('is one order in the %s for the %s, not two (¶29, ¶41)', (document, recipient) => {
    const said = saidIn(copy(uncle, document, recipient), 'dangers')
    expect(said).toContain(arranged())
    expect(said).not.toContain(unconditional())
    expect(arranged()).toContain('where it says so beside the name')
  })

  it('and makes no exception of whoever exploits the child beside them', () => {
    const both: Given = { ...uncle, exploiters: [{ 'exploiter-called': 'Rodica' }] }
    const said = saidIn(copy(both, 'first-night', 'carer'), 'dangers')
    expect(said).toContain('Rodica')
    expect(said).toContain(arranged())
    expect(said).not.toContain('except as')
  })

  it('and beside who asks by that name, what of the two holds; beside nobody else', () => {
    const rows = partOf(copy(uncle, 'first-night', 'carer'), 'dangers').flatMap((block) =>
      block.kind === 'rows' ? block.rows : []
    )
    const asking = rows.find(({ label }) => label === words('documents.dangers.asking'))?.values
    expect(asking).toEqual([
      'Karwan Rostami. Contact with somebody of this name is only as it was arranged; at any other time, tell them nothing',
      'Mr Wade'
    ])
  })

  // A brother overseas or in another town asks where the child is. Asking ends no contact that there was, and nobody suspects him (¶29, ¶30).
  it.each([
    ['not-suspected', 'existing-contact-continues', true],
    ['not-suspected', 'wait-for-assessment', false],
    ['not-suspected', 'no-contact', false],
    ['suspected', 'existing-contact-continues', false],
    [undefined, 'existing-contact-continues', false]
  ] as const)('of a brother who asked: part of it %s, plan %s', (involvement, plan, isArranged) => {
    const brother: Given = {
      ...contact({
        'contact-who': 'Reza Karimi',
        'contact-now': 'in-contact',
        ...(involvement === undefined ? {} : { 'contact-involvement': involvement }),
        'contact-plan': plan
      }),
      'trafficking-conclusion': 'suspected',
      enquirers: [
        { 'enquirer-name': 'Reza Karimi', 'enquirer-identity': 'established', 'enquirer-told': 'nothing' }
      ]
    }
    const said = saidIn(copy(brother, 'first-night', 'carer'), 'dangers')
    expect(said).toContain('Reza Karimi')
    expect(said.includes(arranged())).toBe(isArranged)
    expect(said.includes(unconditional())).toBe(!isArranged)
  })

  it('while nobody is to be met where nothing goes on', () => {
    const none = contact({ 'contact-who': 'Karwan Rostami', 'contact-plan': 'no-contact' })
    const said = saidIn(copy(none, 'first-night', 'carer'), 'dangers')
    expect(said).toContain(unconditional())
    expect(said).not.toContain(arranged())
  })
})

describe('somebody with whom the child is, while contact with them waits (¶30, ¶42)', () => {
  const grandmother: Given = {
    ...contact({
      'contact-who': 'Paraschiva Lingurar',
      'contact-relationship': 'Grandmother',
      'contact-involvement': 'still-finding-out',
      'contact-assessment': 'under-way',
      'contact-plan': 'wait-for-assessment'
    }),
    people: [{ 'person-name': 'Paraschiva Lingurar', 'person-role': 'carer' }],
    'placement-kind': 'connected-person-foster-care',
    'placement-responsible-person': 'Paraschiva Lingurar'
  }
  const orders = () => [
    words('documents.dangers.do.no-contact-begins'),
    words('documents.dangers.do.wait-for-the-assessment'),
    'still being found out',
    'Contact waits with'
  ]

  it.each<[DocumentId, readonly Matter[]]>([
    ['first-night', []],
    ['care-plan', []],
    ['care-plan', ['placement']],
    ['missing-child-sheet', []],
    ['protection-and-placement-plan', ['placement']]
  ])('reads no order about themselves in the %s for the carer, with %j', (document, also) => {
    const read = readIn(copy(grandmother, document, 'carer', also))
    for (const order of orders()) expect(read).not.toContain(order)
  })

  it('and the others who are told with whom the child lives read that it must be settled', () => {
    const said = saidIn(copy(grandmother, 'care-plan', 'full', ['placement']), 'waiting-contact')
    expect(said).toContain('Paraschiva Lingurar (Grandmother). Contact with them waits')
    expect(said).toContain('must be settled at once')
    // Who is not told with whom the child lives is told of contact alone, and not whose kin a carer is.
    const without = readIn(copy(grandmother, 'care-plan', 'full'))
    expect(without).toContain(
      'Paraschiva Lingurar ([left out]): whether they are part of it is still being found out'
    )
    expect(without).not.toContain('must be settled at once')
  })

  it('leaves the order to brief the carer where contact with somebody else waits', () => {
    const foster: Given = {
      ...suspected,
      'age-as-known': 'under-16',
      'place-tonight': 'foster-home',
      'placement-kind': 'foster-care',
      'placement-since': '2026-11-20',
      'placement-responsible-person': 'Ann Lee',
      people: [
        { 'person-name': 'Ann Lee', 'person-role': 'carer' },
        { 'person-name': 'Sue Hart', 'person-role': 'social-worker' }
      ],
      'family-contacts': [
        {
          'contact-who': 'Zed',
          'contact-now': 'in-contact',
          'contact-involvement': 'still-finding-out',
          'contact-plan': 'wait-for-assessment'
        }
      ]
    }
    expect(readIn(copy(foster, 'action-list', 'full', ['placement']))).toContain(
      words('action-list.as.brief-the-carer.ask-first')
    )
    // Whoever is not told with whom the child lives reads of both the same, with what it hangs on.
    for (const given of [foster, grandmother]) {
      const read = readIn(copy({ ...suspected, ...given }, 'action-list', 'full'))
      expect(read).toContain(words('action-list.as.brief-the-carer.where-they-may-stay'))
      expect(read).not.toContain(words('actions.brief-the-carer')) // Carers read it too: not that it is open whether the child stays with them.
      expect(read).not.toMatch(/settled that|may stay with the carers/)
    }
  })

  // ¶42, ¶44: whoever is tied to exploiters would be warned, and every other carer read a suspicion of their home.
  it('tells no carer that somebody asks about them before they are briefed, whatever the copy holds beside', () => {
    const placed: Given = {
      ...suspected,
      'age-as-known': 'under-16',
      'place-tonight': 'foster-home',
      'placement-kind': 'foster-care'
    }
    for (const also of [[], ['placement'], matters] as const) {
      const read = readIn(copy(placed, 'action-list', 'carer', also))
      expect(read).not.toContain('Ask first')
      expect(read).toContain(words('actions.brief-the-carer'))
    }
  })

  // On screen nobody is briefed before it is settled; who is not told where exploiters are reads it with what it hangs on (¶23, ¶42).
  it('gives the order to brief the carer with what it hangs on, where an address may be that of whoever exploits the child', () => {
    const sameHouse: Given = {
      ...suspected,
      'age-as-known': 'under-16',
      'place-tonight': 'foster-home',
      'placement-kind': 'foster-care',
      'placement-address': '8 Lane Street, Millford',
      exploiters: [
        {
          'exploiter-called': 'Kyle Marsh',
          'exploiter-whereabouts-known': 'yes',
          'exploiter-whereabouts': '8 Lane Street, Millford'
        }
      ]
    }
    for (const recipient of ['carer', 'lawyer'] as const) {
      const read = readIn(copy(sameHouse, 'action-list', recipient, ['placement']))
      expect(read).toContain(words('action-list.as.brief-the-carer.where-they-may-stay'))
      expect(read).not.toContain(words('actions.brief-the-carer'))
    }
  })

  it('leaves the order to brief the carer as it is where contact waits with nobody, or nobody may be briefed', () => {
    const nobody: Given = { ...grandmother, 'family-contacts': [] }
    expect(readIn(copy(nobody, 'action-list', 'full'))).toContain(words('actions.brief-the-carer'))
    const told = readIn(copy(grandmother, 'action-list', 'full', ['placement']))
    for (const order of [
      'actions.brief-the-carer',
      'action-list.as.brief-the-carer.where-they-may-stay',
      'action-list.as.brief-the-carer.ask-first'
    ])
      expect(told).not.toContain(words(order))
  })

  it('the police still read on their sheet that it is being found out', () => {
    expect(readIn(copy(grandmother, 'missing-child-sheet', 'police'))).toContain(
      'Paraschiva Lingurar (Grandmother): whether they are part of it is still being found out'
    )
  })
})

describe('somebody of the family who does not have the child, or of whom it is one of several (¶23, ¶30, ¶42)', () => {
  const finding = { 'contact-involvement': 'still-finding-out', 'contact-plan': 'wait-for-assessment' }
  const waiting = { 'contact-involvement': 'not-suspected', 'contact-plan': 'wait-for-assessment' }
  const still = (who: string) => `${who}: whether they are part of it is still being found out`
  const readBy = (given: Given, document: DocumentId, also: readonly Matter[] = []) =>
    readIn(copy({ ...suspected, ...given }, document, 'carer', also))
  const withMother: Given = {
    people: [{ 'person-name': 'Ana Lingurar', 'person-role': 'parent' }],
    'first-48-hours-who': 'Ana Lingurar',
    'placement-responsible-person': 'Ana Lingurar',
    'placement-kind': 'with-parent',
    'family-contacts': [
      { 'contact-who': 'Ana Lingurar', 'contact-is-parent': 'yes', ...waiting },
      { 'contact-who': 'Vasile Lingurar', 'contact-is-parent': 'yes', ...finding }
    ]
  }
  const uncles: Given = {
    'place-tonight': 'with-family',
    'family-contacts': [
      { 'contact-who': 'Uncle Ion', ...waiting },
      { 'contact-who': 'Uncle Radu', ...finding }
    ]
  }

  it.each<[DocumentId, readonly Matter[]]>([
    ['first-night', []],
    ['protection-and-placement-plan', ['placement']]
  ])('the %s for whoever has the child, with %j, still tells of the other parent', (document, also) => {
    expect(readBy(withMother, document, also)).toContain(still('Vasile Lingurar'))
  })

  it('and tells the parent who has the child nothing of themselves', () => {
    expect(
      saidIn(copy({ ...suspected, ...withMother }, 'first-night', 'carer', ['placement']), 'waiting-contact')
    ).not.toContain('Ana')
  })

  it('of two uncles with one of whom the child is tonight, each stays told of', () => {
    for (const also of [[], ['placement']] as const) {
      const read = readBy(uncles, 'first-night', also)
      expect(read).toContain(still('Uncle Radu'))
      expect(read).toContain('Uncle Ion')
    }
  })

  it('the one uncle with whom the child is tonight reads nothing of himself', () => {
    const one: Given = { ...uncles, 'family-contacts': [{ 'contact-who': 'Uncle Radu', ...finding }] }
    expect(readBy(one, 'first-night', ['placement'])).not.toContain(still('Uncle Radu'))
  })

  it('a carer who is named reads of the mother to whom the child is to go, the only one of the family', () => {
    const planned: Given = {
      people: [{ 'person-name': 'Bess Tolley', 'person-role': 'carer' }],
      'placement-kind': 'with-parent',
      'family-contacts': [{ 'contact-who': 'Ana Lingurar', 'contact-is-parent': 'yes', ...finding }]
    }
    for (const also of [[], ['placement']] as const)
      expect(readBy(planned, 'first-night', also)).toContain(still('Ana Lingurar'))
  })

  it('a foster carer with whom the child lives since then reads of the uncle of the first night', () => {
    const fostered: Given = {
      'place-tonight': 'with-family',
      'placement-kind': 'foster-care',
      'placement-since': '2026-11-07',
      'family-contacts': [{ 'contact-who': 'Uncle Radu', ...finding }]
    }
    const named: Given = {
      ...fostered,
      people: [
        { 'person-name': 'Uncle Radu', 'person-role': 'relative' },
        { 'person-name': 'Bess Tolley', 'person-role': 'carer' }
      ],
      'first-48-hours-who': 'Uncle Radu',
      'placement-responsible-person': 'Bess Tolley'
    }
    for (const given of [fostered, named])
      for (const also of [[], ['placement']] as const)
        expect(readBy(given, 'first-night', also)).toContain(still('Uncle Radu'))
  })
})

describe('what the police are to do', () => {
  const exploited: Given = { ...suspected, exploiters: [{ 'exploiter-called': 'Costel' }] }

  it('is not to tell the police (¶39)', () => {
    const said = saidIn(copy(exploited, 'protection-and-placement-plan', 'police'), 'dangers')
    expect(said).toContain(words('documents.dangers.do.tell-worker'))
    expect(said).not.toContain(words('documents.dangers.do.tell-police-and-worker'))
  })

  it('and others are to tell them', () => {
    const said = saidIn(copy(exploited, 'protection-and-placement-plan', 'carer'), 'dangers')
    expect(said).toContain(words('documents.dangers.do.tell-police-and-worker'))
    expect(said).not.toContain(words('documents.dangers.do.tell-worker'))
  })
})

describe('where one of those who exploit the child works with children (¶23; Working Together)', () => {
  const marlow = (works: string): Given => ({
    ...suspected,
    people: [
      { 'person-name': 'Dean Marlow', 'person-role': 'designated-teacher' },
      { 'person-name': 'Ann Pell', 'person-role': 'designated-teacher' }
    ],
    exploiters: [
      { 'exploiter-called': 'Dean Marlow', 'exploiter-works-with-children': works },
      { 'exploiter-called': 'Jaz' }
    ],
    enquirers: [{ 'enquirer-name': 'Mr Wade', 'enquirer-identity': 'not-established' }],
    'family-contacts': [
      { 'contact-who': 'Mirela', 'contact-involvement': 'suspected', 'contact-plan': 'no-contact' }
    ],
    'education-needs-found': 'Small groups.'
  })
  const every: readonly DocumentId[] = [
    'care-plan',
    'first-night',
    'missing-child-sheet',
    'protection-and-placement-plan',
    'action-list',
    'transfer-summary'
  ]
  const withoutPast: readonly Matter[] = ['status', 'care', 'safety', 'placement']

  it('a school’s copy names nobody who is a danger, in no document and whatever else it is given', () => {
    for (const document of every)
      for (const also of [[], withoutPast]) {
        const read = readIn(copy(marlow('yes'), document, 'school', also))
        for (const name of ['Marlow', 'Jaz', 'Mr Wade', 'no contact was decided'])
          expect(read, `${document} ${name}`).not.toContain(name)
      }
  })

  it('says that it is told by voice, and still that whoever asks is told nothing', () => {
    const said = saidIn(copy(marlow('yes'), 'care-plan', 'school'), 'dangers')
    expect(said).toContain(words('documents.dangers.do.told-by-voice'))
    expect(said).toContain(words('documents.dangers.do.tell-enquirers-nothing'))
  })

  it('says so on its sheet for a child who is missing, and sends nobody to a head who may be the one', () => {
    const told = words('documents.dangers.do.told-by-voice')
    expect(readIn(copy(marlow('yes'), 'missing-child-sheet', 'school'))).toContain(told)
    expect(readIn(copy(marlow('no'), 'missing-child-sheet', 'school'))).not.toContain(told)
    expect(readIn(copy(marlow('yes'), 'missing-child-sheet', 'police'))).not.toContain(told)
    expect(told).toContain('only those whom the police have agreed')
    expect(told).not.toMatch(/\bhead\b/)
  })

  it('tells whoever makes the copy that it leaves this out', () => {
    const source = documentsOf(marlow('yes'), words)('care-plan')
    expect(copyFor(source, 'school', words).leftOut).toContain('danger')
    expect(copyFor(documentsOf(marlow('no'), words)('care-plan'), 'school', words).leftOut).not.toContain(
      'danger'
    )
  })

  it('asks whoever makes the copy of each name that stands in a text', () => {
    const typed = { ...marlow('yes'), 'education-needs-found': 'No club with Jaz.' }
    const { near } = copyFor(documentsOf(typed, words)('care-plan'), 'school', words)
    expect(near.map(({ found }) => found)).toContain('Jaz')
    const school = copyFor(documentsOf(marlow('no'), words)('care-plan'), 'school', words)
    expect(school.near.map(({ found }) => found)).not.toContain('Jaz')
  })

  it.each(['no', { reason: 'not-known' }])('names them where nobody is said to: %j', (works) => {
    const read = readIn(copy(marlow(works as string), 'care-plan', 'school'))
    for (const name of ['Dean Marlow', 'Jaz', 'Mr Wade', 'Mirela']) expect(read).toContain(name)
    expect(read).not.toContain(words('documents.dangers.do.told-by-voice'))
  })

  it.each<[DocumentId, RecipientId]>([
    ['first-night', 'carer'],
    ['missing-child-sheet', 'police'],
    ['care-plan', 'health'],
    ['care-plan', 'full']
  ])('the %s for the %s names them all the same', (document, recipient) => {
    const read = readIn(copy(marlow('yes'), document, recipient))
    for (const name of ['Dean Marlow', 'Jaz']) expect(read).toContain(name)
  })

  it('whether they work with children stands for those who are told of the enquiries alone', () => {
    const label = words('questions.exploiter-works-with-children.short')
    for (const recipient of ['carer', 'health', 'lawyer'] as const)
      for (const document of every)
        expect(readIn(copy(marlow('yes'), document, recipient)), document).not.toContain(label)
    expect(readIn(copy(marlow('yes'), 'protection-and-placement-plan', 'police'))).toContain(label)
  })
})
