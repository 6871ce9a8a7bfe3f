/** Names and sentences in languages of children in care, each as its speakers write it. */
export interface Sample {
  readonly language: string
  /** As BCP 47. */
  readonly tag: string
  readonly texts: readonly string[]
}

export const samples: readonly Sample[] = [
  {
    language: 'Arabic',
    tag: 'ar',
    texts: ['مُحَمَّد عبد الله الأحمد', 'اسمي سارة وأنا من السودان، عمري ١٦ سنة.']
  },
  {
    language: 'Hindi',
    tag: 'hi',
    texts: ['प्रियंका श्रीवास्तव', 'मेरा नाम प्रिया है और मैं १६ साल की हूँ।']
  }
]
