import { documents } from '../../../content/documents'
import type { Block, DocumentModel } from '../model'

const list = 'action-list'

/** Whoever has the child signs it: what the assessment lists as well stands in this one. */
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

/** It lists actions of the same stages. A review is filed apart, and has all of its own. */
const second = 'assessment-record'

/** Where the action list is not among them, what the plan lists the record of the assessment does not. */
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

/** Documents that are made together: where the action list is one of them, each action stands there and in no other; else not in the assessment and in the plan. */
export function actionsOnce(models: readonly DocumentModel[]): readonly DocumentModel[] {
  if (!models.some(({ id }) => id === list)) return inOnePlan(models)
  return models.map((model) =>
    model.id === list ? model : { ...model, sections: model.sections.filter(({ id }) => !inShort.has(id)) }
  )
}
