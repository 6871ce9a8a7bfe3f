import { createHash } from 'node:crypto'
import equivalent from './equivalent.json'
import { nameOf, type Mutant, type Named } from './mutant'

/** A mutant that changes nothing that anybody could notice, and why. */
interface Equivalent {
  readonly file: string
  readonly was: string
  readonly change: string
  readonly why: string
}

const listed: readonly Equivalent[] = equivalent
const keyOf = (mutant: Named & { readonly file: string }) => `${mutant.file} ${nameOf(mutant)}`

/** Why a mutant is listed as one that changes nothing. */
export const equivalentWhy = (mutant: Mutant): string | undefined =>
  listed.find((one) => keyOf(one) === keyOf(mutant))?.why

/** The mutants of some files, each entered once, however many bundles hold its file. */
export class Entered {
  readonly all: Mutant[] = []
  readonly #ids = new Map<string, number>()

  /** For one bundle: two mutants that read alike are told apart by which they are in their file. */
  entering(): (mutant: Mutant) => number {
    const times = new Map<string, number>()
    return (mutant) => {
      const time = (times.get(keyOf(mutant)) ?? 0) + 1
      times.set(keyOf(mutant), time)
      const own = time === 1 ? mutant : { ...mutant, change: `${mutant.change} (${time})` }
      const known = this.#ids.get(keyOf(own))
      if (known !== undefined) return known
      const id = this.all.push(own) - 1
      this.#ids.set(keyOf(own), id)
      return id
    }
  }

  /** All ids in an order that is no file's, and the same each time: any part of it is a fair sample. */
  get inOrder(): readonly number[] {
    const hashed = [...this.#ids].map(
      ([key, id]) => [createHash('sha1').update(key).digest('hex'), id] as const
    )
    return hashed.sort(([one], [other]) => one.localeCompare(other)).map(([, id]) => id)
  }

  /** What is listed as equivalent in files that are mutated, and is no mutant of them any more. */
  gone(isMutated: (file: string) => boolean): readonly string[] {
    return listed
      .filter((one) => isMutated(one.file) && !this.#ids.has(keyOf(one)))
      .map((one) => `${keyOf(one)} is listed as equivalent, and is no mutant any more.`)
  }
}
