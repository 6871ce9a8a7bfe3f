/** One change to a source file that a test has to notice. */
export interface Mutant {
  readonly file: string
  readonly line: number
  /** What stands there now, on one line. */
  readonly was: string
  readonly change: string
}

/** What tells a mutant from the others of its file for as long as its words stay as they are: no line, since lines move. */
export type Named = Pick<Mutant, 'was' | 'change'>
export const nameOf = ({ was, change }: Named): string => `${was} → ${change}`

/** A change at one place of a text, and where it stands in the numbering of all mutants. */
export interface Edit {
  readonly id: number
  /** Text that stands in the place of what is changed, while this mutant is the one that is tried. */
  readonly text: string
}

/** How a mutated place is written: an expression that is chosen, an item of a list or object that is left out, a statement not made. */
export type Wrap = 'expression' | 'element' | 'property' | 'statement'

/** The name of the function, in instrumented code, that says whether a mutant is the one that is tried. */
const asks = '__isMutant'

/** The text of one place, with every change to it beside it. */
export function wrapped(text: string, wrap: Wrap, edits: readonly Edit[]): string {
  return edits.reduce((inner, { id, text: other }) => {
    if (wrap === 'expression') return `(${asks}(${id})?(${other}):${inner})`
    if (wrap === 'statement') return `{if(!${asks}(${id})){${inner}}}`
    return wrap === 'element'
      ? `...(${asks}(${id})?[]:[${inner.trim()}])`
      : `...(${asks}(${id})?{}:{${inner.trim()}})`
  }, text)
}
