import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import type { StrengthAnswer, StrengthQuestion } from './protocol'

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs })

addEventListener('message', ({ data }: MessageEvent<StrengthQuestion>) => {
  const { score } = zxcvbn.check(data.passphrase)
  postMessage({ number: data.number, strength: score } satisfies StrengthAnswer)
})
