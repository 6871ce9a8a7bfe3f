/**
 * Lets a page ask how much memory one of its workers uses: the page itself cannot tell. It becomes `window.waymarkHeap`.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<void>}
 */
export async function exposeWorkerHeap(page) {
  const session = await page.context().newCDPSession(page)
  /** @type {Map<string, string>} the session of the newest worker of each address */
  const workers = new Map()
  /** @type {Map<number, (bytes: number) => void>} */
  const asked = new Map()
  let last = 0
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    workers.set(targetInfo.url, sessionId)
  })
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message)
    // What texts and objects use, and what bytes do, which stand beside them.
    asked.get(id)?.(result.usedSize + (result.backingStorageSize ?? 0))
    asked.delete(id)
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false
  })
  await page.exposeFunction('waymarkHeap', (/** @type {string} */ url) => {
    const sessionId = workers.get(url)
    if (sessionId === undefined) throw new Error(`There is no worker ${url}.`)
    last += 1
    const message = JSON.stringify({ id: last, method: 'Runtime.getHeapUsage' })
    return new Promise((resolve, reject) => {
      asked.set(last, resolve)
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  })
}
