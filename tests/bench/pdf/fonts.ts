import boldUrl from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url'
import regularUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'

/** Where the two fonts are that every writer uses. */
export const fontUrls = {
  regular: new URL(regularUrl, import.meta.url).href,
  bold: new URL(boldUrl, import.meta.url).href
}

const fetched = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer())

/** The same, read. */
export async function fetchFonts(): Promise<{ regular: Uint8Array; bold: Uint8Array }> {
  const [regular, bold] = await Promise.all([fetched(fontUrls.regular), fetched(fontUrls.bold)])
  return { regular, bold }
}
