import type { QuestionId } from '../../content/stages'
import type { CaseFile, CaseView } from '../../machines/case-file/case-file'
import { finished, withAnswer } from '../../machines/case-file/change'
import { withReview } from '../../machines/case-file/change-review'
import { onPath } from '../../machines/journey/paths'
import type { DocumentModel } from '../../src/documents/model'
import type { EarlierVersion } from '../../src/documents/compose/building/earlier-version'
import { answersOf, type NamedCase } from '../cases/named-case'
import type { NamedReview } from '../cases/reviews'
import { today } from '../explore/explore'
import { fileWith } from './file'

/** A named case as its first version, reviewed and not yet finished again, and as its second version. */
export interface Reviewed {
  readonly first: CaseFile
  readonly draft: CaseFile
  readonly second: CaseFile
}

/** Takes a named case through its review, as the screens do. */
export function reviewOf(named: NamedCase, { kind, on, answers }: Omit<NamedReview, 'after'>): Reviewed {
  const first = finished(fileWith(answersOf(named.answers)), today)
  const given = answersOf({ ...named.answers, ...answers })
  const draft = (Object.keys(answers) as QuestionId[]).reduce(
    (file, id) => withAnswer(file, id, given[id]),
    withReview(first, kind, on)
  )
  return { first, draft, second: finished(draft, on) }
}

/** What policy reads of a case on a day. */
export const viewOn = ({ answers }: CaseFile, day: string): CaseView => onPath({ answers, today: day })

/** A finished version as later ones are compared with it. */
export const earlierFrom = ({ answers, actions }: CaseFile): EarlierVersion => ({
  answers,
  actions,
  number: 1,
  finishedOn: today,
  isWhole: true
})

/** Everything that a document prints, as one text. */
export const printedIn = ({ sections }: DocumentModel): string => JSON.stringify(sections)
