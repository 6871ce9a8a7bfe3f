import type { Audience, Source } from './shape'

/** A sentence that documents print because the guidance says so; its words are in messages under `statements`. */
export interface Statement {
  readonly serves: readonly Source[]
  /** Who reads it, where it does not concern every child. */
  readonly only?: Audience
}

/** Every sentence that documents print. */
export const statements = {
  edition: { serves: ['¶5'] },
  scope: { serves: ['¶3', '¶18'] },
  'read-with-wider-guidance': { serves: ['¶4'] },
  'departures-need-reasons': { serves: ['¶5'] },
  'duties-whatever-the-status': { serves: ['¶8'] },
  'same-duties-to-every-child': { serves: ['¶29'] },
  'a-child-until-assessed': { serves: ['¶7'] },
  'potential-victims-count': { serves: ['¶7', '¶17'] },
  'protection-stands': { serves: ['¶20'] },
  'location-confidential': { serves: ['¶23'] },
  'assessment-is-now-single': { serves: ['¶22'] },
  'do-not-ask-again': { serves: ['¶31'] },
  'officials-are-separate': { serves: ['¶28'], only: 'not-british' },
  'companion-at-legal-meetings': { serves: ['¶33'] },
  'bed-and-breakfast-never-suitable': { serves: ['¶45'] },
  'protection-must-not-copy-control': { serves: ['¶41', '¶44'] },
  'advocacy-for-every-looked-after-child': { serves: ['¶47'] },
  'immigration-advice-regulated': { serves: ['¶48', '¶67'], only: 'not-british' },
  'voluntary-return-service-current': { serves: ['¶50', '¶61', '¶62'], only: 'not-british-or-settled' },
  'status-no-bearing-on-care-leaving': { serves: ['¶51'] },
  'planning-does-not-pre-empt': { serves: ['¶56'], only: 'not-british-or-settled' },
  'unaccompanied-leave-is-temporary': { serves: ['¶58'], only: 'not-british-or-settled' },
  'further-leave-not-guaranteed': { serves: ['¶59'], only: 'not-british-or-settled' },
  'outcomes-of-a-claim': { serves: ['¶58'], only: 'not-british-or-settled' },
  'after-a-refusal': { serves: ['¶60'], only: 'not-british-or-settled' },
  'schedule-three-adults-only': { serves: ['¶65'], only: 'not-british-or-settled' },
  'sharing-with-home-office': { serves: ['¶63'], only: 'not-british' },
  'risk-outlasts-birthdays': { serves: ['¶54', '¶66'] }
} as const satisfies Readonly<Record<string, Statement>>

export type StatementId = keyof typeof statements
