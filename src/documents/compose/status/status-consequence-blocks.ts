import { generalAtEighteen, sourcesAtEighteen, type GeneralId } from '../../../../content/at-eighteen'
import type { CaseView } from '../../../../machines/case-file/case-file'
import {
  mayBeNearEighteen,
  eighteenOf,
  nrmAtEighteen,
  type NrmAtEighteen
} from '../../../../machines/policy/adulthood/at-eighteen'
import type { Words } from '../../../i18n/words'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { dateWords } from '../words/date-words'
import { sourceWords } from '../words/source-words'

/** What turning 18 without a conclusive grounds decision means, sentence by sentence. */
export function nrmAtEighteenWords({ state, on }: NrmAtEighteen, words: Words): readonly string[] {
  const first =
    on === undefined
      ? words(`at-eighteen.nrm.${state}`)
      : words(`at-eighteen.nrm.${state}-dated`, { date: dateWords(on) })
  return [
    first,
    words('at-eighteen.nrm.what-happens'),
    words(`at-eighteen.nrm.explain-${state === 'coming' ? 'coming' : 'past'}`),
    words('at-eighteen.nrm.stands')
  ]
}

/** A sentence that holds at 18 whatever the area, with its paragraphs. */
function generalWords(id: GeneralId, words: Words): string {
  const sources = sourceWords(generalAtEighteen[id].serves, words)
  return words('documents.statement', { text: words(`at-eighteen.general.${id}`), sources })
}

/** What turning 18 means in this position: sentences, and a row for each area. Screens show the same. */
export function eighteenWords(
  view: CaseView,
  words: Words
): { readonly general: readonly string[]; readonly rows: readonly Row[] } {
  const { group, general, areas } = eighteenOf(view)
  return {
    general: general.map((id) => generalWords(id, words)),
    rows: areas.map((area) => {
      const text = words(`at-eighteen.groups.${group}.${area}`)
      const sources = sourceWords(sourcesAtEighteen[group][area], words)
      return {
        label: words(`at-eighteen.areas.${area}`),
        values: [words('documents.statement', { text, sources })]
      }
    })
  }
}

/**
 * What the immigration position means at 18, for somebody who is 16 or over or may be. Near 18, also what turning 18 without a conclusive grounds decision
 * means (¶64–65).
 */
export function statusConsequenceBlocks({ view, words }: Building): readonly Block[] {
  if (!mayBeNearEighteen(view)) return []
  const flag = nrmAtEighteen(view)
  const { general, rows } = eighteenWords(view, words)
  return [
    ...(flag === undefined
      ? []
      : [{ kind: 'warning', text: nrmAtEighteenWords(flag, words).join(' ') } satisfies Block]),
    { kind: 'list', items: general },
    { kind: 'rows', rows }
  ]
}
