/** A name and sentences in a language of children in care, as its speakers write them: with digits, and with Latin letters in them. */
interface Sample {
  readonly language: string
  /** As BCP 47. */
  readonly tag: string
  readonly name: string
  readonly sentences: readonly string[]
}

const leftToRight: readonly Sample[] = [
  {
    language: 'Vietnamese',
    tag: 'vi',
    name: 'Nguyễn Thị Hương Đặng Ưởng',
    sentences: [
      'Em tên là Hương, em 16 tuổi và muốn ở lại London.',
      'Ở đây em ngủ không được; xin để đèn sáng lúc 22:30.'
    ]
  },
  {
    language: 'Welsh',
    tag: 'cy',
    name: 'Siân Ŵyn Llŷr ap Gruffudd',
    sentences: ['Mae hi’n 16 oed ac yn byw yn Nhŷ Gŵyr.', 'Dŵr, tŷ, môr, ẃ, ỳ a ïod: ysgol Ysgol Glân-y-Môr.']
  },
  {
    language: 'Albanian',
    tag: 'sq',
    name: 'Ëngjëll Çeku-Gjoleka',
    sentences: ['Unë quhem Ëngjëll dhe jam 17 vjeç.', 'Çdo ditë shkoj në shkollë me autobusin 42 në Kent.']
  },
  {
    language: 'Turkish',
    tag: 'tr',
    name: 'Işıl Ağca İğdır Şükrü',
    sentences: [
      'Benim adım Işıl, 16 yaşındayım.',
      'İstanbul’dan Dover’a 3 günde geldim; ağabeyim Çağrı kaldı.'
    ]
  },
  {
    language: 'Yoruba',
    tag: 'yo',
    name: 'Ọlọ́runfẹ́mi Adébáyọ̀ Ṣadé',
    sentences: ['Orúkọ mi ni Ọlọ́runfẹ́mi, ọmọ ọdún 16 ni mí.', 'Mo fẹ́ lọ sí ilé-ẹ̀kọ́ ní London; ẹ ṣeun púpọ̀.']
  },
  {
    language: 'Lithuanian, with its marks of stress',
    tag: 'lt',
    name: 'Žygimantas Ė̃jus',
    sentences: ['Manó var̃das yra Žygimantas, man 16 mẽtų.', 'Gyvenù Londonè nuo 2026 m. sau̇sio.']
  },
  {
    language: 'Ukrainian',
    tag: 'uk',
    name: 'Олена Їжак Ґонта',
    sentences: ['Мене звати Олена, мені 16 років.', 'Я приїхала з Києва до London 24 лютого 2026 року.']
  },
  {
    language: 'Greek',
    tag: 'el',
    name: 'Ελένη Ώρα Ϊάσων',
    sentences: ['Με λένε Ελένη και είμαι 16 χρονών.', 'Ήρθα από την Αθήνα στο London με το τρένο 9024.']
  },
  {
    language: 'Amharic',
    tag: 'am',
    name: 'ሰላም ተስፋዬ ገብረ ማርያም',
    sentences: ['ስሜ ሰላም ነው፤ ዕድሜዬ 16 ነው።', 'ከአዲስ አበባ ወደ London በ2026 መጣሁ።']
  },
  {
    language: 'Tigrinya',
    tag: 'ti',
    name: 'ዳንኤል ገብረእግዚኣብሄር',
    sentences: ['ስመይ ዳንኤል እዩ፣ ወዲ 16 ዓመት እየ።', 'ካብ ኣስመራ ናብ Dover ብጃልባ መጺአ።']
  },
  {
    language: 'Bengali',
    tag: 'bn',
    name: 'ফাতেমা শ্রীমতী চক্রবর্তী',
    sentences: ['আমার নাম ফাতেমা, আমার বয়স ১৬ বছর।', 'আমি ক্ষমা চাই না, আমি London-এ স্কুলে যেতে চাই।']
  },
  {
    language: 'Hindi',
    tag: 'hi',
    name: 'प्रियंका श्रीवास्तव कृष्ण',
    sentences: [
      'मेरा नाम प्रिया है और मैं १६ साल की हूँ।',
      'मैं 2026 में London आई; मेरे भाई का नाम विद्यार्थी है।',
      'London में श्री विद्यार्थी कृष्ण 2 बजे मिले।'
    ]
  },
  {
    language: 'Nepali',
    tag: 'ne',
    name: 'सृष्टि गुरुङ क्षेत्री',
    sentences: ['मेरो नाम सृष्टि हो, म १६ वर्षकी भएँ।', 'मलाई Kent को विद्यालय 2 मा जान मन छ।']
  },
  {
    language: 'Tamil',
    tag: 'ta',
    name: 'கௌசல்யா ஸ்ரீதரன்',
    sentences: ['என் பெயர் கௌசல்யா, எனக்கு 16 வயது.', 'நான் யாழ்ப்பாணத்தில் இருந்து London வந்தேன்.']
  },
  {
    language: 'Khmer',
    tag: 'km',
    name: 'សុភា ស្រីមុំ ច័ន្ទ',
    sentences: ['ខ្ញុំឈ្មោះសុភា អាយុ ១៦ ឆ្នាំ។', 'ខ្ញុំចង់ទៅសាលារៀននៅ London ជាមួយបងស្រីរបស់ខ្ញុំ។']
  },
  {
    language: 'English, as it is typed today',
    tag: 'en',
    name: '“Amélie” O’Connor–Zoë',
    sentences: [
      '‘I’m fine’ – she said — “really…” 😀 £5 – 50 % • ½ €3',
      'She drew 👩‍👩‍👧, ❤️ and 🇻🇳, and gave it 👍🏽 at 3️⃣.'
    ]
  }
]

const rightToLeft: readonly Sample[] = [
  {
    language: 'Arabic',
    tag: 'ar',
    name: 'مُحَمَّد عبد الله الأحمد',
    sentences: ['اسمي سارة وأنا من السودان، عمري ١٦ سنة.', 'وصلت إلى London في 24 نوفمبر 2026 مع أخي (علي).']
  },
  {
    language: 'Persian',
    tag: 'fa',
    name: 'سارا احمدی نژاد‌پور',
    sentences: [
      'نام من سارا است و می‌خواهم به مدرسه بروم؛ ۱۶ سال دارم.',
      'خانه‌ام در Dover بود، شماره‌ام 07700 900123 است.'
    ]
  },
  {
    language: 'Dari',
    tag: 'prs',
    name: 'گل‌محمد حسینی',
    sentences: ['نامم گل‌محمد است، هفده ساله هستم.', 'از کابل به Calais آمدم، در ۳ ماه.']
  },
  {
    language: 'Pashto',
    tag: 'ps',
    name: 'زرغونه ځدراڼ ښاپېرۍ',
    sentences: ['زما نوم زرغونه دی، زه ۱۶ کلنه یم.', 'ښځه او ځوان په London کې ژوند کوي؛ ګوره، ډېر ښه.']
  },
  {
    language: 'Sorani',
    tag: 'ckb',
    name: 'ژیان ڕێبوار ئەحمەد',
    sentences: ['ناوم ژیانە و تەمەنم ١٦ ساڵە.', 'لە هەولێرەوە هاتووم بۆ Kent، ژنێک یارمەتیی دام لە 2026.']
  },
  {
    language: 'Urdu',
    tag: 'ur',
    name: 'عائشہ خٹک گھمن',
    sentences: ['میرا نام عائشہ ہے اور میں ۱۶ سال کی ہوں۔', 'میں لاہور سے London آئی، 24 نومبر 2026 کو۔']
  }
]

export const samples = { leftToRight, rightToLeft, all: [...leftToRight, ...rightToLeft] } as const
