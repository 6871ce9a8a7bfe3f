/** A text in a form in which it can be compared, however it is written. */
const plain = (text: string): string => text.trim().normalize('NFC').toLowerCase()

/** Whether two texts say the same, however they are written. */
export const isAlike = (one: string, other: string): boolean => plain(one) === plain(other)

/** A name as a whole, and its parts where more stands behind or between: “Bekim (the boss)”, “Nadir, also Abu Ali”, “Mick / Michael”. */
const partsOf = (name: string): readonly string[] =>
  [name, ...name.split(/[,;:/()“”"\n]| also | or | aka /iu)].map(plain).filter((part) => part !== '')

/** Whether two names may be those of one person: as they stand, or in one of their parts. */
export const isSameName = (one: string | undefined, other: string | undefined): boolean => {
  if (one === undefined || other === undefined) return false
  const parts = partsOf(other)
  return partsOf(one).some((part) => parts.includes(part))
}
