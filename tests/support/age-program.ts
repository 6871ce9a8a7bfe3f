import { runSystemTool, systemTool } from '../../scripts/lib/system-tools.mjs'

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** Runs `age` at a terminal, where alone it reads a passphrase, and types each line. */
async function atTerminal(parameters: readonly string[], typed: readonly string[]): Promise<void> {
  const command = [await systemTool('age'), ...parameters].map(quoted).join(' ')
  const input = typed.map((line) => `${line}\n`).join('')
  const { status, stdout } = await runSystemTool('script', ['-qec', command, '/dev/null'], { input })
  if (status !== 0) throw new Error(`age ended with ${String(status)}: ${stdout}`)
}

/** Opens a file with the `age` program. */
export const ageOpens = (from: string, to: string, passphrase: string): Promise<void> =>
  atTerminal(['-d', '-o', to, from], [passphrase])

/** Makes a file with the `age` program, which asks for the passphrase twice. */
export const ageSeals = (
  from: string,
  to: string,
  passphrase: string,
  more: readonly string[] = []
): Promise<void> => atTerminal(['-p', ...more, '-o', to, from], [passphrase, passphrase])
