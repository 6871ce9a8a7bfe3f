import { describe, expect, it } from 'vitest'
import { pngParts } from '../../../src/ports/logo/png-chunks'
import { contentsOf } from '../../../src/vault/backup/read-contents'
import { firstLineOf, linesInOne, linesOf } from '../../../src/vault/backup/write-contents'
import { chunk, pngOf } from '../../support/png'
import { smallCase } from './small-case'
import { now } from './support'

const [version] = smallCase().versions
if (version === undefined) throw new Error('The case has a version.')

/** What is read of a case with a finished version whose documents carry a picture. */
function read(picture: Uint8Array | string, width = 40, height = 20) {
  const png = typeof picture === 'string' ? picture : Buffer.from(picture).toString('base64')
  const logo = { png, width, height, alternative: 'The authority' }
  const shown = version?.documents.shown.map((document) => ({ ...document, logo })) ?? []
  const given = {
    ...smallCase(),
    versions: smallCase().versions.map((one) => ({ ...one, documents: { ...one.documents, shown } }))
  }
  const [taken] = contentsOf(linesInOne([firstLineOf(now), ...linesOf(given)])).cases
  return {
    unreadable: taken?.unreadableVersions,
    logo: taken?.versions[0]?.documents.shown[0]?.logo,
    given: logo
  }
}

describe('a picture in the documents of a file', () => {
  it('comes in as it is where it is what it says', () => {
    const { unreadable, logo, given } = read(pngOf(40, 20))
    expect(unreadable).toBe(0)
    expect(logo).toEqual(given)
  })

  it.each([
    ['is of another size than it says', pngOf(40, 21)],
    ['is no PNG', Buffer.from('<svg onload="planted()" xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['is nothing', Buffer.alloc(0)],
    ['ends in the middle', pngOf(40, 20).subarray(0, -20)],
    ['has a head alone', pngOf(40, 20).subarray(0, 33)],
    ['has fewer pixels than it says', pngOf(40, 20, { unpacked: Buffer.alloc(161 * 19) })],
    ['has more pixels than it says', pngOf(40, 20, { unpacked: Buffer.alloc(161 * 20 + 1) })],
    ['has pixels that were packed wrongly', pngOf(40, 20).fill(7, 50, 60)]
  ])('that %s is not kept, nor the version that it stands in', (_, picture) => {
    expect(read(picture).unreadable).toBe(1)
  })

  it('that is larger than any logo is not kept', () => {
    expect(read(pngOf(1_001, 1), 1_001, 1).unreadable).toBe(1)
  })

  it('is not unpacked further than it may be: 280 MB behind a small head are given up after the first', () => {
    const bomb = pngOf(40, 20, { unpacked: Buffer.alloc(280 * 1024 * 1024) })
    expect(bomb.toString('base64').length).toBeLessThan(400_000)
    const before = process.memoryUsage().arrayBuffers
    expect(read(bomb).unreadable).toBe(1)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024)
  })

  it('comes in without what stands in it beside its pixels', () => {
    const beside = [
      chunk('sRGB', Buffer.from([0])),
      chunk('tEXt', Buffer.from('Author\0Ferrazmundo')),
      chunk('eXIf', Buffer.from('MM*'))
    ]
    const { unreadable, logo } = read(pngOf(40, 20, { beside }))
    expect(unreadable).toBe(0)
    expect(Buffer.from(logo?.png ?? '', 'base64')).toEqual(pngOf(40, 20, { beside: beside.slice(0, 1) }))
  })
})

it('a PNG that is interlaced or packed in a way of its own is not taken apart', () => {
  for (const at of [26, 27, 28]) {
    const other = pngOf(4, 4)
    other[at] = 1
    expect(pngParts(other)).toBeUndefined()
  }
  expect(pngParts(pngOf(4, 4))).toMatchObject({ width: 4, height: 4, unpacked: 68 })
})
