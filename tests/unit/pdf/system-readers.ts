import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSystemTool, type SystemTool } from '../../../scripts/lib/system-tools.mjs'

/** What a program says of a PDF, and whether it was content. */
export interface Said {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Hands a PDF to a program that is not ours. */
export async function readBy(
  tool: SystemTool,
  bytes: Uint8Array,
  parameters: (file: string) => readonly string[]
): Promise<Said> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    return await runSystemTool(tool, parameters(file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What qpdf finds wrong with the file's syntax; nothing where it is clean. */
export async function faultsOf(bytes: Uint8Array): Promise<string> {
  const { status, stdout, stderr } = await readBy('qpdf', bytes, (file) => ['--check', file])
  return status === 0 ? '' : `${stdout}${stderr}`
}

/** The structure tree with its texts, as poppler reads it. */
export async function structureText(bytes: Uint8Array): Promise<string> {
  return (await readBy('pdfinfo', bytes, (file) => ['-struct-text', file])).stdout
}
