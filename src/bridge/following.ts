type WhatFollows = typeof import('./what-follows')

let there: WhatFollows | undefined
let fetching: Promise<WhatFollows> | undefined

/** What says what follows from answers, where it has been fetched: a case that was just begun does without for a moment. */
export const whatFollows = (): WhatFollows | undefined => there

/** Fetches it, once; what could not be fetched is asked for again by whoever needs it next. */
export function fetchWhatFollows(): Promise<WhatFollows> {
  fetching ??= import('./what-follows').then(
    (follows) => (there = follows),
    (error: unknown) => {
      fetching = undefined
      throw error
    }
  )
  return fetching
}
