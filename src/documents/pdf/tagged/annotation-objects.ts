import type { Internals } from './internals.ts'
import type { FileObject } from './objects.ts'
import type { Annotation } from './structure.ts'
import { decimal, dictionary, reference, textString } from './values.ts'

/** Printed, and without a frame of its own. */
const printed = 4

/** Makes the objects of the places that lead elsewhere, each with its key in the structure's parent tree. */
export function annotationObjects(
  annotations: readonly Annotation[],
  ids: ReadonlyMap<Annotation, number>,
  internals: Internals,
  firstKey: number
): FileObject[] {
  return annotations.map((annotation, index) => {
    const { corners, contents, page, target } = annotation
    return {
      id: ids.get(annotation) ?? 0,
      text: dictionary({
        Type: '/Annot',
        Subtype: '/Link',
        Rect: `[${corners.map(decimal).join(' ')}]`,
        Border: '[0 0 0]',
        F: printed,
        P: reference(internals.getPageInfo(page).objId),
        Dest: `[${reference(internals.getPageInfo(target.page).objId)}/XYZ 0 ${decimal(target.top)} null]`,
        Contents: textString(contents),
        StructParent: firstKey + index
      })
    }
  })
}
