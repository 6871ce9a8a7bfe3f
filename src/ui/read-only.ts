import { getContext, setContext } from 'svelte'

const key = Symbol('read-only')

/** Makes every field inside, and every button that writes, read-only while the given function says so. */
export const provideReadOnly = (isReadOnly: () => boolean): void => {
  setContext(key, isReadOnly)
}

/** Whether a field may only be read. Fields ask when they are set up, and read the answer as it changes. */
export const readOnly = (): (() => boolean) => getContext<(() => boolean) | undefined>(key) ?? (() => false)
