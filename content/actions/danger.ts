/**
 * What can happen next while something is undone, the worst first: that orders everything that has to be done (¶10, ¶23, ¶26,
 * ¶39). Content says which danger an action answers; policy only sorts.
 */
export const dangers = [
  /** The child is missing now. */
  'missing',
  /** The child is not in a safe place. */
  'not-safe',
  /** The place of tonight may not be safe, or the adult there. */
  'unsafe-tonight',
  /** Somebody who may be an exploiter asks where the child is, is in contact, or knows where the child would go. */
  'sought-out',
  /** An adult who is there answers for the child, or interprets. */
  'spoken-for',
  /** The child may be hurt or ill today. */
  'hurt-today',
  /** Nobody can ask the child anything, nor explain it, before somebody interprets. */
  'not-understood',
  /** Should the child go missing now, nobody would be ready: no agreement with the police, no photograph, no number. */
  'not-prepared',
  /** The child may be trafficked, and nobody has met, decided how they are protected, or referred them. */
  'not-decided'
] as const

export type Danger = (typeof dangers)[number]
