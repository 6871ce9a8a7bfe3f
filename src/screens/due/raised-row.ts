import type { Question } from '../../../content/shape'
import type { QuestionId } from '../../../content/stages'
import type { AnyAnswer, Item } from '../../../machines/case-file/answer'
import { questionOf } from '../../../machines/facts/asked'
import { noticedIndicators } from '../../../machines/facts/trafficking-indicators'
import { indicatorsOf } from '../../../machines/policy/danger/indicators'
import { answerWords } from '../../documents/compose/words/answer-words'
import { shown } from '../../documents/compose/words/action-words'
import { listWords } from '../../i18n/lists'
import type { Words } from '../../i18n/words'
import { hrefOf, hrefOfEntry } from '../case/step-on-path'
import type { Case } from '../case/case'

/** The answer that raised an action: a question, or one entry of a list. */
interface RaisedBy {
  readonly question: QuestionId
  readonly item?: string
}

const whole = (current: Case, words: Words) =>
  ({ ...shown(current.pathView, words), location: 'shown' }) as const

/** The name of an entry, as on its card. */
function nameOf(question: Question, item: Item | undefined, current: Case, words: Words): string {
  if (question.kind !== 'list') return ''
  const asked = question.fields[question.named]
  const answer = item?.fields[question.named] as AnyAnswer | undefined
  const said = asked && answerWords(question.named, asked, answer, whole(current, words))
  return said === undefined ? words('values.unnamed') : listWords(said.values)
}

/** What an answer that raised an action says, with the link to where it is given. */
export function raisedRow({ question: id, item: entry }: RaisedBy, current: Case, words: Words) {
  const question = questionOf(id)
  const answer = current.file.answers[id] as AnyAnswer | undefined
  const label = words(`questions.${id}.short`)
  const link = { text: words('case.change'), hidden: label }
  if (entry !== undefined) {
    const items = answer?.state === 'answered' ? (answer.value as readonly Item[]) : []
    const name = nameOf(
      question,
      items.find((one) => one.id === entry),
      current,
      words
    )
    const href = hrefOfEntry(id, entry, current)
    return { label, values: [name], action: { ...link, hidden: `${label}: ${name}`, href } }
  }
  if (question.kind === 'indicator-marks') {
    const here = new Set<string>(indicatorsOf(question.theme, current.pathView).map((one) => one.id))
    const signs = noticedIndicators(current.pathView).filter(({ indicator }) => here.has(indicator))
    const values = [...new Set(signs.map(({ indicator }) => words(`indicators.${indicator}`)))]
    return { label, values, action: { ...link, href: hrefOf(id, current) } }
  }
  const said = answerWords(id, question, answer, whole(current, words))
  // A whole list or table is read where it stands.
  const values = said?.values ?? [words('action-list.raised-by.recorded')]
  return { label, values, action: { ...link, href: hrefOf(id, current) } }
}
