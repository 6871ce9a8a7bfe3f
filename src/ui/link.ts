/** A place to go to, and what it is called. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** Something by its name, with a place to read it where there is one. */
export interface Named {
  readonly text: string
  readonly href?: string
}

/** A link whose words alone do not say what it acts on. `hidden` completes them for a person who cannot see the row. */
export interface Action extends Link {
  readonly hidden: string
}
