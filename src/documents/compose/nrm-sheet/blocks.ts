import { sheetStatements } from '../../../../content/prompt-sheet'
import type { QuestionId } from '../../../../content/stages'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { valueOf } from '../../../../machines/case-file/read'
import { facts } from '../../../../machines/facts'
import { isAdult } from '../../../../machines/facts/age'
import { isReferred } from '../../../../machines/facts/strategy-discussion-and-nrm'
import { wasReferredAsAChild, whyNoSheet } from '../../../../machines/policy/nrm-sheet/whether'
import { isReferralOpen, isReferralOver } from '../../../../machines/policy/adulthood/at-eighteen'
import { standingDecision } from '../../../../machines/policy/nrm-sheet/after'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { dateWords } from '../words/date-words'
import { joinUnrecorded } from '../rows/join-unrecorded'
import { sourceWords } from '../words/source-words'
import { tells } from '../building/if-told'
import { said } from '../words/said'
import { nrmSheet, type NrmSheet, type SheetField } from './sheet'

/** How a referral has ended, for words that say no more of it than was decided (¶19). */
function endOf(view: CaseView): string {
  if (!isReferralOver(view)) return 'no'
  const { kind, outcome } = standingDecision(view)
  if (outcome === 'suspended-or-closed') return 'closed'
  if (outcome === 'positive') return 'positive'
  if (kind === 'conclusive-grounds') return 'conclusive'
  return kind === 'reconsideration' ? 'again' : 'other'
}

/** That the referral was made: when, by whom and under which number. Then nobody refers twice, or reads the sheet as if nobody had referred (¶19, ¶31). */
export function madeWords(building: Building): string | undefined {
  const { view, words } = building
  if (!isReferred(view)) return undefined
  const known = (id: QuestionId) =>
    valueOf(view.answers, id) === undefined ? 'none' : said(id, building) || 'none'
  return words('nrm-sheet.made', {
    on: known('referral-made-on'),
    who: known('referral-first-responder'),
    reference: known('referral-reference'),
    ended: endOf(view)
  })
}

/**
 * The copy is for the authority, or for the one that takes over: they fill in the form. The child’s lawyer reads what was or will be sent, and sends nothing. Whether the copy
 * leaves something out decides, never what was answered.
 */
const isForWhoRefers = ({ disclosure }: Building): boolean =>
  !disclosure.leftOut.has('oversight') || disclosure.takesOver === true

/**
 * The sentences over the sheet, with their ¶s. For a referral that was made and goes on, nothing about how to begin one. Nor for whoever refers nobody. An
 * adult’s referral has none of what goes with a child’s (Modern Slavery Act 2015, sections 48 and 52).
 */
export function sheetSays(building: Building): readonly string[] {
  const { view, words } = building
  const goesOn = isReferralOpen(view)
  const isOfAnAdult = isAdult(view) && !wasReferredAsAChild(view)
  const all = Object.entries(sheetStatements)
    .filter(([, statement]) => !(goesOn && 'begins' in statement))
    .filter(([, statement]) => !(isOfAnAdult && 'ofAChild' in statement))
    .filter(([, statement]) => isForWhoRefers(building) || 'toEverybody' in statement)
    .map(([id, { serves }]) =>
      words('documents.statement', {
        text: words(`nrm-sheet.says.${id}`),
        sources: sourceWords(serves, words)
      })
    )
  return isOfAnAdult ? [words('nrm-sheet.adult'), ...all] : all
}

/** Why there is no sheet: consent is missing, nothing was concluded yet, or it was concluded that nothing is suspected. */
export function noSheetWords({ view, words }: Building): string {
  if (whyNoSheet(view) === 'no-consent')
    return words('nrm-sheet.no-consent-yet', { step: words('steps.adult-consent.title') })
  if (facts.suspicion.of(view) !== 'not-suspected')
    return words('nrm-sheet.not-concluded', { step: words('steps.conclusion.title') })
  const on = valueOf(view.answers, 'conclusion-on')
  return on === undefined
    ? words('nrm-sheet.not-suspected')
    : words('nrm-sheet.not-suspected-on', { date: dateWords(on.date, on.precision) })
}

function rowOf(field: SheetField, { words }: Building): Row {
  const { label, note } = field
  const notes = note === undefined ? [] : [words('nrm-sheet.note', { note })]
  switch (field.state) {
    case 'filled':
      return { label, values: [...field.text.split('\n').filter((line) => line !== ''), ...notes] }
    case 'missing':
      return { label, values: [words('nrm-sheet.missing'), ...notes], absent: true }
    case 'online':
      return { label, values: [words('nrm-sheet.online'), ...notes], absent: true }
    case 'left-out':
      return { label, values: [words('values.withheld')], absent: true }
    case 'optional':
      return { label, values: [words('nrm-sheet.optional')], absent: true }
  }
}

/** Whoever fills in no form is not told what the form alone asks, nor how a field is filled in. */
const forReader = (fields: readonly SheetField[], building: Building): readonly SheetField[] =>
  isForWhoRefers(building)
    ? fields
    : fields.flatMap((field) => (field.state === 'online' ? [] : { ...field, note: undefined }))

/** The rows of a section. What is still missing, and has no word on the form, is one row at the end, by name. */
function rowsOf(fields: readonly SheetField[], building: Building): readonly Row[] {
  const missing = building.words('nrm-sheet.missing')
  const rows = forReader(fields, building).map((field) => rowOf(field, building))
  return joinUnrecorded(rows, missing, missing)
}

function missingBlocks({ missing, tooLong }: NrmSheet, building: Building): readonly Block[] {
  const { words, disclosure } = building
  // Whether the copy leaves something out decides, never what was answered.
  const isWhole = disclosure.leftOut.size === 0
  const tooLongTexts = tooLong.map(({ label, over }): Block => ({
    kind: 'warning',
    text: words('nrm-sheet.led', { label, text: words('nrm-sheet.over', { over }) })
  }))
  if (missing.length === 0) {
    return [
      paragraph(words(isWhole ? 'nrm-sheet.nothing-missing' : 'nrm-sheet.nothing-missing-told')),
      ...tooLongTexts
    ]
  }
  return [
    {
      kind: 'warning',
      text: words(isWhole ? 'nrm-sheet.missing-count' : 'nrm-sheet.missing-count-told', {
        count: missing.length
      })
    },
    paragraph(words('nrm-sheet.nothing-blocks')),
    ...tooLongTexts
  ]
}

/** The preparation sheet on paper: what is missing, what to know, and the form's fields in its order. */
export function nrmSheetBlocks(building: Building): readonly Block[] {
  const { view, words } = building
  if (!tells(building, ['status'])) return []
  if (whyNoSheet(view) !== undefined) return [paragraph(noSheetWords(building))]
  const sheet = nrmSheet(building)
  const made = madeWords(building)
  return [
    ...(made === undefined ? [] : [paragraph(made)]),
    { kind: 'list', items: sheetSays(building) },
    ...(wasReferredAsAChild(view) || !isForWhoRefers(building)
      ? []
      : [
          { kind: 'heading', text: words('nrm-sheet.missing-title') } as const,
          ...missingBlocks(sheet, building)
        ]),
    ...sheet.sections.flatMap(({ heading, fields, leavesOut }): readonly Block[] => {
      const rows = rowsOf(fields, building)
      const said: readonly Block[] = [
        ...(rows.length === 0 ? [] : [{ kind: 'rows', rows } as const]),
        ...(leavesOut === undefined ? [] : [paragraph(words(`nrm-sheet.leaves-out.${leavesOut}`))])
      ]
      return said.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...said]
    })
  ]
}
