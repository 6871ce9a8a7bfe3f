import { expect, it } from 'vitest'
import { promptSheet } from '../../../content/prompt-sheet'
import optional from '../../rules/prompt-sheet-optional.json'

it('of the prompt sheet may stay empty what it says may, and nothing else (Home Office, April 2026)', () => {
  const marked = promptSheet.filter((field) => 'optional' in field).map(({ id }): string => id)
  expect(marked.sort()).toEqual(optional.flatMap(({ fields }) => fields).sort())
})
