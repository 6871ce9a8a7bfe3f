import type { RoomContext } from './room-state'

type Promises = Pick<RoomContext, 'comeBackTo' | 'cameBackTo'>

/** After somebody came back to what was promised at this place, or took the tick away. */
export function withTick({ cameBackTo = [] }: Promises, index: number, isKept: boolean): Partial<Promises> {
  const others = cameBackTo.filter((one) => one !== index)
  return { cameBackTo: isKept ? [...others, index].sort((one, other) => one - other) : others }
}

/** Without the line at this place: a name that was typed by mistake stays nowhere. What stands after it moves up, with its tick. */
export const withoutLine = ({ comeBackTo, cameBackTo = [] }: Promises, index: number): Promises => ({
  comeBackTo: comeBackTo.filter((_, place) => place !== index),
  cameBackTo: cameBackTo.flatMap((place) => (place === index ? [] : [place > index ? place - 1 : place]))
})
