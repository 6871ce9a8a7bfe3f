/** What a worker says when it has made the plan. */
export interface Made {
  readonly outcome: 'pdf'
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Makes the plan whenever it is asked, and says how it ended. */
export function answerWith(make: () => Promise<Uint8Array<ArrayBuffer>>): void {
  globalThis.addEventListener('message', () => {
    void make()
      .then((bytes): Made => ({ outcome: 'pdf', bytes }))
      .catch((error: unknown) => ({ outcome: 'failed', message: String(error) }))
      .then((reply) => {
        globalThis.postMessage(reply)
      })
  })
}
