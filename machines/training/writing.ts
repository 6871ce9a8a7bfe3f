// What whoever writes a scenario needs: with it comes the parser, which nobody else fetches.
export { newPoint, newScene } from './new-part'
export { partsOf, withAnother, withHead, withMoved, withoutPart, withTitle } from './parts'
export { readScenario } from './read'
export { scenarioText } from './write'
