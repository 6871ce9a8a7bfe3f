import { Unzlib } from 'fflate'
import { logoBounds } from '../../../machines/case-file/local-details'
import type { DocumentModel, Picture } from '../../documents/model'
import { base64Of, bytesOf } from '../../ports/base64'
import { pngParts } from '../../ports/logo/png-chunks'

/** So many packed bytes unpack to a megabyte at most. No more is unpacked before it is looked at. */
const slice = 1024

/** Whether packed bytes unpack to exactly this length. As soon as they come to more, unpacking stops. */
function comesTo(length: number, packed: readonly Uint8Array[]): boolean {
  let sum = 0
  const unpacking = new Unzlib((data) => {
    sum += data.length
  })
  try {
    for (const part of packed)
      for (let at = 0; at < part.length; at += slice) {
        unpacking.push(part.subarray(at, at + slice))
        if (sum > length) return false
      }
    unpacking.push(new Uint8Array(), true)
  } catch {
    return false
  }
  return sum === length
}

/** A picture as it may be kept; nothing where it is not what it says. */
function safePicture(picture: Picture): Picture | undefined {
  const { png, width, height } = picture
  if (png.length > logoBounds.characters) return undefined
  const bytes = bytesOf(png)
  const parts = pngParts(bytes)
  if (parts === undefined || parts.width !== width || parts.height !== height) return undefined
  if (Math.max(width, height) > logoBounds.side || !comesTo(parts.unpacked, parts.packed)) return undefined
  if (parts.plain.length === bytes.length) return picture
  return { ...picture, png: base64Of(parts.plain) }
}

/** All documents of a version have the same picture, so it is looked at only once. */
let last: { readonly picture: Picture; readonly safe: Picture | undefined } | undefined

function safe(picture: Picture): Picture | undefined {
  const isLast =
    last?.picture.png === picture.png &&
    last.picture.width === picture.width &&
    last.picture.height === picture.height
  if (!isLast) last = { picture, safe: safePicture(picture) }
  return last?.safe && { ...last.safe, alternative: picture.alternative }
}

/**
 * Documents that come in, each with a picture that is exactly what it says. The writers of documents unpack a picture and hand it on. A picture that claims
 * to be small can unpack to gigabytes, or carry more than its pixels.
 * @returns nothing where one of the pictures is not safe
 */
export function withSafePictures(documents: readonly DocumentModel[]): readonly DocumentModel[] | undefined {
  const kept: DocumentModel[] = []
  for (const document of documents) {
    const logo = document.logo && safe(document.logo)
    if (document.logo !== undefined && logo === undefined) return undefined
    kept.push(logo === undefined ? document : { ...document, logo })
  }
  return kept
}
