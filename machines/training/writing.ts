// What somebody who writes a scenario needs. The parser comes with it, which nobody else fetches.
export { newPoint, newScene } from './new-part'
export { partsOf, withAnother, withHead, withMoved, withTitle } from './parts'
export { pointsOfScene, withoutPart } from './take-out'
export { readScenario } from './read'
export { scenarioText } from './write'
