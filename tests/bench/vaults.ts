import { questions } from '../../content/stages'
import type { Answers, CaseFile } from '../../machines/case-file/case-file'
import { newCase } from '../../machines/case-file/change'
import type { OpenVault, Vault } from '../../src/ports/vault'
import { browserVault } from '../../src/vault/browser-vault'
import { deriveInWorker } from '../../src/vault/key/derive'

export const passphrase = 'bench of the vault, five words'

/** The vault as the app has it, in a database of its own. */
export const vaultNamed = (name: string): Vault => browserVault({ derive: deriveInWorker, name })

/** A new vault, open. */
export async function freshVault(
  name: string
): Promise<{ readonly open: OpenVault; readonly recoveryKey: string }> {
  await vaultNamed(name).wipe()
  const { open, recoveryKey } = await vaultNamed(name).create(passphrase)
  return { open, recoveryKey: recoveryKey.text }
}

const vocabulary = (
  'she he they was were told wait at the corner by a man whose name nobody knows and says that car came each time school ' +
  'foster carer social worker police solicitor interview statement appointment Tuesday morning before after because asked ' +
  'afraid phone number message returned missing found safe bedroom brother mother letter decision appeal leave remain ' +
  'Asmara Khartoum Tripoli Calais Dover Kent Croydon journey boat lorry weeks debt worked kitchen car wash nail bar'
).split(' ')

/** Prose of a length, of words in no order: what compresses away as nothing would be written in no time. */
function prose(length: number, seed: number): string {
  let state = seed
  let text = ''
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    text += `${vocabulary[state % vocabulary.length] ?? ''} `
  }
  return text.slice(0, length)
}

/** A case whose file is about this long as JSON: every question that takes text has some. */
export function caseOf(kilobytes: number, id: string): CaseFile {
  const asked = Object.entries(questions).filter(([, { kind }]) => kind === 'text' || kind === 'long-text')
  const length = Math.max(8, Math.floor((kilobytes * 1024) / asked.length) - 60)
  const answers = Object.fromEntries(
    asked.map(([question], index) => [question, { state: 'answered', value: prose(length, index + 1) }])
  ) as Answers
  return { ...newCase(id, '2026-11-24'), answers, savedAt: '2026-11-24T14:03:00.000Z', changes: 1 }
}

/** The file as it is saved for the so-manieth time. */
export const savedAs = (file: CaseFile, revision: number): CaseFile => ({ ...file, revision })
