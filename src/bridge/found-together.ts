import { foundWith } from '../../machines/case-file/found-together'
import { StoreError } from '../ports/store-error'
import type { CasePorts } from './case-ports'
import { listedOf } from './listed'

/** Keeps a new case of another child who was found with the one of a case of the list. @returns its id, once it is on disk */
export async function openFoundWith(
  { cases, clock, ids }: Pick<CasePorts, 'cases' | 'clock' | 'ids'>,
  id: string
): Promise<string> {
  const file = await cases.open(id)
  if (file === undefined) throw new StoreError('unreadable')
  const today = clock.today()
  const begun = foundWith(file, ids.next(), today, () => ids.next())
  await cases.save({ ...begun, revision: 1, savedAt: clock.now() }, listedOf(begun, today))
  return begun.id
}
