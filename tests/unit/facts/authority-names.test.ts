import { expect, it } from 'vitest'
import { authorityAmong, authorityKey } from '../../../machines/facts/authority-names'

it.each([
  ['Kent', ' kent  County Council '],
  ['Hammersmith & Fulham', 'London Borough of Hammersmith and Fulham'],
  // Nothing but the kind of it was typed: two kinds are two authorities, however they are spaced.
  ['County Council', ' county  council ']
])('“%s” and “%s” are one authority', (one, other) => {
  expect(authorityKey(one)).toBe(authorityKey(other))
})

it.each([
  ['Kent', 'Essex'],
  ['County Council', 'City Council']
])('“%s” and “%s” are two', (one, other) => {
  expect(authorityKey(one)).not.toBe(authorityKey(other))
})

// A team bears its authority's name before its own. Two authorities may have the first word in common.
it.each([
  ['kentshire', 'kentshire'],
  ['kentshire emergency duty team', 'kentshire'],
  ['northshire west duty team', 'northshire west'],
  ['northshire duty team', 'northshire'],
  ['kentshires', undefined],
  ['kentshire and moor', undefined],
  ['duty team', undefined]
])('“%s” belongs to %s', (organisation, authority) => {
  expect(authorityAmong(organisation, ['northshire', 'kentshire', 'northshire west'])).toBe(authority)
})
