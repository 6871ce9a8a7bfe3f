import * as v from 'valibot'
import { randomBytes, type Bytes } from '../bytes'

/** How a passphrase becomes a key: Argon2id, with memory in KiB. */
export interface DeriveParameters {
  readonly memory: number
  readonly passes: number
  readonly lanes: number
  readonly salt: Bytes
}

/** Makes 32 bytes of a passphrase. */
export type Derive = (text: string, parameters: DeriveParameters) => Promise<Bytes>

const leastMemory = 64 * 1024
const leastPasses = 3

/** Bytes of a length between two bounds. */
export const bytesOf = (least: number, most = least) =>
  v.custom<Bytes>(
    (input) => input instanceof Uint8Array && input.length >= least && input.length <= most,
    `Not ${least} to ${most} bytes.`
  )

const between = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** The bounds for stored parameters. Below them, somebody has made guessing cheap. Above them, somebody wants this machine to work until it falls over. */
export const deriveParameters = v.strictObject({
  memory: between(leastMemory, 512 * 1024),
  passes: between(leastPasses, 12),
  lanes: between(1, 4),
  salt: bytesOf(16, 64)
})

/** Parameters of a key that is lost: they derive nothing. */
export const noParameters: DeriveParameters = { memory: 0, passes: 0, lanes: 0, salt: new Uint8Array(16) }

/** Parameters for a new key, with a salt of their own. */
export const newParameters = (): DeriveParameters => ({
  memory: leastMemory,
  passes: leastPasses,
  lanes: 1,
  salt: randomBytes(16)
})
