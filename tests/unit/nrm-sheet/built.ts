import {
  everything,
  withoutTheLocation,
  type Disclosure
} from '../../../machines/policy/disclosure/disclosure'
import { disclosed } from '../../../machines/journey/disclosed-case'
import type { Answers } from '../../../machines/case-file/case-file'
import type { Building, Location } from '../../../src/documents/compose/building/context'
import { textsThatReveal } from '../../../machines/policy/disclosure/location'
import type { Words } from '../../../src/i18n/words'
import { peopleKeptAway } from '../../../machines/policy/danger/kept-away'
import { fileWith } from '../../support/file'
import { keeperOf } from '../../support/keeper'

/** What the sheet is built from, for a case with these answers. */
export function buildingOf(answers: Answers, words: Words, location: Location = 'shown'): Building {
  const all = { answers, today: '2026-11-24' }
  const disclosure: Disclosure = location === 'shown' ? everything : withoutTheLocation
  const { view, paths } = disclosed(all, disclosure)
  return {
    disclosure,
    file: fileWith(answers),
    view,
    paths,
    location,
    keptAway: peopleKeptAway(view, answers),
    keepBack: keeperOf(location === 'shown' ? [] : textsThatReveal(all), words('values.left-out')),
    inTable: new Set(),
    stages: [],
    before: undefined,
    localDetails: {},
    words
  }
}
