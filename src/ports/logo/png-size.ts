/** The size that a PNG says it has, in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
const headerLength = 24

/**
 * Reads the size that a PNG claims, before its pixels are unpacked: a small file can unfold to gigabytes.
 * @returns nothing where it is no PNG
 */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < headerLength || signature.some((byte, index) => bytes[index] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  return size.width === 0 || size.height === 0 ? undefined : size
}

/** A size in the same proportions, made small enough for another size. Never made larger. */
export function fittedSize({ width, height }: PictureSize, most: PictureSize): PictureSize {
  const scale = Math.min(1, most.width / width, most.height / height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale))
  }
}
