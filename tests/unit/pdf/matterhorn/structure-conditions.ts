import { written } from '../file/pdf-file.ts'
import { attribute, kidElements, type Element } from '../file/structure.ts'
import { faultIf, faultsIn, type Condition, type Spoil } from './condition.ts'
import type { Examined } from './examined.ts'

/** The structure types that ISO 32000-1 gives (14.8.4): no other needs to be explained, and none of them may be. */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' '
  )
)

const path = (element: Element): string =>
  element.parent === undefined ? element.role : `${path(element.parent)} > ${element.role}`

const hasRoleMap = ({ file }: Examined) =>
  file.dictionary(file.catalog['/StructTreeRoot'])['/RoleMap'] !== undefined

const withRole = ({ elements }: Examined, ...roles: readonly string[]) =>
  elements.filter(({ role }) => roles.includes(role))

/** What may stand in an element of a role, and what such an element may stand in; the rest is free. */
interface Nesting {
  readonly holds?: readonly string[]
  readonly standsIn?: readonly string[]
}

function nestingFaults({ elements }: Examined, rules: Readonly<Record<string, Nesting>>): readonly string[] {
  return elements.flatMap((element) => {
    const { holds, standsIn } = rules[element.role] ?? {}
    const wrong = kidElements(element).filter(({ role }) => holds !== undefined && !holds.includes(role))
    const isLost = standsIn !== undefined && !standsIn.includes(element.parent?.role ?? '')
    const isLoose = holds !== undefined && element.kids.some(({ kind }) => kind !== 'element')
    return [
      ...wrong.map((kid) => `${path(kid)} may not stand there.`),
      ...faultIf(isLost, `${path(element)} may not stand there.`),
      ...faultIf(isLoose, `${path(element)} holds content of its own.`)
    ]
  })
}

/** Gives the first element of a role another. */
const rename =
  (from: string, to: string): Spoil =>
  (_, { elements }) => {
    const found = elements.find(({ role }) => role === from)
    if (found === undefined) throw new Error(`There is no ${from}.`)
    found.dictionary['/S'] = `/${to}`
  }

/** Takes an entry from every element of a role. */
const strip =
  (role: string, entry: string): Spoil =>
  (_, { elements }) => {
    for (const found of elements.filter((one) => one.role === role))
      Reflect.deleteProperty(found.dictionary, entry)
  }

const cells = ['TH', 'TD']
const levelOf = ({ role }: Element) => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0)
const levels = ({ elements }: Examined) => elements.map(levelOf).filter((level) => level > 0)

/** Checkpoints 02, 09, 13 to 15, 17 and 19: the structure tree. */
export const structureConditions: readonly Condition[] = [
  {
    id: '02-001',
    says: 'A structure type that is not standard is not traced back to one that is.',
    faults: ({ elements }) =>
      faultsIn(
        elements,
        ({ role }) => !standard.has(role),
        (element) => `${path(element)} is no standard type.`
      ),
    spoil: rename('P', 'Sentence')
  },
  {
    id: '02-003',
    says: 'Structure types are traced back to one another in a circle.',
    cannot: 'Only standard types are written, so that there is no role map.',
    faults: (examined) => faultIf(hasRoleMap(examined), 'There is a role map.')
  },
  {
    id: '02-004',
    says: 'A standard structure type is said to be another.',
    cannot: 'Only standard types are written, so that there is no role map.',
    faults: (examined) => faultIf(hasRoleMap(examined), 'There is a role map.')
  },
  {
    id: '09-004',
    says: 'Parts of a table stand where they may not.',
    faults: (examined) => [
      ...nestingFaults(examined, {
        Table: { holds: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'] },
        THead: { holds: ['TR'], standsIn: ['Table'] },
        TBody: { holds: ['TR'], standsIn: ['Table'] },
        TFoot: { holds: ['TR'], standsIn: ['Table'] },
        TR: { holds: cells, standsIn: ['Table', 'THead', 'TBody', 'TFoot'] },
        TH: { standsIn: ['TR'] },
        TD: { standsIn: ['TR'] }
      }),
      ...faultsIn(
        withRole(examined, 'Table'),
        (table) => {
          const rows = kidElements(table).flatMap((kid) => (kid.role === 'TR' ? [kid] : kidElements(kid)))
          return new Set(rows.filter(({ role }) => role === 'TR').map(({ kids }) => kids.length)).size > 1
        },
        (table) => `${path(table)} has rows of different lengths.`
      )
    ],
    spoil: rename('TD', 'P')
  },
  {
    id: '09-005',
    says: 'Parts of a list stand where they may not.',
    faults: (examined) =>
      nestingFaults(examined, {
        L: { holds: ['Caption', 'L', 'LI'] },
        LI: { holds: ['Lbl', 'LBody'], standsIn: ['L'] },
        LBody: { standsIn: ['LI'] }
      }),
    spoil: rename('LBody', 'P')
  },
  {
    id: '09-006',
    says: 'Parts of a table of contents stand where they may not.',
    faults: (examined) =>
      nestingFaults(examined, {
        TOC: { holds: ['Caption', 'TOC', 'TOCI'] },
        TOCI: { holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], standsIn: ['TOC'] }
      }),
    spoil: rename('TOCI', 'P')
  },
  {
    id: '09-007',
    says: 'Parts of a Ruby text stand where they may not.',
    cannot: 'No such text is written.',
    faults: (examined) => withRole(examined, 'Ruby', 'RB', 'RT', 'RP').map(path)
  },
  {
    id: '09-008',
    says: 'Parts of a Warichu text stand where they may not.',
    cannot: 'No such text is written.',
    faults: (examined) => withRole(examined, 'Warichu', 'WT', 'WP').map(path)
  },
  {
    id: '13-004',
    says: 'A figure has no text that stands for it.',
    faults: (examined) =>
      faultsIn(
        withRole(examined, 'Figure'),
        ({ dictionary }) => !examined.file.text(dictionary['/Alt'] ?? dictionary['/ActualText']),
        (figure) => `${path(figure)} has no alternative.`
      ),
    spoil: strip('Figure', '/Alt')
  },
  {
    id: '14-002',
    says: 'The first heading is not one of level 1.',
    faults: (examined) => faultIf((levels(examined)[0] ?? 1) !== 1, 'The first heading is of another level.'),
    spoil: rename('H1', 'H2')
  },
  {
    id: '14-003',
    says: 'A level of headings is skipped on the way down.',
    faults: (examined) =>
      levels(examined).flatMap((level, index, all) =>
        faultIf(
          level > (all[index - 1] ?? 0) + 1,
          `A heading of level ${level} follows one of ${all[index - 1] ?? 0}.`
        )
      ),
    spoil: rename('H2', 'H4')
  },
  {
    id: '14-006',
    says: 'An element holds several headings of no level.',
    cannot: 'Every heading has a level.',
    faults: (examined) => withRole(examined, 'H').map(path)
  },
  {
    id: '14-007',
    says: 'Headings with and without a level stand in one file.',
    cannot: 'Every heading has a level.',
    faults: (examined) => withRole(examined, 'H').map(path)
  },
  {
    id: '15-003',
    says: 'A header cell does not say whether it heads its row or its column.',
    faults: (examined) =>
      faultsIn(
        withRole(examined, 'TH'),
        (cell) => !['/Row', '/Column', '/Both'].includes(written(attribute(examined.file, cell, '/Scope'))),
        (cell) => `${path(cell)} has no scope.`
      ),
    spoil: strip('TH', '/A')
  },
  {
    id: '17-002',
    says: 'A formula has no text that stands for it.',
    cannot: 'No formula is written.',
    faults: (examined) => withRole(examined, 'Formula').map(path)
  },
  {
    id: '17-003',
    says: 'The characters of a formula are not known.',
    cannot: 'No formula is written.',
    faults: (examined) => withRole(examined, 'Formula').map(path)
  },
  {
    id: '19-003',
    says: 'A note has no name of its own.',
    cannot: 'No note is written: what stands under a title or a frame is a paragraph.',
    faults: (examined) => withRole(examined, 'Note').map(path)
  },
  {
    id: '19-004',
    says: 'Two notes have the same name.',
    cannot: 'No note is written: what stands under a title or a frame is a paragraph.',
    faults: (examined) => withRole(examined, 'Note').map(path)
  }
]
