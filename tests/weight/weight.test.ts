import { beforeAll, test } from 'vitest'
import { get } from 'svelte/store'
import { moments } from '../../content/moments'
import { wordsIfAny } from '../../src/i18n/words'
import { allWords } from '../support/words'
import { weighed } from './cases'
import { actionsOf, proseBoxesInAll, weightOf } from './measure'

beforeAll(allWords)

// No test of anything: npm run weight prints what cases weigh. The budgets are held by tests/unit/weight.test.ts.
test('what cases weigh, without what waits and with everything opened', () => {
  const say = get(wordsIfAny)
  const rows = weighed().flatMap(([name, answers]) => {
    const { now, all } = actionsOf(answers)
    return [...moments, 'everything' as const].map((upTo) => ({
      case: name,
      'up to': upTo,
      ...weightOf(answers, upTo, say),
      'actions now': now,
      'actions in all': all
    }))
  })
  console.table(rows)
  console.log(`Boxes for prose in all: ${proseBoxesInAll()}.`)
})
