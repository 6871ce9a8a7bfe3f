/** A stretch of text whose letters run one way. */
export interface Stretch {
  readonly text: string
  readonly isRightToLeft: boolean
}

const scripts = [
  'Adlam',
  'Arabic',
  'Hanifi_Rohingya',
  'Hebrew',
  'Mandaic',
  'Nko',
  'Samaritan',
  'Syriac',
  'Thaana'
]
  .map((name) => `\\p{Script=${name}}`)
  .join('')
const leftwardLetter = `(?=\\p{L})[${scripts}]`

const firstLetter = /\p{L}/u
const leftward = new RegExp(leftwardLetter, 'u')
/** Letters of one direction with their accents, or what stands between letters. */
const parts = new RegExp(
  `(?<toLeft>(?:${leftwardLetter}\\p{M}*)+)|(?<toRight>(?:(?!${leftwardLetter})\\p{L}\\p{M}*)+)|\\P{L}+`,
  'gu'
)

/** Whether a text begins in a script that runs from right to left, as `dir="auto"` tells it on the page. */
export function runsRightToLeft(text: string): boolean {
  return leftward.test(firstLetter.exec(text)?.[0] ?? '')
}

/**
 * Splits a text where its letters change direction, because Word takes a run of text as running one way. Characters without a direction of their own
 * (spaces, figures, punctuation) go with the letters on both sides if these agree, otherwise with the whole text.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  if (!leftward.test(text)) return text === '' ? [] : [{ text, isRightToLeft: false }]
  const whole = runsRightToLeft(text)
  const found = Array.from(text.matchAll(parts), ({ 0: part, groups = {} }) => {
    const { toLeft, toRight } = groups as { toLeft?: string; toRight?: string }
    const isRightToLeft = toLeft !== undefined ? true : toRight !== undefined ? false : undefined
    return { text: part, isRightToLeft }
  })
  const stretches: Stretch[] = []
  for (const [index, part] of found.entries()) {
    const [before, after] = [found[index - 1]?.isRightToLeft, found[index + 1]?.isRightToLeft]
    const isRightToLeft = part.isRightToLeft ?? (before !== undefined && before === after ? before : whole)
    const last = stretches.at(-1)
    if (last?.isRightToLeft === isRightToLeft)
      stretches[stretches.length - 1] = { text: last.text + part.text, isRightToLeft }
    else stretches.push({ text: part.text, isRightToLeft })
  }
  return stretches
}
