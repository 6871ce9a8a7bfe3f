import type { Internals } from './internals.ts'
import type { Marks } from './marks.ts'
import type { FileObject } from './objects.ts'
import { references } from './objects.ts'
import type { Box, Properties } from './roles.ts'
import { elementsOf, type Annotation, type Element } from './structure.ts'
import { decimal, dictionary, reference, textString } from './values.ts'

/** The parts of a document from which the structure is written. */
interface Structure {
  readonly roots: readonly Element[]
  readonly annotations: readonly Annotation[]
  readonly marks: Marks
  readonly pages: number
}

const nameOrNull = (name: string | undefined) => (name === undefined ? null : `/${name}`)
const textOrNull = (text: string | undefined) => (text === undefined ? null : textString(text))

/** A picture's corners in points from the lower left of its page. */
function corners({ x, y, width, height }: Box, internals: Internals, page: number): string {
  const { scaleFactor: points } = internals
  const top = internals.getPageInfo(page).pageContext.mediaBox.topRightY - y * points
  return `[${[x * points, top - height * points, (x + width) * points, top].map(decimal).join(' ')}]`
}

function firstPage({ kids }: Element): number | null {
  for (const kid of kids) {
    const page = kid.kind === 'element' ? firstPage(kid) : kid.page
    if (page !== null) return page
  }
  return null
}

function attributes(element: Element, internals: Internals, page: number | null): string | null {
  const { properties } = element
  const found: string[] = []
  const { scope, columnSpan, rowSpan, numbering, box } = properties
  if (scope !== undefined || columnSpan !== undefined || rowSpan !== undefined)
    found.push(
      dictionary({
        O: '/Table',
        Scope: nameOrNull(scope),
        ColSpan: columnSpan ?? null,
        RowSpan: rowSpan ?? null
      })
    )
  if (numbering !== undefined) found.push(dictionary({ O: '/List', ListNumbering: `/${numbering}` }))
  if (box !== undefined && page !== null)
    found.push(dictionary({ O: '/Layout', Placement: '/Block', BBox: corners(box, internals, page) }))
  return found.length > 1 ? `[${found.join('')}]` : (found[0] ?? null)
}

const described = ({ language, alternative, actualText }: Properties) => ({
  Lang: textOrNull(language),
  Alt: textOrNull(alternative),
  ActualText: textOrNull(actualText)
})

/** Makes the objects of the structure tree. Their numbers come from the document. The number of the tree’s root is returned beside them. */
export function structureObjects(
  structure: Structure,
  internals: Internals,
  annotationIds: ReadonlyMap<Annotation, number>
): { readonly root: number; readonly objects: readonly FileObject[] } {
  const root = internals.newObjectDeferred()
  const ids = new Map<Element, number>()
  for (const top of structure.roots)
    for (const element of elementsOf(top)) ids.set(element, internals.newObjectDeferred())
  const idOf = (element: Element) => ids.get(element) ?? root
  const pageReference = (page: number) => reference(internals.getPageInfo(page).objId)

  function kidsOf(element: Element, ownPage: number | null): string | null {
    const kids = element.kids.map((kid) => {
      if (kid.kind === 'element') return reference(idOf(kid))
      const page = kid.page === ownPage ? null : pageReference(kid.page)
      if (kid.kind === 'annotation')
        return dictionary({ Type: '/OBJR', Obj: reference(annotationIds.get(kid) ?? 0), Pg: page })
      return page === null ? String(kid.id) : dictionary({ Type: '/MCR', Pg: page, MCID: kid.id })
    })
    return kids.length > 1 ? `[${kids.join(' ')}]` : (kids[0] ?? null)
  }

  const objects = [...ids].map(([element, id]): FileObject => {
    const holdsContent = element.kids.some(({ kind }) => kind !== 'element')
    const page = holdsContent ? firstPage(element) : null
    return {
      id,
      text: dictionary({
        Type: '/StructElem',
        S: `/${element.role}`,
        P: reference(element.parent === null ? root : idOf(element.parent)),
        Pg: page === null ? null : pageReference(page),
        K: kidsOf(element, page),
        A: attributes(element, internals, firstPage(element)),
        ...described(element.properties)
      })
    }
  })
  const parentTree = internals.newObjectDeferred()
  const ownersOf = (page: number) => references(structure.marks.ownersOn(page).map(idOf))
  const numbers = [
    ...Array.from({ length: structure.pages }, (_, index) => `${index} ${ownersOf(index + 1)}`),
    ...structure.annotations.map(({ owner }, index) => `${structure.pages + index} ${reference(idOf(owner))}`)
  ]
  return {
    root,
    objects: [
      {
        id: root,
        text: dictionary({
          Type: '/StructTreeRoot',
          K: references(structure.roots.map(idOf)),
          ParentTree: reference(parentTree),
          ParentTreeNextKey: numbers.length
        })
      },
      ...objects,
      { id: parentTree, text: dictionary({ Nums: `[${numbers.join('\n')}]` }) }
    ]
  }
}
