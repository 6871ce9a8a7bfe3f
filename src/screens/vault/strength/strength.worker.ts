import type { StrengthAnswer, StrengthQuestion } from './protocol'
import { strengthOf } from './strength-of'

addEventListener('message', ({ data }: MessageEvent<StrengthQuestion>) => {
  postMessage({ number: data.number, strength: strengthOf(data.passphrase) } satisfies StrengthAnswer)
})
