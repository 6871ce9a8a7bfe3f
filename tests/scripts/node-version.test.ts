import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { supportedNode, unsupportedNodeSentence } from '../../scripts/lib/node-version.mjs'
import { projectFolder } from '../../scripts/lib/project.mjs'

describe('the Node version', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.13.0', 'v24.0.0', 'v26.1.0'])('%s is good', (version) => {
    expect(unsupportedNodeSentence(version)).toBeNull()
  })

  it.each(['v12.22.0', 'v18.20.0', 'v20.18.3', 'v21.7.0', 'v22.12.0', 'v23.11.0', 'nonsense'])(
    '%s is told in one sentence',
    (version) => {
      const sentence = unsupportedNodeSentence(version)
      expect(sentence).toContain(version.replace('v', ''))
      expect(sentence).toMatch(/^Waymark needs Node [^\n]+\.$/)
    }
  )

  it('is the one that package.json states', () => {
    const description: unknown = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
    expect(description).toMatchObject({ engines: { node: supportedNode } })
  })
})
