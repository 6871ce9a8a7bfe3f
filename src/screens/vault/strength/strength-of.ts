import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import type { Strength } from './protocol'

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs })

/** How hard a passphrase is to guess. The code weighs a megabyte with its dictionaries, so the page asks for it in a worker. */
export const strengthOf = (passphrase: string): Strength => zxcvbn.check(passphrase).score
