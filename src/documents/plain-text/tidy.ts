import { withoutControls } from './without-controls.ts'

const noCharacters = /\p{Noncharacter_Code_Point}/gu
const loneSurrogates = /\p{Surrogate}/gu

/** Text as it was typed, without what a file of words or a case system's box cannot hold. */
export const tidy = (text: string): string =>
  withoutControls(text).replace(loneSurrogates, '\uFFFD').replace(noCharacters, '')
