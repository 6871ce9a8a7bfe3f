import { indicatorThemes } from '../../../../content/indicator-themes'
import type { Question } from '../../../../content/shape'
import type { QuestionId } from '../../../../content/stages'
import { valueOf } from '../../../../machines/case-file/read'
import { marksIn, noticedIn } from '../../../../machines/policy/danger/indicators'
import { screeningsOf } from '../../../../machines/policy/danger/screenings'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { screeningName } from '../words/screening-name'

/** What was noticed, in each screening: the mark, who, when and the context. Nothing is counted. */
function detailBlocks(building: Building): readonly Block[] {
  const { view, words } = building
  const details = valueOf(view.answers, 'indicator-details') ?? {}
  const screenings = screeningsOf(view.answers)
  return screenings.flatMap(({ id, on }): readonly Block[] => {
    const rows = noticedIn(id, view).map(({ indicator, mark }) => {
      const detail = details[id]?.[indicator.id]
      const orMissing = (text: string | undefined) =>
        text === undefined || text === '' ? words('values.not-recorded') : building.keepBack(text)
      return [
        words(`indicators.${indicator.id}`),
        words(`marks.${mark}`),
        orMissing(detail?.who),
        orMissing(detail?.when),
        orMissing(detail?.context)
      ]
    })
    if (rows.length === 0) return []
    const head = ['indicator', 'mark', 'who', 'when', 'context'].map((column) =>
      words(`documents.indicators.${column}`)
    )
    const caption =
      screenings.length === 1 ? words('questions.indicator-details.short') : screeningName(on, words)
    return [{ kind: 'table', caption, head, rows }]
  })
}

/** The indicators of one theme with their marks: the record shows what was looked for, and what nobody explored. */
function themeBlocks(id: QuestionId, theme: string, building: Building): readonly Block[] {
  const { view, words } = building
  const screenings = screeningsOf(view.answers)
  if (screenings.length === 0) return []
  const marked = screenings.flatMap(({ id, on }): readonly Block[] => {
    const items = marksIn(id, view)
      .filter(({ indicator }) => indicator.theme === theme)
      .map(({ indicator, mark }) =>
        words('values.marked', {
          indicator: words(`indicators.${indicator.id}`),
          mark: words(`marks.${mark}`)
        })
      )
    return [
      // The day of a single screening stands in the list of screenings.
      ...(screenings.length === 1 ? [] : [paragraph(screeningName(on, words))]),
      { kind: 'list', items }
    ]
  })
  return [{ kind: 'heading', text: words(`questions.${id}.short`) }, ...marked]
}

/** The marks of one theme, or the details of all. */
export function indicatorBlocks(id: QuestionId, question: Question, building: Building): readonly Block[] {
  if (question.kind === 'indicator-details') return detailBlocks(building)
  const theme =
    question.kind === 'indicator-marks' ? indicatorThemes.find((one) => one === question.theme) : undefined
  return theme === undefined ? [] : themeBlocks(id, theme, building)
}
