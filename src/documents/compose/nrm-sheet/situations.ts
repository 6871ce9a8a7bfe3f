import { fieldOf, itemsOf, type ItemOf } from '../../../../machines/case-file/read'
import type { Building } from '../building/context'
import { fieldsWithLead, led, lines, paragraphs, saidIn } from '../words/said'

const list = 'exploitation-situations'

type Situation = ItemOf<typeof list>

/** Which situations a text is of: of all, or of those in the UK or overseas. */
export type Where = 'anywhere' | 'united-kingdom' | 'overseas'

function isThere(item: Situation, where: Where): boolean {
  if (where === 'anywhere') return true
  const said = fieldOf(item, 'situation-where')
  return said === where || said === 'united-kingdom-and-overseas'
}

const nameOf = (item: Situation, building: Building) =>
  saidIn(list, item, 'situation-called', building) || building.words('values.unnamed')

/** What is recorded under one field, for each situation there; named where there are several. */
export function ofEachSituation(field: string, building: Building, where: Where = 'anywhere'): string {
  const shown = itemsOf(building.view.answers, list).filter((item) => isThere(item, where))
  return lines(
    shown.map((item) => {
      const text = saidIn(list, item, field, building)
      return shown.length > 1 ? led(nameOf(item, building), text, building.words) : text
    })
  )
}

/** Several fields of each situation, each under its lead-in; the situation's name over them where there are several. */
export function allOfEachSituation(fields: readonly string[], building: Building): string {
  const all = itemsOf(building.view.answers, list)
  return paragraphs(
    all.map((item) => {
      const texts = lines(fieldsWithLead(list, item, fields, building))
      return texts === '' || all.length === 1 ? texts : lines([nameOf(item, building), texts])
    })
  )
}
