import boldUrl from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url'
import regularUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import { needsShaping, scriptsOf, type ScriptName } from '../text/scripts.ts'
import { loadShaper } from '../text/shaper.ts'
import type { FontFiles, FontPair } from './fonts.ts'
import { scriptFonts, type FontAddresses } from './script-fonts.ts'

async function fetchFont(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`A font could not be read (${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}

async function fetchPair(addresses: FontAddresses): Promise<FontPair> {
  const [regular, bold] = await Promise.all([fetchFont(addresses.regular), fetchFont(addresses.bold)])
  return { regular, bold }
}

async function fetchScript(name: ScriptName): Promise<readonly [ScriptName, FontPair]> {
  return [name, await fetchPair(scriptFonts[name])]
}

/**
 * Fetches the fonts for a document from Waymark’s own files: always the primary typeface; others and the shaper only where a text needs them. Only workers
 * may call it: the page’s policy forbids the page to fetch and to run WebAssembly.
 * @param text a string that contains all texts of the document
 */
export async function loadFonts(text: string): Promise<FontFiles> {
  const [primary, scripts, shaper] = await Promise.all([
    fetchPair({ regular: regularUrl, bold: boldUrl }),
    Promise.all(scriptsOf(text).map(fetchScript)),
    needsShaping(text) ? loadShaper() : undefined
  ])
  return { ...primary, scripts: new Map(scripts), ...(shaper ? { shaper } : {}) }
}
