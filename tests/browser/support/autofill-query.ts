/** What Chromium asks about one form of a page: numbers made of names, and of its kind. */
export interface AskedForm {
  readonly form: bigint
  readonly fields: readonly number[]
}

/** Reads the numbers and pieces of a message in protocol buffers' own coding. */
function* piecesOf(bytes: Buffer): Generator<readonly [field: number, value: bigint | Buffer]> {
  let at = 0
  const next = () => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at] ?? 0
      at += 1
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  while (at < bytes.length) {
    const key = Number(next())
    const [field, kind] = [key >> 3, key & 7]
    if (kind === 0) yield [field, next()]
    else if (kind === 2) {
      const length = Number(next())
      yield [field, bytes.subarray(at, at + length)]
      at += length
    } else {
      const length = kind === 1 ? 8 : 4
      const value = bytes.subarray(at, at + length)
      yield [field, length === 8 ? value.readBigUInt64LE() : BigInt(value.readUInt32LE())]
      at += length
    }
  }
}

/** What was asked of the service about a page's fields, read from the address that was asked for. */
export function askedForms(url: string): readonly AskedForm[] {
  const [, coded = ''] = /\/v1\/pages\/([^?]+)/.exec(url) ?? []
  return [...piecesOf(Buffer.from(decodeURIComponent(coded), 'base64url'))].flatMap(([number, value]) => {
    if (number !== 2 || typeof value === 'bigint') return []
    const pieces = [...piecesOf(value)]
    const form = pieces.find(([field]) => field === 1)?.[1]
    const fields = pieces.flatMap(([field, piece]) => {
      if (field !== 2 || typeof piece === 'bigint') return []
      return [...piecesOf(piece)].flatMap(([inner, signature]) => (inner === 1 ? [Number(signature)] : []))
    })
    return typeof form === 'bigint' ? [{ form, fields }] : []
  })
}
