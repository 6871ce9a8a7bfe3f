import type { QuestionId } from '../../../content/stages'
import { versionBefore } from '../../../machines/case-file/review'
import type { Block } from '../model'
import { changeGroups } from './change-groups'
import type { Building } from './context'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** How much of a list of changes there is, to tell whether a narrower one leaves something out. */
const rowsIn = (groups: ReturnType<typeof changeGroups>) =>
  groups.reduce((count, { rows }) => count + rows.length, 0)

/**
 * What has changed since the version before (¶46, ¶52), as far as this document prints it; nothing in a first version.
 * Other parts of the case are not told here: whoever is given a care plan is not given the assessment.
 */
export function changeBlocks(questions: readonly QuestionId[], building: Building): readonly Block[] {
  const { file, before, words, stages } = building
  const version = versionBefore(file)?.number
  if (version === undefined) return []
  if (before === undefined) return [paragraph(words('versions.not-kept', { version }))]
  const groups = changeGroups(before, building, { questions: new Set(questions), stages })
  const head = ['what', 'before', 'after'].map((column) => words(`versions.${column}`))
  const tables = groups.map(({ heading, rows }): Block => ({
    kind: 'table',
    caption: heading,
    head,
    rows: rows.map(({ what, before: earlier, now }) => [what, earlier, now])
  }))
  const isMore = rowsIn(changeGroups(before, building)) > rowsIn(groups)
  return [
    paragraph(words('versions.against-version', { version })),
    ...(before.isWhole ? [] : [paragraph(words('versions.unread', { version }))]),
    ...(tables.length === 0 ? [paragraph(words('versions.nothing'))] : tables),
    ...(isMore ? [paragraph(words('versions.elsewhere'))] : [])
  ]
}
