import type { BrowserContext, Page } from '@playwright/test'
import { deriveHere } from '../../../src/vault/key/argon2'
import type { DeriveParameters } from '../../../src/vault/key/parameters'

/** The key that is derived from a passphrase, with the parameters of one vault. */
export interface Derived {
  readonly text: string
  readonly numbers: readonly number[]
  readonly salt: readonly number[]
  readonly bytes: readonly number[]
}

/** Derives the key from a passphrase, for the vault that a page has just set up. */
export async function derivedIn(page: Page, text: string): Promise<Derived> {
  const { salt, ...numbers } = await page.evaluate(
    () =>
      new Promise<Omit<DeriveParameters, 'salt'> & { readonly salt: number[] }>((resolve, reject) => {
        const opening = indexedDB.open('waymark-vault')
        opening.onerror = reject
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction('keys').objectStore('keys').get('key')
          reading.onerror = reject
          reading.onsuccess = () => {
            const { parameters } = (reading.result as { passphrase: { parameters: DeriveParameters } })
              .passphrase
            database.close()
            resolve({ ...parameters, salt: [...parameters.salt] })
          }
        }
      })
  )
  const bytes = await deriveHere(text, { ...numbers, salt: new Uint8Array(salt) })
  const { memory, passes, lanes } = numbers
  return { text, numbers: [memory, passes, lanes], salt, bytes: [...bytes] }
}

/**
 * Gives a browser the derived key of a vault that many tests unlock. Without it every unlocking would derive the key again, which takes a
 * third of the time of all browser tests. The key is still derived where a test sets up a vault of its own or gives another passphrase,
 * and in `npm run prove`.
 */
export async function withDerived(context: BrowserContext, derived: Derived): Promise<void> {
  await context.addInitScript(({ text, numbers, salt, bytes }) => {
    interface Asked {
      readonly text?: string
      readonly parameters?: DeriveParameters
    }
    const isKnown = ({ text: asked, parameters }: Asked) => {
      if (asked !== text || parameters === undefined) return false
      const { memory, passes, lanes } = parameters
      return numbers.join() === [memory, passes, lanes].join() && salt.join() === [...parameters.salt].join()
    }
    globalThis.Worker = class extends Worker {
      override postMessage(message: Asked, more?: StructuredSerializeOptions | Transferable[]): void {
        if (isKnown(message)) {
          const data = { bytes: new Uint8Array(bytes) }
          queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
        } else if (Array.isArray(more)) super.postMessage(message, more)
        else super.postMessage(message, more)
      }
    }
  }, derived)
}
