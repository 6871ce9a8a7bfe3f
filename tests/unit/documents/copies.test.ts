import { beforeAll, describe, expect, it, test } from 'vitest'
import { childsCopies, documentIds, type DocumentId } from '../../../content/documents'
import { matters, type Matter } from '../../../content/matters'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import { recipients } from '../../../content/recipients'
import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import { mattersOf } from '../../../machines/policy/disclosure/about'
import { leftOutOf, speaksToTheChild } from '../../../machines/policy/disclosure/recipients'
import { copyOf, type CopySource } from '../../../src/documents/copy/copy-of'
import { labelsOf } from '../../../src/documents/copy/labels-of'
import type { DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { isItems, type ScenarioAnswer, type ScenarioItem, type NamedCase } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { leadingWords } from '../../support/leading-words'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** No copy holds one that does not say that it shows where the child lives. */
const secrets = leadingWords.map(([named, told]) => ({ name: named.name, named, told }))

/** Words of the names of those who care for one of the children today, which stay in their own copies alone. */
const carers: readonly string[] = [
  'Marsh',
  'Marshes',
  'Ashdown',
  'Ashdowns',
  'Okafor',
  'Lowry',
  'Tully',
  'Hartnell',
  'Hartnells',
  'Threlfall',
  'Threlfalls'
]

const copies = recipientIds.flatMap((recipient) => documentIds.map((id) => [recipient, id] as const))
const isAlwaysShown = (recipient: RecipientId, id: DocumentId) =>
  !leftOutOf({ recipient, also: [] }, id).has('placement')

describe('where the child lives', () => {
  test.each(secrets)(
    '$name: is in no copy of any document but the sheet for the police',
    ({ named, told }) => {
      const sources = documentsOf(named.answers, words)
      const leaks = copies.flatMap(([recipient, id]) => {
        if (isAlwaysShown(recipient, id)) return []
        // A carer knows their own name.
        const unknown = told.filter((word) => recipient !== 'carer' || !carers.includes(word))
        const read = readIn(copyFor(sources(id), recipient, words).model)
        return unknown
          .filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(read))
          .map((word) => `${recipient} ${id}: ${word}`)
      })
      expect(leaks).toEqual([])
    }
  )

  it('is always in the sheet for the police and the carer’s of the first night, and in no other copy of any recipient', () => {
    expect(copies.filter(([recipient, id]) => isAlwaysShown(recipient, id))).toEqual([
      ['police', 'missing-child-sheet'],
      ['carer', 'first-night']
    ])
  })

  test.each(recipientIds)(
    'is in a copy for %s where whoever makes it says so, and that is said in it',
    (id) => {
      const sources = documentsOf(vietnam.answers, words)
      const shown = copyFor(sources('missing-child-sheet'), id, words, ['placement', 'safety'])
      expect(readIn(shown.model)).toContain('14 Curlew Rise')
      const said = speaksToTheChild(id) ? 'recipients.child-location-shown' : 'documents.location-shown'
      expect(readIn(shown.model)).toContain(words(said))
      expect(shown.leftOut).not.toContain('placement')
    }
  )
})

describe('a reference that says where the child lives', () => {
  const told = { ...vietnam.answers, reference: 'HBS-Thornmere_ashdown/26' }
  const copy = (recipient: RecipientId, also: readonly Matter[] = [], kept: readonly string[] = []) =>
    copyFor(documentsOf(told, words)('care-plan'), recipient, words, also, kept)

  it('is said before the copy is made, and gives way to what says that something is left out', () => {
    const { model, near } = copy('school')
    const atReference = near.filter(({ section }) => section === words('questions.reference.short'))
    expect(atReference.map(({ found }) => found)).toEqual(['Thornmere', 'ashdown'])
    expect(model.reference).toBe(`HBS-${words('values.left-out')}_${words('values.left-out')}/26`)
    // In the header, the title, and the name of the file.
    expect(readIn(model)).not.toMatch(/Thornmere|ashdown/i)
  })

  it('stays where whoever makes the copy keeps it, or says that it shows where the child lives', () => {
    const kept = copy('school').near.map(({ id }) => id)
    expect(copy('school', [], kept).model.reference).toBe(told.reference)
    expect(copy('school', ['placement']).model.reference).toBe(told.reference)
  })
})

/** The case with each text that was typed replaced by the id of its question, so that it can be told wherever it is printed. */
function marked({ answers }: NamedCase): NamedCase['answers'] {
  const isText = ({ kind }: Question) => kind === 'text' || kind === 'long-text'
  const inItem = (
    list: QuestionId,
    item: ScenarioItem,
    fields: Readonly<Record<string, Question>>
  ): ScenarioItem =>
    Object.fromEntries(
      Object.entries(item).map(([field, given]) => {
        const asked = fields[field]
        const isTyped = asked !== undefined && isText(asked) && typeof given === 'string'
        // People are known by their names: other answers point to them.
        return [field, isTyped && field !== 'person-name' ? `«${list}/${field}»` : given]
      })
    )
  return Object.fromEntries(
    (Object.entries(answers) as [QuestionId, ScenarioAnswer][]).map(([id, given]) => {
      const question: Question = questions[id]
      if (question.kind === 'list' && isItems(given))
        return [id, given.map((item) => inItem(id, item, question.fields))]
      if (question.kind === 'tracks' && typeof given === 'object' && 'tracks' in given)
        return [
          id,
          { tracks: Object.fromEntries(Object.keys(given.tracks).map((track) => [track, `«${id}/»`])) }
        ]
      return [id, isText(question) && typeof given === 'string' ? `«${id}/»` : given]
    })
  )
}

describe('what a recipient is not given', () => {
  const also = ['placement'] as const
  /** That a question is asked tells this too: written by hand, from whom each audience is. */
  const toldByAsking: Readonly<Record<string, Matter>> = {
    'not-british': 'immigration',
    'under-immigration-control': 'immigration',
    'may-claim': 'immigration',
    'claim-not-ruled-out': 'immigration',
    'had-another-position': 'immigration',
    worry: 'status',
    'finding-out': 'status',
    claim: 'immigration',
    'european-family': 'immigration',
    'adviser-named': 'immigration',
    'basis-of-claim': 'immigration',
    'may-have-fled': 'immigration',
    'police-involved': 'safety',
    'lived-with-others': 'status',
    accommodated: 'care',
    'moves-between-authorities': 'care',
    'made-to-repeat': 'care',
    'something-left': 'past',
    'needs-communication-help': 'identity',
    'needs-emotional-support': 'health',
    'family-out-of-touch': 'family',
    'number-by-heart': 'safety',
    'place-in-education': 'education',
    'health-assessment-fixed': 'health'
  }
  /** Who exploited a child is asked only where there is a worry. */
  const askedOnAWorry: readonly QuestionId[] = ['exploiters']

  /** What a text is about by the mark on its question. */
  function own(token: string): readonly Matter[] {
    const [id, field] = token.slice(1, -1).split('/') as [QuestionId, string]
    return mattersOf(id, field === '' ? undefined : field)
  }

  /** All that has to be given for it to be printed: a list as such, what names its entry, and what being asked tells. */
  function whole(token: string): readonly Matter[] {
    const [id] = token.slice(1, -1).split('/') as [QuestionId]
    const question: Question = questions[id]
    const audiences = [question.only ?? []].flat()
    return [
      ...own(token),
      ...mattersOf(id),
      ...(question.kind === 'list' ? mattersOf(id, question.named) : []),
      ...audiences.flatMap((audience) => toldByAsking[audience] ?? []),
      ...(askedOnAWorry.includes(id) ? (['status'] as const) : [])
    ]
  }
  const tokensIn = (text: string) => [...new Set(text.match(/«[^»]*»/g) ?? [])]

  const each = [eritrea, vietnam, countyLine].flatMap((named) => {
    const answers = marked(named)
    return documentIds.map((id) => ({ name: named.name, answers, id }))
  })
  const ofVietnam = marked(vietnam)

  test.each(each)('$name: is in no copy of the document $id', ({ answers, id }) => {
    const source = documentsOf(answers, words)(id)
    const leaks = recipientIds.flatMap((recipient) => {
      const out = leftOutOf({ recipient, also }, id)
      return tokensIn(readIn(copyFor(source, recipient, words, also).model))
        .filter((token) => own(token).some((matter) => out.has(matter)))
        .map((token) => `${recipient} ${token}`)
    })
    expect(leaks).toEqual([])
  })

  // A field of the referral form is filled from several answers: it is given to whoever is given all of them.
  test.each(documentIds.filter((id) => id !== 'nrm-preparation-sheet'))(
    'leaves the rest in each copy of the document %s',
    (id) => {
      const source = documentsOf(ofVietnam, words)(id)
      // What is not yet planned for, and who is a danger, are drawn from everything: tests of their own.
      const listed = (model: DocumentModel) =>
        tokensIn(
          JSON.stringify(
            model.sections.filter(({ id: part }) => !['not-yet-planned', 'dangers'].includes(part))
          )
        )
      const all = listed(copyFor(source, 'full', words, also).model)
      // The child’s own plan has what of it is for them (planned-ahead.test.ts).
      const ahead = tokensIn(
        JSON.stringify(
          copyFor(source, 'full', words, also).model.sections.filter(
            ({ id: part }) => id === 'action-list' && part === 'plan-table'
          )
        )
      )
      // A carer’s page of the first night has the carer’s part of what is done if the child goes missing (first-night.test.ts).
      const ofOthers = (recipient: RecipientId, token: string) =>
        (recipient === 'child' && ahead.includes(token)) ||
        (id === 'first-night' && recipient === 'carer' && token === '«if-missing-authority/»') ||
        // Numbers on paper in a home lead back to who wants the child (names-who-has-the-child.test.ts).
        (id === 'protection-and-placement-plan' &&
          recipient === 'carer' &&
          token === '«addresses-and-numbers-carried/»') ||
        // On the sheet somebody of the family stands as one with whom contact is not safe: for whoever is told of dangers.
        (id === 'missing-child-sheet' &&
          leftOutOf({ recipient, also }, id).has('danger') &&
          token.startsWith('«family-contacts/')) ||
        // Where the child was exploited stands on the sheet for whoever is given what is being investigated too (¶22, ¶39).
        (id === 'missing-child-sheet' &&
          leftOutOf({ recipient, also }, id).has('investigation') &&
          token === '«exploitation-situations/situation-addresses»') ||
        // Who is named there as not to be told is a danger: the child’s own page for the night may be found.
        (['first-night', 'missing-child-sheet'].includes(id) &&
          leftOutOf({ recipient, also }, id).has('danger') &&
          token === '«must-not-be-told-location/»')
      // A child’s own copy of a plan is short; the whole plan is read with the child.
      const short = childsCopies[id] === undefined ? [] : ['child']
      const lacking = recipientIds
        .filter((one) => !short.includes(one))
        .flatMap((recipient) => {
          const out = leftOutOf({ recipient, also }, id)
          const given = listed(copyFor(source, recipient, words, also).model)
          return all
            .filter((token) => !whole(token).some((one) => out.has(one)) && !given.includes(token))
            .filter((token) => !ofOthers(recipient, token))
            .map((token) => `${recipient} ${token}`)
        })
      expect(lacking).toEqual([])
    }
  )

  it('can be given where whoever makes the copy says so, unless it is never given', () => {
    for (const recipient of recipientIds)
      for (const matter of matters) {
        const out = leftOutOf({ recipient, also: [matter] }, 'care-plan')
        expect(out.has(matter), `${recipient} ${matter}`).toBe(
          recipients[recipient].gives[matter] === 'never'
        )
      }
  })
})

describe('a copy', () => {
  const source = (id: DocumentId): CopySource => documentsOf(vietnam.answers, words)(id)

  test.each(recipientIds)(
    'for %s says first whom it is for, and tells nobody how it was made',
    (recipient) => {
      const { model } = copyFor(source('care-plan'), recipient, words)
      expect(model.notices[0]).toBe(words(`recipients.${recipient}.copy`))
      expect(readIn(model)).not.toMatch(/"(?:about|unless|rowsAbout)"/)
      expect(readIn(model)).not.toMatch(/[\uE000-\uF8FF]/)
    }
  )

  // ¶24, ¶39: an authority whose police hold the child for a night reads it too, and takes nothing over by that.
  test('for another authority says nothing of a transfer that nobody asked for', () => {
    const opened = documentsOf(
      {
        'transfer-state': 'not-considered',
        'periods-of-care': [
          { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-11-02' },
          { 'care-authority': 'Cardiff', 'care-legal-basis': 'police-protection', 'care-from': '2026-11-20' }
        ]
      },
      words
    )
    for (const id of ['first-night', 'transfer-summary'] as const)
      expect(readIn(copyFor(opened(id), 'receiving-authority', words).model)).not.toMatch(
        /takes? (?:the case )?over|given this copy/
      )
  })

  it('names in its title and its file the reference alone, what it is and for which kind of recipient', () => {
    for (const [recipient, id] of copies) {
      const { model } = copyFor(source(id), recipient, words)
      const outside = [model.title, model.reference, model.status, readIn(model).split('\n').at(-1)].join()
      for (const name of ['Đạt', 'Trịnh', 'Ashdown', 'Thornmere']) expect(outside).not.toContain(name)
      expect(readIn(model).split('\n').at(-1)).toBe(`${id}_HBS-26-11873_draft_${recipient}.pdf`)
    }
  })

  it('for the child begins with a few words to the child', () => {
    expect(copyFor(source('care-plan'), 'child', words).model.notices).toContain(
      words('recipients.to-the-child')
    )
    expect(copyFor(source('care-plan'), 'carer', words).model.notices).not.toContain(
      words('recipients.to-the-child')
    )
  })

  it('for the child says these words as large as the text, names the child first, and says nothing of the guidance', () => {
    for (const id of ['care-plan', 'protection-and-placement-plan'] as const) {
      const ids = (recipient: RecipientId) =>
        copyFor(source(id), recipient, words).model.sections.map((one) => one.id)
      expect(ids('child')[0]).toBe('name')
      expect(ids('child').at(-1)).toBe('sign')
    }
    // Whoever signs has read first what is not yet planned.
    const all = copyFor(source('care-plan'), 'full', words).model.sections.map((one) => one.id)
    expect(all.indexOf('not-yet-planned')).toBeGreaterThan(-1)
    expect(all.indexOf('not-yet-planned')).toBeLessThan(all.indexOf('signatures'))
    const { notices, noticesToReader = 0 } = copyFor(source('care-plan'), 'child', words).model
    expect(notices.slice(0, noticesToReader)).toContain(words('recipients.to-the-child'))
    expect(notices).not.toContain(words('documents.edition'))
    expect(copyFor(source('care-plan'), 'carer', words).model.noticesToReader).toBeUndefined()
  })

  it('for a school holds the education plan, and nothing of the status, of health or of what happened', () => {
    const { model } = copyFor(source('care-plan'), 'school', words)
    const ids = model.sections.map(({ id }) => id)
    expect(ids).toContain('education-plan')
    for (const id of ['health-plan', 'status-note', 'tracks', 'not-yet-planned', 'changes', 'timeline'])
      expect(ids).not.toContain(id)
    expect(readIn(model)).not.toMatch(/traffick|exploit|asylum|Home Office|immigration|National Referral/i)
  })

  it('has no heading with nothing under it', () => {
    for (const [recipient, id] of copies) {
      const { model } = copyFor(source(id), recipient, words)
      for (const { blocks, heading } of model.sections) {
        expect(blocks.length, heading).toBeGreaterThan(0)
        expect(
          blocks.at(-1)?.kind === 'heading' && id !== 'transfer-summary',
          `${recipient} ${id} ${heading}`
        ).toBe(false)
      }
    }
  })
})

// ¶23: nothing is ticked for anybody; but a carer’s plan without day-to-day care is made by nobody who was not told so.
describe('what a carer’s copy says nothing under, while it is not told where the child lives', () => {
  const withheldIn = (also: readonly Matter[]) => {
    const source = documentsOf(vietnam.answers, words)('protection-and-placement-plan')
    const { model } = copyOf(source, { recipient: 'carer', also }, new Set(), words)
    return labelsOf(words('values.withheld'), model).join(' ')
  }

  it('is named, and nothing is once it is ticked', () => {
    expect(withheldIn([])).toContain(words('questions.daily-care.short'))
    expect(withheldIn(['placement'])).toBe('')
  })
})
