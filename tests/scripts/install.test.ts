import { describe, expect, it } from 'vitest'
import { mustInstall, stampFor } from '../../scripts/lib/install.mjs'
import { findNpm } from '../../scripts/lib/npm.mjs'

describe('the stamp of an installation', () => {
  const stamp = stampFor('lock', 'v20.19.0')

  it('asks to install when there is no stamp', () => {
    expect(mustInstall(null, 'lock', 'v20.19.0')).toBe(true)
  })

  it('asks for nothing when lock and Node are the same', () => {
    expect(mustInstall(`${stamp}\n`, 'lock', 'v20.19.0')).toBe(false)
  })

  it('asks to install after a change of the lock', () => {
    expect(mustInstall(stamp, 'another lock', 'v20.19.0')).toBe(true)
  })

  it('asks to install after a change of Node', () => {
    expect(mustInstall(stamp, 'lock', 'v24.0.0')).toBe(true)
  })

  it('asks to install when the stamp was cut short', () => {
    expect(mustInstall('', 'lock', 'v20.19.0')).toBe(true)
  })
})

describe('finding npm', () => {
  const everything = () => true
  const nothing = () => false

  it('takes the npm that started the script', () => {
    expect(findNpm({ npm_execpath: '/a/npm-cli.js' }, '/bin/node', everything)).toBe('/a/npm-cli.js')
  })

  it('looks beside Node when nothing says where npm is', () => {
    expect(findNpm({}, '/usr/bin/node', everything)).toMatch(/npm-cli\.js$/)
  })

  it('does not take another package manager for npm', () => {
    expect(findNpm({ npm_execpath: '/a/yarn.js' }, '/usr/bin/node', everything)).toMatch(/npm-cli\.js$/)
  })

  it('answers null when npm is nowhere', () => {
    expect(findNpm({ npm_execpath: '/a/npm-cli.js' }, '/usr/bin/node', nothing)).toBeNull()
  })
})
