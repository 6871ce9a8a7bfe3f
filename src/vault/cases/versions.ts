import type { KeptVersion } from '../../ports/cases'
import type { Access } from '../access'
import { ofCase, type VersionRow } from '../database'
import { unsealRow } from '../mend'
import type { Slot } from '../seal'

const versionSlot = (id: string, number: number): Slot => ({ kind: 'version', id, revision: number })

/** Encrypts a finished version. */
export async function sealVersion(access: Access, version: KeptVersion): Promise<VersionRow> {
  const { case: id, number } = version
  return { case: id, number, ...(await access.seal(versionSlot(id, number), version)) }
}

/** The finished versions of a case as they were, the earliest first. */
export async function readVersions(access: Access, id: string): Promise<readonly KeptVersion[]> {
  const rows = await access.read(['heads', 'versions'], async ({ heads, versions }) =>
    (await heads.get(id)) === undefined ? [] : versions.all(ofCase(id))
  )
  const read = rows.map((row) => unsealRow(access, 'versions', row))
  // If this vault’s key opens it, this vault wrote it. It is given back as it was, whatever has become of questions since.
  return (await Promise.all(read)) as readonly KeptVersion[]
}
