/** Looks at a database, and changes it, past everything that Waymark does. */

const asPromise = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('The request failed.'))
    }
  })

/** Opens a database as somebody else would. */
export function openRaw(
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase) => void
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => upgrade?.(request.result)
  return asPromise(request)
}

/** Closes a database as a browser does that has lost or cleared it: the database hears of it by an event. */
export function closeAsBrowser(database: IDBDatabase): void {
  database.close()
  // The database of the tests takes no event of Node's own.
  const phases = { NONE: 0, CAPTURING_PHASE: 1, AT_TARGET: 2, BUBBLING_PHASE: 3 }
  const event = { type: 'close', initialized: true, eventPath: [], ...phases }
  database.dispatchEvent(event as unknown as Event)
}

export type Row = Record<string, unknown>

/** Every row of every table. */
export async function allRows(name: string): Promise<Readonly<Record<string, readonly Row[]>>> {
  const database = await openRaw(name)
  const tables = [...database.objectStoreNames]
  const rows = await Promise.all(
    tables.map((table) =>
      asPromise(database.transaction(table).objectStore(table).getAll() as IDBRequest<Row[]>)
    )
  )
  database.close()
  return Object.fromEntries(tables.map((table, index) => [table, rows[index] ?? []]))
}

/** Makes a new database that holds what another holds; none of its tables has an index. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const rows = await allRows(from)
  const source = await openRaw(from)
  const { version } = source
  const copy = await openRaw(to, version, (made) => {
    for (const [table, own] of Object.entries(rows)) {
      const { keyPath } = source.transaction(table).objectStore(table)
      const store = made.createObjectStore(table, { keyPath })
      for (const row of own) store.put(row)
    }
  })
  source.close()
  copy.close()
}

/** Puts rows into a table. */
export async function putRows(name: string, table: string, rows: readonly Row[]): Promise<void> {
  const database = await openRaw(name)
  const store = database.transaction(table, 'readwrite').objectStore(table)
  await Promise.all(rows.map((row) => asPromise(store.put(row))))
  database.close()
}

/** Has a table hold these rows and no others. */
export async function setRows(name: string, table: string, rows: readonly Row[]): Promise<void> {
  const database = await openRaw(name)
  const store = database.transaction(table, 'readwrite').objectStore(table)
  await asPromise(store.clear())
  await Promise.all(rows.map((row) => asPromise(store.put(row))))
  database.close()
}

/** Takes a row out of a table. */
export async function deleteRow(name: string, table: string, key: IDBValidKey): Promise<void> {
  const database = await openRaw(name)
  await asPromise(database.transaction(table, 'readwrite').objectStore(table).delete(key))
  database.close()
}

/** Every byte row inside a value, by its path. */
export function bytesIn(
  value: unknown,
  path: readonly string[] = []
): readonly (readonly [readonly string[], Uint8Array])[] {
  if (value instanceof Uint8Array) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => bytesIn(inner, [...path, key]))
}

/** A copy of a value with another at a path. */
export function withAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (inner: unknown) => unknown
): unknown {
  if (key === undefined) return change(value)
  return { ...(value as Row), [key]: withAt((value as Row)[key], rest, change) }
}

/** Bytes with one bit turned. */
export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
