import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { copyFor, readIn } from '../../support/copies'
import { answeredAs, begun, doneIn, itemOf, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/**
 * What a carer does if the child goes missing was agreed with a carer. The next one has perhaps never read it, and the police wait for a call that
 * nobody makes (¶39, ¶42).
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const does = 'Rings 999 at once.'
const moved = '2027-04-14'
const carol = { 'person-name': 'Carol Pugh', 'person-role': 'carer' }
const first: Given = {
  'known-as': 'Selam',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2009-05-14', 'birth-source': 'document' }],
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-address': '9 Mill Lane, Brackenford',
  'placement-since': '2027-01-04',
  'first-placement-on': '2027-01-04',
  'if-missing-carer': does,
  'if-missing-authority': 'The duty team sends the police form.',
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2027-01-04' }
  ],
  people: [{ 'person-name': 'Jo Adams', 'person-role': 'social-worker' }, carol]
}
const next: Given = {
  ...first,
  'placement-address': '4 Hill Road, Westbridge',
  'placement-since': moved,
  people: [
    { 'person-name': 'Jo Adams', 'person-role': 'social-worker' },
    { ...carol, 'person-until': '2027-04-13' },
    { 'person-name': 'Dai Rees', 'person-role': 'carer' }
  ]
}

const papers = [
  ['missing-child-sheet', 'police'],
  ['missing-child-sheet', 'carer'],
  ['protection-and-placement-plan', 'full'],
  ['first-night', 'carer']
] as const satisfies readonly (readonly [DocumentId, 'full' | 'carer' | 'police'])[]

const read = (
  file: ReturnType<typeof begun>,
  document: DocumentId,
  recipient: 'full' | 'carer' | 'police',
  today: string
) =>
  readIn(
    copyFor(sourceOf(document, file, { today, words, localDetails: {} }), recipient, words, ['placement'])
      .model
  )

const plain = () => `"label":"${words('questions.if-missing-carer.short')}","values":["${does}"]`
const marked = () =>
  `"label":"${words('questions.if-missing-carer.short')}","values":["${words('documents.carer-before-a-move', { answer: does })}"]`
const afterTheMove = (given: Given = next) => answeredAs(begun(first, '2027-01-04'), given, moved)

describe.each(papers)('the %s of the %s', (document, recipient) => {
  it('says what the carer does, as long as the child lives where it was agreed', () => {
    const page = read(begun(first, '2027-01-04'), document, recipient, '2027-01-04')
    expect(page).toContain(plain())
    expect(page).not.toContain(marked())
  })

  it('says after a move to another carer that it may be of the place before, until somebody has looked at the new one', () => {
    const page = read(afterTheMove(), document, recipient, moved)
    expect(page).toContain(marked())
    expect(page).not.toContain(plain())
    const looked = doneIn(afterTheMove(), ['look-again-after-a-move'], moved)
    expect(read(looked, document, recipient, moved)).toContain(plain())
  })

  // ¶23, ¶42, ¶46: three weeks later a review is held. What it left out, or found not to protect, is as it was before.
  it('says so until a review finds protection, or somebody has looked at the new place', () => {
    const on = '2027-05-05'
    const reviewed = (looked: string) =>
      answeredAs(
        afterTheMove(),
        {
          ...next,
          reviews: [{ 'review-on': on, 'review-state': 'review-held', 'review-protection-needs': looked }]
        },
        on
      )
    for (const found of ['not-looked-at', 'not-protected']) {
      const left = reviewed(found)
      expect(read(left, document, recipient, on), found).toContain(marked())
      expect(itemOf(left, 'look-again-after-a-move', on)).toMatchObject({ called: true, state: 'overdue' })
      const looked = doneIn(left, ['look-again-after-a-move'], on)
      expect(read(looked, document, recipient, on), found).toContain(plain())
    }
    // What is missing in part is put right by an order of its own.
    for (const found of ['protected', 'partly-protected'])
      expect(read(reviewed(found), document, recipient, on), found).toContain(plain())
  })

  it('says so of nothing that nobody knows, and of no move that is still to come', () => {
    const unknown = afterTheMove({ ...next, 'if-missing-carer': { reason: 'not-known' } })
    expect(read(unknown, document, recipient, moved)).not.toContain('It may be of another place; ask')
    const planned = answeredAs(begun(first, '2027-01-04'), { ...next, people: first.people }, '2027-04-01')
    expect(read(planned, document, recipient, '2027-04-01')).toContain(plain())
  })
})

// Regulation 28: the visit to the home before is no visit to this one.
it('a first visit of before the move is said to be of a place before, and one of since is not', () => {
  const page = (visited: string) =>
    read(
      afterTheMove({ ...next, 'first-visit-on': visited }),
      'protection-and-placement-plan',
      'full',
      '2027-04-20'
    )
  const may = 'as it was recorded. It may be of a place before: ask whether it holds in this one.'
  const row = (value: string) => `"label":"${words('questions.first-visit-on.short')}","values":["${value}"]`
  expect(page('2027-01-08')).toContain(row(`8 January 2027, ${may}`))
  expect(page(moved)).toContain(row('14 April 2027'))
})

it('what the authority does is done by the same authority', () => {
  expect(read(afterTheMove(), 'missing-child-sheet', 'police', moved)).toContain(
    `"values":["The duty team sends the police form."]`
  )
})

// ¶39, ¶54, ¶66: she lives alone from 18, and the foster carer has left.
describe('of a young person of 18 who has moved into a flat of their own', () => {
  const today = '2027-05-24'
  const grown: Given = {
    ...next,
    'place-tonight': 'own-tenancy',
    'placement-since': today,
    people: [
      { 'person-name': 'Lena Moss', 'person-role': 'personal-adviser' },
      { ...carol, 'person-until': '2027-05-23' }
    ]
  }
  const at18 = (given: Given) => answeredAs(begun(first, '2027-01-04'), given, today)

  it.each([
    ['missing-child-sheet', 'police'],
    ['missing-child-sheet', 'full'],
    ['protection-and-placement-plan', 'full']
  ] as const)('the %s of the %s leaves nothing to a carer who has left', (document, recipient) => {
    const page = read(at18(grown), document, recipient, today)
    expect(page).not.toContain(words('questions.if-missing-carer.short'))
    expect(page).toContain('The duty team sends the police form.')
  })

  it('and marks it while the placement of before 18 still stands with its carer', () => {
    const old: Given = { ...first, 'place-tonight': 'own-tenancy' }
    expect(read(at18(old), 'missing-child-sheet', 'police', today)).toContain(marked())
  })
})

// ¶39, ¶44: to press that the new place was looked at writes no other words.
describe.each(papers)('the %s of the %s, in words that were typed before', (document, recipient) => {
  const page = (does: string, people: Given['people'], more: Given = {}) => {
    const file = answeredAs(
      begun({ ...first, 'if-missing-carer': does }, '2027-01-04'),
      { ...next, 'if-missing-carer': does, people, ...more },
      moved
    )
    const looked = doneIn(file, ['look-again-after-a-move', 'look-again-after-a-return'], moved)
    return read(looked, document, recipient, moved)
  }
  const isMarked = (does: string, people: Given['people'], more: Given = {}) =>
    page(does, people, more).includes(`It names somebody who has left; agree who does this now: ${does}`)
  const gone = { ...carol, 'person-until': '2027-04-13' }
  const dai = { 'person-name': 'Dai Rees', 'person-role': 'carer' }

  it('says so while they name somebody who has left', () => {
    expect(isMarked('Carol Pugh rings 999.', [gone, dai])).toBe(true)
    expect(isMarked('Carol Pugh rings 999.', [carol, dai])).toBe(false)
    expect(isMarked('Dai Rees rings 999.', [gone, dai])).toBe(false)
  })

  it('so they do where they call them as everybody at home did, and nobody who is there is called so too', () => {
    expect(isMarked('Carol rings 999.', [gone])).toBe(true)
    expect(isMarked('Carol rings 999.', [gone, dai])).toBe(true)
    expect(isMarked('Dai rings 999, since Carol left on 13 April.', [gone, dai])).toBe(false)
    expect(isMarked('Carol rings 999.', [gone, { ...dai, 'person-name': 'Carol Rees' }])).toBe(false)
    expect(isMarked('Mrs Pugh rings 999.', [gone])).toBe(true)
    expect(isMarked('Ms. Pugh (left on 13 April) did; Dai rings 999.', [gone, dai])).toBe(false)
    expect(isMarked('Mr Pugh rings 999.', [gone, { ...dai, 'person-name': 'Ted Pugh' }])).toBe(false)
    expect(isMarked('Whoever is there goes to Pugh Road.', [gone])).toBe(false)
  })

  it('do not where the same first name has another name behind it', () => {
    expect(isMarked('Carol Rees rings 999.', [gone, dai])).toBe(false)
    expect(isMarked('Carol Ann Pugh rings 999.', [gone, dai])).toBe(true)
    expect(isMarked('Carol rings 999, then Carol Rees.', [gone, dai])).toBe(true)
  })

  // ¶39: a missing child of whom the police read that they have left is looked for later.
  it('never take the child for somebody who has left and was called so too', () => {
    const sara = { 'person-name': 'Sara Adams', 'person-role': 'social-worker', 'person-until': '2027-03-01' }
    const rings = 'Rings Sara twice, then 999 at once.'
    expect(isMarked(rings, [sara, dai])).toBe(true)
    expect(isMarked(rings, [sara, dai], { 'known-as': 'Sara' })).toBe(false)
    expect(isMarked(rings, [sara, dai], { 'other-names': [{ 'other-name': 'Sara' }] })).toBe(false)
    expect(isMarked('Ms Adams rings 999.', [sara, dai], { 'known-as': 'Sara Adams' })).toBe(true)
  })

  it('so they do where the family’s name stands first in the list', () => {
    const pugh = { ...gone, 'person-name': 'Pugh, Carol' }
    expect(isMarked('Carol rings 999.', [pugh, dai])).toBe(true)
    expect(isMarked('Mrs Pugh rings 999.', [pugh, dai])).toBe(true)
    expect(isMarked('Carol rings 999.', [{ ...gone, 'person-name': 'Carol Pugh, Duty Team' }, dai])).toBe(
      true
    )
  })

  // A child always has somebody, entered or not: whoever is there reads it as theirs, and rings.
  it.each<[string, Given['people'], Given]>([
    [
      'the staff of a home',
      [gone],
      { 'placement-kind': 'childrens-home', 'place-tonight': 'childrens-home' }
    ],
    [
      'an aunt who fosters',
      [gone, { 'person-name': 'Meg Pugh-Hale', 'person-role': 'relative' }],
      { 'placement-kind': 'connected-person-foster-care' }
    ],
    [
      'a support worker',
      [gone, { 'person-name': 'Ida Frost', 'person-role': 'support-worker' }],
      { 'placement-kind': 'supported-accommodation', 'place-tonight': 'supported-accommodation' }
    ]
  ])('stand as they were typed for %s, where nobody is entered as a carer any more', (_, people, more) => {
    const written = 'Whoever is on shift rings 999.'
    expect(page(written, people, more)).toContain(`"values":["${written}"]`)
  })
})

// ¶10, ¶39: what the authority does is read in the same hour, and the police wait for whom it names.
describe.each([
  ['missing-child-sheet', 'police'],
  ['protection-and-placement-plan', 'full']
] as const)('what the authority does, on the %s of the %s', (document, recipient) => {
  const kay = { 'person-name': 'Kay Lunt', 'person-role': 'duty-team' }
  const page = (said: string, until?: string) => {
    const people = [carol, until === undefined ? kay : { ...kay, 'person-until': until }]
    return read(begun({ ...first, people, 'if-missing-authority': said }, moved), document, recipient, moved)
  }
  const row = (said: string) =>
    `"label":"${words('questions.if-missing-authority.short')}","values":["${said}"]`
  const named = (said: string) => row(words('documents.names-who-left', { answer: said }))

  it('says so while it calls somebody who has left, as what a carer does says it', () => {
    for (const said of ['Kay Lunt sends the police form.', 'Kay sends the police form.']) {
      expect(page(said, '2027-04-13')).toContain(named(said))
      expect(page(said)).toContain(row(said))
    }
    const other = 'Kay Rees sends the police form.'
    expect(page(other, '2027-04-13')).toContain(row(other))
  })

  // Invariant 15: a copy that is not told the name asks who does it now, whether or not they have left.
  it('asks who does it where the copy does not name them', () => {
    const file = begun({ ...first, people: [carol], 'if-missing-authority': 'Mrs Pugh sends it.' }, moved)
    const source = sourceOf(document, file, { today: moved, words, localDetails: {} })
    const copy = (also: readonly Matter[]) => readIn(copyFor(source, 'full', words, also).model)
    const asked = `Mrs ${words('values.left-out')} sends it.","${words('documents.done-by-left-out')}"`
    expect(copy([])).toContain(asked)
    expect(copy(['placement'])).not.toContain(words('documents.done-by-left-out'))
  })
})

// A copy that is not told who somebody is does not say “Mrs [left out] rings 999” as if that person were there (¶39, ¶44).
describe('what is done by somebody whom a copy does not name', () => {
  const typed = 'Mrs Pugh rings 999.'
  const ask = () => words('documents.done-by-left-out')
  const page = (document: DocumentId, also: readonly Matter[], people: Given['people'], said = typed) => {
    const file = begun({ ...first, people, 'if-missing-carer': said }, moved)
    const source = sourceOf(document, file, { today: moved, words, localDetails: {} })
    return readIn(copyFor(source, 'full', words, also).model)
  }
  const gone = [
    { ...carol, 'person-until': '2027-04-13' },
    { 'person-name': 'Dai Rees', 'person-role': 'carer' }
  ]

  it.each(['missing-child-sheet', 'protection-and-placement-plan'] as const)(
    'is asked about: %s',
    (document) => {
      expect(page(document, [], gone)).toContain(`Mrs ${words('values.left-out')} rings 999.","${ask()}"`)
      expect(page(document, [], gone)).not.toContain('Pugh')
      // It says the same of whoever is there: nobody reads from it who has left (invariant 15).
      expect(page(document, [], [carol])).toContain(ask())
      // Who is told the name is told that she has left; and where nobody is left out, there is nobody to ask about.
      expect(page(document, ['placement'], gone)).not.toContain(ask())
      expect(page(document, [], gone, 'Whoever is on shift rings 999.')).not.toContain(ask())
    }
  )
})

// There was no place before: the line is of the carer to whom the child goes, and tonight the child is still with family (¶39, ¶42).
it('of a first placement that begins today, while the child is with family tonight, no place before is spoken of', () => {
  const today = '2027-01-04'
  const tonight: Given = { ...first, 'place-tonight': 'with-family' }
  const page = read(begun(tonight, today), 'missing-child-sheet', 'police', today)
  expect(page).toContain(marked())
  expect(marked()).toContain('It may be of another place; ask whether it holds in this one')
  expect(page).not.toContain('a place before')
})

// ¶10, ¶23, ¶39: another authority has another number for the night and another force.
describe('what an authority settled, since another one has the child', () => {
  const name = 'The duty team, nights 01632 960102'
  const theirs = 'Harbourshire’s night team'
  const asSaid = (said: string): Given => ({
    'if-missing-authority': said,
    'who-may-answer-enquiries': said,
    'safe-place-arrangements': said,
    'police-agreement-details': said
  })
  const settled: Given = { ...first, ...asSaid(name) }
  const periods = [
    {
      'care-authority': 'Harbourshire County Council',
      'care-legal-basis': 'section-20',
      'care-from': '2027-01-04',
      'care-to': moved
    },
    { 'care-authority': 'Fellshire', 'care-legal-basis': 'section-20', 'care-from': moved }
  ]
  const transferred: Given = { ...settled, people: next.people, 'placement-since': moved }
  const before = (said = name) => words('documents.carer-before-a-move', { answer: said })
  const count = (text: string, part: string) => text.split(part).length - 1
  const plan = (file: ReturnType<typeof begun>) => read(file, 'protection-and-placement-plan', 'full', moved)
  const inFellshire = (given: Given, opening: Given = settled) =>
    answeredAs(begun(opening, '2027-01-04'), { ...transferred, 'periods-of-care': periods, ...given }, moved)
  const looked = (file: ReturnType<typeof begun>) => doneIn(file, ['look-again-after-a-move'], moved)

  it('may be of the one before, until somebody has looked', () => {
    const file = inFellshire({})
    const page = plan(file)
    expect(count(page, before())).toBe(4)
    expect(count(page, name)).toBe(4)
    expect(count(plan(looked(file)), before())).toBe(0)
  })

  // One order is looked at with one press, and “ring Harbourshire’s night team” is of no other authority (¶10, ¶23, ¶39).
  it('is of the one before as long as it names it, whoever has looked, and each goes when it is given anew', () => {
    expect(count(plan(looked(inFellshire(asSaid(theirs)))), before(theirs))).toBe(4)
    const anew = { ...asSaid(theirs), 'if-missing-authority': 'Fellshire’s night team' }
    const page = plan(looked(inFellshire(anew)))
    expect(count(page, before(theirs))).toBe(3)
    expect(page).not.toContain(before(anew['if-missing-authority']))
    expect(page).toContain(anew['if-missing-authority'])
  })

  it.each(['Ring harbourshire police on 101', 'Harbourshire & Fellshire night line'])(
    'names it in any letters, and beside another: “%s”',
    (said) => {
      expect(plan(looked(inFellshire({ 'if-missing-carer': said })))).toContain(before(said))
    }
  )

  it.each(['Ring Fellshire police on 101', 'Ring Harbourshires on 101'])('“%s” does not name it', (said) => {
    expect(plan(looked(inFellshire({ 'if-missing-carer': said })))).not.toContain(before(said))
  })

  it('is not named by one of which the other’s name is a part', () => {
    const long = [periods[0], { ...periods[1], 'care-authority': 'Harbourshire and Fellshire' }] as never
    const page = (said: string) =>
      plan(looked(inFellshire({ 'periods-of-care': long, 'if-missing-carer': said })))
    expect(page('Ring Harbourshire and Fellshire')).not.toContain(before('Ring Harbourshire and Fellshire'))
    expect(page('Ring Harbourshire')).toContain(before('Ring Harbourshire'))
  })

  it('is of the one before, too, where somebody is named in it who works for that one', () => {
    const worker = (organisation: string): Given => ({
      people: [
        ...(next.people as never[]),
        { 'person-name': 'Kay Lunt', 'person-role': 'other', 'person-organisation': organisation }
      ],
      'first-48-hours-who': 'Kay Lunt'
    })
    const page = (organisation: string) =>
      read(looked(inFellshire(worker(organisation))), 'first-night', 'carer', moved)
    expect(page('Harbourshire UASC team')).toContain(before('Kay Lunt'))
    expect(page('Fellshire UASC team')).not.toContain(before('Kay Lunt'))
  })

  // The police of a home are those of its place, whichever authority has the child: a warning beside them, for ever, is passed over where it is true.
  it('is no other police’s where the child certainly stayed in their home', () => {
    const stayed = (said: string, more: Given = {}) =>
      plan(
        looked(
          inFellshire({
            ...asSaid(said),
            people: first.people,
            'placement-since': '2027-01-04',
            ...more
          })
        )
      )
    const police = 'The form goes to Harbourshire Police.'
    expect(count(stayed(police), before(police))).toBe(0)
    expect(count(stayed(police), police)).toBe(4)
    // Its night team is of an authority that no longer has the child.
    expect(count(stayed(theirs), before(theirs))).toBe(4)
    const both = 'Harbourshire’s night team rings Harbourshire Police.'
    expect(count(stayed(both), before(both))).toBe(4)
    // Where they moved as well, there is another force.
    expect(count(stayed(police, { 'placement-since': moved }), before(police))).toBe(4)
  })

  it('stays where one authority has the child in another placement', () => {
    expect(plan(answeredAs(begun(settled, '2027-01-04'), transferred, moved))).not.toContain(before())
  })

  it('is of the new place in a case that the new authority opened on the day of the move', () => {
    const own: Given = { ...transferred, 'periods-of-care': periods }
    const page = plan({ ...begun(own, moved), openedOn: moved })
    expect(page).not.toContain(before())
    expect(page).not.toContain(words('documents.carer-before-a-move', { answer: does }))
    expect(page).toContain(does)
  })
})
