import { missingChildRows } from '../../../../content/documents/missing-child-sheet'
import { itemsOf, fieldOf } from '../../../../machines/case-file/read'
import type { Row } from '../../model'
import { aboutQuestion } from '../about'
import type { Building } from '../context'
import { recordedRow, unrecordedRow } from './recorded'
import { essentialRows } from './essential'

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
        : words('values.person', { name: shown, role: words(`questions.other-name-kind.options.${kind}`) })
    ]
  })
  if (values.length === 0) return undefined
  return {
    label: words('questions.other-names.short'),
    values: [values.join('; ')],
    about: aboutQuestion('other-names', view)
  }
}

/** The languages that reach the child: the first, its dialect, and others. */
function languagesRow(building: Building): Row | undefined {
  const { view, words } = building
  const said = (['first-language', 'dialect', 'languages-used'] as const).flatMap(
    (id) => recordedRow(id, building)?.values ?? []
  )
  if (said.length === 0) return undefined
  return {
    label: words('documents.missing-child.languages'),
    values: said,
    about: aboutQuestion('first-language', view)
  }
}

/** Who to look for: the names, how the name is said, the languages, and what the child looks like. */
export function whoRows(building: Building, birth: readonly Row[]): readonly Row[] {
  const names = [
    recordedRow('full-name', building) ?? unrecordedRow('full-name', building),
    recordedRow('known-as', building),
    recordedRow('name-in-own-script', building),
    recordedRow('name-said-aloud', building),
    aliasesRow(building)
  ]
  const given = [...names, ...birth, languagesRow(building)].filter((row) => row !== undefined)
  return [...given, ...essentialRows(missingChildRows.who, building)]
}
