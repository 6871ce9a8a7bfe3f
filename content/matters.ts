/**
 * What an answer can be about, as far as that decides who is given it. Each question has its matter: its own, or that of its
 * stage. Who is given which stands in recipients.ts; what each means, in words, in messages under `matters`.
 */
export const matters = [
  /** Who the child is: names, birth, languages, and what religion and language ask of everyone. */
  'identity',
  /** Where the child lives, and what would reveal it (¶23). The mark `reveals` says it of a question. */
  'placement',
  /** That the child may have been trafficked or exploited, or is unaccompanied, and what was decided of it (¶32). */
  'status',
  /** The plan for the child’s care, and how it came about. */
  'care',
  /** What keeps the child safe, and what is done if the child goes missing (¶39, ¶43). */
  'safety',
  /** Who may harm the child, who asks for the child, and contact that is not safe: what everybody has to know who can act on it (¶15, ¶23, ¶30, ¶44). */
  'danger',
  /** What the child has been through, in what the child and others said of it (¶22). */
  'past',
  /** What points to exploitation, and what the police and others do about it. */
  'investigation',
  'health',
  /** Sexual health, pregnancy, genital mutilation, drugs, and what the child says of their own identity in confidence. */
  'intimate',
  'education',
  /** The immigration position, a claim, leave and return, and the tracks that hang on them. */
  'immigration',
  /** Offences that the child is accused of, and what passes with the child’s own lawyers. */
  'legal',
  /** The child’s family, and contact with it. */
  'family',
  /** What is about somebody else: other children, and what was found out about relatives. */
  'other-people',
  /** The authority’s own: its legal advice, oversight, training, and what it did against the guidance. */
  'oversight'
] as const

export type Matter = (typeof matters)[number]
