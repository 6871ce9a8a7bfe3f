import { documents } from '../../../content/documents'
import type { DocumentModel } from '../model'

const list = 'action-list'

/** The parts of all documents that list actions in short. */
const inShort: ReadonlySet<string> = new Set(
  Object.values(documents).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'actions-in-short' ? [part.id] : []))
  )
)

/** Documents that are made together: where the action list is one of them, each action stands there and in no other. */
export function actionsOnce(models: readonly DocumentModel[]): readonly DocumentModel[] {
  if (!models.some(({ id }) => id === list)) return models
  return models.map((model) =>
    model.id === list ? model : { ...model, sections: model.sections.filter(({ id }) => !inShort.has(id)) }
  )
}
