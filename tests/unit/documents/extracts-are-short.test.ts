import { expect, test } from 'vitest'
import { copyOf } from '../../../src/documents/copy/copy-of'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

const cases = { eritrea, vietnam, countyLine, romania, nigeria, iran }

// ¶35, ¶36: a nurse and a teacher read what is theirs to do. What came of the referral stands under its own heading.
test.each(Object.keys(cases) as (keyof typeof cases)[])(
  '%s: the part of the care plan for a nurse or a school has no days of the referral a second time, and no count of questions',
  async (name) => {
    const words = await allWords()
    for (const recipient of ['health', 'school'] as const) {
      const { model } = copyOf(
        documentsOf(cases[name].answers, words)('care-plan'),
        { recipient, also: [], annex: false },
        new Set(),
        words
      )
      const ids = model.sections.map(({ id }) => id)
      expect(ids, recipient).not.toContain('clock')
      expect(ids, recipient).not.toContain('explored')
      if (name === 'nigeria' && recipient === 'health') expect(ids).toContain('referral-after')
    }
  }
)
