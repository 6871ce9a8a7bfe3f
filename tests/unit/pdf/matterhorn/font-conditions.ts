import { type Dictionary, type Objects, written } from '../file/pdf-file.ts'
import { readToUnicode } from '../file/to-unicode.ts'
import { readTrueType } from '../file/true-type.ts'
import { faultIf, faultsIn, type Condition, type Spoil } from './condition.ts'
import { rewrite } from './content-conditions.ts'
import { descendantOf, type Examined } from './examined.ts'

const fontsOf = ({ fonts }: Examined) => [...fonts.values()]
const nameOf = (font: Dictionary) => written(font['/BaseFont'])

/** The codes that the pages show of each font. */
function codesOf({
  pages,
  fonts
}: Examined): readonly { readonly font: Dictionary; readonly codes: ReadonlySet<number> }[] {
  const found = new Map<Dictionary, Set<number>>()
  for (const { font, codes } of pages.flatMap(({ content }) => content.shown)) {
    const dictionary = typeof font === 'string' ? fonts.get(font) : undefined
    if (dictionary === undefined) continue
    const known = found.get(dictionary) ?? new Set()
    found.set(dictionary, known)
    for (const code of codes) known.add(code)
  }
  return [...found].map(([font, codes]) => ({ font, codes }))
}

/** How wide a code is by the file's table: runs of widths, each after its first code. */
function widthsOf({ file }: Examined, descendant: Dictionary): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const list = file.list(descendant['/W'])
  for (let index = 0; index < list.length; index += 2)
    file.list(list[index + 1]).forEach((width, offset) => {
      widths.set(Number(list[index]) + offset, Number(width))
    })
  return widths
}

const program = (examined: Examined, font: Dictionary) =>
  readTrueType(examined.file.data(descendantOf(examined, font).descriptor['/FontFile2']))

const meaningsOf = (examined: Examined, font: Dictionary) =>
  readToUnicode(examined.file.data(font['/ToUnicode']))

const notComposite = (examined: Examined) =>
  faultsIn(
    fontsOf(examined),
    (font) => font['/Subtype'] !== '/Type0',
    (font) => `${nameOf(font)} is a simple font.`
  )
const otherEncodings = (examined: Examined) =>
  faultsIn(
    fontsOf(examined),
    (font) => font['/Encoding'] !== '/Identity-H',
    (font) => `${nameOf(font)} has another.`
  )
const identity = 'Every font has the encoding Identity-H.'
const composite = 'Every font is a composite one.'
const simple = (id: string, says: string): Condition => ({
  id,
  says,
  cannot: composite,
  faults: notComposite
})
const named = (id: string, entry: string, says: string, cannot: string): Condition => ({
  id,
  says,
  cannot,
  faults: ({ file }) =>
    faultIf(
      file.dictionaries.some((one) => entry in one),
      `There is a ${entry}.`
    )
})

/** Changes the descendant of the first font. */
const onDescendant =
  (change: (descendant: Dictionary, descriptor: Dictionary) => void): Spoil =>
  (_, examined) => {
    const [font] = fontsOf(examined)
    if (font === undefined) throw new Error('There is no font.')
    const { descendant, descriptor } = descendantOf(examined, font)
    change(descendant, descriptor)
  }

/** Changes the table of what the codes of the first font stand for. */
const onMeanings =
  (change: (map: string) => string): Spoil =>
  (objects: Objects, examined) => {
    const [font] = fontsOf(examined)
    const stream = objects[`obj:${written(font?.['/ToUnicode'])}`]?.stream
    if (stream === undefined) throw new Error('There is no table.')
    const map = Buffer.from(stream.data ?? '', 'base64').toString('latin1')
    stream.data = Buffer.from(change(map), 'latin1').toString('base64')
  }

const firstMeaning = /(beginbfchar\s*<\w+> )<\w*>/

function meaningFaults(examined: Examined, isWrong: (meaning: string) => boolean): readonly string[] {
  return fontsOf(examined).flatMap((font) =>
    faultsIn(
      meaningsOf(examined, font),
      ([, meaning]) => isWrong(meaning),
      ([code]) => `${nameOf(font)}: code ${code}.`
    )
  )
}

/** Codes that say something where nothing is drawn, neither by themselves nor by what is shown with them, as a syllable is. */
function undrawn(examined: Examined): readonly string[] {
  const programs = new Map(fontsOf(examined).map((font) => [font, program(examined, font)]))
  const meanings = new Map(fontsOf(examined).map((font) => [font, meaningsOf(examined, font)]))
  return examined.pages
    .flatMap(({ content }) => content.shown)
    .flatMap(({ font, codes }) => {
      const dictionary = typeof font === 'string' ? examined.fonts.get(font) : undefined
      const read = dictionary && programs.get(dictionary)
      if (!read) return []
      let place = 0
      const placed = codes
        .filter((code) => code < read.glyphs)
        .map((code) => {
          const begins = place
          place += read.width(code)
          const [left, right] = read.reach(code)
          return { code, begins, ends: place, left: begins + left, right: begins + right }
        })
      return faultsIn(
        placed,
        ({ code, begins, ends }) =>
          ends > begins &&
          !read.isDrawn(code) &&
          !/^[\s\p{Cf}]*$/u.test(meanings.get(dictionary)?.get(code) ?? '') &&
          !placed.some(({ left, right }) => left < ends && right > begins),
        ({ code }) => `${nameOf(dictionary)}: code ${code}.`
      )
    })
}

/** Checkpoints 10 and 31: characters and fonts. */
export const fontConditions: readonly Condition[] = [
  {
    id: '10-001',
    says: 'It cannot be told for which character a code stands.',
    faults: (examined) =>
      codesOf(examined).flatMap(({ font, codes }) => {
        const meanings = meaningsOf(examined, font)
        return faultsIn(
          codes,
          (code) => !meanings.has(code),
          (code) => `${nameOf(font)}: code ${code}.`
        )
      }),
    spoil: onMeanings((map) => map.replace(/beginbfchar\s*<\w+> <\w*>/, 'beginbfchar'))
  },
  ...(['31-001', '31-002', '31-003'] as const).map((id): Condition => ({
    id,
    says: 'A font and its encoding name different collections of characters.',
    cannot: identity,
    faults: otherEncodings
  })),
  {
    id: '31-004',
    says: 'What leads from codes to glyphs is neither a table nor Identity.',
    faults: (examined) =>
      faultsIn(
        fontsOf(examined),
        (font) => descendantOf(examined, font).descendant['/CIDToGIDMap'] !== '/Identity',
        nameOf
      ),
    spoil: onDescendant((descendant) => {
      descendant['/CIDToGIDMap'] = '/Other'
    })
  },
  {
    id: '31-005',
    says: 'Nothing leads from codes to glyphs.',
    faults: (examined) =>
      faultsIn(
        fontsOf(examined),
        (font) => !('/CIDToGIDMap' in descendantOf(examined, font).descendant),
        nameOf
      ),
    spoil: onDescendant((descendant) => {
      Reflect.deleteProperty(descendant, '/CIDToGIDMap')
    })
  },
  {
    id: '31-006',
    says: 'An encoding is neither one that the format knows nor in the file.',
    faults: otherEncodings,
    spoil: (_, examined) => {
      for (const font of fontsOf(examined)) font['/Encoding'] = '/Own'
    }
  },
  {
    id: '31-007',
    says: 'An encoding in the file contradicts itself on the direction of writing.',
    cannot: identity,
    faults: otherEncodings
  },
  {
    id: '31-008',
    says: 'An encoding in the file leans on one that the format does not know.',
    cannot: identity,
    faults: otherEncodings
  },
  {
    id: '31-009',
    says: 'A font is not in the file.',
    faults: (examined) =>
      faultsIn(
        fontsOf(examined),
        (font) => examined.file.data(descendantOf(examined, font).descriptor['/FontFile2']).length === 0,
        nameOf
      ),
    spoil: onDescendant((_, descriptor) => {
      Reflect.deleteProperty(descriptor, '/FontFile2')
    })
  },
  {
    id: '31-011',
    says: 'A font in the file lacks a glyph that is shown.',
    faults: (examined) =>
      codesOf(examined)
        .flatMap(({ font, codes }) =>
          faultsIn(
            codes,
            (code) => code >= program(examined, font).glyphs,
            (code) => `${nameOf(font)}: code ${code}.`
          )
        )
        .concat(undrawn(examined)),
    spoil: (objects, examined) => {
      rewrite(objects, examined, (content) => content.replace(/\(\x00[^)\\]/, '(\xff\x01'))
    }
  },
  {
    ...named(
      '31-012',
      '/CharSet',
      'A list of a font’s glyphs lacks one that is there.',
      'No font has such a list.'
    )
  },
  {
    ...named(
      '31-013',
      '/CharSet',
      'A list of a font’s glyphs has one that is not there.',
      'No font has such a list.'
    )
  },
  {
    ...named(
      '31-014',
      '/CIDSet',
      'A list of a font’s codes lacks one that is there.',
      'No font has such a list.'
    )
  },
  {
    ...named(
      '31-015',
      '/CIDSet',
      'A list of a font’s codes has one that is not there.',
      'No font has such a list.'
    )
  },
  {
    id: '31-016',
    says: 'A glyph is not as wide as the file says.',
    faults: (examined) =>
      codesOf(examined).flatMap(({ font, codes }) => {
        const { width } = program(examined, font)
        const widths = widthsOf(examined, descendantOf(examined, font).descendant)
        return faultsIn(
          codes,
          (code) => Math.abs(width(code) - (widths.get(code) ?? Number.NaN)) > 1 || !widths.has(code),
          (code) => `${nameOf(font)}: code ${code}.`
        )
      }),
    spoil: onDescendant((descendant) => {
      descendant['/W'] = [0, []]
    })
  },
  simple('31-017', 'A simple font for letters has no table of characters for letters.'),
  simple('31-018', 'A simple font for letters does not find a glyph in its tables.'),
  simple('31-019', 'A simple font for letters has no encoding.'),
  simple('31-020', 'A simple font for letters has an encoding on no base.'),
  simple('31-021', 'A simple font for letters has an encoding that no reader knows.'),
  simple('31-022', 'A simple font for letters names a glyph that no list has.'),
  simple('31-023', 'A simple font for letters changes its encoding without a table that allows it.'),
  simple('31-024', 'A simple font for symbols has an encoding.'),
  simple('31-025', 'A simple font for symbols has no table of characters.'),
  simple('31-026', 'A simple font for symbols has several tables and none of symbols.'),
  {
    id: '31-027',
    says: 'Nothing says what the codes of a font stand for.',
    faults: (examined) => faultsIn(fontsOf(examined), (font) => !('/ToUnicode' in font), nameOf),
    spoil: (_, examined) => {
      for (const font of fontsOf(examined)) Reflect.deleteProperty(font, '/ToUnicode')
    }
  },
  {
    id: '31-028',
    says: 'A code stands for the character zero.',
    faults: (examined) => meaningFaults(examined, (meaning) => meaning.includes('\0')),
    spoil: onMeanings((map) => map.replace(firstMeaning, '$1<0000>'))
  },
  {
    id: '31-029',
    says: 'A code stands for a mark of byte order.',
    faults: (examined) => meaningFaults(examined, (meaning) => /[\uFEFF\uFFFE]/.test(meaning)),
    spoil: onMeanings((map) => map.replace(firstMeaning, '$1<FEFF>'))
  },
  {
    id: '31-030',
    says: 'What is shown where a glyph is lacking is shown by its own code.',
    faults: (examined) =>
      codesOf(examined).flatMap(({ font, codes }) => faultIf(codes.has(0), `${nameOf(font)} shows code 0.`)),
    spoil: (objects, examined) => {
      rewrite(objects, examined, (content) => content.replace(/\(\x00[^)\\]/, '(\x00\x00'))
    }
  }
]
