import { tracksOf } from '../tracks'
import { fact } from './fact'

/** Dual, triple or no planning in tracks, from the immigration position (¶11, ¶56). */
export const tracks = fact(['none', 'dual', 'triple'], (view) => {
  const { standing, setAside } = tracksOf(view)
  if (standing.length + setAside.length === 0) return 'none'
  return standing.length === 3 ? 'triple' : 'dual'
})
