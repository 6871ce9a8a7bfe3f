/** Why a worker gave no answer. */
export type WorkerFault =
  /** The browser started no worker. */
  | 'not-started'
  /** The worker’s code did not load or run: its host lost the file, for example, or memory ran out. */
  | 'died'
  /** The worker’s message could not be handed over. */
  | 'unreadable'
  /** The answer took longer than the caller would wait. */
  | 'late'
  /** The caller no longer wants the answer. */
  | 'called-off'

/** The one error of asking a worker. Its message is for developers; the caller says what it means to a person. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError'

  constructor(
    readonly fault: WorkerFault,
    options?: ErrorOptions & { readonly message?: string }
  ) {
    super(options?.message || `A worker gave no answer: ${fault}.`, options)
  }
}

/** Takes one message from a worker. It returns the answer, or nothing to wait for further messages. An error that it throws is the error of the question. */
export type Take<Message, Answer> = (message: Message) => { readonly answer: Answer } | undefined

/** For a worker whose first message is its answer. */
export const asItCame = <Message>(message: Message): { readonly answer: Message } => ({ answer: message })

interface Asking {
  readonly transfer?: readonly Transferable[]
  /** How long an answer may take, in milliseconds. Without it there is no limit. */
  readonly patience?: number | undefined
}

/** A worker that has been started. It answers in the order in which it is asked. */
export interface AskedWorker<Request, Message> {
  /** Throws a WorkerError, or what `take` throws. A late answer is dropped, and later questions are still answered. */
  readonly ask: <Answer>(request: Request, take: Take<Message, Answer>, asking?: Asking) => Promise<Answer>
  /** Ends the worker. Questions that it has not answered are called off. */
  readonly end: () => void
}

interface Question<Message> {
  /** Whether the message was the answer. */
  hear(message: Message): boolean
  fail(error: Error): void
}

function started(start: () => Worker): Worker {
  try {
    return start()
  } catch (cause) {
    throw new WorkerError('not-started', { cause })
  }
}

/** Starts a worker that stays for many questions. Throws a WorkerError. */
export function askedWorker<Request, Message>(start: () => Worker): AskedWorker<Request, Message> {
  const worker = started(start)
  const open: Question<Message>[] = []
  let ended: WorkerError | undefined

  const end = (why: WorkerError) => {
    ended ??= why
    worker.terminate()
    for (const question of open.splice(0)) question.fail(why)
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const [first] = open
    try {
      if (first?.hear(data) !== true) return
    } catch (error) {
      first?.fail(error instanceof Error ? error : new WorkerError('unreadable', { cause: error }))
    }
    open.shift()
  })
  worker.addEventListener('error', ({ message }) => end(new WorkerError('died', { message })))
  worker.addEventListener('messageerror', () => end(new WorkerError('unreadable')))

  return {
    ask: (request, take, { transfer = [], patience } = {}) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) throw ended
        worker.postMessage(request, [...transfer])
        const late = () => reject(new WorkerError('late'))
        const waiting = patience === undefined ? undefined : setTimeout(late, patience)
        open.push({
          hear(message) {
            const taken = take(message)
            if (taken === undefined) return false
            clearTimeout(waiting)
            resolve(taken.answer)
            return true
          },
          fail(error) {
            clearTimeout(waiting)
            reject(error)
          }
        })
      }),
    end: () => end(new WorkerError('called-off'))
  }
}

/**
 * Asks a worker of its own one question and ends it, so that nothing of the question stays in its memory. Throws a WorkerError, or what `take` throws.
 * @param asking with a signal that calls the question off
 */
export async function askOnce<Message, Answer>(
  start: () => Worker,
  request: unknown,
  take: Take<Message, Answer>,
  { signal, ...asking }: Asking & { readonly signal?: AbortSignal | undefined } = {}
): Promise<Answer> {
  if (signal?.aborted === true) throw new WorkerError('called-off')
  const worker = askedWorker<unknown, Message>(start)
  signal?.addEventListener('abort', worker.end)
  try {
    return await worker.ask(request, take, asking)
  } finally {
    signal?.removeEventListener('abort', worker.end)
    worker.end()
  }
}
