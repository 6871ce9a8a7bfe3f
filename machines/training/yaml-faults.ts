import type { ErrorCode, YAMLError } from 'yaml'

const quoted =
  'A text with a colon and a space in it, or a quote before its end, goes in quotes, or begins on the next line after “>-”.'
const aligned =
  'This line begins in another column than those it belongs to: give it as many spaces as the line above that it goes with.'

/** What is said of a text that is no YAML, and what would be right: in our words, for the library speaks to programmers. */
const said: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'A backslash (\\) in a text in quotes is doubled (\\\\), or the quotes are single ones.',
  BAD_INDENT: aligned,
  BAD_SCALAR_START: 'A text does not begin with this character: put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: quoted,
  BLOCK_IN_FLOW: 'A text in { } or [ ] that has a colon in it goes in quotes.',
  DUPLICATE_KEY: 'This name stands here twice: take one of them out, or put both under one.',
  KEY_OVER_1024_CHARS: 'A name and a colon are expected here, as in “title: A text”.',
  MULTILINE_IMPLICIT_KEY:
    'A name and a colon are expected here, as in “title: A text”. If it belongs to the text above, give it more spaces than the name of that text has.',
  TAB_AS_INDENT: 'Lines begin with spaces, not with a tab: put spaces in its place.'
}

/** What is said of the characters that are missing, which have one code for all. */
function saidOfMissing(message: string): string {
  if (message.startsWith('Missing closing')) return 'A quote is opened here and not closed: close it.'
  if (message.includes('without - indicator'))
    return 'This line stands in a list without a dash: give it as many spaces as the line above that it goes with, or a dash.'
  return 'A name and a colon are expected here, as in “title: A text”, or a comma between two entries.'
}

/** What is wrong with a line that is no YAML. */
export function saidOfFault({ code, message }: YAMLError): string {
  if (code === 'MISSING_CHAR') return saidOfMissing(message)
  // A bracket that is never closed is found where the next name begins.
  if (code === 'BAD_INDENT' && message.startsWith('Flow'))
    return `The bracket above is not closed: close it with ${message.includes(' map ') ? '}' : ']'} before this line.`
  return (
    said[code] ??
    'What stands here cannot be read. A text that has quotes, brackets or a colon in it goes in quotes, or begins on the next line after “>-”.'
  )
}
