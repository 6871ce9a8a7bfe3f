import * as v from 'valibot'
import type { CaseFile } from '../../machines/case-file/case-file'
import { parseCaseFile } from '../../machines/case-file/schema'
import { parseDocuments } from '../documents/model-schema'
import type { KeptVersion } from '../ports/cases'

/** One case with its finished versions, as it goes to another worker or authority. */
export interface CasePackage {
  readonly file: CaseFile
  readonly versions: readonly KeptVersion[]
}

/** Why a file could not be taken as a case; each has its sentence in the words. */
export type PackageFault = 'not-a-case' | 'too-large' | 'damaged'

const packageSchema = v.strictObject({
  waymark: v.literal('case'),
  file: v.unknown(),
  versions: v.array(
    v.strictObject({
      number: v.pipe(v.number(), v.integer(), v.minValue(1)),
      // As it was under the questions of its day: it is compared as far as it can be read (case-file/readable.ts).
      file: v.looseObject({ answers: v.record(v.string(), v.unknown()) }),
      documents: v.strictObject({ withheld: v.unknown(), shown: v.unknown() })
    })
  )
})

/** The text of the one file that a case is handed over in. */
export const packCase = ({ file, versions }: CasePackage): string =>
  JSON.stringify({
    waymark: 'case',
    file,
    versions: versions.map(({ number, file: kept, documents }) => ({ number, file: kept, documents }))
  })

/**
 * Reads the text of a file that a case was handed over in. Nothing of it is believed before it was checked.
 * @param id the id that the case gets here: it may stand here already, and neither takes the other's place
 */
export function unpackCase(text: string, id: string): CasePackage | PackageFault {
  const read = readJson(text)
  if (read === undefined) return 'not-a-case'
  const result = v.safeParse(packageSchema, read)
  if (!result.success) return 'not-a-case'
  const file = parseCaseFile(result.output.file)
  const versions = result.output.versions.map(({ number, file: kept, documents }) => ({
    case: id,
    number,
    file: { ...kept, id } as unknown as CaseFile,
    withheld: parseDocuments(documents.withheld),
    shown: parseDocuments(documents.shown)
  }))
  if (file === undefined) return 'damaged'
  const whole = versions.flatMap(({ file: kept, withheld, shown, number }): KeptVersion[] =>
    withheld === undefined || shown === undefined
      ? []
      : [{ case: id, number, file: kept, documents: { withheld, shown } }]
  )
  if (whole.length !== versions.length) return 'damaged'
  return { file: { ...file, id, revision: 0 }, versions: whole }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
