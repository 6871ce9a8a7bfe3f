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

  it('have a space where a new line was typed, or the last word of one and the first of the next would be read as one', () => {
    expect(joinedLines('one.\ntwo three', ['one.', 'two', 'three'])).toEqual(['one. ', 'two ', 'three'])
    expect(joinedLines('one.\n\ntwo', ['one.', '', 'two'])).toEqual(['one. ', '', 'two'])
    expect(joinedLines('one.\n', ['one.', ''])).toEqual(['one. ', ''])
  })

  it('are left as they are where the text has them otherwise', () => {
    expect(joinedLines('abc def', ['abc\u200d', 'def'])).toEqual(['abc\u200d', 'def'])
  })
})
