import type { DocumentModel } from '../../documents/model'

/** What every PNG begins with, up to its width and height. */
const beginning = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52
] as const
const inBase64 = 4 * Math.ceil((beginning.length + 8) / 3)

/** As local details bound the logo that a team sets: pixels of a side, and characters of base64. */
const longestSide = 1_000
const longest = 400_000

/**
 * Whether the pictures of documents that come in are what they say: a picture is unpacked by the writers of documents, and one
 * that claims to be small can be large.
 */
export const haveHonestPictures = (documents: readonly DocumentModel[]): boolean =>
  documents.every(({ logo }) => {
    if (logo === undefined) return true
    if (logo.png.length > longest) return false
    const bytes = Uint8Array.from(atob(logo.png.slice(0, inBase64)), (letter) => letter.charCodeAt(0))
    if (bytes.length < beginning.length + 8 || beginning.some((byte, at) => bytes[at] !== byte)) return false
    const view = new DataView(bytes.buffer)
    const [width, height] = [view.getUint32(16), view.getUint32(20)]
    return (
      width === logo.width &&
      height === logo.height &&
      Math.min(width, height) > 0 &&
      Math.max(width, height) <= longestSide
    )
  })
