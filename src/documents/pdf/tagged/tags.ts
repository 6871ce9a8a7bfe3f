import type { jsPDF } from 'jspdf'
import { internalsOf } from './internals.ts'
import { Marks, type Owner } from './marks.ts'
import type { Artifact, Box, Properties, Role } from './roles.ts'
import { newElement, type Annotation, type Element } from './structure.ts'

/** Where a link leads: a page from 1, and how far down it, in the document's unit. */
interface Target {
  readonly page: number
  readonly y?: number
}

/**
 * Builds the structure of a document while it is drawn. What jsPDF draws between an element’s beginning and its end belongs to that element, over as many
 * pages as it takes. Elements inside it take over and then give back. The order of elements is the reading order.
 */
export class Tags {
  /** The elements that hold all others: one, as a rule a Document. */
  readonly roots: Element[] = []
  private readonly owners: Owner[] = []
  readonly marks: Marks
  readonly annotations: Annotation[] = []

  constructor(private readonly doc: jsPDF) {
    const { internal } = internalsOf(doc)
    this.marks = new Marks(internal)
    // jsPDF has already turned the page: the open piece ends on the old page and goes on here.
    internal.events.subscribe('addPage', () => {
      this.resume()
    })
  }

  /** Begins an element inside the one that is open. */
  begin(role: Role, properties: Properties = {}): Element {
    const element = newElement(this.current(), role, properties)
    if (element.parent === null) this.roots.push(element)
    this.enter(element)
    return element
  }

  /** Ends the element that was begun last. */
  end(): void {
    this.owners.pop()
    this.resume()
  }

  /** An element around what is drawn. */
  element<Result>(role: Role, draw: (element: Element) => Result): Result
  element<Result>(role: Role, properties: Properties, draw: (element: Element) => Result): Result
  element<Result>(
    role: Role,
    first: Properties | ((element: Element) => Result),
    drawn?: (element: Element) => Result
  ): Result {
    const [properties, draw] = typeof first === 'function' ? [{}, first] : [first, drawn]
    if (draw === undefined) throw new TypeError('Nothing to draw.')
    const element = this.begin(role, properties)
    try {
      return draw(element)
    } finally {
      this.end()
    }
  }

  /** Continues an element that has ended. Its place in the reading order stays. */
  within<Result>(element: Element, draw: () => Result): Result {
    this.enter(element)
    try {
      return draw()
    } finally {
      this.end()
    }
  }

  /** Draws something that is no content: a rule, a tint, or what every page repeats. It interrupts the open element. */
  artifact<Result>(artifact: Artifact, draw: () => Result): Result {
    this.enter({ kind: 'artifact', artifact })
    try {
      return draw()
    } finally {
      this.end()
    }
  }

  /** Makes a place on the current page lead to another. It belongs to the element that is open, a Link. */
  link(box: Box, target: Target, contents: string): void {
    const owner = this.current()
    if (owner?.role !== 'Link') throw new TypeError('A link belongs to an element of the role Link.')
    const { internal } = internalsOf(this.doc)
    const { scaleFactor: points } = internal
    const page = internal.getCurrentPageInfo().pageNumber
    const height = (of: number) => internal.getPageInfo(of).pageContext.mediaBox.topRightY
    const top = height(page) - box.y * points
    const annotation: Annotation = {
      kind: 'annotation',
      owner,
      page,
      corners: [box.x * points, top - box.height * points, (box.x + box.width) * points, top],
      target: { page: target.page, top: height(target.page) - (target.y ?? 0) * points },
      contents
    }
    // The words come first: they are what is read aloud.
    this.marks.end()
    owner.kids.push(annotation)
    this.annotations.push(annotation)
    this.resume()
  }

  /** Whether what is drawn now is content, so that elements may stand in it. */
  get isRead(): boolean {
    return this.owners.at(-1)?.kind === 'element'
  }

  private current(): Element | null {
    const owner = this.owners.at(-1)
    if (owner?.kind === 'artifact') throw new TypeError('No element stands inside an artifact.')
    return owner ?? null
  }

  private enter(owner: Owner): void {
    this.owners.push(owner)
    this.marks.begin(owner)
  }

  private resume(): void {
    const owner = this.owners.at(-1)
    if (owner === undefined) this.marks.end()
    else this.marks.begin(owner)
  }
}
