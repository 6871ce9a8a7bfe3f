/** The language that somebody chose in this browser. It belongs to the browser, not to a case: it lies beside the vault, in clear. */
interface ChosenLanguage {
  /** The id of the language. Undefined where nobody chose one, or where the browser keeps nothing. */
  chosen(): string | undefined
  choose(id: string): void
}

const key = 'waymark.language'

/** In this browser's local storage. */
export const browserLanguage: ChosenLanguage = {
  chosen() {
    try {
      return localStorage.getItem(key) ?? undefined
    } catch {
      return undefined
    }
  },
  choose(id) {
    try {
      localStorage.setItem(key, id)
    } catch {
      // A browser that keeps nothing keeps no vault either, and the page says so.
    }
  }
}
