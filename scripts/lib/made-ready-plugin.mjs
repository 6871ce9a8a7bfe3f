/**
 * The files that hold what people wait for: the pages of a case, its questions, what follows from an answer, a scene of practice. Not what the
 * first page begins with: it runs once, and the page is painted without it.
 */
const names = ['case', 'questions', 'case-later', 'TrainingRoom']
const hint = '//# allFunctionsCalledOnLoad\n'

/** @param {{ readonly name: string }} chunk */
const isWaitedFor = ({ name }) => names.includes(name)

/**
 * Has Chromium make these files ready to run beside the page as soon as they come ("explicit compile hints"), and not one function
 * after the other under somebody's fingers. Other browsers read a comment. It has to stand before all else in a file.
 * @returns {import('vite').Plugin}
 */
export const madeReady = () => ({
  name: 'waymark-made-ready',
  apply: 'build',
  // Another content has another name.
  augmentChunkHash: (chunk) => (isWaitedFor(chunk) ? hint : undefined),
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && isWaitedFor(file)) file.code = hint + file.code
    }
  }
})
