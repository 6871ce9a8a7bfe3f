import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { tidy } from '../plain-text/tidy.ts'
import { runsRightToLeft, stretchesOf } from './direction.ts'

/** How a text is set, beside its words: in which language, and how its letters look. */
export interface Setting {
  /** Language as BCP 47, where it is another than the document's. */
  readonly language?: string | undefined
  readonly letters?: Pick<IRunOptions, 'bold' | 'color' | 'size'>
}

/** The runs of a text: one for each line and each direction of its letters. */
export function runsOf(text: string, { language, letters = {} }: Setting = {}): readonly TextRun[] {
  const spoken = language === undefined ? {} : { language: { value: language, bidirectional: language } }
  return tidy(text)
    .split('\n')
    .flatMap((line, index) => {
      const stretches = stretchesOf(line)
      const shown = stretches.length === 0 ? [{ text: '', isRightToLeft: false }] : stretches
      return shown.map(
        ({ text: words, isRightToLeft }, at) =>
          new TextRun({
            ...letters,
            ...spoken,
            ...(index > 0 && at === 0 ? { break: 1 } : {}),
            ...(isRightToLeft ? { rightToLeft: true } : {}),
            text: words
          })
      )
    })
}

/** A paragraph of a text, which begins at the side from which its letters run. */
export function paragraphOf(text: string, options: IParagraphOptions = {}, setting: Setting = {}): Paragraph {
  return new Paragraph({
    ...options,
    ...(runsRightToLeft(text) ? { bidirectional: true } : {}),
    children: runsOf(text, setting)
  })
}
