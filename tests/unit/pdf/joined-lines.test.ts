import { describe, expect, it } from 'vitest'
import { joinedLines } from '../../../src/documents/pdf/layout/joined-lines.ts'

describe('the lines of a text, read as one', () => {
  it('keep the spaces at which they were broken, and get none where a word was', () => {
    expect(joinedLines('one two  three-four', ['one', 'two', 'three-', 'four'])).toEqual([
      'one ',
      'two ',
      'three-',
      'four'
    ])
  })

  it('keep to the line ends that were typed', () => {
    expect(joinedLines('one\ntwo three', ['one', 'two', 'three'])).toEqual(['one', 'two ', 'three'])
  })

  it('are left as they are where the text has them otherwise', () => {
    expect(joinedLines('abc def', ['abc\u200d', 'def'])).toEqual(['abc\u200d', 'def'])
  })
})
