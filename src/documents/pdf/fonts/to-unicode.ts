import type { EmbeddedGlyph } from './glyph-set.ts'

const hex = (value: number) => value.toString(16).padStart(4, '0')

/** A text in two-byte units, as hexadecimal digits. */
function unitsOf(text: string): string {
  let units = ''
  for (let index = 0; index < text.length; index += 1) units += hex(text.charCodeAt(index))
  return units
}

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`
const foot = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`

/** The format allows no more in one list. */
const most = 100

/** What each code of an embedded font stands for, as a PDF says it, so that text can be found, copied and read aloud. */
export function toUnicode(glyphs: readonly EmbeddedGlyph[]): string {
  const lines = glyphs.flatMap(({ text }, code) =>
    text === undefined ? [] : [`<${hex(code)}> <${unitsOf(text)}>`]
  )
  let map = head
  for (let start = 0; start < lines.length; start += most) {
    const portion = lines.slice(start, start + most)
    map += `${portion.length} beginbfchar\n${portion.join('\n')}\nendbfchar\n`
  }
  return map + foot
}
