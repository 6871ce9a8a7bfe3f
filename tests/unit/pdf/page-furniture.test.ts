import { describe, expect, it } from 'vitest'
import { pageFurniture, styleText } from '../../../src/ui/document/page-furniture.ts'
import { documentOf } from './fixtures.ts'

describe('the style sheet for the margins of printed pages', () => {
  it('has status, reference, date and page n of m, in the words of the document', () => {
    const sheet = pageFurniture(documentOf([], { pageOf: 'Tudalen {page} o {pages}' }))
    expect(sheet).toContain('"Tudalen " counter(page) " o " counter(pages)')
    expect(sheet).toContain('@top-right { content: "DRAFT";')
    expect(sheet).toContain('WM\\2d 2041')
  })

  it('cannot be left by what was typed into a reference', () => {
    expect(styleText('a"; } /* \n \\ b')).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"$/)
    expect(styleText('ŵ')).toBe('"\\175 "')
  })
})
