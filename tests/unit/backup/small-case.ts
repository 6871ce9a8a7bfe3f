import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import { nonAnswers } from '../../../machines/case-file/answer'
import type { Answers } from '../../../machines/case-file/case-file'
import { finished, newCase } from '../../../machines/case-file/change'
import type { DocumentModel } from '../../../src/documents/model'
import type { CasePackage } from '../../../src/ports/backups'
import { today } from '../../explore/explore'
import { someValue } from '../../support/some-value'
import { idOf } from './support'

const all = Object.entries(questions) as readonly (readonly [QuestionId, Question])[]

const kinds = [...new Set(all.map(([, { kind }]) => kind))]

/** A question of each kind, answered, and one of each reason for having no answer. */
function someAnswers(text: string): Answers {
  const answered = kinds.flatMap((kind) => {
    const found = all.find(([, question]) => question.kind === kind)
    return found === undefined
      ? []
      : [[found[0], { state: 'answered', value: someValue(found[1], text) }] as const]
  })
  const others = all.filter(([id]) => answered.every(([one]) => one !== id))
  const without = [...nonAnswers, 'unfinished' as const].map(
    (state, index) => [others[index]?.[0] ?? 'worries', { state, typed: { day: text } }] as const
  )
  return Object.fromEntries([...answered, ...without]) as Answers
}

/** A document with a block of each kind. */
export const someDocument = (text: string): DocumentModel => ({
  id: 'care-plan',
  title: text,
  reference: text,
  status: 'FINAL',
  date: text,
  language: 'en',
  notices: [text],
  pageOf: '{page} of {pages}',
  sections: [
    {
      id: 'first',
      heading: text,
      orientation: 'portrait',
      blocks: [
        { kind: 'heading', text },
        { kind: 'paragraph', text },
        { kind: 'warning', text },
        { kind: 'list', items: [text] },
        { kind: 'rows', rows: [{ label: text, values: [text], absent: true }] },
        { kind: 'table', caption: text, head: [text, text], rows: [[text, text]] },
        {
          kind: 'timeline',
          caption: text,
          description: text,
          lines: 3,
          marks: [{ kind: 'due', position: 0.5, date: text, label: text, state: text }],
          spans: [{ kind: 'window', from: 0, to: 1 }]
        },
        {
          kind: 'signatures',
          labels: { who: text, name: text, signature: text, date: text },
          who: [text]
        }
      ]
    }
  ]
})

/** A case that is small, and has every kind of value that a case can have. */
export function smallCase(number = 1, text = 'words'): CasePackage {
  const id = idOf(number)
  const draft = {
    ...newCase(id, today),
    answers: someAnswers(text),
    changes: 4,
    revision: 7,
    savedAt: '2026-11-24T09:00:00.000Z',
    stagesDone: { opening: today },
    actions: {
      'any-action': {
        since: today,
        called: true,
        what: text,
        owner: text,
        due: today,
        typed: { due: { day: text }, note: text, reason: text },
        outcome: { state: 'done', on: today, note: text },
        for: ['entry-1'],
        before: [{ state: 'dismissed', on: today, reason: text }]
      }
    }
  } as const
  const file = {
    ...finished(draft, today),
    review: { of: 1, openedOn: today, kind: 'care-plan' }
  } as const
  const documents = { withheld: [someDocument(text)], shown: [someDocument(text)] }
  return { file, versions: [{ case: id, number: 1, file, documents }], trail: ['2026-11-23T09:00:00.000Z'] }
}
