import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { icons, iconsFolder, iconSvg } from '../../scripts/lib/icons.mjs'
import { exampleSite, nginxSite } from '../../scripts/lib/nginx.mjs'
import { inOrder } from '../../scripts/lib/offline-plugin.mjs'
import { projectFolder } from '../../scripts/lib/project.mjs'

const fileOf = (...path: string[]) => readFileSync(join(projectFolder, ...path))

describe('the settings for nginx', () => {
  it('are what the rules of our own server give today', () => {
    expect(fileOf('docs', 'hosting', 'nginx.conf').toString()).toBe(nginxSite(exampleSite))
  })

  it('set every header for the whole site, because a place with one of its own would lose the others', () => {
    const text = nginxSite(exampleSite)
    const headers = text.split('\n').filter((line) => line.trimStart().startsWith('add_header '))
    expect(headers.length).toBeGreaterThan(6)
    for (const line of headers) expect(line).toMatch(/^ {2}add_header \S+ .+ always;$/)
    expect(text.slice(text.indexOf('\n  location '))).not.toContain('add_header')
  })
})

describe('the files kept for a time without a network', () => {
  it('come with the fonts last, and otherwise by name', () => {
    const names = ['b.ttf', 'c.js', 'a.woff2', 'index.html', 'a.wasm', 'B.js']
    const order = inOrder(names.map((url) => ({ url }))).map(({ url }) => url)
    expect(order).toEqual(['B.js', 'a.wasm', 'c.js', 'index.html', 'a.woff2', 'b.ttf'])
  })
})

describe('the installed app', () => {
  const manifest = JSON.parse(fileOf('public', 'manifest.webmanifest').toString()) as {
    icons: { src: string; sizes: string; purpose: string }[]
  }

  it('has the icons that its manifest names, each in its size', () => {
    expect(manifest.icons.map(({ src }) => src)).toEqual(icons.map(({ file }) => `${iconsFolder}/${file}`))
    for (const [index, { src, sizes, purpose }] of manifest.icons.entries()) {
      const png = fileOf('public', src)
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
      expect(purpose).toBe(icons[index]?.purpose)
    }
  })

  it('draws its icons from the one drawing', () => {
    const drawing = fileOf('public', 'favicon.svg').toString()
    const [any, , maskable] = icons.map((icon) => iconSvg(drawing, icon))
    expect(any).toContain('rx="4"')
    expect(maskable).not.toContain('rx=')
    expect(maskable).toContain('scale(')
  })
})
