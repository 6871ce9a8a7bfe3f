import arabicBold from '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf?url'
import arabicRegular from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url'
import bengaliBold from '@expo-google-fonts/noto-sans-bengali/700Bold/NotoSansBengali_700Bold.ttf?url'
import bengaliRegular from '@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf?url'
import emojiBold from '@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf?url'
import emojiRegular from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url'
import ethiopicBold from '@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf?url'
import ethiopicRegular from '@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf?url'
import khmerBold from '@expo-google-fonts/noto-sans-khmer/700Bold/NotoSansKhmer_700Bold.ttf?url'
import khmerRegular from '@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf?url'
import tamilBold from '@expo-google-fonts/noto-sans-tamil/700Bold/NotoSansTamil_700Bold.ttf?url'
import tamilRegular from '@expo-google-fonts/noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf?url'
import type { ScriptName } from '../text/scripts.ts'

/** Where the two files of a typeface are. */
export interface FontAddresses {
  readonly regular: string
  readonly bold: string
}

/** The fonts beside the primary one, under the Open Font Licence: Noto, so that all look as of one family. */
export const scriptFonts: Readonly<Record<ScriptName, FontAddresses>> = {
  arabic: { regular: arabicRegular, bold: arabicBold },
  ethiopic: { regular: ethiopicRegular, bold: ethiopicBold },
  bengali: { regular: bengaliRegular, bold: bengaliBold },
  tamil: { regular: tamilRegular, bold: tamilBold },
  khmer: { regular: khmerRegular, bold: khmerBold },
  emoji: { regular: emojiRegular, bold: emojiBold }
}
