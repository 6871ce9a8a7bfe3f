import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import type { Answers } from '../../../machines/case-file/case-file'
import { finished, newCase } from '../../../machines/case-file/change'
import type { CasePackage } from '../../../src/ports/backups'
import { backupsWith } from '../../../src/vault/backup/backups'
import { workHere } from '../../../src/vault/backup/work'
import { someDocument } from '../../unit/backup/small-case'
import { someValue } from '../../support/some-value'
import { filePassphrase } from './files'

export const plantedId = '00000000-0000-4000-8000-00000000beef'
const openedOn = '2026-11-24'

/** What each reader of a case could take for its own: a browser, a template, a spreadsheet, a PDF, a calendar. */
const nasty = [
  '<img data-planted src=x onerror="planted()">',
  '</p></textarea></title><script data-planted>planted()</script>',
  '<a data-planted href="javascript:planted()">x</a> &lt;b&gt; &#60;',
  '{{7*7}} ${7*7} {count} {count, plural, one {x}} %s #{x}',
  '=HYPERLINK("http://x.invalid") +1 -1 @SUM(1)',
  ') Tj ET Q endstream endobj << /JS (planted) >> \\) (',
  '\r\nEND:VEVENT\r\nATTENDEE:mailto:x@x.invalid;,'
].join(' ')

/** The text that is planted in one place; its name leads it, so that each is another. */
export const planted = (place: string): string => `~${place}~ ${nasty} ~end~`

const all = Object.entries(questions) as readonly (readonly [QuestionId, Question])[]

/** A list's entry has the id by which others point to it. */
const entryIds: Readonly<Partial<Record<QuestionId, string>>> = {
  people: 'person-1',
  screenings: 'screening-1'
}

function valueOf(id: QuestionId, question: Question): unknown {
  const value = someValue(question, planted(id))
  const entry = entryIds[id]
  return entry === undefined ? value : (value as readonly object[]).map((one) => ({ ...one, id: entry }))
}

function answers(): Answers {
  const given = all.map(([id, question]) => [id, { state: 'answered', value: valueOf(id, question) }])
  return {
    ...(Object.fromEntries(given) as Answers),
    // Beside a reason for having no answer, and in one that is not finished.
    worries: { state: 'unfinished', typed: planted('worries') },
    'where-the-child-is': { state: 'not-known', typed: planted('where-the-child-is') }
  }
}

/** A case with such a text in every kind of field, and a finished version of which the same can be said. */
function plantedCase(): CasePackage {
  const draft = {
    ...newCase(plantedId, openedOn),
    answers: answers(),
    changes: 1,
    revision: 1,
    savedAt: '2026-11-24T09:00:00.000Z',
    actions: {
      [plantedId]: {
        since: openedOn,
        called: false,
        addedTo: 'care-plan',
        what: planted('what'),
        owner: planted('owner'),
        typed: { note: planted('note'), reason: planted('reason'), due: { day: planted('day') } }
      }
    }
  } as const
  const file = finished(draft, openedOn)
  const document = someDocument(planted('document'))
  const documents = { withheld: [document], shown: [document] }
  return {
    file: { ...file, changes: 2 },
    versions: [{ case: plantedId, number: 1, file, documents }],
    trail: []
  }
}

/** The file in which it comes in. Its maker was quick: what a key costs is theirs to say, as long as it is not too much. */
export async function plantedFile(): Promise<Buffer> {
  const backups = backupsWith(workHere({ own: 10 }), { now: () => '2026-11-24T09:00:00.000Z' })
  return Buffer.from((await backups.seal([plantedCase()], filePassphrase)).bytes)
}
