import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserPlaces, noBrowserSentence } from '../../scripts/lib/browser.mjs'
import { firefoxPlaces } from '../../scripts/lib/firefox.mjs'

describe('the places of a browser', () => {
  it('begin with the one that was chosen', () => {
    expect(browserPlaces({ CHROMIUM: '/my/browser', PATH: '/bin' }, 'linux')[0]).toBe('/my/browser')
  })

  it('on Linux are the folders of PATH, Chromium first', () => {
    const places = browserPlaces({ PATH: ['/one', '/two'].join(delimiter) }, 'linux')
    expect(places[0]).toBe(join('/one', 'chromium'))
    expect(places).toContain(join('/two', 'google-chrome'))
    expect(places).toContain(join('/two', 'microsoft-edge'))
  })

  it('on macOS are the applications', () => {
    expect(browserPlaces({}, 'darwin')).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    )
  })

  it('on Windows are the program folders', () => {
    expect(browserPlaces({ PROGRAMFILES: '/programs' }, 'win32')).toContain(
      join('/programs', 'Microsoft/Edge/Application/msedge.exe')
    )
  })

  it('are none where nothing is known', () => {
    expect(browserPlaces({}, 'linux')).toEqual([])
    expect(noBrowserSentence).toMatch(/^No browser was found [^\n]+\.$/)
  })
})

describe('the places of Firefox', () => {
  it('begin with the one that was chosen, then those of PATH, as Debian names it first', () => {
    const path = ['/one', '/two'].join(delimiter)
    expect(firefoxPlaces({ FIREFOX: '/my/fox', PATH: path }, 'linux')).toEqual([
      '/my/fox',
      join('/one', 'firefox-esr'),
      join('/two', 'firefox-esr'),
      join('/one', 'firefox'),
      join('/two', 'firefox')
    ])
    expect(firefoxPlaces({}, 'darwin')).toEqual(['/Applications/Firefox.app/Contents/MacOS/firefox'])
    expect(firefoxPlaces({ PROGRAMFILES: '/programs' }, 'win32')).toEqual([
      join('/programs', 'Mozilla Firefox/firefox.exe')
    ])
  })
})
