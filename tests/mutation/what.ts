import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/lib/project.mjs'

/** Files that are mutated together, and the tests that judge them: bundle by bundle, the quickest first. */
export interface MutatedGroup {
  readonly name: string
  readonly mutates: (file: string) => boolean
  readonly tests: () => Readonly<Record<string, readonly string[]>>
}

/** The test files of a folder, and of those in it. */
const testsIn = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(projectFolder, 'tests/unit', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `tests/unit/${folder}/${file}`)
      .sort()
  )

export const groups: readonly MutatedGroup[] = [
  {
    name: 'content',
    mutates: (file) => file.startsWith('content/'),
    tests: () => ({
      marks: [...testsIn('rules'), 'tests/unit/guidance.test.ts', 'tests/unit/sources.test.ts'],
      // What content says of needs and of boxes that were merged is judged by what comes of it.
      comes: ['tests/unit/policy/needs/needs.test.ts', 'tests/unit/case-file/merge-former.test.ts']
    })
  },
  {
    name: 'machines',
    mutates: (file) => file.startsWith('machines/') && !file.startsWith('machines/training/'),
    tests: () => ({
      rules: testsIn('rules'),
      policy: [...testsIn('policy', 'case-file', 'nrm-sheet'), 'tests/unit/documents/copy-near.test.ts']
    })
  },
  {
    name: 'training',
    mutates: (file) => file.startsWith('machines/training/'),
    // Those of windows and of what is kept judge src/, and need what draws it.
    tests: () => ({
      training: testsIn('training').filter(
        (file) => !/(kept-apart|own-kept|own-open|room-windows|store-with-space|unsaved)\./.test(file)
      )
    })
  },
  {
    name: 'copies',
    mutates: (file) => file.startsWith('src/documents/copy/'),
    tests: () => ({
      copies: [
        'tests/unit/documents/copy-texts.test.ts',
        'tests/unit/documents/copy-near.test.ts',
        'tests/unit/documents/copy-choice.test.ts',
        'tests/unit/policy/disclosure/names-in-text.test.ts'
      ]
    })
  },
  {
    name: 'vault',
    mutates: (file) =>
      /^src\/vault\/(manifest|cases|writers|second-copy|key|access|seal|transact|database|connection|records|record-schema|fault|mend|open-vault|keys|sealed-slot|fresh-log|create-vault|unlock-vault|browser-vault|vault-database|tables|json-bytes|bytes)/.test(
        file
      ) && !file.includes('worker'),
    tests: () => ({ vault: testsIn('vault') })
  }
]
