import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentIds, documents, type DocumentContent } from '../../content/documents'
import { questions, stages } from '../../content/stages'
import { projectFolder } from '../../scripts/lib/project.mjs'

/** These show and write whatever content says. What is special about one step or question is a mark there (content/landmarks.ts, content/shape.ts). */
const rooms = ['src/screens', 'src/ui', 'src/documents/pdf', 'src/documents/word']

const ids = [...stages.flatMap((stage) => Object.keys(stage.steps)), ...Object.keys(questions)]

/** What these words mean besides in these rooms: a matter, a kind of question, what is done with a case that comes in, a value of a fact. */
const otherMeanings: Readonly<Record<string, readonly string[]>> = {
  placement: ['src/screens/documents/'],
  tracks: ['src/screens/case/later.ts', 'src/screens/fields/QuestionField.svelte'],
  leave: ['src/screens/backup/Preview.svelte'],
  'indicator-details': ['src/screens/fields/QuestionField.svelte'],
  reference: ['src/documents/pdf/layout/']
}

const files = rooms.flatMap((room) =>
  readdirSync(join(projectFolder, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
)

/** The steps and questions that a text names, as a string of its own or in the key of their words. */
function namedIn(text: string): readonly string[] {
  const whole = [...text.matchAll(/(['"`])([a-z0-9-]+)\1/g)].map(([, , found = '']) => found)
  const keys = [...text.matchAll(/['"`](?:steps|questions)\.([a-z0-9-]+)\./g)].map(([, found = '']) => found)
  return [...whole, ...keys].filter((found) => ids.includes(found))
}

describe('screens and writers', () => {
  it('are looked at', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(namedIn(`step === 'nrm-decisions' || words('questions.reference.label')`)).toEqual([
      'nrm-decisions',
      'reference'
    ])
  })

  it('name no step and no question', () => {
    const named = files.flatMap((file) =>
      namedIn(readFileSync(join(projectFolder, file), 'utf8'))
        .filter((id) => otherMeanings[id]?.some((place) => file.startsWith(place)) !== true)
        .map((id) => `${file}: ${id}`)
    )
    expect(named).toEqual([])
  })
})

describe('what content says of one document or question alone', () => {
  const marked = (mark: 'asWord' | 'waitsWith') =>
    documentIds.filter((id) => (documents[id] as DocumentContent)[mark] !== undefined)

  it('is that the plans which authorities paste are Word files too, and that the pathway plan waits', () => {
    expect(marked('asWord')).toEqual(['care-plan', 'pathway-plan'])
    expect(marked('waitsWith')).toEqual(['pathway-plan'])
  })

  it('is that another position is seen before it takes the place of the one that is recorded', () => {
    const seen = Object.entries(questions).filter(([, question]) => 'seenBefore' in question)
    expect(seen.map(([id]) => id)).toEqual(['immigration-position'])
  })
})

describe('the list of documents', () => {
  it('stands once', () => {
    const repeats = /'assessment-record',\s*'indicators-record',\s*'nrm-preparation-sheet'/
    const written = ['content', 'machines', 'src'].flatMap((room) =>
      readdirSync(join(projectFolder, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|svelte)$/.test(file))
        .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
        .filter((file) => repeats.test(readFileSync(join(projectFolder, file), 'utf8')))
    )
    expect(written).toEqual(['content/documents/ids.ts'])
  })
})
