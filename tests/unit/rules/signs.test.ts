import { expect, it } from 'vitest'
import { indicatorsNotBritish } from '../../../content/indicators-not-british'
import { indicatorsShownByMost } from '../../../content/indicators-shown-by-most'
import table from '../../rules/signs.json'

it('which signs nearly every child shows who fled alone, and which no British child does, is what the table says', () => {
  expect([indicatorsShownByMost, indicatorsNotBritish]).toEqual([
    table['shown-by-most'].signs,
    table['not-of-a-british-child'].signs
  ])
})
