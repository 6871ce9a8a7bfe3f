import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  localDetailIds,
  localDetailsFromText,
  localDetailsToText,
  withLocalDetail,
  type LocalDetails
} from '../../machines/case-file/local-details'
import { localDetails, type LocalDetail } from '../../content/local-details'
import { documentIds } from '../../content/documents'
import { questions, stages } from '../../content/stages'
import { finished } from '../../machines/case-file/change'
import { buildDocument } from '../../src/documents/build/build-document'
import { packCase, unpackCase, type CasePackage } from '../../src/handover/case-package'
import type { Words } from '../../src/i18n/words'
import { eritrea } from '../cases/eritrea'
import { answersOf } from '../cases/given'
import { today } from '../explore/explore'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A case with one finished version, and its documents as they were. */
function packaged(): CasePackage {
  const file = finished(fileWith(answersOf(eritrea.answers)), today)
  const documents = (location: 'withheld' | 'shown') =>
    documentIds.map((id) => buildDocument(id, file, { today, words, location }))
  const version = {
    case: file.id,
    number: 1,
    file,
    documents: { withheld: documents('withheld'), shown: documents('shown') }
  }
  return { file, versions: [version] }
}

describe('a case that is handed over', () => {
  it('is the same case, with its versions as they were, under an id of its own', () => {
    const given = packaged()
    const taken = unpackCase(packCase(given), 'case-new')
    expect(taken).toEqual({
      file: { ...given.file, id: 'case-new', revision: 0 },
      versions: given.versions.map((version) => ({
        ...version,
        case: 'case-new',
        file: { ...version.file, id: 'case-new' }
      }))
    })
  })

  it.each([
    ['no JSON', 'PK', 'not-a-case'],
    ['something else', '{"waymark":"local-details","details":{}}', 'not-a-case'],
    ['a list', '[]', 'not-a-case'],
    ['a case of no shape', '{"waymark":"case","file":{"id":1},"versions":[]}', 'damaged'],
    ['an entry too many', '{"waymark":"case","file":{},"versions":[],"more":1}', 'not-a-case']
  ])('that is %s is refused', (_, text, fault) => {
    expect(unpackCase(text, 'case-new')).toBe(fault)
  })

  it('with a damaged version is refused as a whole', () => {
    const text = packCase(packaged()).replace('"kind":"rows"', '"kind":"script"')
    expect(unpackCase(text, 'case-new')).toBe('damaged')
  })

  it('is never believed, whatever was done to its text', () => {
    const text = packCase({ file: fileWith(answersOf(eritrea.answers)), versions: [] })
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), fc.nat(5), (at, put, gone) => {
        const changed = text.slice(0, at) + put + text.slice(at + gone)
        const taken = unpackCase(changed, 'case-new')
        if (typeof taken === 'string') return
        const known = new Set(Object.keys(questions))
        expect(Object.keys(taken.file.answers).filter((id) => !known.has(id))).toEqual([])
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      }),
      { numRuns: 200 }
    )
  })
})

describe('local details', () => {
  const detail = fc.constantFrom(...localDetailIds)

  it('come back from a file as they were set', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(detail, fc.string({ maxLength: 200 }))), (given) => {
        const set = given.reduce<LocalDetails>((all, [id, text]) => withLocalDetail(all, id, text), {})
        expect(localDetailsFromText(localDetailsToText(set))).toEqual(set)
        expect(Object.values(set).every((one) => typeof one === 'string' && one.trim() !== '')).toBe(true)
      })
    )
  })

  it.each([
    '',
    '{}',
    '[]',
    'null',
    '{"waymark":"case"}',
    '{"waymark":"local-details","details":{"unknown":"x"}}',
    '{"waymark":"local-details","details":{"team":1}}',
    `{"waymark":"local-details","details":{"team":"${'x'.repeat(2001)}"}}`
  ])('a file that is none is refused', (text) => {
    expect(localDetailsFromText(text)).toBeUndefined()
  })

  it('name steps and questions that there are', () => {
    const steps = new Set(stages.flatMap((stage) => Object.keys(stage.steps)))
    for (const [id, { steps: own, fills }] of Object.entries<LocalDetail>(localDetails)) {
      expect(
        own.filter((step) => !steps.has(step)),
        id
      ).toEqual([])
      if (fills !== undefined) expect(fills in questions, id).toBe(true)
    }
  })

  it('stand in documents that need them; how emergency accommodation is reached only where the placement is shown', () => {
    const set = { 'out-of-hours-number': '020 0000 0000', 'emergency-accommodation-route': 'Ring Ash House.' }
    const text = (location: 'withheld' | 'shown') =>
      JSON.stringify(
        buildDocument('protection-and-placement-plan', fileWith({}), {
          today,
          words,
          location,
          localDetails: set
        })
      )
    expect(text('withheld')).toContain('020 0000 0000')
    expect(text('shown')).toContain('Ring Ash House.')
    expect(text('withheld')).not.toContain('Ring Ash House.')
  })
})
