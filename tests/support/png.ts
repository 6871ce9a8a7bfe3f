import { crc32, deflateSync } from 'node:zlib'

/** A chunk of a PNG, with its length and checksum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A PNG as a canvas writes it: four bytes to a pixel, each row with a byte before it. */
export function pngOf(
  width: number,
  height: number,
  {
    unpacked = Buffer.alloc(height * (1 + 4 * width)),
    beside = []
  }: { readonly unpacked?: Uint8Array; readonly beside?: readonly Buffer[] } = {}
): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...beside,
    chunk('IDAT', deflateSync(unpacked)),
    chunk('IEND', Buffer.alloc(0))
  ])
}
