import type { Properties, Role } from './roles.ts'

/** A piece of a page's content, by the number under which the page marks it. */
interface MarkedContent {
  readonly kind: 'content'
  readonly page: number
  readonly id: number
}

/** A place on a page that leads to another. */
export interface Annotation {
  readonly kind: 'annotation'
  readonly owner: Element
  readonly page: number
  /** Its corners in points from the page's lower left: left, bottom, right, top. */
  readonly corners: readonly [number, number, number, number]
  /** Where it leads: a page, and how high on it in points from its foot. */
  readonly target: { readonly page: number; readonly top: number }
  readonly contents: string
}

/** One element of the structure tree, with what it holds in reading order. */
export interface Element {
  readonly kind: 'element'
  readonly role: Role
  readonly properties: Properties
  readonly parent: Element | null
  readonly kids: (Element | MarkedContent | Annotation)[]
}

/** Makes an element as the last of its parent. */
export function newElement(parent: Element | null, role: Role, properties: Properties = {}): Element {
  const element: Element = { kind: 'element', role, properties, parent, kids: [] }
  parent?.kids.push(element)
  return element
}

/** An empty element of these roles means something: a cell to fill in. */
const mayBeEmpty: ReadonlySet<Role> = new Set(['TD', 'TH'])

/** Removes from an element the elements inside it that hold nothing. */
export function prune(element: Element): void {
  for (const kid of element.kids) if (kid.kind === 'element') prune(kid)
  const kept = element.kids.filter(
    (kid) => kid.kind !== 'element' || mayBeEmpty.has(kid.role) || kid.kids.length > 0
  )
  element.kids.splice(0, element.kids.length, ...kept)
}

/** An element and all inside it, each before what it holds. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element
  for (const kid of element.kids) if (kid.kind === 'element') yield* elementsOf(kid)
}
