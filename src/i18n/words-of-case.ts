/** The files of words that a case needs before its first question. */
export const wordsOfCase = ['common', 'opening', 'case', 'stages'] as const
