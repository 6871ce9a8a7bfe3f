import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Block, DocumentModel, Section } from '../../../src/documents/model.ts'
import { inBoth, readFaces, type FontFiles, type FontPair } from '../../../src/documents/pdf/fonts/fonts.ts'
import { scriptNames, type ScriptName } from '../../../src/documents/pdf/text/scripts.ts'
import { loadShaper } from '../../../src/documents/pdf/text/shaper.ts'

const fontFile = (name: string) =>
  new Uint8Array(
    readFileSync(
      fileURLToPath(new URL(`../../../node_modules/@expo-google-fonts/${name}.ttf`, import.meta.url))
    )
  )

/** Both weights of one of the families that are installed. */
const pairOf = (folder: string, name: string): FontPair => ({
  regular: fontFile(`${folder}/400Regular/${name}_400Regular`),
  bold: fontFile(`${folder}/700Bold/${name}_700Bold`)
})

/** The primary font alone, as for documents that need no other. */
export const fonts: FontFiles = pairOf('noto-sans', 'NotoSans')

export const faces = readFaces(fonts)
export const face = faces.regular
export const coverage = inBoth(faces)

const families: Readonly<Record<ScriptName, readonly [folder: string, name: string]>> = {
  arabic: ['noto-sans-arabic', 'NotoSansArabic'],
  ethiopic: ['noto-sans-ethiopic', 'NotoSansEthiopic'],
  bengali: ['noto-sans-bengali', 'NotoSansBengali'],
  devanagari: ['noto-sans-devanagari', 'NotoSansDevanagari'],
  tamil: ['noto-sans-tamil', 'NotoSansTamil'],
  khmer: ['noto-sans-khmer', 'NotoSansKhmer'],
  emoji: ['noto-emoji', 'NotoEmoji']
}

/** Every font, and a shaper. */
export async function allFonts(): Promise<FontFiles> {
  const scripts = new Map(scriptNames.map((name) => [name, pairOf(...families[name])]))
  return { ...fonts, scripts, shaper: await loadShaper() }
}

export const section = (heading: string, blocks: readonly Block[], more: Partial<Section> = {}): Section => ({
  id: heading.toLowerCase().replaceAll(' ', '-'),
  heading,
  blocks,
  orientation: 'portrait',
  ...more
})

/** A document of one section, or of those given. */
export const documentOf = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  id: 'care-plan',
  title: 'Care plan',
  reference: 'WM-2041',
  status: 'DRAFT',
  date: '24 November 2026',
  language: 'en-GB',
  notices: ['Follows the January 2014 consultation draft, which had no force of law.'],
  pageOf: 'Page {page} of {pages}',
  sections: [section('About the child', blocks)],
  ...more
})

/** Words that can be told apart, about as many characters as asked. */
export function longText(characters: number): string {
  const words: string[] = []
  for (let length = 0; length < characters;) {
    const word = `word${words.length + 1}`
    words.push(word)
    length += word.length + 1
  }
  return words.join(' ')
}
