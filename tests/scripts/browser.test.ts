import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserPaths, noBrowserSentence } from '../../scripts/lib/browser.mjs'
import { firefoxPaths } from '../../scripts/lib/firefox.mjs'

describe('the places of a browser', () => {
  it('begin with the one that was chosen', () => {
    expect(browserPaths({ CHROMIUM: '/my/browser', PATH: '/bin' }, 'linux')[0]).toBe('/my/browser')
  })

  it('on Linux are the folders of PATH, Chromium first', () => {
    const places = browserPaths({ PATH: ['/one', '/two'].join(delimiter) }, 'linux')
    expect(places[0]).toBe(join('/one', 'chromium'))
    expect(places).toContain(join('/two', 'google-chrome'))
    expect(places).toContain(join('/two', 'microsoft-edge'))
  })

  it('on macOS are the applications', () => {
    expect(browserPaths({}, 'darwin')).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    )
  })

  it('on Windows are the program folders', () => {
    expect(browserPaths({ PROGRAMFILES: '/programs' }, 'win32')).toContain(
      join('/programs', 'Microsoft/Edge/Application/msedge.exe')
    )
  })

  it('are none where nothing is known', () => {
    expect(browserPaths({}, 'linux')).toEqual([])
    expect(noBrowserSentence).toMatch(/^No browser was found [^\n]+\.$/)
  })
})

describe('the places of Firefox', () => {
  it('begin with the one that was chosen, then those of PATH, as Debian names it first', () => {
    const path = ['/one', '/two'].join(delimiter)
    expect(firefoxPaths({ FIREFOX: '/my/fox', PATH: path }, 'linux')).toEqual([
      '/my/fox',
      join('/one', 'firefox-esr'),
      join('/two', 'firefox-esr'),
      join('/one', 'firefox'),
      join('/two', 'firefox')
    ])
    expect(firefoxPaths({}, 'darwin')).toEqual(['/Applications/Firefox.app/Contents/MacOS/firefox'])
    expect(firefoxPaths({ PROGRAMFILES: '/programs' }, 'win32')).toEqual([
      join('/programs', 'Mozilla Firefox/firefox.exe')
    ])
  })
})
