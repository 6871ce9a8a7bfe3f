import { missingChildRows } from '../../../../content/documents/missing-child-sheet'
import { questions, type QuestionId } from '../../../../content/stages'
import type { AnyAnswer } from '../../../../machines/case-file/answer'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
import { isSmall } from '../../../../machines/facts/small-child'
import { isAlike } from '../../../../machines/facts/same-name'
import { mayHaveOwnChildHere } from '../../../../machines/policy/people/other-children'
import { isKnownToBePregnant } from '../../../../machines/policy/needs/pregnancy'
import type { Row } from '../../model'
import type { Building } from '../building/context'
import {
  birthsOf,
  birthWords,
  eachDateOnce,
  givenBy,
  isSetAside,
  type Birth,
  type Dated
} from '../words/birth-dates'
import { answerWords } from '../words/answer-words'
import { ageInDoubtRows, howOldInDoubtRows } from '../words/age-in-doubt'
import { childWithThemRows, ownChildrenRows } from '../words/own-children'
import { essentialRows } from './essential'
import { recordedRow, unrecordedRows } from '../words/recorded'
import { besideWords, listWords } from '../../../i18n/lists'

const { 'birth-date': dateAsked } = questions['dates-of-birth'].fields

/** What is recorded under some questions, each thing once. */
const saidUnder = (ids: readonly QuestionId[], building: Building): readonly string[] => [
  ...new Set(ids.flatMap((id) => recordedRow(id, building)?.values ?? []))
]

const onOneLine = (label: string, said: readonly string[], { words }: Building): Row | undefined =>
  said.length === 0
    ? undefined
    : { label: words(`documents.missing-child.${label}`), values: [besideWords(said, words)] }

/** Several short answers on one line. */
const together = (label: string, ids: readonly QuestionId[], building: Building): Row | undefined =>
  onOneLine(label, saidUnder(ids, building), building)

/** The names, each once. A note on a name stays, without the name itself if it was already said. */
function namesRow(building: Building): Row | undefined {
  const parts = saidUnder(['full-name', 'known-as', 'name-in-own-script'], building).flatMap((said) =>
    said.split(';').map((part) => part.trim())
  )
  const names = parts.filter(
    (part, index) => part !== '' && !parts.slice(0, index).some((before) => isAlike(before, part))
  )
  return onOneLine('names', names, building)
}

/** Every other name that the child is known by, with what kind of name it is: a name from an exploiter opens doors that others do not. */
export function aliasesRow(
  building: Building,
  label = building.words('questions.other-names.short')
): Row | undefined {
  const { view, words, keepBack } = building
  const values = itemsOf(view.answers, 'other-names').flatMap((item) => {
    const name = fieldOf(item, 'other-name')
    const kind = fieldOf(item, 'other-name-kind')
    if (name === undefined) return []
    const shown = keepBack(name)
    return [
      kind === undefined
        ? shown
        : words('documents.missing-child.alias', {
            name: shown,
            kind: words(`questions.other-name-kind.options.${kind}`)
          })
    ]
  })
  if (values.length === 0) return undefined
  return { label, values: [besideWords(values, words)] }
}

/**
 * A date of birth, with the words in which it was said where it is a year alone or of a small child: “about 2, by looks” is no date of birth
 * (¶7). Beside another date they say nothing that a reader needs.
 */
function asFarAsKnown(birth: Birth, { view }: Building): AnyAnswer | undefined {
  const known = fieldOf(birth, 'birth-date')
  if (known === undefined || known.precision === 'year' || isToldThat(view, isSmall))
    return birth.fields['birth-date']
  return { state: 'answered', value: { date: known.date, precision: known.precision } }
}

/** Some dates of birth, each once, with all who gave it. */
function datesGiven(births: readonly Birth[], building: Building): readonly Dated[] {
  const given = births.flatMap((birth): Dated[] => {
    const said = answerWords('birth-date', dateAsked, asFarAsKnown(birth, building), building)
    return said === undefined || said.absent
      ? []
      : [
          {
            date: listWords(said.values),
            source: givenBy(birth, building),
            isBelied: isSetAside(birth, building)
          }
        ]
  })
  return eachDateOnce(given, building.words)
}

/** A row of dates of birth, each with who gave it. */
function datesRow(
  label: string,
  births: readonly Birth[],
  isDisputed: boolean,
  building: Building
): readonly Row[] {
  const { words } = building
  const dates = datesGiven(births, building)
  return dates.length === 0
    ? []
    : [
        {
          label,
          values: [
            besideWords(
              dates.map((one) =>
                isDisputed
                  ? words('documents.missing-child.disputed', { date: one.date, source: one.source })
                  : birthWords(one, words)
              ),
              words
            )
          ]
        }
      ]
}

/**
 * How old the child is: the dates of birth, each with who gave it. Without any date, the age as anyone knows it. Then the other dates under which
 * records have the child. They are said to be disputed where the child could be taken for an adult: somebody who searches the records would find such
 * a date without a warning (¶7). What was said about the dates stands in the plans.
 */
function ageRows(building: Building): readonly Row[] {
  const { words } = building
  const { shown, inRecords } = birthsOf(building)
  const isDisputed = ageInDoubtRows(building).length > 0
  const rows = datesRow(words('questions.birth-date.short'), shown, false, building)
  const known = recordedRow('age-as-known', building)
  return [
    ...(rows.length > 0 ? rows : known === undefined ? unrecordedRows('age-as-known', building) : [known]),
    ...datesRow(words('documents.missing-child.records'), inRecords, isDisputed, building)
  ]
}

/** What is recorded under a question. Nothing where the answer only says why nothing is recorded: the page has room for little. */
function saidRow(id: QuestionId, building: Building): Row | undefined {
  const row = recordedRow(id, building)
  return row?.absent === true ? undefined : row
}

/** The child may have a child of her own here, as far as the copy is told. Then the answer on care in pregnancy may be from before the birth. */
const mayBeBorn = ({ view }: Building): boolean => isToldThat(view, mayHaveOwnChildHere)

/**
 * That a girl is known to be pregnant: two lives are at risk, and hospitals are places to look in (¶34, ¶39). It stands where the person who makes
 * the copy says that it is needed. It is never in the child’s own copy, which may be found.
 */
function pregnantRow(building: Building): Row | undefined {
  const { view, words, disclosure } = building
  if (disclosure.toTheChild === true) return undefined
  return isKnownToBePregnant(view)
    ? {
        label: words('documents.missing-child.pregnant'),
        values: [
          words(`documents.missing-child.${mayBeBorn(building) ? 'pregnant-or-born' : 'pregnant-yes'}`)
        ]
      }
    : undefined
}

/** Whether it is a boy or a girl, and of which nationality, as far as it is recorded. */
export const genderRow = (building: Building): Row | undefined =>
  together('gender-and-nationality', ['gender', 'nationality'], building)

/** Who to look for: the names, the languages that reach the child, and what the child looks like. */
export function whoRows(building: Building): readonly Row[] {
  const { words } = building
  const names = namesRow(building) ?? {
    label: words('documents.missing-child.names'),
    values: [words('documents.missing-child.not-recorded')],
    absent: true
  }
  return [
    names,
    aliasesRow(building),
    ...ageRows(building),
    ...howOldInDoubtRows(building),
    ...ageInDoubtRows(building),
    ...[genderRow(building) ?? unrecordedRows('gender', building)].flat(),
    ...ownChildrenRows(building).map((row) => ({
      ...row,
      label: words('documents.missing-child.own-children')
    })),
    ...childWithThemRows(building),
    pregnantRow(building),
    together('languages', ['first-language'], building),
    ...missingChildRows.reach.map((id) => saidRow(id, building)),
    ...essentialRows(missingChildRows.who, building)
  ].filter((row) => row !== undefined)
}
