import { startWorker } from '../../ports/trusted-worker.ts'
import type { DocumentModel } from '../model.ts'
import { askWorker, type Waiting } from './ask-worker.ts'
import workerUrl from './word.worker.ts?worker&url'

export type { Waiting } from './ask-worker.ts'
export { WordError, type WordFailure } from './word-error.ts'

/** What programs call a file of Word. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a Word file in a worker, which is loaded for it alone and ended when it is called off. Throws a WordError. */
export const makeWord = (model: DocumentModel, waiting: Waiting = {}): Promise<Uint8Array<ArrayBuffer>> =>
  askWorker({ model: JSON.stringify(model) }, () => startWorker(workerUrl), waiting)
