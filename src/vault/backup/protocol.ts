import type { BackupFault, CaseFault, IncomingCase } from '../../ports/backups'
import type { SealedFile } from './work'

/** The one question that the worker is asked. */
export type BackupRequest =
  | { readonly wanted: 'seal'; readonly lines: readonly Uint8Array[]; readonly passphrase: string }
  | { readonly wanted: 'open'; readonly bytes: Uint8Array; readonly passphrase: string }

/** What the worker answers. The cases of a file come one by one, so that the page can answer between them. */
export type BackupReply =
  | { readonly outcome: 'sealed'; readonly sealed: SealedFile }
  | { readonly outcome: 'case'; readonly part: IncomingCase | CaseFault }
  | { readonly outcome: 'opened'; readonly madeAt: string }
  | { readonly outcome: 'failed'; readonly fault: BackupFault }
