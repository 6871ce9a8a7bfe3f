import type { ClockRowId } from '../clock'
import type { About, Source } from '../shape'

/** Something that somebody must do. Policy decides when it is due to be done; the words are in the stage's messages under `actions`. */
export interface ActionContent {
  readonly serves: readonly Source[]
  /** Whose it is by default: a role of the people around the child, or a service. */
  readonly owner: string
  /** `same-day` for what cannot wait until tomorrow. */
  readonly when: 'same-day' | 'planned'
  /** The row of the statutory clock that says by when, where one does. */
  readonly due?: ClockRowId
  /** It protects the child, so no decision about status or NRM and no birthday removes it (¶20, ¶54, ¶66). */
  readonly protects?: true
  /** That it is called for could say where the child lives (¶23): in no copy that withholds it. */
  readonly reveals?: 'placement'
  /** What it is about, as with a question: its stage’s, where nothing stands. */
  readonly about?: About
  /** It answers something that happened contrary to the guidance, and prints as that. */
  readonly contrary?: true
}
