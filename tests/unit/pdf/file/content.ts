import type { Dictionary, PdfFile, Value } from './pdf-file.ts'
import { operationsOf, type Name, type Operand, type Operation } from './tokens.ts'

/** A piece of marked content: its tag and the number by which the structure knows it, if it has one. */
export interface Mark {
  readonly tag: string
  readonly id: number | undefined
  readonly entries: ReadonlyMap<string, Operand>
}

/** Something that a page shows, and the marks around it, the outermost first. */
export interface Shown {
  readonly page: string
  readonly kind: 'text' | 'shape' | 'picture'
  readonly marks: readonly Mark[]
  /** The codes of a text, of two bytes each, and the font that they are of. */
  readonly codes: readonly number[]
  readonly font: Value | undefined
  /** Of a text: its colour, in red, green and blue from 0 to 1. */
  readonly colour: readonly number[]
  /** A text's size, and a filled rectangle's corners: what lies under what. */
  readonly where: readonly number[]
}

/** A page's content, and what is wrong with how its marks are nested. */
export interface PageContent {
  readonly shown: readonly Shown[]
  readonly faults: readonly string[]
}

const shapes = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh'])
const texts = new Set(['Tj', "'", '"'])
const isName = (operand: Operand | undefined): operand is Name =>
  typeof operand === 'object' && 'name' in operand && typeof operand.name === 'string'
const isMap = (operand: Operand | undefined): operand is ReadonlyMap<string, Operand> =>
  operand instanceof Map
const numbers = (operands: readonly Operand[]) => operands.filter((one) => typeof one === 'number')

const codesOf = (bytes: Uint8Array): number[] =>
  Array.from(
    { length: bytes.length / 2 },
    (_, index) => (bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0)
  )

function markOf({ operands: [tag, entries] }: Operation): Mark {
  const found = isMap(entries) ? entries : new Map<string, Operand>()
  const id = found.get('MCID')
  return { tag: isName(tag) ? tag.name : '', id: typeof id === 'number' ? id : undefined, entries: found }
}

/** Follows a page's content from operator to operator. */
export function contentOf(file: PdfFile, reference: string, page: Dictionary): PageContent {
  const shown: Shown[] = []
  const faults: string[] = []
  const fonts = file.dictionary(file.dictionary(page['/Resources'])['/Font'])
  const marks: Mark[] = []
  const openAtText: number[] = []
  let [font, colour, where]: [Value | undefined, readonly number[], readonly number[]] = [
    undefined,
    [0, 0, 0],
    []
  ]
  const show = (kind: Shown['kind'], codes: readonly number[] = []) =>
    shown.push({ page: reference, kind, marks: [...marks], codes, font, colour, where })
  for (const operation of operationsOf(file.data(page['/Contents']))) {
    const { operator, operands } = operation
    if (operator === 'BDC' || operator === 'BMC') marks.push(markOf(operation))
    else if (operator === 'EMC') {
      if (marks.pop() === undefined) faults.push('An EMC without a beginning.')
    } else if (operator === 'BT') openAtText.push(marks.length)
    else if (operator === 'ET') {
      if (openAtText.pop() !== marks.length)
        faults.push('Marked content begins inside a text and ends outside it.')
    } else if (operator === 'Tf') font = isName(operands[0]) ? fonts[`/${operands[0].name}`] : undefined
    else if (operator === 'rg') colour = numbers(operands)
    else if (operator === 'g') colour = numbers([...operands, ...operands, ...operands])
    else if (operator === 're' || operator === 'Tm') where = numbers(operands)
    else if (texts.has(operator))
      show(
        'text',
        operands.flatMap((one) => (one instanceof Uint8Array ? codesOf(one) : []))
      )
    else if (operator === 'TJ') faults.push('A text is set in a way that this reader does not know.')
    else if (shapes.has(operator)) show('shape')
    else if (operator === 'Do' || operator === 'BI') show('picture')
  }
  if (marks.length > 0) faults.push(`${marks.length} pieces of marked content do not end on their page.`)
  return { shown, faults }
}
