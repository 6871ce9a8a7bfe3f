import { test } from 'vitest'
import { get } from 'svelte/store'
import { wordsIfAny } from '../../src/i18n/words'
import { answersOf } from '../cases/given'
import { allWords } from '../support/words'
import { fourteenNotSuspected } from '../weight/cases'
import { proseBoxesInAll, weightOf } from '../weight/measure'
import { pathsOf, askedOn } from '../../machines/journey/paths'
import { askedInMoment } from '../../machines/journey/moments'
import { questions, stages, type QuestionId, type StepId } from '../../content/stages'
import { stepsNow } from '../../machines/journey/moments'
test('x', async () => {
  await allWords()
  const out: string[] = []
  const w = weightOf(answersOf(fourteenNotSuspected), 'first-review', get(wordsIfAny))
  out.push(JSON.stringify(w), 'prose in all ' + proseBoxesInAll())
  const view = { answers: answersOf(fourteenNotSuspected), today: '2026-11-24' }
  const paths = pathsOf(view)
  const seen = new Set<string>()
  for (const s of stages) { const now = new Set(stepsNow(s.id, paths, view, 'first-review')); for (const step of paths[s.id]) { const a = askedInMoment(step, view, 'first-review'); const ids = askedOn(step, view).filter((q) => !seen.has(q)); const n = a.now.filter((q) => ids.includes(q)); ids.forEach((q) => seen.add(q)); if (s.id === 'care-plan') out.push(`${step} now ${n.length} ${n.join(' ')} | later ${ids.filter((q) => !n.includes(q)).join(' ')} ${now.has(step)}`) } }
  const prose = (ids: readonly string[]) => ids.filter((q) => ['long-text', 'tracks'].includes((questions as any)[q].kind)).length
  for (const [name, birth] of [['17', '2009-05-01'], ['20', '2006-05-01']]) {
    const v = { answers: answersOf({ ...fourteenNotSuspected, 'dates-of-birth': [{ 'birth-date': birth, 'birth-source': 'document' }], 'age-in-doubt': 'no' } as never), today: '2026-11-24' }
    const p = pathsOf(v); const seen2 = new Set<string>(); let own: QuestionId[] = []
    for (const s of stages) for (const step of p[s.id]) for (const q of askedOn(step, v)) { if (s.id === 'pathway-planning' && !seen2.has(q)) own.push(q); seen2.add(q) }
    out.push(`${name}: steps ${p['pathway-planning'].length} own questions ${own.length} prose ${prose(own)} all on pages ${p['pathway-planning'].flatMap((st: StepId) => askedOn(st, v)).length}`)
  }
  require('fs').writeFileSync('/tmp/care-weight.txt', out.join('\n'))
})
