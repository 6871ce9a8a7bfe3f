import type { Part } from '../../../../content/documents'
import { questions } from '../../../../content/stages'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { isOneOf, itemsOf, valueOf } from '../../../../machines/case-file/read'
import { isAdult } from '../../../../machines/facts/age'
import { isFindingDenied, isProtectedInDoubt } from '../../../../machines/facts/treated-as-a-child'
import { birthdays, type Milestone } from '../../../../machines/facts/birthdays'
import { ageDoubt } from '../../../../machines/facts/case-details'
import type { Block, Row } from '../../model'
import { answerWords } from '../words/answer-words'
import type { Building } from '../building/context'
import { birthsOf, birthWords, eachDateOnce, givenBy, isSetAside } from '../words/birth-dates'
import { isForCarer } from '../words/for-carers'
import { joinUnrecorded } from '../rows/join-unrecorded'
import { dateWords } from '../words/date-words'
import { listWords } from '../../../i18n/lists'
import { ageInDoubtRows, howOldInDoubtRows } from '../words/age-in-doubt'
import { careRows } from '../words/care-rows'
import { recordedRow } from '../words/recorded'
import { aliasesRow, genderRow } from '../missing-child/who'
import { childWithThemRows, ownChildrenRows } from '../words/own-children'

/** Both names of the child, so that a reader knows whose document it is. They are printed once. */
function nameRows(building: Building): readonly Row[] {
  const { view, words, printed } = building
  return (['known-as', 'full-name'] as const).map((id): Row => {
    const shown = answerWords(id, questions[id], view.answers[id], building)
    const label = words(`questions.${id}.short`)
    if (shown === undefined)
      return { label, values: [words('documents.the-child.not-recorded')], absent: true }
    printed?.add(id)
    return shown.absent ? { label, values: shown.values, absent: true } : { label, values: shown.values }
  })
}

/**
 * The other names, in the carer’s copy of the page for the night: whoever opens the door may hear the child asked for by one of them (¶23, ¶31). The duty
 * team has them on the sheet for the police, and one sheet has no room for them twice.
 */
function aliasesRows(building: Building): readonly Row[] {
  if (building.saysAgeApart !== true || !isForCarer(building)) return []
  const row = aliasesRow(building, building.words('documents.the-child.other-names'))
  return row === undefined ? [] : [row]
}

/** How old the child is, as far as anybody knows. A person who opens the door at night must know whether a child of 11 or of 17 comes (¶7). */
function ageRows(building: Building): readonly Row[] {
  const row = recordedRow('age-as-known', building)
  if (row === undefined) return []
  building.printed?.add('age-as-known')
  return [row]
}

/** Every date of birth with where it comes from. Where the dates differ, none is taken for the truth (¶7). Without any date, the age as it is known. */
function birthRows(building: Building): readonly Row[] {
  const { view, words } = building
  const { 'birth-date': asked } = questions['dates-of-birth'].fields
  const all = itemsOf(view.answers, 'dates-of-birth')
  // A grown-up whom nobody assessed as one is as old as what they or their papers say, and a child whose age is said to be in no doubt too: a date that others
  // wrote down stands apart, as on the sheet for the police. No record of theirs changes by itself (¶7).
  const isApart = isToldThat(view, () =>
    isAdult(view) ? ageDoubt.of(view) !== 'assessed-adult' : isOneOf(view.answers, 'age-in-doubt', 'no')
  )
  const inRecords = isApart ? birthsOf(building).inRecords : []
  const valuesOf = (births: typeof all) => {
    const dates = births.flatMap((birth) => {
      const said = answerWords('birth-date', asked, birth.fields['birth-date'], building)
      if (said === undefined) return []
      const date = listWords(said.values)
      return [{ date, source: givenBy(birth, building), isBelied: isSetAside(birth, building) }]
    })
    return eachDateOnce(dates, words).map((one) => birthWords(one, words))
  }
  const values = valuesOf(all.filter((one) => !inRecords.includes(one)))
  const label = words('questions.birth-date.short')
  // An age that was guessed before there was a date adds nothing beside one date. It does beside two, or where somebody says 18 or over (¶7).
  if (values.length === 1 && isOneOf(view.answers, 'age-as-known', 'under-16', '16-or-17'))
    building.printed?.add('age-as-known')
  return values.length === 0
    ? [...ageRows(building), { label, values: [words('documents.the-child.not-recorded')], absent: true }]
    : [
        { label, values },
        ...(inRecords.length === 0
          ? []
          : [{ label: words('documents.missing-child.records'), values: valuesOf(inRecords) }])
      ]
}

/**
 * The 18th birthday in the half year before it: what ends then, and what must be agreed before, is on every paper, and the day was on few (¶51, ¶54). The page
 * for the night has no room for it. Where the age is in doubt, or the year or month of birth alone is known, no date stands alone here: the days stand among the
 * key dates, each with its source (¶7).
 */
function eighteenRows(building: Building): readonly Row[] {
  const { view, words, saysAgeApart } = building
  if (saysAgeApart === true) return []
  const days = ifDisclosed(view, () => {
    const is = (wanted: Milestone) =>
      birthdays(view).find(({ milestone, exact }) => milestone === wanted && exact)?.date
    const [near, on] = [is('17-and-a-half'), is('18')]
    const isNear = near !== undefined && near <= view.today && on !== undefined && view.today < on
    return isNear && !isProtectedInDoubt(view) && !isFindingDenied(view) ? [on] : []
  })
  return (days ?? []).map((on) => ({ label: words('documents.the-child.eighteen'), values: [dateWords(on)] }))
}

/**
 * The language in which an interpreter is needed. Only in a copy without the signatures, beside which the language stands otherwise: its readers meet
 * the child (¶26).
 */
function languageRows(building: Building): readonly Row[] {
  const row = building.isPartAlone === true ? recordedRow('interpreter-language', building) : undefined
  if (row === undefined) return []
  building.printed?.add('interpreter-language')
  return [row]
}

/** A boy or a girl, and of which nationality, on the page for the night: a bed is made before anybody has read a plan (¶7). */
function genderRows(building: Building): readonly Row[] {
  const row = building.saysAgeApart === true ? genderRow(building) : undefined
  return row === undefined ? [] : [row]
}

/**
 * How a child looks of whom nobody knows a name, on the page for the night: of five who came from one lorry, a reference alone tells whoever opens the door
 * nothing (¶23, ¶39).
 */
function lookRows(building: Building): readonly Row[] {
  const { view, saysAgeApart } = building
  const isNamed = (['known-as', 'full-name'] as const).some((id) => valueOf(view.answers, id) !== undefined)
  const row = saysAgeApart === true && !isNamed ? recordedRow('child-description', building) : undefined
  return row === undefined || row.absent === true ? [] : [row]
}

/** Whether the status part further down speaks of the age, so that it is not said twice. That part does so only where the age is in doubt. */
const saysAgeBelow = ({ saysAgeApart, view }: Building): boolean =>
  saysAgeApart === true && isToldThat(view, isProtectedInDoubt)

/** Whose document it is: the names and the dates of birth, and that the child has children. They stand on its pages alone, never in a file's name or title. */
export function childBlocks(
  building: Building,
  {
    with: more,
    andWhoIsWithThem
  }: Pick<Extract<Part, { kind: 'the-child' }>, 'with' | 'andWhoIsWithThem'> = {}
): readonly Block[] {
  const rows = [
    ...nameRows(building),
    ...aliasesRows(building),
    ...birthRows(building),
    ...eighteenRows(building),
    ...howOldInDoubtRows(building),
    ...genderRows(building),
    ...lookRows(building),
    ...(saysAgeBelow(building) ? [] : ageInDoubtRows(building)),
    ...ownChildrenRows(building),
    ...(andWhoIsWithThem === true ? childWithThemRows(building) : []),
    ...languageRows(building),
    ...(more === undefined ? [] : careRows(building, more))
  ]
  const gap = building.words('documents.the-child.not-recorded')
  return [{ kind: 'rows', rows: joinUnrecorded(rows, gap, gap) }]
}
