/**
 * What an answer can be about, as far as that decides who is given the answer. Each question has a matter: its own, or that of its stage. recipients.ts says
 * who is given which matter. What each one means, in words, is in messages under `matters`.
 */
export const matters = [
  /** Who the child is: names, birth, languages, and what religion and language ask of everyone. */
  'identity',
  /** Where the child lives, and what would reveal it (¶23). A question is marked with `reveals`. */
  'placement',
  /** That the child may have been trafficked or exploited, or is unaccompanied, and what was decided about it (¶32). */
  'status',
  /** The plan for the child’s care, and how it came about. */
  'care',
  /** What keeps the child safe, and what is done if the child goes missing (¶39, ¶43). */
  'safety',
  /** Who may harm the child, who asks for the child, and contact that is not safe. Everybody who can act on it must know (¶15, ¶23, ¶30, ¶44). */
  'danger',
  /** What the child has been through, as the child and others told it (¶22). */
  'past',
  /** What points to exploitation, and what the police and others do about it. */
  'investigation',
  'health',
  /** Sexual health, pregnancy, genital mutilation, drugs, and what the child says of their own identity in confidence. */
  'intimate',
  'education',
  /** The immigration position, a claim, leave and return, and the tracks that depend on them. */
  'immigration',
  /** Offences that the child is accused of, and what passes with the child’s own lawyers. */
  'legal',
  /** The child’s family, and contact with it. */
  'family',
  /** What concerns other people: other children, and what was found out about relatives. */
  'other-people',
  /** The authority’s own matters: its legal advice, oversight, training, and what it did against the guidance. */
  'oversight'
] as const

export type Matter = (typeof matters)[number]
