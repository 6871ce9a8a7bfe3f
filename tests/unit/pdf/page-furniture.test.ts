import { describe, expect, it } from 'vitest'
import { pageFurniture } from '../../../src/ui/document/page-furniture.ts'
import { documentOf } from './fixtures.ts'

describe('the style sheet for the margins of printed pages', () => {
  it('has status, reference, date and page n of m, in the words of the document', () => {
    const sheet = pageFurniture(documentOf([], { pageOf: 'Tudalen {page} o {pages}' }))
    expect(sheet).toContain('"Tudalen " counter(page) " o " counter(pages)')
    expect(sheet).toContain('@top-right { content: "DRAFT";')
    expect(sheet).toContain('WM\\2d 2041')
  })

  it('cannot be left by what was typed, in any margin', () => {
    const typed = 'a"; } /* \n \\ b ŵ'
    const sheet = pageFurniture(
      documentOf([], { title: typed, reference: typed, status: typed, date: typed, classification: typed })
    )
    const margins = sheet.split('\n').filter((line) => line.includes('{ content: "'))
    expect(margins).toHaveLength(6)
    for (const line of margins)
      expect(line).toMatch(
        /^ *@[a-z-]+ \{ content: (?:"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"| |counter\(pages?\))+; font-family: [^{}]*; \}$/
      )
    expect(sheet).toContain('a\\22 \\3b  \\7d  \\2f \\2a  \\a  \\5c  b \\175 ')
  })
})
