import { faultOf, type StoreFault } from '../../ports/store-error'
import { SecretError, type SecretFault } from '../../ports/vault'
import { shortestPassphrase } from '../../vault/key/passphrase'
import type { Words } from '../../i18n/words'

/** A problem with a field, said beside it and in the summary that leads to it. */
export interface SecretProblem {
  readonly id: string
  readonly text: string
}

/** What is wrong with a new passphrase and its repetition, before anything is made with it. */
export function problemsOfNew(
  typed: { readonly passphrase: string; readonly again: string },
  id: string,
  words: Words
): readonly SecretProblem[] {
  if (typed.passphrase === '') return [{ id, text: words('passphrase.empty') }]
  if (Array.from(typed.passphrase).length < shortestPassphrase)
    return [{ id, text: words('passphrase.too-weak') }]
  if (typed.passphrase !== typed.again) return [{ id: `${id}-again`, text: words('passphrase.differs') }]
  return []
}

/** Why something that needs a secret was not done. */
export type Refusal =
  | { readonly kind: 'secret'; readonly fault: SecretFault }
  | { readonly kind: 'store'; readonly fault: StoreFault }

/** Why something that needs a secret failed. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof SecretError) return { kind: 'secret', fault: error.fault }
  return { kind: 'store', fault: faultOf(error) }
}
