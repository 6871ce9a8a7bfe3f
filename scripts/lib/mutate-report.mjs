/**
 * What became of one mutant; or what is to be said of the tests or of the list of equivalent mutants.
 * @typedef {{ file?: string, line?: number, was?: string, change?: string, killedBy?: string, reached?: boolean, equivalent?: string, said?: string }} Line
 * @typedef {{ name: string, floor: number, files: string, was?: string, why?: string }} Floor
 */

/** @param {readonly Line[]} tried */
const killedIn = (tried) => tried.filter(({ killedBy }) => killedBy !== undefined).length

/**
 * @param {readonly Line[]} tried
 * @returns {string} how many of them were noticed
 */
function share(tried) {
  const killed = killedIn(tried)
  return `${killed} of ${tried.length} noticed (${((100 * killed) / tried.length).toFixed(1)}%)`
}

/** @param {Line} line */
const survivor = ({ line, was, change, reached }) =>
  `    line ${line}: ${was} → ${change}${reached === true ? '' : ' (no test comes by it)'}`

/**
 * Says what no test noticed, file by file, and whether every floor is met.
 * @param {readonly Line[]} lines
 * @param {readonly Floor[]} floors of several that match, the first holds
 * @returns {{ text: string, isMet: boolean }}
 */
export function reportOf(lines, floors) {
  const mutants = lines.filter(({ file }) => file !== undefined)
  // One that changes nothing that anybody could notice counts neither way; one that is noticed all the same is no such mutant.
  const tried = mutants.filter(({ equivalent }) => equivalent === undefined)
  const noticed = mutants
    .filter(({ equivalent, killedBy }) => equivalent !== undefined && killedBy !== undefined)
    .map(
      ({ file, was, change }) => `${file}: ${was} → ${change} is listed as equivalent, and a test notices it.`
    )
  const wrong = [...new Set([...lines.flatMap(({ said }) => said ?? []), ...noticed])]
  const files = [...new Set(tried.map(({ file }) => file ?? ''))].sort()
  const ofFile = files.map((file) => {
    const own = tried.filter((one) => one.file === file)
    const survivors = own.filter(({ killedBy }) => killedBy === undefined)
    survivors.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
    return [`${file}: ${share(own)}`, ...survivors.map(survivor)].join('\n')
  })
  const floorOf = (/** @type {Line} */ { file = '', was = '' }) =>
    floors.find((floor) => new RegExp(floor.files).test(file) && new RegExp(floor.was ?? '').test(was))
  const ofFloors = floors.flatMap((floor) => {
    const own = tried.filter((one) => floorOf(one) === floor)
    if (own.length === 0) return []
    const isMet = (100 * killedIn(own)) / own.length >= floor.floor
    return [
      {
        isMet,
        text: `${floor.name}: ${share(own)}, ${isMet ? 'at or over' : 'UNDER'} the floor of ${floor.floor}%`
      }
    ]
  })
  const text = [...ofFile, '', ...wrong, ...ofFloors.map((one) => one.text)].join('\n')
  return { text, isMet: wrong.length === 0 && ofFloors.every(({ isMet }) => isMet) }
}
