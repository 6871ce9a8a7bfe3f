import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paragraphs } from '../../content/guidance'
import type { Question, StageContent } from '../../content/shape'
import { stages } from '../../content/stages'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { isProse } from './measure'

/** Who asks for a question: the ¶s whose duties name it or one of its fields, and the laws and fields of the form that it names. */
export interface Asking {
  readonly duties: readonly string[]
  readonly elsewhere: readonly string[]
}

const contents: readonly StageContent[] = stages

const everyQuestion: readonly (readonly [string, Question, StageContent])[] = contents.flatMap((stage) =>
  Object.entries(stage.questions).map(([id, question]) => [id, question, stage] as const)
)

function askingOf(id: string, question: Question): Asking {
  const named = [id, ...(question.kind === 'list' ? Object.keys(question.fields) : [])]
  const duties = Object.entries(paragraphs).flatMap(([paragraph, { duties: all }]) =>
    all.some(({ met }) => met.some((where) => 'question' in where && named.includes(where.question)))
      ? [`¶${paragraph}`]
      : []
  )
  return { duties, elsewhere: question.serves.filter((one) => /^(law|prompt-sheet):/.test(one)) }
}

/** Who asks for each question. */
export const asking: ReadonlyMap<string, Asking> = new Map(
  everyQuestion.map(([id, question]) => [id, askingOf(id, question)])
)

const codeIn = (folder: string): readonly string[] =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => join(folder, name))

/** What decides by an answer: rules, clock, copies, pages and documents that are made, the needs that answers find, the fields of the form. */
const deciding = [
  ...codeIn('machines'),
  ...codeIn('src'),
  'content/needs.ts',
  'content/landmarks.ts',
  'content/prompt-sheet.ts'
].map((file) => readFileSync(join(projectFolder, file), 'utf8'))

const isReadByItself = (id: string): boolean => deciding.some((code) => code.includes(`'${id}'`))

/** Boxes that differ in none of this could be one box without anybody being given more or less of a case. */
const kindOf = (question: Question, stage: StageContent): string =>
  [
    [question.about ?? stage.about].flat().join(' and '),
    ...(question.saidBy === undefined ? [] : ['the child’s words']),
    ...(question.reveals === undefined ? [] : ['may tell the place'])
  ].join(', ')

interface Boxes {
  /** Each is read by itself, has a text for each track, or is a field of the form. */
  readonly apart: readonly string[]
  /** The others, by what they are about, who says it, and whether it may tell the place. */
  readonly alike: ReadonlyMap<string, readonly string[]>
}

/** The boxes for prose, whoever is asked: those that have to stand by themselves, and those that differ by their duty alone. */
export function boxes(): Boxes {
  const prose = everyQuestion.filter(([, question]) => isProse(question))
  const standsApart = ([id, question]: (typeof prose)[number]) =>
    question.kind === 'tracks' ||
    question.serves.some((one) => one.startsWith('prompt-sheet:')) ||
    isReadByItself(id)
  const alike = new Map<string, readonly string[]>()
  for (const [id, question, stage] of prose.filter((one) => !standsApart(one))) {
    const kind = kindOf(question, stage)
    alike.set(kind, [...(alike.get(kind) ?? []), id])
  }
  return { apart: prose.filter(standsApart).map(([id]) => id), alike }
}
