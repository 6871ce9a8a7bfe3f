import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { itemsOf, valueOf } from '../../../../machines/case-file/read'
import { chosenIn } from '../../../../machines/policy/nrm-sheet/choices'
import { noticedIn } from '../../../../machines/policy/danger/indicators'
import { screeningsOf } from '../../../../machines/policy/danger/screenings'
import type { Building } from '../building/context'
import { screeningName } from '../words/screening-name'
import { missingNowText } from './child'
import { fieldsWithLead, led, lines, paragraphs, said, saidIn, saidWithLead } from '../words/said'
import { ofEachSituation } from './situations'
import { besideWords, listWords } from '../../../i18n/lists'

/** What was noticed in one screening: each sign with its mark, by whom, when and in what context. Nothing is counted. */
function noticedText(screening: string, building: Building): readonly string[] {
  const { view, words } = building
  const details = valueOf(view.answers, 'indicator-details') ?? {}
  return noticedIn(screening, view).map(({ indicator, mark }) => {
    const detail = details[screening]?.[indicator.id]
    const context = besideWords(
      (['who', 'when', 'context'] as const)
        .map((part) =>
          led(words(`documents.indicators.${part}`), building.keepBack(detail?.[part] ?? ''), words)
        )
        .filter((text) => text !== ''),
      words
    )
    const sign = words('nrm-sheet.with-note', {
      text: words(`indicators.${indicator.id}`),
      note: words(`marks.${mark}`)
    })
    return words('nrm-sheet.listed', { text: led(sign, context, words) || sign })
  })
}

/** The signs that were noticed in each screening, and the practitioner's own reasons for what they conclude (¶13, ¶21). */
export function indicatorsText(building: Building): string {
  const { view, words } = building
  const screenings = screeningsOf(view.answers).map(({ id, on }) => {
    const noticed = noticedText(id, building)
    if (noticed.length === 0) return ''
    const item = itemsOf(building.view.answers, 'screenings').find((one) => one.id === id)
    const by = item === undefined ? '' : saidIn('screenings', item, 'screening-by', building)
    const name = screeningName(on, words)
    return lines([by === '' ? name : words('nrm-sheet.by', { text: name, who: by }), ...noticed])
  })
  return paragraphs([...screenings, saidWithLead('conclusion-reason', building)])
}

const conversationFields = [
  'conversation-where',
  'conversation-how-met',
  'conversation-others-present',
  'conversation-breaks',
  'conversation-how-child-seemed',
  'conversation-concerns'
]

/** When and how the child was spoken with: the conversations, and what each screening says of it. */
export function interviewsText(building: Building): string {
  const conversations = itemsOf(building.view.answers, 'conversations').map((item) =>
    lines([
      listWords(
        [
          saidIn('conversations', item, 'conversation-on', building),
          saidIn('conversations', item, 'conversation-with', building)
        ].filter((text) => text !== '')
      ),
      ...fieldsWithLead('conversations', item, conversationFields, building)
    ])
  )
  const days = new Map(screeningsOf(building.view.answers).map(({ id, on }) => [id, on]))
  const screenings = itemsOf(building.view.answers, 'screenings').map((item) => {
    const how = saidIn('screenings', item, 'screening-how-spoken', building)
    return led(screeningName(days.get(item.id), building.words), how, building.words)
  })
  return paragraphs([...conversations, ...screenings])
}

const afterStillIn = [
  ['yes', 'what-keeps-them-there', 'situation-what-keeps-them'],
  ['no', 'how-they-left', 'situation-how-they-left']
] as const

/**
 * For all situations together, the form asks one of two things: what keeps the child there, or how they left. The other may be true of one situation, so it
 * is told here.
 */
const unaskedOfSituations = (building: Building): readonly string[] =>
  ifDisclosed(building.view, () => {
    const chosen = chosenIn('still-in-situation', building.view)
    return afterStillIn.flatMap(([answer, field, told]) =>
      chosen.includes(answer)
        ? []
        : [led(building.words(`prompt-sheet.${field}`), ofEachSituation(told, building), building.words)]
    )
  }) ?? []

/**
 * Why the referral is made. What is recorded but asked by the form only after another answer is told here too, so that nothing recorded is lost: what may
 * explain gaps in the account, and what the child thinks of an investigation.
 */
export function professionalInsightText(building: Building): string {
  const isAsked = (field: 'credibility-concerns' | 'willing-to-co-operate') =>
    chosenIn(field, building.view).includes('yes')
  const own = said('why-referring', building)
  if (own === '') return ''
  return paragraphs([
    own,
    // The form has no other box for this, and the people who decide must know it.
    missingNowText(building),
    ...unaskedOfSituations(building),
    isAsked('credibility-concerns') ? '' : saidWithLead('credibility-evidence', building),
    isAsked('willing-to-co-operate')
      ? ''
      : lines([
          saidWithLead('co-operation-willing', building),
          saidWithLead('co-operation-details', building)
        ])
  ])
}
