import boldUrl from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url'
import regularUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import { PdfError } from '../pdf-error.ts'
import type { FontFiles } from './fonts.ts'

async function fetchFont(url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url)
    if (!response.ok)
      throw new PdfError('fonts-unavailable', `A font could not be read (${response.status}).`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    if (error instanceof PdfError) throw error
    throw new PdfError('fonts-unavailable', 'A font could not be read.', { cause: error })
  }
}

/** Fetches the embedded fonts from Waymark's own files. Only workers may: the page's policy forbids it to fetch. */
export async function loadFonts(): Promise<FontFiles> {
  const [regular, bold] = await Promise.all([fetchFont(regularUrl), fetchFont(boldUrl)])
  return { regular, bold }
}
