import type { Files } from '../../src/vault/second-copy/second-copy'

/** A browser's cache of files, in memory. `fails` says at which addresses a writing fails, as where there is no room. */
export function memoryFiles(): Files & {
  readonly all: () => readonly string[]
  fails: (address: string) => boolean
} {
  const caches = new Map<string, Map<string, string>>()
  const plain = (address: string) => address.split('?')[0] ?? ''
  const addressOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : String(request)
  const storage = {
    fails: (address: string) => address === '',
    all: () => [...caches.values()].flatMap((files) => [...files.keys()]),
    has: (name: string) => Promise.resolve(caches.has(name)),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
    open: (name: string) => {
      const files = caches.get(name) ?? new Map<string, string>()
      caches.set(name, files)
      const matching = (address: string | undefined, options?: CacheQueryOptions) =>
        [...files.keys()].filter((one) =>
          address === undefined
            ? true
            : options?.ignoreSearch === true
              ? plain(one) === plain(address)
              : one === address
        )
      const cache: Pick<Cache, 'keys' | 'match' | 'put' | 'delete'> = {
        keys: (request, options) =>
          Promise.resolve(
            matching(request === undefined ? undefined : addressOf(request), options).map(
              (url) => new Request(url)
            )
          ),
        match: (request) => {
          const text = files.get(addressOf(request))
          return Promise.resolve(text === undefined ? undefined : new Response(text))
        },
        put: async (request, response) => {
          if (storage.fails(addressOf(request)))
            throw new DOMException('There is no room left.', 'QuotaExceededError')
          files.set(addressOf(request), await response.text())
        },
        delete: (request, options) => {
          const found = matching(addressOf(request), options)
          for (const one of found) files.delete(one)
          return Promise.resolve(found.length > 0)
        }
      }
      return Promise.resolve(cache as Cache)
    }
  }
  return storage
}
