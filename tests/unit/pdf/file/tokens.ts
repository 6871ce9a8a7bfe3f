/** What a page's content is made of: numbers, names with their slash, texts as bytes, lists, dictionaries, and operators. */
export type Operand = number | Name | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>
export interface Name {
  readonly name: string
}

/** An operator and what stands before it. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

const white = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)))
const isRegular = (byte: number | undefined) =>
  byte !== undefined && !white.has(byte) && !delimiters.has(byte)
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
const isOctal = (character: string) => /^[0-7]$/.test(character)

/** Reads the content of a page, by the rules of ISO 32000-1, 7.2 and 7.8. */
class Reader {
  private at = 0
  constructor(private readonly bytes: Uint8Array) {}

  *operations(): Generator<Operation> {
    let operands: Operand[] = []
    for (;;) {
      const token = this.next()
      if (token === undefined) return
      if (typeof token !== 'string') operands.push(token)
      else {
        yield { operator: token, operands }
        operands = []
      }
    }
  }

  private peek(ahead = 0): string {
    return String.fromCharCode(this.bytes[this.at + ahead] ?? 0)
  }

  private peekAfterWhite(): string {
    this.skipWhite()
    return this.peek()
  }

  private skipWhite(): void {
    while (white.has(this.bytes[this.at] ?? 1)) this.at += 1
  }

  /** The next operand, an operator as a text, or nothing at the end. */
  private next(): Operand | string | undefined {
    this.skipWhite()
    if (this.at >= this.bytes.length) return undefined
    if (this.peek() === '/') return this.name()
    if (this.peek() === '(') return this.literal()
    if (this.peek() === '<' && this.peek(1) === '<') return this.dictionary()
    if (this.peek() === '<') return this.hexadecimal()
    if (this.peek() === '[') return this.list()
    const word = this.word()
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : word
  }

  private word(): string {
    const start = this.at
    while (isRegular(this.bytes[this.at])) this.at += 1
    if (this.at === start) throw new TypeError(`Unexpected ${this.peek()} at ${start}.`)
    return String.fromCharCode(...this.bytes.subarray(start, this.at))
  }

  private name(): Name {
    this.at += 1
    return { name: isRegular(this.bytes[this.at]) ? this.word() : '' }
  }

  private operand(): Operand {
    const token = this.next()
    if (token === undefined || typeof token === 'string') throw new TypeError('A value is missing.')
    return token
  }

  private list(): readonly Operand[] {
    this.at += 1
    const items: Operand[] = []
    while (this.peekAfterWhite() !== ']') items.push(this.operand())
    this.at += 1
    return items
  }

  private dictionary(): ReadonlyMap<string, Operand> {
    this.at += 2
    const entries = new Map<string, Operand>()
    while (this.peekAfterWhite() !== '>') entries.set(this.name().name, this.operand())
    this.at += 2
    return entries
  }

  private hexadecimal(): Uint8Array {
    const end = this.bytes.indexOf('>'.charCodeAt(0), this.at)
    const digits = String.fromCharCode(...this.bytes.subarray(this.at + 1, end)).replace(/\s/g, '')
    this.at = end + 1
    return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16))
  }

  private literal(): Uint8Array {
    const found: number[] = []
    let depth = 0
    do {
      const byte = this.peek()
      if (byte === '(') depth += 1
      if (byte === ')') depth -= 1
      const isOuter = (byte === '(' && depth === 1) || (byte === ')' && depth === 0)
      this.at += 1
      if (byte === '\\') found.push(...this.escaped())
      else if (!isOuter) found.push(byte.charCodeAt(0))
    } while (depth > 0)
    return Uint8Array.from(found)
  }

  private escaped(): number[] {
    const next = this.peek()
    if (isOctal(next)) {
      let digits = ''
      while (digits.length < 3 && isOctal(this.peek())) {
        digits += this.peek()
        this.at += 1
      }
      return [Number.parseInt(digits, 8) & 0xff]
    }
    this.at += 1
    return [escapes[next] ?? next.charCodeAt(0)]
  }
}

/** Takes a content stream apart. */
export const operationsOf = (bytes: Uint8Array): Generator<Operation> => new Reader(bytes).operations()
