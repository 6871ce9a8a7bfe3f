const units = (digits: string): string =>
  String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

/** What each code of a font stands for, as the file's own table of it says. */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const text = new TextDecoder('latin1').decode(bytes)
  const found = new Map<number, string>()
  for (const [, list = ''] of text.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', meaning = ''] of list.matchAll(/<(\w+)>\s*<(\w*)>/g))
      found.set(Number.parseInt(code, 16), units(meaning))
  for (const [, list = ''] of text.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', meaning = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w*)>/g)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
      const start = units(meaning)
      const end = start.charCodeAt(start.length - 1)
      for (let code = first; code <= last; code += 1)
        found.set(code, start.slice(0, -1) + String.fromCharCode(end + code - first))
    }
  return found
}
