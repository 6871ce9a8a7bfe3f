import { dataIn, partsOf, withField, withoutEntries } from './parts'
import type { PartKind } from './part-names'

type Named = Readonly<Record<string, unknown>>

const isNamed = (something: unknown): something is Named =>
  typeof something === 'object' && something !== null && !Array.isArray(something)
const listIn = (something: unknown, name: string): readonly unknown[] => {
  const list = isNamed(something) ? something[name] : undefined
  return Array.isArray(list) ? list : []
}
const fieldIn = (something: unknown, name: string): Named => {
  const field = isNamed(something) ? something[name] : undefined
  return isNamed(field) ? field : {}
}

/** The points that go with a part: those of a scene that goes, or the one that is taken out. */
function pointsWith(data: unknown, kind: PartKind, index: number): readonly number[] {
  if (kind === 'points') return [index]
  const scenes = listIn(data, 'scenes').map((scene) => (isNamed(scene) ? scene['id'] : undefined))
  const gone = scenes[index]
  // Where two scenes have one id by mistake, the points belong to the one that stays.
  if (gone === undefined || scenes.indexOf(gone) !== scenes.lastIndexOf(gone)) return []
  return listIn(data, 'points').flatMap((point, at) =>
    isNamed(point) && point['scene'] === gone ? [at] : []
  )
}

/** Roads that tests play through all scenes say nothing about a scenario with one fewer. */
function withoutRoads(text: string, data: unknown, scene: unknown): string {
  const tempting = listIn(data, 'tempting')
  const isOnARoad =
    typeof scene === 'string' &&
    [fieldIn(data, 'careful'), ...tempting.map((road) => fieldIn(road, 'scenes'))].some(
      (road) => scene in road
    )
  return isOnARoad ? withField(withField(text, 'careful', {}), 'tempting', []) : text
}

/** The roads no longer say that they miss a point which is not there, nor that they are warned about it. */
function withoutMentions(text: string, data: unknown, gone: readonly unknown[]): string {
  const tempting = listIn(data, 'tempting')
  const names = ['misses', 'warned'] as const
  const isNamedIn = (road: unknown) =>
    names.some((name) => listIn(road, name).some((point) => gone.includes(point)))
  if (!tempting.some(isNamedIn)) return text
  const trimmed = tempting.map((road) =>
    isNamed(road)
      ? {
          ...road,
          ...Object.fromEntries(
            names.map((name) => [name, listIn(road, name).filter((point) => !gone.includes(point))])
          )
        }
      : road
  )
  return withField(text, 'tempting', trimmed)
}

/** The text without one scene or point, and without whatever names it: a scene takes its points with it. */
export function withoutPart(text: string, kind: PartKind, index: number): string {
  const data = dataIn(text)
  const points = pointsWith(data, kind, index)
  const idsOf = (list: PartKind) => partsOf(text)?.[list].map(({ id }) => id) ?? []
  const scene = kind === 'scenes' ? idsOf('scenes')[index] : undefined
  const gone = points.map((at) => idsOf('points')[at])
  const without = withoutEntries(text, 'points', points)
  const fewer = kind === 'scenes' ? withoutEntries(without, 'scenes', [index]) : without
  const onRoads = withoutMentions(fewer, dataIn(fewer), gone)
  return withoutRoads(onRoads, dataIn(onRoads), scene)
}

/** How many points go with a scene that is taken out. */
export const pointsOfScene = (text: string, index: number): number =>
  pointsWith(dataIn(text), 'scenes', index).length
