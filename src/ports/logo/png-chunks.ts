import { joined } from '../bytes'

/** A PNG in its parts. */
interface PngParts {
  readonly width: number
  readonly height: number
  /** The packed pixels. */
  readonly packed: readonly Uint8Array[]
  /** How many bytes the pixels unpack to. Each row has one more byte, which says how the row was filtered. */
  readonly unpacked: number
  /** The whole PNG with only its pixels and their colours: no text, no place and time, no program. */
  readonly plain: Uint8Array<ArrayBuffer>
}

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  readonly whole: Uint8Array
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
/** The chunks that are needed to show pixels, and the small ones that say which colours are meant. Browsers write no other useful ones. */
const kept = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'sBIT', 'pHYs']
/** How many numbers a pixel has, by the kind of colour. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const depths = [1, 2, 4, 8, 16]

/** The chunks up to the last one. Undefined where they do not add up. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at: number = signature.length
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return undefined
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) })
    if (type === 'IEND') return chunks
    at = end
  }
  return undefined
}

/**
 * Takes a PNG apart without unpacking anything.
 * @returns nothing where it is not a PNG as a browser’s canvas writes it
 */
export function pngParts(bytes: Uint8Array): PngParts | undefined {
  if (signature.some((byte, index) => bytes[index] !== byte)) return undefined
  const chunks = chunksOf(bytes)
  const [head, ...more] = chunks ?? []
  if (head?.type !== 'IHDR' || head.data.length !== 13 || more.some(({ type }) => type === 'IHDR'))
    return undefined
  const view = new DataView(head.data.buffer, head.data.byteOffset, head.data.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth = 0, colour = 0, ...ways] = head.data.subarray(8)
  const count = channels[colour]
  // Only one way of packing, of filtering and of ordering rows is known.
  if (count === undefined || !depths.includes(depth) || ways.some((way) => way !== 0)) return undefined
  if (width === 0 || height === 0) return undefined
  return {
    width,
    height,
    packed: more.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
    unpacked: height * (1 + Math.ceil((width * count * depth) / 8)),
    plain: joined([
      Uint8Array.from(signature),
      ...[head, ...more].filter(({ type }) => kept.includes(type)).map(({ whole }) => whole)
    ])
  }
}
