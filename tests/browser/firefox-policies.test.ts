import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findOrInstallFirefox } from '../../scripts/lib/firefox.mjs'
import { underPolicies } from './support/policies'
import { RecordingProxy } from './support/recording-proxy'

const telemetry = /^incoming\.telemetry\.mozilla\.org/
/** Asked for after telemetry, whatever is switched off: by then what would be sent has been. */
const later = /^services\.addons\.mozilla\.org/

/** Runs Firefox as it comes behind a proxy, until it has asked for what it asks for late. @returns what it asked for */
async function askedBy(firefox: string, through: readonly string[]): Promise<readonly string[]> {
  const proxy = new RecordingProxy('http://nowhere.invalid')
  const { port } = new URL(await proxy.start())
  const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'))
  const settings = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': Number(port),
    // As after its notice about what it sends was shown.
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true
  }
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const [program, ...given]: readonly string[] = [...through, firefox]
  const flags = ['--headless', '--no-remote', '--profile', profile, 'http://plain.invalid/']
  const child = spawn(program ?? firefox, [...given, ...flags], { detached: true, stdio: 'ignore' })
  try {
    const asked = () => proxy.sent.map(({ url }) => url)
    await expect.poll(() => asked().some((url) => later.test(url)), { timeout: 150_000 }).toBe(true)
    return asked()
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    await proxy.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

// The long matrices look at a second browser; `npm test` does with one.
if (process.env['PROVE'] === '1') {
  test('Firefox reports to its maker as it comes, and not with the policies that Waymark comes with', async () => {
    test.setTimeout(400_000)
    const firefox = await findOrInstallFirefox()
    expect((await askedBy(firefox, [])).filter((url) => telemetry.test(url))).not.toEqual([])
    const asked = await askedBy(firefox, underPolicies('firefox/policies.json'))
    expect(asked.filter((url) => telemetry.test(url))).toEqual([])
  })
}
