import type { CaseView } from '../case-file/case-file'

/** Whether an action is called for. Where entries of a list call for it, their ids; empty where it is not called for. */
export type Called = boolean | readonly string[]

/** When each action of a stage is called for; the id points to content. */
export type ActionRules<Actions> = { readonly [Id in keyof Actions]: (view: CaseView) => Called }

/** The reason for which what was done in doubt is done anew. It is no news to what is owed already: that stays as late as it is (¶20). */
export const whileSuspected = 'is suspected'

/** The ids of the entries that call for an action. One that comes later calls for it anew, though it was done for the others. */
export const raisedBy = <One extends { readonly id: string }>(
  items: readonly One[],
  raises: (item: One) => boolean = () => true
): readonly string[] => items.filter(raises).map(({ id }) => id)
