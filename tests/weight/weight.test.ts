import { beforeAll, test } from 'vitest'
import { get } from 'svelte/store'
import { moments } from '../../content/moments'
import { wordsIfAny, type Words } from '../../src/i18n/words'
import { eritrea } from '../cases/eritrea'
import { vietnam } from '../cases/vietnam'
import { allWords } from '../support/words'
import { allFonts } from '../unit/pdf/fixtures'
import { answersOf } from '../cases/named-case'
import { fourteenNotSuspected, weighed } from './cases'
import { actionsOf, proseBoxesInAll, questionsUpTo, weightOf } from './measure'
import { asking, boxes } from './needs'
import { paperOf } from './paper'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

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

test('who asks for each question of a child of 14, and what keeps the boxes apart', () => {
  const row = (id: string) => ({
    question: id,
    'duties of': asking.get(id)?.duties.join(' '),
    'law or form': asking.get(id)?.elsewhere.join(' ')
  })
  console.table(questionsUpTo(answersOf(fourteenNotSuspected), 'first-review').map(row))
  const { apart, alike } = boxes()
  console.log(`${apart.length} boxes stand apart:`)
  console.table(apart.map(row))
  for (const [kind, ids] of alike) {
    console.log(`${kind}:`)
    console.table(ids.map(row))
  }
})

test('what their documents weigh on paper', async () => {
  const fonts = await allFonts()
  for (const { name, answers } of [vietnam, eritrea]) {
    console.log(`${name}:`)
    console.table(await paperOf(answers, words, fonts))
  }
})
