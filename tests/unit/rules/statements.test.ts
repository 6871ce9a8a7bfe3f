import { expect, it } from 'vitest'
import { statements, type Statement } from '../../../content/statements'
import { mattersIn } from '../../../machines/policy/disclosure/about'
import table from '../../rules/statements.json'

const listed = (only: Statement['only']): readonly string[] =>
  only === undefined ? [] : typeof only === 'string' ? [only] : only

const said = Object.entries<Statement>(statements).map(([id, statement]) => [
  id,
  {
    about: mattersIn(statement),
    read: listed(statement.only),
    sources: statement.serves,
    ...(statement.when === undefined ? {} : { when: statement.when })
  }
])

it('what a document says because the guidance does: about what, who reads it, on what it rests', () => {
  expect(Object.fromEntries(said)).toEqual(table)
})
