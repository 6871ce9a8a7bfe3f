import type { ActionItem } from './action-item'

/** What somebody who finishes a version sees of its actions first. Nothing of it keeps them from finishing. */
interface BeforeFinishing {
  /** What is contrary to what is required, and not put right: each document prints it. */
  readonly contrary: readonly ActionItem[]
  /** What cannot wait, whether or not it is contrary to something or its day has passed. */
  readonly urgent: readonly ActionItem[]
  /** What else was to be done by a day that has passed. */
  readonly overdue: readonly ActionItem[]
}

/** @param all every action of the case, in order */
export function beforeFinishing(all: readonly ActionItem[]): BeforeFinishing {
  const open = all.filter(({ outcome }) => outcome === undefined)
  const contrary = open.filter((item) => item.contrary)
  return {
    contrary,
    urgent: open.filter((item) => item.sameDay && item.called),
    overdue: open.filter((item) => item.state === 'overdue' && !contrary.includes(item))
  }
}
