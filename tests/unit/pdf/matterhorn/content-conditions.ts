import type { Mark, Shown } from '../file/content.ts'
import { type Objects, written } from '../file/pdf-file.ts'
import { faultIf, faultsIn, type Condition } from './condition.ts'
import type { Examined } from './examined.ts'

const isArtifact = ({ tag }: Mark) => tag === 'Artifact'
const isTagged = ({ id }: Mark) => id !== undefined
const shownOn = ({ pages }: Examined) => pages.flatMap(({ content }) => content.shown)
const where = ({ page, kind, marks }: Shown) =>
  `A ${kind} on page ${page}, in ${marks.map(({ tag }) => tag).join(' > ') || 'nothing'}.`

/** Whether one kind of mark stands somewhere inside another. */
const nested = (marks: readonly Mark[], outer: (mark: Mark) => boolean, inner: (mark: Mark) => boolean) =>
  marks.some((mark, index) => outer(mark) && marks.slice(index + 1).some(inner))

/** Changes the first page's content. */
export function rewrite(objects: Objects, { pages }: Examined, change: (content: string) => string): void {
  const reference = written(pages[0]?.page['/Contents'])
  const stream = objects[`obj:${reference}`]?.stream
  if (stream === undefined) throw new Error('The first page has no content.')
  const content = Buffer.from(stream.data ?? '', 'base64').toString('latin1')
  stream.data = Buffer.from(change(content), 'latin1').toString('base64')
}

const firstMark = /\/\w+ <<\/MCID \d+>> BDC/

/** Checkpoint 01: what is content is tagged, what is none is marked so. */
export const contentConditions: readonly Condition[] = [
  {
    id: '01-003',
    says: 'Something marked as no content stands inside something tagged.',
    faults: (examined) =>
      faultsIn(shownOn(examined), ({ marks }) => nested(marks, isTagged, isArtifact), where),
    spoil: (objects, examined) => {
      rewrite(objects, examined, (content) =>
        content.replace(/ Tj(?=[^]*?EMC)/, ' Tj /Artifact BMC 0 0 1 1 re f EMC')
      )
    }
  },
  {
    id: '01-004',
    says: 'Something tagged stands inside something marked as no content.',
    faults: (examined) =>
      faultsIn(shownOn(examined), ({ marks }) => nested(marks, isArtifact, isTagged), where),
    spoil: (objects, examined) => {
      rewrite(objects, examined, (content) => `/Artifact BMC ${content} EMC`)
    }
  },
  {
    id: '01-005',
    says: 'Something shown is neither tagged nor marked as no content; or it is tagged and the structure does not hold it.',
    faults: (examined) => [
      ...examined.pages.flatMap(({ content }) => content.faults),
      ...faultsIn(
        shownOn(examined),
        ({ page, marks }) => {
          const tagged = marks.find(isTagged)
          if (tagged?.id !== undefined) return examined.ownerOf(page, tagged.id) === undefined
          return !marks.some(isArtifact)
        },
        where
      )
    ],
    spoil: (objects, examined) => {
      rewrite(objects, examined, (content) => content.replace(firstMark, '/P BMC'))
    }
  },
  {
    id: '01-007',
    says: 'The file says that its own tags are suspect.',
    faults: ({ file }) =>
      faultIf(file.dictionary(file.catalog['/MarkInfo'])['/Suspects'] === true, 'Suspects is true.'),
    spoil: (_, { file }) => {
      file.dictionary(file.catalog['/MarkInfo'])['/Suspects'] = true
    }
  }
]
