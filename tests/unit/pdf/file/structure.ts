import type { Dictionary, PdfFile, Value } from './pdf-file.ts'
import { isDictionary, written } from './pdf-file.ts'

/** A piece of a page's content that an element holds. */
export interface Piece {
  readonly kind: 'piece'
  readonly page: string
  readonly id: number
}

/** An object, such as a link, that an element holds. */
interface HeldObject {
  readonly kind: 'object'
  readonly reference: Value | undefined
}

/** An element of the structure tree, as the file has it. */
export interface Element {
  readonly kind: 'element'
  readonly role: string
  readonly dictionary: Dictionary
  readonly reference: Value
  readonly parent: Element | undefined
  readonly kids: readonly (Element | Piece | HeldObject)[]
}

function elementOf(file: PdfFile, reference: Value, parent: Element | undefined): Element {
  const dictionary = file.dictionary(reference)
  const role = written(dictionary['/S']).slice(1)
  const kids: (Element | Piece | HeldObject)[] = []
  const element: Element = { kind: 'element', role, dictionary, reference, parent, kids }
  for (const kid of file.list(dictionary['/K'])) kids.push(kidOf(file, kid, dictionary, element))
  return element
}

function kidOf(file: PdfFile, kid: Value, own: Dictionary, parent: Element): Element | Piece | HeldObject {
  const held = isDictionary(kid) ? kid : undefined
  const page = written(held?.['/Pg'] ?? own['/Pg'])
  if (typeof kid === 'number') return { kind: 'piece', page, id: kid }
  if (held?.['/Type'] === '/MCR') return { kind: 'piece', page, id: Number(held['/MCID']) }
  if (held?.['/Type'] === '/OBJR') return { kind: 'object', reference: held['/Obj'] }
  return elementOf(file, kid, parent)
}

/** The outermost elements of a file's structure. */
export function rootsOf(file: PdfFile): readonly Element[] {
  const tree = file.dictionary(file.catalog['/StructTreeRoot'])
  return file.list(tree['/K']).map((kid) => elementOf(file, kid, undefined))
}

/** Elements and all inside them, in the order in which they are read. */
export function* allIn(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    yield element
    yield* allIn(kidElements(element))
  }
}

/** The elements right inside another. */
export const kidElements = ({ kids }: Element): readonly Element[] =>
  kids.filter((kid) => kid.kind === 'element')

/** What an element says of itself in one of its attributes, whoever owns it. */
export function attribute(file: PdfFile, element: Element, name: string): Value | undefined {
  const own = file.list(element.dictionary['/A']).map((one) => file.dictionary(one))
  return own.find((one) => name in one)?.[name]
}
