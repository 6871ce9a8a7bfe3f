import type { Internals } from './internals.ts'
import type { Artifact } from './roles.ts'
import type { Element } from './structure.ts'
import { dictionary } from './values.ts'

/** The owner of the content that is drawn next on the page: an element, or something that is not read. */
export type Owner = Element | { readonly kind: 'artifact'; readonly artifact: Artifact }

/** A marked piece of content that has begun and not ended. */
interface Open {
  readonly owner: Owner
  readonly page: number
  /** Where in the page's operators it begins. */
  readonly start: number
}

function artifactMark(artifact: Artifact): string {
  const subtype = artifact.type === 'Pagination' ? artifact.subtype : undefined
  const entries = { Type: `/${artifact.type}`, Subtype: subtype === undefined ? null : `/${subtype}` }
  return `/Artifact ${dictionary(entries)} BDC`
}

/** Marks pieces of the pages' content. One is open at a time, and each ends on its own page. */
export class Marks {
  private open: Open | null = null
  private readonly owners = new Map<number, Element[]>()

  constructor(private readonly internals: Internals) {}

  /** The elements that own a page's pieces, by number. */
  ownersOn(page: number): readonly Element[] {
    return this.owners.get(page) ?? []
  }

  begin(owner: Owner): void {
    this.end()
    const page = this.internals.getCurrentPageInfo().pageNumber
    const start = this.internals.pages[page]?.length ?? 0
    this.open = { owner, page, start }
    this.internals.write(
      owner.kind === 'artifact'
        ? artifactMark(owner.artifact)
        : `/${owner.role} <</MCID ${this.ownersOn(page).length}>> BDC`
    )
  }

  /** Ends the open piece. A piece in which nothing was drawn is taken back. */
  end(): void {
    if (this.open === null) return
    const { owner, page, start } = this.open
    this.open = null
    const operators = this.internals.pages[page]
    if (operators === undefined) return
    if (operators.length === start + 1) {
      operators.pop()
      return
    }
    operators.push('EMC')
    if (owner.kind === 'artifact') return
    const owners = this.owners.get(page) ?? []
    this.owners.set(page, owners)
    owner.kids.push({ kind: 'content', page, id: owners.length })
    owners.push(owner)
  }
}
