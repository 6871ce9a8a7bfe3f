import { describe, expect, it } from 'vitest'
import { dangerNamesIn, lettersOf } from '../../../../machines/policy/disclosure/danger-words'
import { viewOf, type CaseAnswers } from '../../../support/clock'

const names = (given: CaseAnswers) => {
  const { words, wholes } = dangerNamesIn(
    viewOf({ 'trafficking-conclusion': 'suspected', ...given }, '2026-11-24')
  )
  return { words: [...words].sort(), wholes: [...wholes].sort() }
}
const exploiter = (called: string): CaseAnswers => ({ exploiters: [{ 'exploiter-called': called }] })

// ¶23: the child’s own copy may be found; a person decides on each place where the name of a danger stands.
describe('the names of dangers that the child’s own copy is looked at for', () => {
  it('are each word of a name, and the whole of one of several words', () => {
    expect(names(exploiter('Bekim Krasniqi'))).toEqual({
      words: ['bekim', 'krasniqi'],
      wholes: ['bekim krasniqi']
    })
  })

  it('are each of several names in one text', () => {
    const { words, wholes } = names(exploiter('Bekim Krasniqi, Ardit Hoxha'))
    expect(words).toEqual(['ardit', 'bekim', 'hoxha', 'krasniqi'])
    expect(wholes).toEqual(expect.arrayContaining(['bekim krasniqi', 'ardit hoxha']))
  })

  it('are one word as a word alone, and as a whole where its script has no capitals', () => {
    expect(names(exploiter('Genti'))).toEqual({ words: ['genti'], wholes: [] })
    expect(names(exploiter('حسن'))).toEqual({ words: ['حسن'], wholes: ['حسن'] })
    // Most Chinese names have two or three letters; one letter alone is in every second word.
    expect(names(exploiter('王伟')).wholes).toEqual(['王伟'])
    expect(names(exploiter('王')).wholes).toEqual([])
  })

  it('are not the child’s own, nor those of somebody around the child who is no danger', () => {
    const shared: CaseAnswers = {
      ...exploiter('Bekim Krasniqi'),
      people: [{ 'person-name': 'Bekim Krasniqi', 'person-role': 'other' }],
      'full-name': 'Drita Krasniqi'
    }
    // Whoever goes by the name of a danger is one, and their name does not stay; the child’s does.
    expect(names(shared)).toEqual({ words: ['bekim'], wholes: ['bekim krasniqi'] })
    expect(names({ ...exploiter('Drita Krasniqi'), 'full-name': 'Drita Krasniqi' })).toEqual({
      words: [],
      wholes: []
    })
  })

  it.each(['known-as', 'full-name', 'first-name', 'last-name'] as const)(
    'are not what the child is called, in whatever answer that stands: %s',
    (id) => {
      expect(names({ ...exploiter('Drita Hoxha'), [id]: 'Drita' }).words).toEqual(['hoxha'])
    }
  )

  it('are none of whoever is a danger and has no name on record', () => {
    expect(
      names({ 'family-contacts': [{ 'contact-relationship': 'Uncle', 'contact-plan': 'no-contact' }] })
    ).toEqual({
      words: [],
      wholes: []
    })
  })

  // A telephone types one apostrophe, a keyboard another, and a letter that was copied a third: the name is one.
  it.each(['Sean O’Neil', "Sean O'Neil"])(
    'are the same with whichever apostrophe they are typed: %s',
    (called) => {
      const { words, wholes } = names(exploiter(called))
      expect(words).toEqual(["o'neil", 'sean'])
      expect(wholes).toEqual(["sean o'neil"])
      for (const text of ["SEAN O'NEIL", 'SEAN O’NEIL', 'SEAN O‘NEIL'])
        expect(wholes).toContain(lettersOf(text).letters)
    }
  )

  it('are no titles, and no small words of the language', () => {
    expect(names(exploiter('Mr Do')).words).toEqual([])
  })
})
