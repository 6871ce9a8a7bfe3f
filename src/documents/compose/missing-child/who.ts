import { missingChildRows } from '../../../../content/documents/missing-child-sheet'
import type { QuestionId } from '../../../../content/stages'
import { itemsOf, fieldOf } from '../../../../machines/case-file/read'
import type { Row } from '../../model'
import type { Building } from '../context'
import { dateWords } from '../date-words'
import { ageInDoubtRows } from '../age-in-doubt'
import { ownChildrenRows } from '../own-children'
import { essentialRows } from './essential'
import { recordedRow, unrecordedRows } from './recorded'
import { besideWords } from '../../../i18n/lists'

/** Several short answers on one line. */
function together(label: string, ids: readonly QuestionId[], building: Building): Row | undefined {
  const said = ids.flatMap((id) => recordedRow(id, building)?.values ?? [])
  return said.length === 0
    ? undefined
    : {
        label: building.words(`documents.missing-child.${label}`),
        values: [besideWords([...new Set(said)], building.words)]
      }
}

/** Every other name that the child is known by, with what kind of name it is: a name from an exploiter opens doors that others do not. */
function aliasesRow(building: Building): Row | undefined {
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
  return {
    label: words('questions.other-names.short'),
    values: [besideWords(values, words)]
  }
}

/** The dates of birth, each with who gave it; what was said of them stands in the plans. */
function birthRow({ view, words }: Building): Row | undefined {
  const values = itemsOf(view.answers, 'dates-of-birth').flatMap((item) => {
    const known = fieldOf(item, 'birth-date')
    const source = fieldOf(item, 'birth-source')
    // What an immigration officer wrote down helps nobody to recognise a child; in a copy that is not told of it, it reads as another's.
    if (known === undefined || source === 'home-office' || source === 'other') return []
    return [
      words('documents.the-child.birth', {
        date: dateWords(known.date, known.precision),
        source:
          source === undefined
            ? words('documents.the-child.source-not-recorded')
            : words(`questions.birth-source.options.${source}`)
      })
    ]
  })
  if (values.length === 0) return undefined
  return {
    label: words('questions.birth-date.short'),
    values: [besideWords(values, words)]
  }
}

/** How old the child is: the dates of birth; as long as none is on record, the age as anyone knows it. */
function ageRows(building: Building): readonly Row[] {
  const row = birthRow(building) ?? recordedRow('age-as-known', building)
  return row === undefined ? unrecordedRows('age-as-known', building) : [row]
}

/** Whether somebody looks for a boy or a girl, and of which nationality. */
function genderRows(building: Building): readonly Row[] {
  const row = together('gender-and-nationality', ['gender', 'nationality'], building)
  return row === undefined ? unrecordedRows('gender', building) : [row]
}

/** Who to look for: the names, the languages that reach the child, and what the child looks like. */
export function whoRows(building: Building): readonly Row[] {
  const { words } = building
  const names = together('names', ['full-name', 'known-as', 'name-in-own-script'], building) ?? {
    label: words('documents.missing-child.names'),
    values: [words('documents.missing-child.not-recorded')],
    absent: true
  }
  return [
    names,
    aliasesRow(building),
    ...ageRows(building),
    ...ageInDoubtRows(building),
    ...genderRows(building),
    ...ownChildrenRows(building).map((row) => ({
      ...row,
      label: words('documents.missing-child.own-children')
    })),
    together('languages', ['first-language'], building),
    ...essentialRows(missingChildRows.who, building)
  ].filter((row) => row !== undefined)
}
