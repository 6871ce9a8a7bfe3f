import type { Source } from '../../../../content/shape'
import type { DebriefedPoint } from '../../../../machines/training/debrief'
import type { Point } from '../../../../machines/training/scenario'
import type { Words } from '../../../i18n/words'
import { sourceWords } from './source-words'

/** What a point of a scenario rests on. A scenario of before the second form names paragraphs alone. */
export type PointSources = Pick<Point, 'paragraphs' | 'law' | 'practice'>

/** The laws and the practice on which a point rests, which the draft of 2014 does not say; empty where there are none. */
export function besidesWords({ law = [], practice = [] }: PointSources, words: Words): string {
  const besides: readonly Source[] = [
    ...law.map((name): Source => `law:${name}`),
    ...practice.map((name): Source => `practice:${name}`)
  ]
  return besides.length === 0 ? '' : `${words('training.sources.besides')} ${sourceWords(besides, words)}.`
}

/** What went wrong elsewhere, and in which publication that stands: a figure without one could be anybody’s. Empty where a point has none. */
export function elsewhereWords(failure: DebriefedPoint['failure'], words: Words): string {
  if (failure === undefined) return ''
  const { what, source } = failure
  const elsewhere = `${words('training.debrief.elsewhere')} ${what}`
  if (source === undefined) return elsewhere
  const { title, by, day } = source
  return `${elsewhere} (${words('training.debrief.source', { title, by, day })})`
}

/** All that a point rests on, in one line: what the guidance says, and apart from it what the draft of 2014 does not say. */
export function pointSourcesWords(point: PointSources, words: Words): string {
  const { paragraphs } = point
  const guidance =
    paragraphs.length === 0 ? '' : `${words('training.sources.guidance')} ${paragraphs.join(', ')}.`
  return [guidance, besidesWords(point, words)].filter((one) => one !== '').join(' ')
}
