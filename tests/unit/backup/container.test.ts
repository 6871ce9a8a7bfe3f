import { beforeAll, describe, expect, it } from 'vitest'
import { BackupError, type BackupFault } from '../../../src/ports/backups'
import { bounds, largestFile } from '../../../src/vault/backup/bounds'
import { openBytes, sealBytes } from '../../../src/vault/backup/container'
import { mutatedBytes, seeded } from './mutate'
import { lowFactors } from './support'
import { isProving } from '../../support/proving'

const runs = isProving ? 20_000 : 600
const passphrase = 'a passphrase of enough letters'
const encoder = new TextEncoder()
const decoder = new TextDecoder('latin1')

// Three parts of the format's 64 KiB, so that parts can be left out, doubled and put in another order.
const content = Uint8Array.from({ length: 150_000 }, (_, index) => index % 251)
let sealed: Uint8Array
let header = 0
beforeAll(async () => {
  sealed = await sealBytes(content, passphrase, lowFactors.own)
  header = decoder.decode(sealed.subarray(0, 1024)).indexOf('\n--- ') + 49
})

const open = (bytes: Uint8Array) => openBytes(bytes, passphrase, lowFactors.largest)

/** The fault with which a file is refused; nothing where it is opened. */
async function faultOf(bytes: Uint8Array): Promise<BackupFault | undefined> {
  try {
    await open(bytes)
    return undefined
  } catch (error) {
    if (error instanceof BackupError) return error.fault
    throw error
  }
}

const withHeader = (change: (text: string) => string) =>
  Uint8Array.from(
    Buffer.concat([
      Buffer.from(change(decoder.decode(sealed.subarray(0, header))), 'latin1'),
      sealed.subarray(header)
    ])
  )

describe('an encrypted file', () => {
  it('is opened with its passphrase, however its letters are composed, and with no other', async () => {
    expect(await open(sealed)).toEqual(content)
    const composed = await sealBytes(content, 'Zo\u00eb und Jos\u00e9 gehen', lowFactors.own)
    expect(await openBytes(composed, 'Zoe\u0308 und Jose\u0301 gehen')).toEqual(content)
    const decomposed = await sealBytes(content, 'Zoe\u0308 und Jose\u0301 gehen', lowFactors.own)
    expect(await openBytes(decomposed, 'Zo\u00eb und Jos\u00e9 gehen')).toEqual(content)
    await expect(openBytes(sealed, `${passphrase} `)).rejects.toMatchObject({ fault: 'wrong-passphrase' })
    await expect(openBytes(sealed, '')).rejects.toMatchObject({ fault: 'wrong-passphrase' })
  })

  it('shows nothing of what is in it', async () => {
    const name = 'Abdirahman Yusuf of Heron Cottage'
    const bytes = await sealBytes(encoder.encode(name.repeat(100)), passphrase, lowFactors.own)
    expect(decoder.decode(bytes)).not.toMatch(/Abdirahman|Heron/)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['a case in clear', encoder.encode('{"waymark":"case","file":{},"versions":[]}')],
    ['a later form of the format', encoder.encode('age-encryption.org/v2\n-> scrypt AAAA 10\n')],
    ['one for a key', encoder.encode('age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n')]
  ])('that is %s is told apart', async (_, bytes) => {
    expect(await faultOf(bytes)).toBe('not-encrypted')
  })

  it('that asks for as much work as is allowed is opened', async () => {
    expect(await open(await sealBytes(content, passphrase, lowFactors.largest))).toEqual(content)
  })

  it('that asks for more work than Waymark does is refused before any of it is done', async () => {
    for (const factor of ['7', '21', '30', '63', '999', '999999999']) {
      // What is accepted by mistake runs for minutes; a slow machine refuses in a moment.
      const begun = performance.now()
      expect(await faultOf(withHeader((text) => text.replace(/ 4\n/, ` ${factor}\n`)))).toBe('too-costly')
      expect(performance.now() - begun).toBeLessThan(20_000)
    }
  })

  it('whose header names other work, or another recipient too, is damaged', async () => {
    for (const change of [
      (text: string) => text.replace(/ 4\n/, ' 04\n'),
      (text: string) => text.replace(/ 4\n/, ' +4\n'),
      (text: string) => text.replace(/ 4\n/, ' 4 4\n'),
      (text: string) => text.replace(/ 4\n/, ' 9999999999\n'),
      (text: string) => text.replace(/(-> scrypt[\s\S]*?)(?=---)/, '$1$1'),
      (text: string) => text.replace('-> scrypt', '-> scrypt scrypt')
    ])
      expect(await faultOf(withHeader(change))).toBe('damaged')
  })

  it('of which a part is missing, doubled or in another place is damaged', async () => {
    const part = 64 * 1024 + 16
    const start = header + 16
    const parts = [0, 1, 2].map((number) =>
      sealed.subarray(start + number * part, start + (number + 1) * part)
    )
    const order = (...numbers: readonly number[]) =>
      Uint8Array.from(
        Buffer.concat([
          sealed.subarray(0, start),
          ...numbers.map((one) => parts[one] ?? part)
        ] as Uint8Array[])
      )
    expect(await faultOf(order(0, 1, 2))).toBeUndefined()
    for (const wrong of [
      order(0, 1),
      order(0, 2),
      order(1, 0, 2),
      order(0, 1, 2, 2),
      order(0, 0, 1, 2),
      order()
    ])
      expect(await faultOf(wrong)).toBe('damaged')
  })

  it('larger than any that Waymark makes is refused unread', async () => {
    expect(await faultOf(new Uint8Array(largestFile + 1))).toBe('too-large')
    await expect(sealBytes(new Uint8Array(bounds.whole + 1), passphrase)).rejects.toMatchObject({
      fault: 'too-large'
    })
  })

  it(`is never opened after it was changed, in ${runs} ways`, { timeout: 600_000 }, async () => {
    const seen = new Set<BackupFault>()
    for (let run = 0; run < runs; run += 1) {
      const random = seeded(run)
      // Half of the changes are in the header, which is a small part of the file.
      const changed =
        run % 2 === 0
          ? mutatedBytes(random, sealed)
          : Uint8Array.from(
              Buffer.concat([mutatedBytes(random, sealed.subarray(0, header)), sealed.subarray(header)])
            )
      if (Buffer.compare(changed, sealed) === 0) continue
      const fault = await faultOf(changed)
      expect(fault, `run ${run}`).toBeDefined()
      if (fault !== undefined) seen.add(fault)
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['damaged', 'not-encrypted', 'wrong-passphrase']))
  })
})
