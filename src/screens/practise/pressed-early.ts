/** What can be begun with a scenario of the list. */
const deeds = ['begin', 'with-group', 'copy'] as const
export type Deed = (typeof deeds)[number]

const pressed = new RegExp(`^#/(?<deed>${deeds.join('|')})/(?<id>[\\w-]+)$`)

/** Where a press leads before the scripts have come: to no page of its own, but the list does it as soon as it can. */
export const hashOfDeed = (deed: Deed, id: string): string => `#/${deed}/${id}`

/** What was pressed before the scripts had come; nothing where the address is another. */
export function pressedEarly(hash: string): { readonly deed: Deed; readonly id: string } | undefined {
  const { deed: word, id } = pressed.exec(hash)?.groups ?? {}
  const deed = deeds.find((one) => one === word)
  return deed === undefined || id === undefined ? undefined : { deed, id }
}
