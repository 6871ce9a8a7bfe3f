import { documents } from '../../../content/documents'
import type { Block, DocumentModel } from '../model'

const list = 'action-list'

/** The people who have the child sign this plan, so an action that the assessment lists too stands here. */
const first = 'protection-and-placement-plan'

/** The parts of all documents that list actions in short. */
const inShort: ReadonlySet<string> = new Set(
  Object.values(documents).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'actions-in-short' ? [part.id] : []))
  )
)

const rowsIn = ({ sections }: DocumentModel): readonly string[] =>
  sections
    .filter(({ id }) => inShort.has(id))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
    .map((row) => JSON.stringify(row))

function withoutRows(blocks: readonly Block[], said: ReadonlySet<string>): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'table') return [block]
    const rows = block.rows.filter((row) => !said.has(JSON.stringify(row)))
    return rows.length === 0 ? [] : [{ ...block, rows }]
  })
}

/** The assessment record lists actions of the same stages. A review is filed apart, and keeps all of its own. */
const second = 'assessment-record'

/** Without the action list: the assessment record does not list what the plan lists. */
function inOnePlan(models: readonly DocumentModel[]): readonly DocumentModel[] {
  const plan = models.find(({ id }) => id === first)
  if (plan === undefined) return models
  const said = new Set(rowsIn(plan))
  return models.map((model) =>
    model.id !== second
      ? model
      : {
          ...model,
          sections: model.sections
            .map((section) =>
              inShort.has(section.id) ? { ...section, blocks: withoutRows(section.blocks, said) } : section
            )
            .filter(({ blocks }) => blocks.length > 0)
        }
  )
}

/**
 * Documents that are made together. If the action list is one of them, each action stands there and in no other. If not, no action stands both in the
 * plan and in the assessment.
 */
export function actionsOnce(models: readonly DocumentModel[]): readonly DocumentModel[] {
  if (!models.some(({ id }) => id === list)) return inOnePlan(models)
  return models.map((model) =>
    model.id === list ? model : { ...model, sections: model.sections.filter(({ id }) => !inShort.has(id)) }
  )
}
