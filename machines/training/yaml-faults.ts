import type { ErrorCode, YAMLError } from 'yaml'
import { says, type Sentence } from './problem'

/** What is said of a text that is no YAML, and what would be right: in our words, for the library speaks to programmers. */
const said: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'aligned',
  BAD_SCALAR_START: 'begins-with',
  BLOCK_AS_IMPLICIT_KEY: 'quoted',
  DUPLICATE_KEY: 'name-twice',
  KEY_OVER_1024_CHARS: 'name-expected',
  MULTILINE_IMPLICIT_KEY: 'name-or-more-spaces',
  TAB_AS_INDENT: 'tab'
}

/** What is said of the characters that are missing, which have one code for all. */
function saidOfMissing(message: string): string {
  if (message.startsWith('Missing closing')) return 'quote-open'
  return message.includes('without - indicator') ? 'no-dash' : 'name-or-comma'
}

/** What is wrong with a line that is no YAML. */
export function saidOfFault({ code, message }: YAMLError): Sentence {
  if (code === 'MISSING_CHAR') return says(saidOfMissing(message))
  // A bracket that is never closed is found where the next name begins.
  if (code === 'BAD_INDENT' && message.startsWith('Flow'))
    return says('bracket-open', { bracket: message.includes(' map ') ? '}' : ']' })
  // Signs of YAML itself are no words of a language.
  if (code === 'BLOCK_IN_FLOW') return says('quoted-in-brackets', { braces: '{ }', brackets: '[ ]' })
  return says(said[code] ?? 'unreadable')
}
