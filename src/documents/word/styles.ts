import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  ShadingType,
  type IParagraphStyleOptions,
  type IPropertiesOptions
} from 'docx'

/** A font that every machine with Word has, with Latin, Cyrillic, Greek, Arabic and Hebrew letters; Word takes others for the rest. */
const font = 'Arial'

/** In twentieths of a point: the margins of the PDF. */
export const page = { width: 11906, height: 16838, side: 800, head: 1160, foot: 1120, edge: 480 } as const

export const ink = '0B0C0C'
export const quiet = '484F54'
export const hairline = 'B1B4B6'
export const tint = 'F3F2F1'

/** Names of paragraph styles, as a person sees them in Word's list of styles. */
export const styleNames = {
  reference: 'Reference',
  notice: 'Notice',
  warning: 'Warning',
  caption: 'Caption',
  item: 'ListBullet',
  cell: 'TableText',
  header: 'Header',
  footer: 'Footer'
} as const

export const bullets = 'bullets'

const style = (id: string, name: string, more: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...more
})

const heading = (size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after } }
})

/** The styles of a document: Word's own headings, so that its list of headings, its contents and screen readers find them. */
export function stylesOf(language: string): NonNullable<IPropertiesOptions['styles']> {
  const small = { size: 17, color: quiet }
  return {
    default: {
      document: {
        run: { font, size: 19, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 60, line: 240 } }
      },
      heading1: heading(34, 0, 40),
      heading2: {
        ...heading(23, 120, 40),
        paragraph: {
          ...heading(23, 120, 40).paragraph,
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 1, color: ink } }
        }
      },
      heading3: heading(20, 120, 40)
    },
    paragraphStyles: [
      style(styleNames.reference, 'Reference', { run: { size: 20 } }),
      style(styleNames.notice, 'Notice', {
        run: { size: 18, color: quiet },
        paragraph: { spacing: { after: 20 } }
      }),
      style(styleNames.warning, 'Warning', {
        paragraph: {
          spacing: { before: 80, after: 120 },
          indent: { left: 170, right: 170 },
          shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
          border: {
            top: { style: BorderStyle.SINGLE, size: 6, space: 5, color: ink },
            bottom: { style: BorderStyle.SINGLE, size: 6, space: 5, color: ink },
            left: { style: BorderStyle.SINGLE, size: 48, space: 6, color: ink },
            right: { style: BorderStyle.SINGLE, size: 6, space: 6, color: ink }
          }
        }
      }),
      style(styleNames.caption, 'caption', {
        run: { bold: true, size: 20, color: ink },
        paragraph: { keepNext: true, spacing: { before: 100, after: 40 } }
      }),
      style(styleNames.item, 'List Bullet', { paragraph: { spacing: { after: 20 } } }),
      style(styleNames.cell, 'Table Text', { run: { size: 18 }, paragraph: { spacing: { after: 0 } } }),
      style(styleNames.header, 'header', { run: small, paragraph: { spacing: { after: 0 } } }),
      style(styleNames.footer, 'footer', { run: small, paragraph: { spacing: { after: 0 } } })
    ]
  }
}

/** The bullets of its lists. */
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '\u2022',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { start: 397, hanging: 284 } } }
        }
      ]
    }
  ]
}
