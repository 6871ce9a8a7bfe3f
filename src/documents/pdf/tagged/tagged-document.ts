import type { jsPDF } from 'jspdf'
import { annotationObjects } from './annotation-objects.ts'
import { withCrossReferenceStream } from './cross-reference.ts'
import { internalsOf } from './internals.ts'
import { putMetadata } from './metadata.ts'
import { putObjects, putObjectStream, references, type ObjectStream } from './objects.ts'
import { structureObjects } from './structure-objects.ts'
import { prune, type Annotation } from './structure.ts'
import { Tags } from './tags.ts'
import { dictionary, reference, textString } from './values.ts'

/** What a tagged document says of itself as a whole. */
interface Description {
  /** Shown as the window's title. */
  readonly title: string
  /** Of the whole, as BCP 47. */
  readonly language: string
}

/** A jsPDF document with a structure, and a way to write it that keeps the structure small. */
export interface TaggedDocument {
  readonly tags: Tags
  /** Writes the file. Its structure stands in a compressed stream; jsPDF's own output writes the same, longer. */
  output(): Uint8Array<ArrayBuffer>
}

/** Numbers that were given out while the file is being written. */
interface Writing {
  root: number
  metadata: number
  annotations: ReadonlyMap<Annotation, number>
}

/** One character a byte, as jsPDF collects a file. */
function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(file.length)
  for (let index = 0; index < file.length; index += 1) bytes[index] = file.charCodeAt(index)
  return bytes
}

/** Makes a jsPDF document a tagged one (ISO 32000-1, 14.8; ISO 14289-1). Call it before anything is drawn. */
export function tagDocument(doc: jsPDF, { title, language }: Description): TaggedDocument {
  const settings = internalsOf(doc)
  const { internal } = settings
  const tags = new Tags(doc)
  let inStreams = false
  let streams: ObjectStream[] = []
  let writing: Writing = { root: 0, metadata: 0, annotations: new Map() }

  settings.__private__.setPdfVersion('1.7')
  doc.viewerPreferences({ DisplayDocTitle: true })

  internal.events.subscribe('putPage', ({ pageNumber }) => {
    if (pageNumber === 1) {
      const ids = tags.annotations.map((annotation) => [annotation, internal.newObjectDeferred()] as const)
      writing = { root: 0, metadata: 0, annotations: new Map(ids) }
    }
    const own = [...writing.annotations].filter(([{ page }]) => page === pageNumber)
    internal.write(`/StructParents ${pageNumber - 1} /Tabs /S`)
    if (own.length > 0) internal.write(`/Annots ${references(own.map(([, id]) => id))}`)
  })

  internal.events.subscribe('putAdditionalObjects', () => {
    const pages = doc.getNumberOfPages()
    tags.roots.forEach(prune)
    const structure = { roots: tags.roots, annotations: tags.annotations, marks: tags.marks, pages }
    const { root, objects } = structureObjects(structure, internal, writing.annotations)
    const annotations = annotationObjects(tags.annotations, writing.annotations, internal, pages)
    if (inStreams) streams = [putObjectStream(internal, [...objects, ...annotations])]
    else putObjects(internal, [...objects, ...annotations])
    writing.root = root
    writing.metadata = putMetadata(internal, title, language)
  })

  internal.events.subscribe('putCatalog', () => {
    internal.write(`/Lang ${textString(language)}`)
    internal.write(`/MarkInfo ${dictionary({ Marked: 'true' })}`)
    internal.write(`/StructTreeRoot ${reference(writing.root)}`)
    internal.write(`/Metadata ${reference(writing.metadata)}`)
  })

  return {
    tags,
    output: () => {
      inStreams = true
      try {
        const file = doc.output()
        const filtered = (data: string) => settings.processDataByFilters(data, internal.getFilters())
        return bytesOf(withCrossReferenceStream(file, streams, filtered))
      } finally {
        inStreams = false
      }
    }
  }
}
