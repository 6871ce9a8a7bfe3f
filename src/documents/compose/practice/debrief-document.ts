import type { Debrief, DebriefedPoint, DebriefedScene } from '../../../../machines/training/debrief'
import { isQuestion, questionOf } from '../../../../machines/facts/asked'
import { spokenLanguage } from '../../../i18n/spoken'
import type { Words } from '../../../i18n/words'
import type { Block, DocumentModel, Row, Section } from '../../model'
import { dateWords } from '../words/date-words'
import { elsewhereWords, pointSourcesWords } from '../words/point-sources'

/** What was recorded of the question by which a belief is followed, in words. */
export function beliefWords(question: string, belief: string | undefined, words: Words): string {
  if (belief === undefined || !isQuestion(question)) return words('training.debrief.no-belief')
  const asked = questionOf(question)
  if (asked.kind === 'yes-no' && (belief === 'yes' || belief === 'no')) return words(`options.${belief}`)
  if (asked.kind === 'choice' && asked.options.includes(belief))
    return words(`questions.${question}.options.${belief}`)
  return words(`non-answers.${belief}`)
}

const rowOf = (label: string, value: string): readonly Row[] =>
  value.trim() === '' ? [] : [{ label, values: [value] }]

function thoughtOf(
  { title, commitment, belief }: DebriefedScene,
  question: string,
  words: Words
): readonly Block[] {
  const said = commitment ?? { think: '', next: '', sure: undefined }
  return [
    { kind: 'heading', text: title },
    {
      kind: 'rows',
      rows: [
        ...rowOf(words('training.debrief.think'), said.think),
        ...rowOf(
          words('training.debrief.sure'),
          said.sure === undefined ? '' : words(`training.commitment.certainty.${said.sure}`)
        ),
        ...rowOf(words('training.debrief.next'), said.next),
        ...rowOf(words('training.debrief.belief'), beliefWords(question, belief, words))
      ]
    }
  ]
}

/** A point on paper: what was looked for and whether it was there, of what it is warned, and where that comes from. */
function pointOf(point: DebriefedPoint, words: Words): Row {
  const { what, found, warnings, failure } = point
  return {
    label: words(`training.debrief.found.${found}`),
    values: [
      what,
      ...warnings.map((why) => `${words('training.debrief.warned')} ${why}`),
      pointSourcesWords(point, words),
      elsewhereWords(failure, words)
    ].filter((one) => one !== '')
  }
}

/** The debrief of a session as a document, in the order in which it stands on the page. */
export function debriefDocument(debrief: Debrief, today: string, words: Words): DocumentModel {
  const reflected = (on: keyof Debrief['reflections']): readonly Block[] => {
    const text = debrief.reflections[on] ?? ''
    return text.trim() === ''
      ? []
      : [{ kind: 'rows', rows: [{ label: words(`training.debrief.${on}`), values: [text] }] }]
  }
  const section = (id: string, blocks: readonly Block[]): readonly Section[] =>
    blocks.length === 0
      ? []
      : [{ id, heading: words(`training.debrief.${id}`), blocks, orientation: 'portrait' }]
  return {
    id: 'debrief',
    title: words('training.debrief.title'),
    reference: debrief.title,
    status: words('training.name'),
    date: dateWords(today),
    language: spokenLanguage().tag,
    notices: [words('training.banner.text'), words('training.debrief.lead'), words('documents.edition')],
    pageOf: words('documents.page-of', { page: '{page}', pages: '{pages}' }),
    sections: [
      ...section('reactions', reflected('reactions')),
      ...section('thought', [
        ...debrief.scenes.flatMap((scene) => thoughtOf(scene, debrief.belief, words)),
        ...reflected('happened')
      ]),
      ...section('points', [
        ...debrief.scenes.flatMap(({ title, points }): readonly Block[] =>
          points.length === 0
            ? []
            : [
                { kind: 'heading', text: title },
                { kind: 'rows', rows: points.map((point) => pointOf(point, words)) }
              ]
        ),
        ...reflected('why')
      ]),
      ...section('child', [{ kind: 'paragraph', text: debrief.child }]),
      ...section('take', reflected('take')),
      ...section('discuss', [{ kind: 'list', items: debrief.scenes.flatMap(({ discuss }) => discuss) }])
    ]
  }
}
