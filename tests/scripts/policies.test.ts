import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registryFile, registryKeys } from '../../scripts/lib/policies.mjs'
import { projectFolder } from '../../scripts/lib/project.mjs'

const folder = join(projectFolder, 'docs/hosting/policies')
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const policiesOf = (path: string) => JSON.parse(read(path)) as Readonly<Record<string, unknown>>
const guide = read('README.md')

/** What must be off, by hand: filling in, passwords and whether they leaked, spelling, writing, translation, what goes to the maker. */
const off = {
  chrome: {
    AutofillAddressEnabled: false,
    AutofillCreditCardEnabled: false,
    PasswordManagerEnabled: false,
    PasswordLeakDetectionEnabled: false,
    SpellCheckServiceEnabled: false,
    TranslateEnabled: false,
    UrlKeyedAnonymizedDataCollectionEnabled: false,
    // Reports of crashes hold memory.
    MetricsReportingEnabled: false
  },
  edge: {
    AutofillAddressEnabled: false,
    AutofillCreditCardEnabled: false,
    PasswordManagerEnabled: false,
    PasswordMonitorAllowed: false,
    MicrosoftEditorProofingEnabled: false,
    TextPredictionEnabled: false,
    ComposeInlineEnabled: false,
    TranslateEnabled: false,
    EdgeShoppingAssistantEnabled: false,
    EdgeCollectionsEnabled: false
  }
} as const

describe.each(['chrome', 'edge'] as const)('the policies for %s', (browser) => {
  const policies = policiesOf(`${browser}/waymark.json`)

  it('switch off what must be off', () => {
    expect(policies).toMatchObject(off[browser])
  })

  it('are the same as a registry file, as npm run hosting makes it', () => {
    expect(read(`${browser}/waymark.reg`)).toBe(registryFile(registryKeys[browser], policies))
  })

  it('stand one by one in the guide to them', () => {
    expect(Object.keys(policies).filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })
})

it('the policies for Firefox switch off what must be off', () => {
  expect(policiesOf('firefox/policies.json')).toMatchObject({
    policies: {
      DisableFormHistory: true,
      PasswordManagerEnabled: false,
      OfferToSaveLogins: false,
      DisableTelemetry: true,
      TranslateEnabled: false,
      Preferences: {
        'layout.spellcheckDefault': { Value: 0, Status: 'locked' },
        'browser.tabs.crashReporting.sendReport': { Value: false, Status: 'locked' },
        'browser.crashReports.unsubmittedCheck.autoSubmit2': { Value: false, Status: 'locked' }
      }
    }
  })
})

it('a registry file holds numbers, and true and false, and nothing else', () => {
  expect(registryFile('HKEY', { On: true, Level: 255 })).toBe(
    'Windows Registry Editor Version 5.00\r\n\r\n[HKEY]\r\n"On"=dword:00000001\r\n"Level"=dword:000000ff\r\n'
  )
  expect(() => registryFile('HKEY', { List: ['a'] })).toThrow('List')
})
