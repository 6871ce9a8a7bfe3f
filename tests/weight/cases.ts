import type { Answers } from '../../machines/case-file/case-file'
import { pathsOf } from '../../machines/journey/paths'
import { stageMachines } from '../../machines/stages'
import { stages } from '../../content/stages'
import { answersOf, type NamedCase } from '../cases/named-case'
import { reviewed } from '../cases/reviews'
import { explore, today } from '../explore/explore'

type CaseAnswers = NamedCase['answers']

/** What a social worker records in the first minutes of a child who may be trafficked: the six answers of the opening page. */
const openingAnswers: CaseAnswers = {
  reference: 'HBR-900',
  'known-as': 'Minh',
  'age-as-known': 'under-16',
  'where-the-child-is': 'Police station in Harbury',
  worries: 'Found in a house with plants under lamps; frightened of a man who waits outside.',
  'trafficking-conclusion': 'suspected'
}

/** An unaccompanied child of 14 about whom nothing points to trafficking. */
export const fourteenNotSuspected: CaseAnswers = {
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'not-suspected',
  'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2012-05-03' }],
  'age-in-doubt': 'no',
  'immigration-position': 'claim-undecided'
}

const stepsIn = (answers: Answers): number =>
  Object.values(pathsOf({ answers, today })).reduce((sum, path) => sum + path.length, 0)

/** The shortest and the longest path that exploration of one stage at a time finds: cases that answer in all stages are longer. */
function explored(): readonly (readonly [string, Answers])[] {
  const all = stages
    .flatMap(({ id }) =>
      explore(stageMachines[id]).map(({ answers }) => ({ answers, steps: stepsIn(answers) }))
    )
    .sort((one, other) => one.steps - other.steps)
  return [
    ['the shortest explored path', all[0]?.answers ?? {}],
    ['the longest explored path', all.at(-1)?.answers ?? {}]
  ]
}

/** The cases that are weighed, each by its name. */
export const weighed = (): readonly (readonly [string, Answers])[] => [
  ...Object.entries(reviewed).map(([name, { answers }]) => [name, answersOf(answers)] as const),
  ['nothing answered', {}],
  ['the opening page answered', answersOf(openingAnswers)],
  ['14, not suspected', answersOf(fourteenNotSuspected)],
  ...explored()
]
