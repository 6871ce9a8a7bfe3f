import type { Question } from '../../content/shape'

/** Why there is no value. Each is kept and printed as such; nothing forces disclosure (¶23, ¶31). */
export const nonAnswers = ['not-yet-explored', 'not-known', 'chose-not-to-say', 'does-not-apply'] as const
export type NonAnswer = (typeof nonAnswers)[number]

/** A day as `YYYY-MM-DD`. */
export type PlainDate = string

/** A date as it is known: `date` is the first day of the period that `precision` names; `words` are what was said. */
export interface KnownDate {
  readonly date: PlainDate
  readonly precision: 'day' | 'month' | 'year'
  readonly words?: string
}

/** What was typed into a field, exactly: one text, the parts of a date, or what a list or matrix held. */
export type Typed = string | Readonly<Record<string, string>>

/**
 * An answer is one of three. It is a value; or a reason why there is none, with anything that was typed beside it, kept and printed as a
 * note; or unfinished: what was typed, kept though it does not validate, and treated as not yet explored.
 */
export type Answer<Value> =
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: NonAnswer; readonly typed?: Typed }
  | { readonly state: 'unfinished'; readonly typed: Typed }

/** One item of a list. `id` never changes, so that others can point to it. */
export interface Item<Fields = Readonly<Record<string, Answer<unknown> | undefined>>> {
  readonly id: string
  readonly fields: Fields
}

export const marks = ['seen', 'reported', 'suspected', 'not-seen', 'not-explored'] as const
export type Mark = (typeof marks)[number]

/** For each screening (by the id of its item), each indicator's mark. */
export type IndicatorMarks = Readonly<Record<string, Readonly<Record<string, Mark>>>>
/** Who noticed it, when, and in what context. */
export interface IndicatorDetail {
  readonly who: string
  readonly when: string
  readonly context: string
}
export type IndicatorDetails = Readonly<Record<string, Readonly<Record<string, IndicatorDetail>>>>

export const trackColumns = ['plan', 'transitional', 'long-term', 'return'] as const
/** `plan` stands for the single column of someone without tracks. */
export type TrackColumn = (typeof trackColumns)[number]
export type TrackTexts = Readonly<Partial<Record<TrackColumn, string>>>

/** The type of a question's value, read off its content. */
export type ValueOf<Q> = Q extends { readonly kind: 'text' | 'long-text' }
  ? string
  : Q extends { readonly kind: 'yes-no' }
    ? 'yes' | 'no'
    : Q extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
      ? Option
      : Q extends { readonly kind: 'choices'; readonly options: readonly (infer Option)[] }
        ? readonly Option[]
        : Q extends { readonly kind: 'date' }
          ? KnownDate
          : Q extends { readonly kind: 'person' }
            ? string
            : Q extends { readonly kind: 'tracks' }
              ? TrackTexts
              : Q extends { readonly kind: 'indicator-marks' }
                ? IndicatorMarks
                : Q extends { readonly kind: 'indicator-details' }
                  ? IndicatorDetails
                  : Q extends { readonly kind: 'list'; readonly fields: infer Fields }
                    ? readonly Item<{ readonly [Id in keyof Fields]?: Answer<ValueOf<Fields[Id]>> }>[]
                    : never

export type AnyAnswer = Answer<ValueOf<Question>>
