import { valueOf } from '../case-file/read'
import { restrainingMeasures, safetyMeasures } from './safety-measures'
import { fact } from './fact'

/** Whether safety measures are chosen, and whether one of them may restrain the child (¶41, ¶43). */
export const measures = fact(['none', 'chosen', 'may-restrain'], ({ answers }) => {
  if (restrainingMeasures(answers).length > 0) return 'may-restrain'
  return safetyMeasures(answers).length > 0 ? 'chosen' : 'none'
})

/** Whether the planned placement lies outside the authority's area, and so needs approval (¶42, regulation 11). */
export const outOfArea = fact(['undecided', 'own-area', 'adjoining-area', 'at-a-distance'], ({ answers }) => {
  switch (valueOf(answers, 'placement-area')) {
    case 'own-area':
      return 'own-area'
    case 'adjoining-area':
      return 'adjoining-area'
    case 'at-a-distance':
    case 'outside-england-and-wales':
      return 'at-a-distance'
    default:
      return 'undecided'
  }
})
