import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inBoth, readFaces, type FontFiles, type FontPair } from '../../../src/documents/pdf/fonts/fonts.ts'
import { scriptNames, type ScriptName } from '../../../src/documents/pdf/text/scripts.ts'
import { loadShaper } from '../../../src/documents/pdf/text/shaper.ts'

const fontPath = (name: string) =>
  fileURLToPath(new URL(`../../../node_modules/@expo-google-fonts/${name}.ttf`, import.meta.url))
const fontFile = (path: string) => new Uint8Array(readFileSync(path))

/** Where both weights of a family that is installed are. */
function filesOf(folder: string, name: string) {
  return {
    name,
    regular: fontPath(`${folder}/400Regular/${name}_400Regular`),
    bold: fontPath(`${folder}/700Bold/${name}_700Bold`)
  }
}

const pairOf = ({ regular, bold }: ReturnType<typeof filesOf>): FontPair => ({
  regular: fontFile(regular),
  bold: fontFile(bold)
})

const primary = filesOf('noto-sans', 'NotoSans')

/** The primary font alone, as for documents that need no other. */
export const fonts: FontFiles = pairOf(primary)

const faces = readFaces(fonts)
export const face = faces.regular
export const coverage = inBoth(faces)

const families: Readonly<Record<ScriptName, ReturnType<typeof filesOf>>> = {
  arabic: filesOf('noto-sans-arabic', 'NotoSansArabic'),
  ethiopic: filesOf('noto-sans-ethiopic', 'NotoSansEthiopic'),
  bengali: filesOf('noto-sans-bengali', 'NotoSansBengali'),
  tamil: filesOf('noto-sans-tamil', 'NotoSansTamil'),
  khmer: filesOf('noto-sans-khmer', 'NotoSansKhmer'),
  emoji: filesOf('noto-emoji', 'NotoEmoji')
}

/** The files of every font, in the order in which they are asked. */
export const familyFiles = [primary, ...scriptNames.map((name) => families[name])]

/** Every font, and a shaper. */
export async function allFonts(): Promise<FontFiles> {
  const scripts = new Map(scriptNames.map((name) => [name, pairOf(families[name])]))
  return { ...fonts, scripts, shaper: await loadShaper() }
}

export { documentOf, longText, section } from './models.ts'
