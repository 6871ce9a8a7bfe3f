import { readBy } from '../system-readers.ts'

/** A value as qpdf writes it in JSON: names begin with a slash, texts with u: or b:, and a reference is "12 0 R". */
export type Value = null | boolean | number | string | Value[] | Dictionary
export interface Dictionary {
  [key: string]: Value
}

/** An object of a file: a value, or a stream with its data. */
interface FileObject {
  value?: Value
  stream?: { dict: Dictionary; data?: string }
}

/** A file's objects by their reference, and its trailer under "trailer". They may be changed, to see that a check notices. */
export type Objects = Record<string, FileObject>

const isReference = (value: Value | undefined): value is string =>
  typeof value === 'string' && /^\d+ \d+ R$/.test(value)

/** A name or reference, as it is written. */
export const written = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

export const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes a PDF apart with qpdf, which is not ours, and shows what is in it. */
export class PdfFile {
  constructor(readonly objects: Objects) {}

  /** What a value stands for, where it is a reference to another. */
  resolve(value: Value | undefined): Value | undefined {
    if (!isReference(value)) return value
    const object = this.objects[`obj:${value}`]
    return object?.value ?? object?.stream?.dict
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.resolve(value)
    return isDictionary(found) ? found : {}
  }

  /** The items of a list; of a single value, that value, as a reference where it is one. */
  list(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value)
    if (value === undefined || found === undefined || found === null) return []
    return Array.isArray(found) ? found : [value]
  }

  /** A text, read from either of its forms. */
  text(value: Value | undefined): string | undefined {
    const found = this.resolve(value)
    return typeof found === 'string' && found.startsWith('u:') ? found.slice(2) : undefined
  }

  /** A stream's data, without its compression. */
  data(reference: Value | undefined): Uint8Array {
    const object = isReference(reference) ? this.objects[`obj:${reference}`] : undefined
    return new Uint8Array(Buffer.from(object?.stream?.data ?? '', 'base64'))
  }

  get catalog(): Dictionary {
    return this.dictionary(this.dictionary(this.objects['trailer']?.value)['/Root'])
  }

  /** Each page's reference and what it says of itself. */
  get pages(): readonly { readonly reference: string; readonly page: Dictionary }[] {
    const { '/Kids': kids } = this.dictionary(this.catalog['/Pages'])
    return this.list(kids)
      .filter(isReference)
      .map((reference) => ({ reference, page: this.dictionary(reference) }))
  }

  /** Every dictionary that the file holds, streams' among them. */
  get dictionaries(): readonly Dictionary[] {
    return Object.values(this.objects)
      .map(({ value, stream }) => stream?.dict ?? value)
      .filter(isDictionary)
  }
}

/** Reads a PDF's objects. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { stdout } = await readBy('qpdf', bytes, (file) => [
    '--json=2',
    '--json-key=qpdf',
    '--json-stream-data=inline',
    '--decode-level=all',
    file
  ])
  const { qpdf } = JSON.parse(stdout) as { qpdf: readonly [unknown, Objects] }
  return new PdfFile(qpdf[1])
}
