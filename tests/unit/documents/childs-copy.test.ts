import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { childsCopies, type DocumentId } from '../../../content/documents'
import { merged } from '../../../content/merged'
import { planLists } from '../../../content/needs'
import { roleMarks, roles } from '../../../content/roles'
import { questions } from '../../../content/stages'
import messages from '../../../content/messages/en/documents.json'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { DocumentModel } from '../../../src/documents/model'
import { sourceOf } from '../../../src/documents/compose/sources'
import { writePdf } from '../../../src/documents/pdf/write-pdf'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { copyFor, documentsOf } from '../../support/copies'
import { fileWith } from '../../support/file'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'
import { fonts } from '../pdf/fixtures'
import { readPdf } from '../pdf/read-pdf'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const plans = Object.keys(childsCopies) as DocumentId[]
const copy = (id: DocumentId, answers = vietnam.answers): DocumentModel =>
  copyOf(documentsOf(answers, words)(id), { recipient: 'child', also: [] }, new Set(), words).model

/** What a child is asked themselves, and what their own copy prints of other questions. */
const saidOrAsked = [
  ...Object.values(childsCopies)
    .flat()
    .flatMap((part) => (part.kind === 'childs-own' ? part.questions : [])),
  'known-as',
  'communication-help',
  'memorised-number',
  'return-wishes',
  'first-language'
]

const textsIn = (some: unknown): readonly string[] =>
  typeof some === 'string'
    ? [some]
    : some !== null && typeof some === 'object'
      ? Object.values(some).flatMap(textsIn)
      : []

/** What every child reads in these copies: our own sentences, without what somebody typed. */
const standing = (): readonly string[] =>
  [
    ...textsIn(messages['childs-copy']),
    messages.recipients['to-the-child'],
    messages.recipients['child-location-withheld'],
    messages.recipients['child-location-shown'],
    messages.recipients['child-withheld'],
    messages.recipients['child-leaves-out']
  ].map((text) => text.replace(/\{\w+\}/g, 'Sam'))

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/u).filter((one) => /\p{L}/u.test(one))

function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const found = sentences.flatMap((one) => one.match(/[\p{L}’'-]+/gu) ?? [])
  const syllables = found.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: found.length, syllable: syllables })
}

describe('a copy that is the child’s', () => {
  it('can be read at nine to ten: a gate, and no proof that it is understood', () => {
    // A grade of the United States is five years less than the age: 9 to 10 is grade 4 to 5.
    const whole = standing().filter((text) => /[.?!]$/u.test(text))
    expect(whole.length).toBeGreaterThan(25)
    expect(gradeOf(whole)).toBeLessThan(4)
    const hard = whole.filter((text) => gradeOf([text]) > 6)
    expect(hard).toEqual([])
  })

  it('would not pass with the words that others read', () => {
    expect(gradeOf([words('statements.planning-does-not-pre-empt')])).toBeGreaterThan(6)
  })

  test.each(plans)('%s stands on four pages at most', async (id) => {
    for (const [name, { answers }] of Object.entries({
      vietnam,
      eritrea,
      countyLine,
      romania,
      nigeria,
      iran
    })) {
      const { pages } = await readPdf(writePdf(copy(id, answers), fonts))
      // Beside the care plan, one page may be enough.
      if (id === 'care-plan') expect(pages.length, name).toBeGreaterThan(1)
      expect(pages.length, name).toBeLessThan(5)
    }
  })

  test.each(plans)('%s speaks to the child: of no law, and of nobody as “the child”', (id) => {
    const typed = JSON.stringify(vietnam.answers)
    const own = textsInDocument(copy(id)).filter((text) => !typed.includes(text.slice(0, 20)))
    expect(own.filter((text) => /¶|\bAct\b|[Rr]egulation|guidance|\b[Tt]he child\b/u.test(text))).toEqual([])
  })

  it('says who is who, what happens next, what the child said, their rights and whom to ring', () => {
    const { sections } = copy('care-plan')
    const read = JSON.stringify(sections)
    expect(read).toContain('Nell Harkaway')
    expect(read).toContain('Your social worker.')
    expect(read).toContain('Stay where the dog is.')
    expect(read).toContain('1 December 2026')
    expect(read).toContain('999')
    expect(read).toContain('01632 960140')
    expect(sections.map(({ id }) => id)).toContain('rights')
  })

  // ¶46: each paper is given at its own time. What the care plan surely says is not printed again; a paper that comes first says it all.
  describe('what the care plan says too', () => {
    const inPlan = messages['childs-copy']['in-care-plan']
    const parts = (id: DocumentId, more: typeof vietnam.answers = {}) => {
      const model = copy(id, { ...vietnam.answers, ...more })
      const has = (part: string) => model.sections.some((section) => section.id === part)
      return {
        dates: has('dates'),
        people: has('who-is-who'),
        rights: JSON.stringify(model).includes(messages['childs-copy'].rights.safe),
        isSaidWhere: textsInDocument(model).includes(inPlan),
        danger: has('in-danger') && has('ring')
      }
    }
    const whole = { dates: true, people: true, rights: true, isSaidWhere: false, danger: true }
    it('stands in the care plan', () => {
      expect(parts('care-plan')).toEqual(whole)
    })
    // Who is who and the days change while the care plan that the child holds stays as it was.
    it.each(['protection-and-placement-plan', 'pathway-plan', 'review-record'] as const)(
      '%s leaves the rights to it alone',
      (id) => {
        expect(parts(id)).toEqual({ ...whole, rights: false, isSaidWhere: true })
        expect(parts(id, { 'care-plan-ready-on': { reason: 'not-yet-explored' } })).toEqual(whole)
      }
    )
    // A young adult has no care plan: the pathway plan says it all.
    it('stands in the pathway plan of an adult', () => {
      const adult = {
        'age-in-doubt': 'no',
        'dates-of-birth': [{ 'birth-date': '2008-03-01', 'birth-source': 'document' }]
      }
      expect(parts('pathway-plan', adult).rights).toBe(true)
    })
  })

  describe('where nobody has set a number to ring at any hour (¶43)', () => {
    const without = (id: DocumentId, recipient: 'child' | 'full' = 'child') =>
      copyOf(
        sourceOf(id, fileWith(answersOf(vietnam.answers)), { today, words, localDetails: {} }),
        { recipient, also: [] },
        new Set(),
        words
      )

    test.each(plans)(
      '%s leaves room to write it, and tells the child to ring none that is not there',
      (id) => {
        const { model, hasNumberToWrite } = without(id)
        const texts = textsInDocument(model)
        expect(hasNumberToWrite).toBe(true)
        expect(texts).toContain('Ask us today for this number. We write it here: ____________________')
        expect(texts.join('\n')).toContain('999')
        expect(texts.join('\n')).not.toContain('Ring us at any time')
      }
    )

    test.each(plans)('%s with it tells the child to ring it, and leaves nothing to write', (id) => {
      const { model, hasNumberToWrite } = copyOf(
        documentsOf(vietnam.answers, words)(id),
        { recipient: 'child', also: [] },
        new Set(),
        words
      )
      const text = textsInDocument(model).join('\n')
      expect(hasNumberToWrite).toBe(false)
      expect(text).toContain('Ring us at any time')
      expect(text).not.toContain('Ask us today for this number')
    })

    it('is said of the child’s own copy alone', () => {
      expect(without('care-plan', 'full').hasNumberToWrite).toBe(false)
    })
  })

  test.each(plans)(
    '%s says of each thing that it leaves out because of the place what the child is told',
    (id) => {
      for (const { answers } of [vietnam, eritrea, romania, nigeria, iran])
        expect(textsInDocument(copy(id, answers)), id).not.toContain(words('values.withheld'))
      if (id === 'pathway-plan')
        expect(textsInDocument(copy(id, nigeria.answers))).toContain(words('recipients.child-withheld'))
    }
  )

  // Whoever reads it is the child: a boy who is silent reads what he did himself, and never of “the child”.
  it.each(['chose-not-to-say', 'not-known', 'not-yet-explored', 'does-not-apply'] as const)(
    'speaks to the child also where there is no answer: %s',
    (reason) => {
      const lists = Object.values(planLists).map(({ list }) => list)
      const given = {
        ...vietnam.answers,
        'interpreter-needed': 'yes',
        'communication-help-needed': 'yes',
        ...Object.fromEntries(saidOrAsked.map((id) => [id, { reason }])),
        ...Object.fromEntries(
          lists.map((id) => {
            const fields = Object.keys(questions[id].fields)
            return [id, [Object.fromEntries(fields.map((field) => [field, { reason }]))]]
          })
        )
      } as NamedCase['answers']
      for (const id of plans) {
        const texts = textsInDocument(copy(id, given))
        expect(
          texts.filter((text) => /\b(the|this) (child|young person)\b/iu.test(text)),
          id
        ).toEqual([])
        expect(texts, id).not.toContain(words('non-answers.not-yet-explored'))
      }
    }
  )

  // ¶29, ¶40: whom a child may see or speak to rests on what was found of each person, which is not on the paper that the child carries. That they can ask is.
  // A paper beside the care plan leaves it to the care plan, and says so.
  test.each(plans)('%s says that the child can ask whom they can see or speak to', (id) => {
    const unwritten: typeof vietnam.answers = { 'care-plan-ready-on': { reason: 'not-yet-explored' } }
    const withoutCarePlan = { ...vietnam.answers, ...unwritten }
    for (const read of [copy('care-plan'), copy(id, withoutCarePlan)])
      expect(textsInDocument(read).join('\n')).toMatch(/You can ask us who you can see or speak to/)
  })

  it('says of what the child chose not to say that they have not said it', () => {
    const read = textsInDocument(copy('care-plan', { 'child-wishes': { reason: 'chose-not-to-say' } }))
    expect(read).toContain('You have not said')
  })

  // A case that was begun before has texts that were joined under labels about the child.
  test.each(plans)('%s has what was said under labels that speak to the child', (id) => {
    for (const { answers } of [vietnam, eritrea, romania, nigeria, iran]) {
      const said = copy(id, answers)
        .sections.filter((section) => section.id === 'said')
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
        .flatMap(({ values }) => values.flatMap((text) => text.split('\n')))
      const labels = said.flatMap((line) => /^[^:“]{3,60}(?=: )/u.exec(line)?.[0] ?? [])
      expect(labels.filter((label) => /\b(child|young person)/iu.test(label))).toEqual([])
    }
    const read = textsInDocument(
      copy('care-plan', { 'child-wishes': 'What the child wants to say or change: No.' })
    )
    expect(read).toContain('What you want to say or change: No.')
  })

  it('has words to the child for each label under which what the child said was joined', () => {
    for (const id of Object.keys(messages['childs-copy'].said))
      for (const box of Object.keys(merged[id] ?? {}))
        expect(Object.keys(messages['childs-copy']['said-of']), id).toContain(box)
  })

  // “Father at sea in 2019.” answers whom the child has lost, and says nothing under another name.
  it('says of whom the child has lost that they are lost', () => {
    for (const [answers, lost] of [
      [vietnam.answers, 'Father at sea in 2019.'],
      [romania.answers, 'Her grandmother, in spring 2024. The dog.']
    ] as const) {
      const rows = copy('care-plan', answers).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
      )
      const under = rows.filter(({ values }) => values.join(' ').includes(lost)).map(({ label }) => label)
      expect(under).toEqual(['Who you have lost or miss, and what you said about your family'])
    }
  })

  it('of a pathway plan that waits for 16 says so, and has nothing to sign and nothing that will be done', () => {
    const ids = (answers: typeof vietnam.answers) =>
      copy('pathway-plan', answers).sections.map(({ id }) => id)
    const waiting = ids(romania.answers)
    expect(waiting).toContain('not-yet')
    for (const id of ['plan-table', 'sign']) expect(waiting).not.toContain(id)
    const begun = ids(nigeria.answers)
    expect(begun).not.toContain('not-yet')
    expect(begun).toEqual(expect.arrayContaining(['plan-table', 'sign']))
    for (const id of ['care-plan', 'protection-and-placement-plan'] as const)
      expect(copy(id, romania.answers).sections.map((section) => section.id)).toContain('sign')
  })

  test.each(plans)('%s calls whoever’s name is left out by what they are to the child', (id) => {
    for (const { answers } of [vietnam, eritrea, romania, nigeria, iran]) {
      const read = textsInDocument(copy(id, answers)).join('\n')
      expect(read).not.toMatch(/name left out/u)
      expect(read).not.toContain('childs-copy.')
    }
    if (id === 'care-plan') expect(textsInDocument(copy(id))).toContain('Your carer')
  })

  it('has such a word for each part whose name may say where the child lives', () => {
    const mayTell = roles.filter((role) => roleMarks[role] !== 'elsewhere' && role !== 'other')
    expect(Object.keys(messages['childs-copy']['by-role']).sort()).toEqual([...mayTell].sort())
  })

  test.each(plans)('%s says of nothing that is needed what will be done, nor the same twice', (id) => {
    for (const { answers } of [vietnam, eritrea, romania, nigeria, iran]) {
      const rows = copy(id, answers)
        .sections.filter((section) => section.id === 'plan-table')
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      expect(rows.filter(([needed, done]) => needed === done)).toEqual([])
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length)
    }
  })

  it('has the number that the child learned by heart, and nothing else that was noted of it (¶43)', () => {
    const learned = (number: string) => ({
      'trafficking-conclusion': 'suspected',
      'safety-measures': [{ 'measure-what': 'number-memorised' }],
      'memorised-number': `${number}, the duty team\nAnswered by: Somebody who knows of Qovvud`
    })
    const read = textsInDocument(copy('protection-and-placement-plan', learned('01632 960440')))
    expect(read).toContain('01632 960440')
    expect(read.join()).not.toContain('Qovvud')
    // The one that is rung at any hour stands there already.
    const same = textsInDocument(copy('protection-and-placement-plan', learned('01632 960140')))
    expect(same.filter((text) => text === '01632 960140')).toHaveLength(1)
    expect(same).not.toContain(words('childs-copy.ring.by-heart'))
  })

  describe('says nothing on paper that would help whoever finds it (¶23, ¶39)', () => {
    const protecting = {
      'trafficking-conclusion': 'suspected',
      people: [
        { 'person-name': 'Nell Harkaway', 'person-role': 'social-worker' },
        { 'person-name': 'Moira Kell', 'person-role': 'police' }
      ],
      'protection-steps': [
        { 'protection-objective': 'Known what waits there', 'protection-action': 'Police visit on Friday' }
      ],
      needs: [
        {
          'need-what': 'To be out of reach of them',
          'need-response': 'Markers at the gate',
          'need-by-whom': 'Nell Harkaway',
          'need-for': ['safety-from-traffickers']
        },
        {
          'need-what': 'That his sister is found',
          'need-response': 'Two forces look for her',
          'need-by-whom': 'Moira Kell',
          'need-for': ['after-experiences']
        },
        {
          'need-what': 'To learn English',
          'need-response': 'A class each morning',
          'need-by-whom': 'Nell Harkaway',
          'need-for': ['english']
        }
      ]
    }

    test.each(plans)('%s: no step of protection', (id) => {
      expect(textsInDocument(copy(id, protecting)).join()).not.toMatch(/Police visit|Known what waits/)
      expect(textsInDocument(copy(id, protecting))).toContain(words('childs-copy.kept-safe'))
    })

    it('neither a need of safety nor what the police do, but what the child does', () => {
      const read = textsInDocument(copy('care-plan', protecting)).join('\n')
      expect(read).not.toMatch(/Markers at the gate|out of reach/)
      expect(read).not.toMatch(/Two forces|Moira Kell/)
      expect(read).toMatch(/A class each morning/)
    })

    it('in the named cases no visit of the police, no other trafficked child and no watch on a house', () => {
      for (const { answers } of [vietnam, eritrea, romania, nigeria, iran])
        for (const id of ['protection-and-placement-plan', 'review-record'] as const)
          expect(textsInDocument(copy(id, answers)).join()).not.toMatch(
            /Police|Sina|Canal Road|[Mm]arkers?\b|Moira Kell/
          )
    })

    const naming = {
      'known-as': 'Ana Stancu',
      'trafficking-conclusion': 'suspected',
      exploiters: [{ 'exploiter-called': 'Viorel Stancu' }],
      people: [{ 'person-name': 'Mara Dunne', 'person-role': 'advocate' }],
      'child-wishes': '“Viorel must not know. Mara helps.”'
    }

    it('the name of somebody who is a danger only where whoever makes it keeps it; the child’s own name stays', () => {
      const source = documentsOf(naming, words)('care-plan')
      for (const also of [[], ['placement']] as const) {
        const made = copyOf(source, { recipient: 'child', also }, new Set(), words)
        expect(made.near.map(({ found }) => found)).toEqual(['Viorel'])
        const read = textsInDocument(made.model)
        expect(read).toContain(`“${words('recipients.child-left-out')} must not know. Mara helps.”`)
        expect(read).toContain('Ana Stancu')
        const kept = copyOf(
          source,
          { recipient: 'child', also },
          new Set(made.near.map(({ id }) => id)),
          words
        )
        expect(textsInDocument(kept.model)).toContain('“Viorel must not know. Mara helps.”')
      }
      const told = copyOf(source, { recipient: 'child', also: ['danger'] }, new Set(), words)
      expect(told.near).toEqual([])
    })

    const foundWith = (called: string, wish: string) =>
      copyOf(
        documentsOf(
          { ...naming, exploiters: [{ 'exploiter-called': called }], 'child-wishes': wish },
          words
        )('care-plan'),
        { recipient: 'child', also: [] },
        new Set(),
        words
      ).near.map(({ found }) => found)

    it.each([
      ['two letters', 'Ha', 'Stay. Ha must not know.', ['Ha']],
      ['two letters, beside others', 'Nguyen Van Ha', 'Away from Ha.', ['Ha']],
      ['a script without capitals', 'محمد', 'Away from محمد today.', ['محمد']],
      ['a part of one', 'محمد کریمی', 'Away from کریمی today.', ['کریمی']],
      ['marks that are written or not', 'محمد', 'Away from مُحَمَّد today.', ['مُحَمَّد']],
      ['a script that joins words', '王伟', '王伟不能知道。', ['王伟']],
      ['no name but what they are called', 'the big man', 'The big  man must not know.', ['The big  man']],
      ['accents that are written or not', 'Lê Văn Tâm', 'Away from le van tam.', ['le van tam']],
      ['one of two', 'Bekim (the boss)', 'The boss knows.', ['The boss']]
    ])('a name of danger however it is written: %s', (_, called, wish, found) => {
      expect(foundWith(called, wish)).toEqual(found)
    })

    it.each([
      ['a word of the language', 'Ha', 'To laugh: ha ha.'],
      ['a word that begins a sentence', 'Do Van Minh', 'Do come on Sunday.'],
      ['a part of a longer word', 'the big man', 'The big mansion.'],
      ['nothing of it but a word', 'the big man', 'A big dog, and a man who walks it.'],
      ['the child’s own', 'Stancu Ana', 'Ana Stancu likes it.']
    ])('nothing else: %s', (_, called, wish) => {
      expect(foundWith(called, wish)).toEqual([])
    })
  })

  it('prints as said by the child nothing that staff are told to do', () => {
    const told = {
      'child-wishes': 'To stay',
      'distress-plan': 'Sit at his level; call 999 if he speaks of dying'
    }
    expect(textsInDocument(copy('care-plan', told)).join()).not.toContain('at his level')
    expect(textsInDocument(copy('care-plan', told))).toContain('To stay')
  })

  it('says of each person what they are to the child, in words for a child', () => {
    const read = textsInDocument(copy('care-plan')).join('\n')
    expect(read).toContain('Nell Harkaway, your social worker')
    expect(read).not.toMatch(/Virtual school head|Legal representative|, Social worker/)
  })

  it('says on the same line how they are reached', () => {
    const rows = copy('care-plan').sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    )
    expect(rows.find(({ label }) => label === 'Nell Harkaway')?.values).toEqual([
      'Your social worker. They plan with you and come to see you. 01632 960121; nell.harkaway@harbourshire.example'
    ])
  })

  it('shows whoever makes it the lines that do not speak to the child, and asks instead where they say so', () => {
    const spoken = {
      'child-wishes': '“I want him to see her.” He likes the dog.',
      'living-with-family-wishes': '“The police say that he is gone.”',
      needs: [
        { 'need-what': 'He sleeps five hours', 'need-response': 'A lamp', 'need-for': ['health'] },
        { 'need-what': 'To feel well', 'need-response': 'CAMHS each week', 'need-for': ['health'] },
        { 'need-what': 'To learn English', 'need-response': 'A class each morning', 'need-for': ['english'] }
      ]
    }
    const source = documentsOf(spoken, words)('care-plan')
    const made = copyOf(source, { recipient: 'child', also: [] }, new Set(), words)
    expect(made.linesToTheChild.map(({ text }) => text)).toEqual([
      '“I want him to see her.” He likes the dog.',
      'He sleeps five hours',
      'CAMHS each week'
    ])
    expect(textsInDocument(made.model)).toContain('CAMHS each week')
    const choice = { recipient: 'child', also: [], askedInstead: ['CAMHS each week'] } as const
    const asking = textsInDocument(copyOf(source, choice, new Set(), words).model)
    expect(asking).not.toContain('CAMHS each week')
    expect(asking).toContain(words('childs-copy.ask-instead'))
    const toAnother = copyOf(source, { ...choice, recipient: 'carer' }, new Set(), words)
    expect(toAnother.linesToTheChild).toEqual([])
    expect(textsInDocument(toAnother.model)).toContain('CAMHS each week')
  })

  it('shows whoever makes it what is planned for no need that was ticked: it may be what is not for this paper (¶23, ¶39)', () => {
    const planned = {
      needs: [
        { 'need-what': 'To be safe at night', 'need-response': 'Razor kept by the carer' },
        { 'need-what': 'To learn English', 'need-response': 'A class each morning', 'need-for': ['english'] }
      ],
      'health-actions': [
        { 'health-objective': 'To be seen', 'health-action': 'A clinic at the weekend' },
        { 'health-objective': 'Good teeth', 'health-action': 'A dentist', 'health-action-for': ['health'] },
        { 'health-objective': 'Somebody to ask' }
      ],
      // No need that is kept from the paper can be met there.
      'education-actions': [{ 'education-objective': 'A place', 'education-action': 'A form is sent' }]
    }
    const source = documentsOf(planned, words)('care-plan')
    const made = copyOf(source, { recipient: 'child', also: [] }, new Set(), words)
    expect(made.linesToTheChild.map(({ text }) => text)).toEqual([
      'To be safe at night',
      'Razor kept by the carer',
      'To be seen',
      'A clinic at the weekend',
      'Somebody to ask'
    ])
    expect(textsInDocument(made.model)).toContain('Razor kept by the carer')
    const askedInstead = made.linesToTheChild.map(({ text }) => text)
    const asking = copyOf(source, { recipient: 'child', also: [], askedInstead }, new Set(), words)
    const read = textsInDocument(asking.model).join('\n')
    expect(read).not.toMatch(/Razor|clinic/)
    expect(read).toMatch(/A class each morning/)
    expect(read).toMatch(/A dentist/)
  })

  describe('what may happen', () => {
    const said = (answers: typeof vietnam.answers) =>
      textsInDocument(copy('care-plan', answers)).filter((text) =>
        Object.values(messages['childs-copy']['may-happen']).includes(text)
      )
    const { 'may-happen': all } = messages['childs-copy']
    const every = [all.decides, all['nobody-knows'], all.lawyer, all['until-18']]

    it.each([
      ['not-established', all.open],
      ['no-claim-yet', all.open],
      ['claim-undecided', all.waiting],
      ['extension-pending', all.waiting],
      // They were told no, and that is not taken back by asking once more (¶27, ¶60).
      ['further-submissions', all['asked-anew']],
      ['appeal-pending', all.court],
      ['refused-no-leave', all.refused],
      ['appeal-rights-exhausted', all['no-appeal']]
    ])('by the position that is recorded: %s', (position, first) => {
      expect(said({ 'immigration-position': position })).toEqual([first, ...every])
    })

    // ¶59: who has leave knows what comes for a time; what is open comes after it.
    it.each(['victim-temporary-permission', 'eu-settlement-scheme', 'unaccompanied-child-leave'])(
      'says of whoever has leave that only what comes after it is not known: %s',
      (position) => {
        const granted = said({ 'immigration-position': position })
        expect(granted).toEqual([
          all['for-a-time'],
          all.decides,
          all['nobody-knows-after'],
          all.lawyer,
          all['until-18']
        ])
        expect(granted.join(' ')).not.toMatch(/No one knows yet what will come/)
        expect(all['nobody-knows-after']).toMatch(/after that time/)
      }
    )

    // ¶27, ¶59: the answer was yes, and more leave is likely. Nobody who has protection is told that all is open.
    it.each(['refugee-status', 'humanitarian-protection'])(
      'says to whoever has protection that the answer was yes, and until which day: %s',
      (position) => {
        const told = (more: object) =>
          textsInDocument(
            copy('care-plan', { 'immigration-position': position, 'return-wishes': 'Three roads', ...more })
          ).join('\n')
        const until = told({ 'leave-ends-on': '2032-02-01' })
        expect(until).toContain('The Home Office said yes. You can stay until 1 February 2032.')
        expect(until).toContain(all.lawyer)
        for (const text of [
          all.decides,
          all['nobody-knows-after'],
          all.ways,
          all['for-a-time'],
          'Three roads'
        ])
          expect(until).not.toContain(text)
        expect(told({})).toContain('The Home Office said yes.')
        expect(told({})).toContain(all['for-a-time'])
        // The letter’s day as far as it is known: no day is made up.
        expect(told({ 'leave-ends-on': '2032-02' })).not.toContain('1 February 2032')
        // The day is that of the leave before, until the new one is recorded.
        const renewed = (granted: string) =>
          told({
            'decision-letter-on': '2026-11-10',
            'leave-granted-on': granted,
            'leave-ends-on': '2027-05-31'
          })
        expect(renewed('2024-05-01')).not.toContain('31 May 2027')
        expect(renewed('2024-05-01')).toContain('The Home Office said yes.')
        expect(renewed('2026-11-10')).toContain('31 May 2027')
        expect(renewed('2026-11')).toContain('31 May 2027')
        const over = told({ 'leave-ends-on': '2026-11-23' })
        expect(over).toContain(all.open)
        expect(over).not.toContain('said yes')
      }
    )

    it.each(['british', 'settled'])('says nothing of it to whoever is %s', (position) => {
      expect(said({ 'immigration-position': position })).toEqual([])
    })

    it('says nothing of it where nobody recorded how it stands, as of a British child', () => {
      expect(said({})).toEqual([])
      expect(said({ nationality: 'British' })).toEqual([])
    })

    it('does not say that they can stay for a time once that is over', () => {
      const until = (day: string) => said({ 'immigration-position': 'other-leave', 'leave-ends-on': day })[0]
      // Today is 24 November 2026.
      expect(until('2026-11-23')).toBe(all.open)
      expect(until('2026-11-24')).toBe(all['for-a-time'])
      const asked = { 'immigration-position': 'extension-pending', 'leave-ends-on': '2026-11-23' }
      expect(said(asked)[0]).toBe(all.waiting)
    })

    // ¶27, ¶57: an adult has to keep the day themselves. Who decides, and that nobody knows what comes after, stays as it is.
    it('says to an adult until when they can stay, as the letter says it, and when they see their lawyer', () => {
      const adult = {
        'age-in-doubt': 'no',
        'dates-of-birth': [{ 'birth-date': '2007-02-20', 'birth-source': 'document' }]
      }
      const told = (more: object) =>
        textsInDocument(
          copy('pathway-plan', {
            ...adult,
            'immigration-position': 'victim-temporary-permission',
            'leave-granted-on': '2025-02-22',
            ...more
          })
        ).join('\n')
      const goodTime = 'See your lawyer in good time before that day.'
      const soon = 'See your lawyer as soon as you can.'
      // Today is 24 November 2026: advice is late from three months before the end (¶59).
      for (const [end, day, when, not] of [
        ['2027-08-01', '1 August 2027', goodTime, soon],
        ['2027-02-24', '24 February 2027', goodTime, soon],
        ['2027-02-21', '21 February 2027', soon, goodTime]
      ] as const) {
        const read = told({ 'leave-ends-on': end })
        expect(read).toContain(`Your letter says that you can stay in this country until ${day}.`)
        expect(read).toContain(when)
        expect(read).not.toContain(not)
        expect(read).not.toContain(all['for-a-time'])
        for (const text of [all.decides, all['nobody-knows-after'], all.lawyer]) expect(read).toContain(text)
      }
      const advised = told({ 'leave-ends-on': '2027-02-21', 'leave-advice-taken-on': '2026-11-02' })
      expect(advised).toContain('21 February 2027')
      for (const text of [goodTime, soon]) expect(advised).not.toContain(text)
      // Refused meanwhile, and the leave that a letter gave goes on to its day (¶60).
      const refused = told({ 'immigration-position': 'refused-no-leave', 'leave-ends-on': '2027-02-21' })
      expect(refused).toContain(all.refused)
      expect(refused).toContain('until 21 February 2027')
      // No day is made up, and none is told that has passed or that a child is to be told by somebody.
      for (const other of [
        { 'leave-ends-on': '2027-02' },
        {},
        { 'leave-ends-on': '2027-02-21', 'decision-letter-on': '2026-11-10' },
        {
          'leave-ends-on': '2027-02-21',
          'dates-of-birth': [{ 'birth-date': '2009-03-20', 'birth-source': 'document' }]
        }
      ]) {
        const read = told(other)
        expect(read).toContain(all['for-a-time'])
        for (const text of ['Your letter says', goodTime]) expect(read).not.toContain(text)
      }
      // The last three months have begun all the same, and the lawyer knows which day it is (¶57).
      expect(told({ 'leave-ends-on': '2027-02' })).toContain(soon)
      expect(told({ 'leave-ends-on': '2027-02-21', 'decision-letter-on': '2025-03-03' })).toContain(soon)
      expect(told({})).not.toContain(soon)
      expect(
        told({
          'leave-ends-on': '2027-02-21',
          'dates-of-birth': [{ 'birth-date': '2009-03-20', 'birth-source': 'document' }]
        })
      ).not.toContain(soon)
      // A refugee’s leave ends as well, and may end in three days (¶57, ¶59).
      const refugee = (end: string) =>
        told({ 'immigration-position': 'refugee-status', 'leave-ends-on': end })
      expect(refugee('2026-11-27')).toContain('You can stay until 27 November 2026.')
      expect(refugee('2026-11-27')).toContain(soon)
      expect(refugee('2026-11-27')).not.toContain(all['ask-for-more'])
      expect(refugee('2028-11-27')).toContain(all['ask-for-more'])
      expect(refugee('2028-11-27')).not.toContain(soon)
      expect(told({ 'leave-ends-on': '2026-11-23' })).not.toContain('Your letter says')
    })

    it('says that a court looks at what was refused once an appeal of that decision is made', () => {
      const refused = { 'immigration-position': 'refused-no-leave', 'decision-sent-on': '2026-11-02' }
      const appeal = (state: string, on?: string) =>
        said({
          ...refused,
          'appeal-state': state,
          ...(on === undefined ? {} : { 'appeal-state-on': on })
        })[0]
      expect(appeal('appeal-made', '2026-11-10')).toBe(all.court)
      // Nothing stands before it that “it” could be.
      expect(all.court).toMatch(/^A court looks now at what the Home Office said\./)
      expect(appeal('appeal-to-be-made', '2026-11-10')).toBe(all.refused)
      // An appeal against a decision before that one: the time to appeal against this one runs.
      expect(appeal('appeal-made', '2025-06-10')).toBe(all.refused)
      expect(appeal('appeal-made')).toBe(all.refused)
    })

    it('has what the child said of the ways with the ways, and neither without the other', () => {
      const open = { 'immigration-position': 'claim-undecided' }
      expect(textsInDocument(copy('care-plan', open))).not.toContain(all.ways)
      const wished = { ...open, 'return-wishes': 'Three roads' }
      const told = textsInDocument(copy('care-plan', wished))
      expect(told).toEqual(expect.arrayContaining([all.ways, 'Three roads']))
      // Nothing is announced that does not follow: its table has what is done now (¶56).
      expect(told.filter((text) => /if you (?:go back|can stay)\.$/.test(text))).toEqual([])
      const home = { ...wished, 'immigration-position': 'british' }
      expect(textsInDocument(copy('care-plan', home))).not.toContain('Three roads')
      // Each way was set aside with its reason: no way is planned for, and none is spoken of.
      const aside = (track: string) => ({
        'set-aside-track': track,
        'set-aside-reason': 'She wants neither.'
      })
      const none = {
        ...wished,
        'immigration-position': 'appeal-rights-exhausted',
        'tracks-set-aside': [aside('transitional'), aside('return')]
      }
      const said = textsInDocument(copy('care-plan', none))
      expect(said).toContain(all['no-appeal'])
      for (const text of [all.ways, 'Three roads']) expect(said).not.toContain(text)
    })

    it('is not told where the copy does not tell the position', () => {
      for (const id of ['protection-and-placement-plan', 'review-record'] as const)
        expect(textsInDocument(copy(id, { 'immigration-position': 'claim-undecided' }))).not.toContain(
          all.decides
        )
    })

    it('promises and predicts nothing', () => {
      const texts = textsIn(all).join(' ')
      expect(texts).not.toMatch(/you will (?:be|get|stay|go)|likely|should (?:claim|apply|appeal)/i)
    })
  })

  describe('days', () => {
    const days = (answers: typeof vietnam.answers) =>
      copy('care-plan', answers)
        .sections.filter(({ id }) => id === 'dates')
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
        .map(({ label, values }) => `${label}: ${values.join()}`)
    const cared = {
      'periods-of-care': [{ 'care-from': '2026-11-18', 'care-legal-basis': 'section-20' }],
      'first-visit-on': '2026-11-20'
    }

    it('tells of one meeting once, and of no last day for a visit', () => {
      const arranged = days({
        ...cared,
        reviews: [{ 'review-state': 'review-planned', 'review-on': '2026-12-10' }]
      })
      expect(arranged.filter((one) => /meeting/.test(one))).toEqual([
        'The meeting about your plan: 10 December 2026'
      ])
      expect(arranged.join()).not.toMatch(/comes to see you/)
      // 20 working days after 18 November.
      expect(days(cared).filter((one) => /meeting/.test(one))).toEqual([
        'The first meeting about your plan, at the latest: 16 December 2026'
      ])
    })

    it('has the day that is booked with a doctor, and no last day beside it', () => {
      const booked = { 'initial-health-assessment': 'booked', 'initial-health-assessment-on': '2026-12-01' }
      expect(days({ ...cared, ...booked }).filter((one) => /doctor/.test(one))).toEqual([
        'A doctor does the full check of your health: 1 December 2026'
      ])
      expect(days(cared).filter((one) => /doctor/.test(one))).toEqual([
        'A doctor does the full check of your health, at the latest: 16 December 2026'
      ])
    })

    it('has the day on which the pathway plan is looked at, and no last day beside it', () => {
      expect(days(eritrea.answers).filter((one) => /pathway plan/.test(one))).toEqual([
        'We look at your pathway plan with you again: 19 May 2027'
      ])
    })

    it('tells of nothing that is more than a year away', () => {
      const younger = days(iran.answers)
      expect(younger.join()).not.toMatch(/when you are 18|2028/)
      expect(days(vietnam.answers).join()).toMatch(/when you are 18, at the latest: 1 October 2027/)
    })
  })

  // How somebody is reached stands on the same line.
  it('says of whoever has still to begin that they will (invariant 17)', () => {
    const to = messages['childs-copy']['people-to-come']
    const { people } = messages['childs-copy']
    const read = textsInDocument(copy('care-plan', eritrea.answers)).join('\n')
    for (const role of ['personal-adviser', 'independent-visitor'] as const) expect(read).toContain(to[role])
    expect(read).not.toContain(people['personal-adviser'])
    const begun = textsInDocument(
      copy('care-plan', {
        ...eritrea.answers,
        'personal-adviser-appointed': 'appointed',
        'visitor-first-meeting-on': '2026-11-24'
      })
    ).join('\n')
    for (const role of ['personal-adviser', 'independent-visitor'] as const)
      expect(begun).toContain(people[role])
  })

  it('says of an adviser who is named that they are one, unless an answer says that they are still to be', () => {
    const people = [{ 'person-name': 'Asha Pell', 'person-role': 'personal-adviser' }]
    const { people: now, 'people-to-come': to } = messages['childs-copy']
    const read = (answers: typeof vietnam.answers) =>
      textsInDocument(
        copy('care-plan', { 'dates-of-birth': [{ 'birth-date': '2007-05-01' }], people, ...answers })
      )
    expect(read({})).toContain(now['personal-adviser'])
    expect(read({})).not.toContain(to['personal-adviser'])
    for (const state of ['not-yet', 'being-appointed']) {
      expect(read({ 'personal-adviser-appointed': state })).toContain(to['personal-adviser'])
      expect(read({ 'personal-adviser-appointed': state })).not.toContain(now['personal-adviser'])
    }
  })

  describe('goes by how the child is spoken with', () => {
    const { easy, rights, ring, 'in-danger': inDanger } = messages['childs-copy']
    const read = (answers: typeof vietnam.answers) => textsInDocument(copy('care-plan', answers))
    const language = [easy.language, rights.interpreter]

    it.each([
      ['an interpreter is needed', { 'interpreter-needed': 'yes' }],
      ['another language', { 'interpreter-needed': 'no', 'first-language': 'Esan; English beside it' }],
      ['a sign language', { 'first-language': 'British Sign Language' }]
    ])('an interpreter and the own language: %s', (_, answers) => {
      expect(read(answers)).toEqual(expect.arrayContaining(language))
    })

    it.each([
      ['English alone', { 'interpreter-needed': 'no', 'first-language': 'English' }],
      ['no language recorded', { 'child-wishes': 'To stay' }]
    ])('neither of them: %s', (_, answers) => {
      expect(read(answers).filter((text) => language.includes(text))).toEqual([])
    })

    it('says what helps the child to understand', () => {
      const helped = read({
        'communication-help-needed': 'yes',
        'communication-help': 'Large print, pale paper'
      })
      expect(helped).toEqual(expect.arrayContaining([easy.help, 'Large print, pale paper']))
    })

    const bySpeaking = [inDanger.danger, inDanger.lost, inDanger.tell]
    const bySigning = [inDanger['danger-no-voice'], inDanger['lost-no-voice'], inDanger['tell-no-voice']]
    const withoutSpeaking = [ring['text-how'], ring['without-speaking-how']]
    const withHelp = ring['text-with-help-how']

    it('tells a child who may not speak on a telephone how 999 and we are reached all the same (¶25, ¶43)', () => {
      const signing = read({ 'first-language': 'British Sign Language' })
      expect(signing).toEqual(expect.arrayContaining([...bySigning, ...withoutSpeaking]))
      expect(signing.filter((text) => bySpeaking.includes(text))).toEqual([])
      expect(signing.filter((text) => /\b[Rr]ing\b/.test(text))).toEqual([])
    })

    it('tells whoever signs in another language so too, and names no service that they cannot use (¶25, ¶43)', () => {
      for (const given of [
        { 'first-language': 'Ukrainian Sign Language' },
        {
          'first-language': 'Ukrainian Sign Language',
          'communication-help-needed': 'yes',
          'communication-help': 'Ukrainian Sign Language; lipreads; no British Sign Language'
        }
      ]) {
        const signing = read(given)
        expect(signing).toEqual(expect.arrayContaining([...bySigning, ...withoutSpeaking]))
        expect(signing.filter((text) => /\b[Rr]ing\b/.test(text))).toEqual([])
        expect(signing).not.toContain(ring['sign-how'])
      }
    })

    // ¶25–27: read by whoever knows the child. No phone is set up, no language offered in which to ask, and nobody tells the child that they said nothing.
    it('leaves out what a child cannot do who can follow nothing', () => {
      const of = (help: string) =>
        read({
          'communication-help-needed': help,
          'communication-help': 'Takes a hand to what she wants',
          'interpreter-needed': 'yes',
          'interpreter-language': 'Vietnamese',
          people: [{ 'person-name': 'Le Thi Hoa', 'person-role': 'interpreter' }],
          'child-wishes': 'She showed: likes the window',
          'status-child-view': { reason: 'not-known' }
        })
      const { said, people, 'people-otherwise': otherwise, sign, parts } = messages['childs-copy']
      const leftOut = [
        ...language,
        withHelp,
        inDanger['danger-or-text'],
        inDanger.lost,
        inDanger.tell,
        parts['in-danger'],
        said['status-child-view'],
        people.interpreter,
        sign.child,
        sign.interpreter
      ]
      const [follows, none] = [of('yes'), of('cannot-follow')]
      expect(follows).toEqual(expect.arrayContaining(leftOut))
      expect(none.filter((text) => leftOut.includes(text))).toEqual([])
      expect(none).toEqual(
        expect.arrayContaining([
          easy.help,
          'She showed: likes the window',
          otherwise.interpreter,
          ring['emergency-number'],
          sign['social-worker']
        ])
      )
    })

    it('says what to do once 999 has the telephone on its list', () => {
      expect(ring['text-how']).toMatch(/register.*text 999 if you are in danger/)
    })

    it('tells everybody else who needs help to communicate to ring 999, and how else it is reached', () => {
      for (const help of ['A hearing aid', 'Dyslexia: large print']) {
        const helped = read({ 'communication-help-needed': 'yes', 'communication-help': help })
        expect(helped).toEqual(
          expect.arrayContaining([inDanger['danger-or-text'], inDanger.lost, inDanger.tell, withHelp])
        )
        // Before the line on how, they know that it need not be a call. Most of them speak: how a phone is set up for it is long, and done together.
        expect(helped).not.toContain(inDanger.danger)
        expect(helped.filter((text) => [...bySigning, ...withoutSpeaking].includes(text))).toEqual([])
      }
      const others = read({ 'communication-help-needed': 'no', 'first-language': 'English' })
      expect(others).toEqual(expect.arrayContaining(bySpeaking))
      expect(others.filter((text) => [...bySigning, ...withoutSpeaking, withHelp].includes(text))).toEqual([])
    })

    it('has the number for day and night right after 999, before how 999 is texted; to a child who signs, what needs no voice stands first', () => {
      const number = '01632 960140'
      const inOrderTo = (given: typeof vietnam.answers) => {
        const texts = read(given)
        const rows = texts.slice(texts.indexOf(ring.emergency))
        return [ring['emergency-number'], number, withHelp, ring['text-how'], ring['without-speaking-how']]
          .map((text) => [rows.indexOf(text), text] as const)
          .filter(([at]) => at >= 0)
          .sort(([one], [other]) => one - other)
          .map(([, text]) => text)
      }
      expect(inOrderTo({ 'communication-help-needed': 'yes', 'communication-help': 'Dyslexia' })).toEqual([
        ring['emergency-number'],
        number,
        withHelp
      ])
      expect(inOrderTo({ 'first-language': 'British Sign Language' })).toEqual([
        ring['emergency-number'],
        ring['text-how'],
        ring['without-speaking-how'],
        number
      ])
    })

    // ¶25, ¶26, ¶27, ¶43: a paper tells a child who cannot read it nothing, unless somebody reads it to them.
    it('is read to a child who cannot read, who rings and is not told to text', () => {
      const cannotRead = read({ 'communication-help-needed': 'cannot-read', 'first-language': 'Romani' })
      const { easy, rights } = messages['childs-copy']
      const toThem = [easy['read-to-you'], rights['read-to-you'], inDanger.danger]
      expect(cannotRead).toEqual(expect.arrayContaining(toThem))
      for (const text of [
        ...withoutSpeaking,
        withHelp,
        ...bySigning,
        inDanger['danger-or-text'],
        rights.read
      ])
        expect(cannotRead).not.toContain(text)
      const others = read({ 'communication-help-needed': 'no', 'first-language': 'Romani' })
      expect(others).toContain(rights.read)
      for (const text of [easy['read-to-you'], rights['read-to-you'], ring['to-learn-how']])
        expect(others).not.toContain(text)
    })

    it('says how they come to know a number without paper, until they know one by heart', () => {
      const without = read({
        'communication-help-needed': 'cannot-read',
        'memorised-number': { reason: 'not-known' }
      })
      expect(without).toContain(ring['to-learn-how'])
      const knows = read({ 'communication-help-needed': 'cannot-read', 'memorised-number': '01632 960199' })
      expect(knows).not.toContain(ring['to-learn-how'])
      expect(knows).toContain('01632 960199')
    })

    // ¶27: nobody learns a number by heart with a child of three, or puts one into their phone.
    it('says nothing of learning a number to a child under five', () => {
      const born = (on: string) =>
        read({
          'communication-help-needed': 'cannot-read',
          'age-in-doubt': 'no',
          'dates-of-birth': [{ 'birth-date': on, 'birth-source': 'document' }]
        })
      expect(born('2023-03-01')).not.toContain(ring['to-learn-how'])
      expect(born('2016-03-01')).toContain(ring['to-learn-how'])
    })

    it('names the service in British Sign Language only to whoever signs in it', () => {
      expect(read({ 'communication-help-needed': 'yes', 'communication-help': 'BSL' })).toContain(
        ring['sign-how']
      )
      expect(read({ 'first-language': 'British Sign Language' })).toContain(ring['sign-how'])
      expect(
        read({ 'communication-help-needed': 'yes', 'communication-help': 'He signs “stop”' })
      ).not.toContain(ring['sign-how'])
    })
  })

  // Decision 84.
  it('is in larger type, and nobody else’s is', () => {
    for (const id of plans) {
      expect(copy(id).large, id).toBe(true)
      expect(copyFor(documentsOf(vietnam.answers, words)(id), 'full', words).model.large, id).toBeUndefined()
    }
  })

  it('has no annex, and leaves out where the child lives', () => {
    const source = documentsOf(vietnam.answers, words)('care-plan')
    const made = copyOf(source, { recipient: 'child', also: [], annex: true }, new Set(), words)
    expect(made.hasAnnex).toBe(false)
    expect(JSON.stringify(made.model)).not.toMatch(/Curlew|Ashdown|Thornmere/)
  })
})
