// The device's own memory (IndexedDB): what waits to be sent, and people seen lately. It may be closed (private windows): calls then fail, and callers say so.
const STORES = { acts: { keyPath: 'n', autoIncrement: true }, people: { keyPath: ['account', 'id'] } } as const
type StoreName = keyof typeof STORES

let opened: Promise<IDBDatabase> | null = null

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('xucha', 1)
    request.onupgradeneeded = () => {
      for (const [name, options] of Object.entries(STORES)) request.result.createObjectStore(name, { ...options, keyPath: typeof options.keyPath === 'string' ? options.keyPath : [...options.keyPath] })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  }).catch(error => {
    opened = null
    throw error
  })
  return opened
}

/** Runs calls on one store in a transaction of its own; resolves once it stands on the disk. */
const within = async <Result>(name: StoreName, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> => {
  const transaction = (await open()).transaction(name, mode)
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  const result = await done(act(transaction.objectStore(name)))
  await ended
  return result
}

export const readAll = <Row>(name: StoreName): Promise<readonly Row[]> => within(name, 'readonly', store => store.getAll() as IDBRequest<Row[]>)
export const putRow = (name: StoreName, row: object): Promise<IDBValidKey> => within(name, 'readwrite', store => store.put(row))
export const deleteRow = (name: StoreName, key: IDBValidKey): Promise<undefined> => within(name, 'readwrite', store => store.delete(key))

/** Puts and deletes many rows at once. */
export const changeRows = async (name: StoreName, put: readonly object[], gone: readonly IDBValidKey[]): Promise<void> => {
  const transaction = (await open()).transaction(name, 'readwrite')
  const store = transaction.objectStore(name)
  put.forEach(row => store.put(row))
  gone.forEach(key => store.delete(key))
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
