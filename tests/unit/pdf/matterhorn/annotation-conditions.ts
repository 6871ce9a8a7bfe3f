import { written } from '../file/pdf-file.ts'
import { faultIf, faultsIn, type Condition } from './condition.ts'
import type { Examined } from './examined.ts'

const ofType = ({ annotations }: Examined, subtype: string) =>
  annotations.filter(({ entries }) => entries['/Subtype'] === `/${subtype}`)

const onlyLinks = 'The only annotations are links.'
const others = (examined: Examined) =>
  faultsIn(
    examined.annotations,
    ({ entries }) => entries['/Subtype'] !== '/Link',
    ({ entries }) => `There is one of the kind ${written(entries['/Subtype'])}.`
  )

/** The element that holds an annotation, as the annotation's own number leads to it. */
function holderOf({ file, elements }: Examined, entries: Examined['annotations'][number]['entries']) {
  const tree = file.dictionary(file.dictionary(file.catalog['/StructTreeRoot'])['/ParentTree'])
  const numbers = file.list(tree['/Nums'])
  const found = numbers.findIndex((one, index) => index % 2 === 0 && one === entries['/StructParent'])
  return found < 0 ? undefined : elements.find(({ reference }) => reference === numbers[found + 1])
}

const firstLink = (examined: Examined) => {
  const [link] = ofType(examined, 'Link')
  if (link === undefined) throw new Error('There is no link.')
  return link
}

/** Checkpoint 28: what can be followed or filled in. */
export const annotationConditions: readonly Condition[] = [
  {
    id: '28-002',
    says: 'An annotation of another kind has no element of its own.',
    cannot: onlyLinks,
    faults: others
  },
  {
    id: '28-004',
    says: 'An annotation has no words that say what it is.',
    faults: (examined) =>
      faultsIn(
        examined.annotations,
        ({ entries }) => !examined.file.text(entries['/Contents']),
        ({ reference }) => `${written(reference)} has none.`
      ),
    spoil: (_, examined) => {
      Reflect.deleteProperty(firstLink(examined).entries, '/Contents')
    }
  },
  { id: '28-005', says: 'A field has no words that say what it is.', cannot: onlyLinks, faults: others },
  {
    id: '28-006',
    says: 'An annotation is of a kind that the format does not know.',
    cannot: onlyLinks,
    faults: others
  },
  { id: '28-007', says: 'An annotation is for the trapping of inks.', cannot: onlyLinks, faults: others },
  {
    id: '28-008',
    says: 'A page with annotations does not say in which order they are reached.',
    faults: ({ annotations }) =>
      faultsIn(
        annotations,
        ({ page }) => !('/Tabs' in page.page),
        ({ page }) => `${page.reference} does not.`
      ),
    spoil: (_, examined) => {
      Reflect.deleteProperty(firstLink(examined).page.page, '/Tabs')
    }
  },
  {
    id: '28-009',
    says: 'A page with annotations has them reached in another order than that of the structure.',
    faults: ({ annotations }) =>
      faultsIn(
        annotations,
        ({ page }) => page.page['/Tabs'] !== '/S',
        ({ page }) => `${page.reference} has.`
      ),
    spoil: (_, examined) => {
      firstLink(examined).page.page['/Tabs'] = '/R'
    }
  },
  { id: '28-010', says: 'A field stands outside an element for forms.', cannot: onlyLinks, faults: others },
  {
    id: '28-011',
    says: 'A link is not held by an element for links.',
    faults: (examined) =>
      faultsIn(
        ofType(examined, 'Link'),
        ({ reference, entries }) => {
          const holder = holderOf(examined, entries)
          const holds =
            holder?.kids.some((kid) => kid.kind === 'object' && kid.reference === reference) ?? false
          return holder?.role !== 'Link' || !holds
        },
        ({ reference }) => `${written(reference)} is not.`
      ),
    spoil: (_, examined) => {
      const holder = holderOf(examined, firstLink(examined).entries)
      if (holder !== undefined) holder.dictionary['/S'] = '/Span'
    }
  },
  {
    id: '28-012',
    says: 'A link has no words that say where it leads.',
    faults: (examined) =>
      faultsIn(
        ofType(examined, 'Link'),
        ({ entries }) => !examined.file.text(entries['/Contents']),
        ({ reference }) => `${written(reference)} has none.`
      ),
    spoil: (_, examined) => {
      firstLink(examined).entries['/Contents'] = 'u:'
    }
  },
  ...(['28-014', '28-015'] as const).map((id): Condition => ({
    id,
    says:
      id === '28-014'
        ? 'A film or sound does not say of what kind it is.'
        : 'A film or sound has no words that stand for it.',
    cannot: 'No film or sound is written.',
    faults: ({ file }) =>
      faultIf(
        file.dictionaries.some((one) => one['/S'] === '/Rendition' || one['/Type'] === '/MediaClip'),
        'There is one.'
      )
  })),
  { id: '28-016', says: 'A file that is attached has no name.', cannot: onlyLinks, faults: others },
  {
    id: '28-017',
    says: 'A mark for the printer is part of the structure.',
    cannot: onlyLinks,
    faults: others
  },
  {
    id: '28-018',
    says: 'A mark for the printer is not marked as no content.',
    cannot: onlyLinks,
    faults: others
  }
]
