import type { CaseView } from '../../case-file/case-file'

/** When each action of a stage is called for; the id points to content. */
export type ActionRules<Actions> = { readonly [Id in keyof Actions]: (view: CaseView) => boolean }
