import { DOMParser, type Element as XmlElement, type Node as XmlNode } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A part of a Word file as its elements, read by a parser that is not ours and that takes nothing amiss in silence. */
export function xmlOf(text: string): XmlElement {
  const parser = new DOMParser({
    onError: (level, message) => {
      // It warns of a replacement character, which is a letter like any other.
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    }
  })
  const { documentElement } = parser.parseFromString(text, 'application/xml')
  if (documentElement === null) throw new Error('The part is empty.')
  return documentElement
}

/** The parts of a Word file by their paths. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    // A zip may name its folders too.
    Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') })).map(([path, content]) => [
      path,
      strFromU8(content)
    ])
  )
}

/** One part of a Word file, as its elements. */
export function partOf(bytes: Uint8Array, path: string): XmlElement {
  const part = partsOf(bytes)[path]
  if (part === undefined) throw new Error(`The file has no ${path}.`)
  return xmlOf(part)
}

/** All elements of a name, such as `w:p`, in their order. */
export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  Array.from(element.getElementsByTagName(name))

/** Elements of a name that are children of an element, not of those within it. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  Array.from(element.childNodes).filter((node): node is XmlElement => node.nodeName === name)

/** What the attribute of the first element of a name says. */
export const said = (element: XmlElement, name: string, attribute = 'w:val'): string | null =>
  element.getElementsByTagName(name)[0]?.getAttribute(attribute) ?? null

/** How many elements of a name switch something on: Word also knows them switched off. */
export const on = (element: XmlElement, name: string): number =>
  all(element, name).filter((one) => !['false', '0', 'off'].includes(one.getAttribute('w:val') ?? '')).length

function textIn(node: XmlNode): string {
  if (node.nodeName === 'w:t') return node.textContent ?? ''
  if (node.nodeName === 'w:br') return '\n'
  if (node.nodeName === 'w:tab') return '\t'
  // A list of tab stops holds elements of the same name.
  if (node.nodeName === 'w:pPr' || node.nodeName === 'w:rPr') return ''
  return Array.from(node.childNodes, textIn).join('')
}

/** The words of an element as a reader sees them. */
export const wordsIn = (element: XmlElement): string => textIn(element)

/** The paragraphs of an element, each as its words. */
export const paragraphsIn = (element: XmlElement): readonly string[] => all(element, 'w:p').map(wordsIn)

/** The name of a paragraph's style; nothing for plain text. */
export const styleOf = (paragraph: XmlElement): string | null => said(paragraph, 'w:pStyle')
