import type { Scenario, ScenarioHead } from '../../machines/training/scenario'

const heads = import.meta.glob<ScenarioHead>('../../content/scenarios/*.yaml', {
  query: '?head',
  import: 'default',
  eager: true
})
const files = import.meta.glob<Scenario>('../../content/scenarios/*.yaml', { import: 'default' })

/** What a list shows of each scenario, the shortest first. */
export const scenarioHeads: readonly ScenarioHead[] = Object.values(heads).sort(
  (one, other) => one.minutes - other.minutes || (one.title < other.title ? -1 : 1)
)

/** The ids of Waymark’s own scenarios. No other scenario may have one. */
export const takenIds: readonly string[] = scenarioHeads.map(({ id }) => id)

/** Fetches a scenario. @throws where there is none with this id, or it cannot be fetched */
export async function fetchScenario(id: string): Promise<Scenario> {
  const fetching = files[`../../content/scenarios/${id}.yaml`]
  if (fetching === undefined) throw new Error(`There is no scenario ${id}.`)
  return fetching()
}
