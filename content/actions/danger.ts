/**
 * What can happen next while something is undone, the worst first. This orders everything that must be done (¶10, ¶23, ¶26, ¶39). Content says which danger
 * an action answers; policy only sorts.
 */
export const dangers = [
  /** The child is missing now. */
  'missing',
  /** The child is not in a safe place. */
  'not-safe',
  /** Tonight’s place may not be safe, or the adult there may not be. */
  'unsafe-tonight',
  /** Somebody who may be an exploiter asks where the child is, is in contact, or knows where the child would go. */
  'sought-out',
  /** An adult at the place answers for the child, or interprets. */
  'spoken-for',
  /** The child may be hurt or ill today. */
  'hurt-today',
  /** Until somebody interprets, nobody can ask the child anything or explain anything. */
  'not-understood',
  /** If the child went missing now, nobody would be ready: no agreement with the police, no photograph, no number. */
  'not-prepared',
  /** The child may be trafficked. Nobody has met, decided how the child is protected, or referred the child. */
  'not-decided'
] as const

export type Danger = (typeof dangers)[number]
