import { expect, it } from 'vitest'
import { indicators } from '../../../content/indicators'
import { indicatorsNotBritish } from '../../../content/indicators-not-british'
import table from '../../rules/signs.json'

it('which signs nearly every child shows who fled alone, and which no British child does, is what the table says', () => {
  const most = indicators.filter((one) => 'shownByMost' in one).map(({ id }) => id)
  expect([most, indicatorsNotBritish]).toEqual([
    table['shown-by-most'].signs,
    table['not-of-a-british-child'].signs
  ])
})
