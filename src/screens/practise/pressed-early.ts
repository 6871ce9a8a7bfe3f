/** What can be begun with a scenario in the list. */
const deeds = ['begin', 'with-group', 'copy'] as const
export type Deed = (typeof deeds)[number]

const pressed = new RegExp(`^#/(?<deed>${deeds.join('|')})/(?<id>[\\w-]+)$`)

/** The address for a press before the scripts have come. It leads to no page: the list does what was pressed as soon as it can. */
export const hashOfDeed = (deed: Deed, id: string): string => `#/${deed}/${id}`

/** What was pressed before the scripts had come. Undefined for any other address. */
export function pressedEarly(hash: string): { readonly deed: Deed; readonly id: string } | undefined {
  const { deed: word, id } = pressed.exec(hash)?.groups ?? {}
  const deed = deeds.find((one) => one === word)
  return deed === undefined || id === undefined ? undefined : { deed, id }
}
