import type { Strength } from './protocol'
import { strengthOf } from './strength-of'

addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(strengthOf(data) satisfies Strength)
})
