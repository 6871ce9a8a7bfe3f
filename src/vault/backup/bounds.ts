const mebibyte = 1024 * 1024

/**
 * What a file may hold. The writer keeps the same bounds, so that every file it makes can be read again. A case with a long answer to every question takes
 * 0.15 MB. Each of its finished versions takes 0.7 MB, with all documents twice.
 */
export const bounds = {
  /** Bytes of one case, and of each of its finished versions. */
  case: 5 * mebibyte,
  /**
   * Bytes of all cases in one file: 1,500 cases, or 300 that were finished once. A desk has fewer. A browser can hold so much in memory twice without being
   * ended for it.
   */
  whole: 256 * mebibyte,
  /** A preview of so many stands within a second. A list of cases may hold as many. */
  cases: 2_000,
  /** Cases and finished versions together. */
  lines: 50_000,
  /** A case is reviewed a few times a year until its child is 25. */
  versions: 200,
  /** Objects and lists inside each other; a case with its documents has 13. */
  depth: 32,
  /** Values in one case or version; the largest that we know has 25,000. */
  values: 200_000,
  /**
   * Characters of one text. No field takes more than 50,000 (`longest-text.ts`). Earlier builds took more, and such texts lie in vaults and backups. They
   * come back whole: refusing the file would lose what somebody wrote.
   */
  text: mebibyte,
  /** Characters of a name of a value: our own ids, never what somebody typed. */
  key: 200,
  /** States that a case's trail names: the store keeps ten. */
  trail: 20
} as const

/** Bytes of the encrypted file: the age format adds 16 to each 64 KiB, and a header. */
export const largestFile = bounds.whole + (bounds.whole / (64 * 1024)) * 16 + 4096

/**
 * The work factor that `age` itself uses. Deriving the key takes 256 MB and about a second and a half.
 */
export const ownWorkFactor = 18

/** rage and other programs choose more on fast machines. This factor takes 1 GB and six seconds; above it a file is refused unread. */
export const largestWorkFactor = 20
