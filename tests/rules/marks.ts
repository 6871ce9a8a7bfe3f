import type { Questions } from '../../content/stages'
import only from './only.json'
import onlyOptions from './only-options.json'
import reveals from './reveals.json'

/** The questions, and the fields of lists as `list.field`, that content marks with one thing. Only names come from content. */
type Marked<Mark extends string> = {
  [Id in keyof Questions]:
    | (Questions[Id] extends Readonly<Record<Mark, unknown>> ? Id : never)
    | (Questions[Id] extends { readonly fields: infer Fields }
        ? {
            [Field in keyof Fields]: Fields[Field] extends Readonly<Record<Mark, unknown>>
              ? `${Id}.${Field & string}`
              : never
          }[keyof Fields]
        : never)
}[keyof Questions]

/** Of whom a question, or an option of it, is asked: whoever belongs to each of these. */
export interface OnlyRow {
  readonly asked: readonly string[]
  readonly why: string
}

/** A question that is marked and has no row does not compile. */
export const onlyRows: Readonly<Record<string, OnlyRow>> = only satisfies Readonly<
  Record<Marked<'only'>, OnlyRow>
>

/** Options, as `question/option`, that are offered to some alone. */
export const optionRows: Readonly<Record<string, OnlyRow>> = onlyOptions

/** What would say where the child lives, and why: one that is marked and has no row does not compile. */
export const revealRows: Readonly<Record<string, string>> = reveals satisfies Readonly<
  Record<Marked<'reveals'>, string>
>
