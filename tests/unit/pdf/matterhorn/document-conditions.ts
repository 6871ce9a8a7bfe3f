import { isDictionary, written } from '../file/pdf-file.ts'
import { faultIf, faultsIn, type Condition, type Spoil } from './condition.ts'
import type { Examined } from './examined.ts'

/** A language as BCP 47 has it, near enough to see a wrong one. */
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/
const languageOf = ({ file }: Examined) => file.text(file.catalog['/Lang']) ?? ''
const noLanguage = (examined: Examined) =>
  faultIf(!languageTag.test(languageOf(examined)), 'The file says no language that there is.')

const loseLanguage: Spoil = (_, { file }) => {
  file.catalog['/Lang'] = 'u:'
}

/** Changes the metadata. */
const rewriteMetadata =
  (change: (text: string) => string): Spoil =>
  (objects, { file, metadata }) => {
    const stream = objects[`obj:${written(file.catalog['/Metadata'])}`]?.stream
    if (stream === undefined) throw new Error('There are no metadata.')
    stream.data = Buffer.from(change(metadata)).toString('base64')
  }

const preferences = ({ file }: Examined) => file.dictionary(file.catalog['/ViewerPreferences'])
const has = ({ file }: Examined, key: string) =>
  faultIf(
    file.dictionaries.some((one) => key in one),
    `There is a ${key}.`
  )
const inCatalog = ({ file }: Examined, key: string) => faultIf(key in file.catalog, `The catalog has ${key}.`)
const noForm = 'No form is written.'
const noLayers = 'No optional content is written.'
const notEncrypted = 'Files are not encrypted: what jsPDF offers protects nothing.'
const isEncrypted = ({ file }: Examined) =>
  faultIf('/Encrypt' in file.dictionary(file.objects['trailer']?.value), 'It is.')

/** Checkpoints 06, 07, 11, 20, 21, 25, 26 and 30: the file as a whole. */
export const documentConditions: readonly Condition[] = [
  {
    id: '06-001',
    says: 'There are no metadata.',
    faults: ({ file, metadata }) =>
      faultIf(
        metadata === '' || file.dictionary(file.catalog['/Metadata'])['/Subtype'] !== '/XML',
        'The catalog has no metadata.'
      ),
    spoil: (_, { file }) => {
      Reflect.deleteProperty(file.catalog, '/Metadata')
    }
  },
  {
    id: '06-002',
    says: 'The metadata do not say that the file means to meet PDF/UA.',
    faults: ({ metadata }) =>
      faultIf(
        !metadata.includes('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"') ||
          !metadata.includes('<pdfuaid:part>1</pdfuaid:part>'),
        'No part of PDF/UA is named.'
      ),
    spoil: rewriteMetadata((text) => text.replace('pdfuaid:part', 'pdfuaid:piece'))
  },
  {
    id: '06-003',
    says: 'The metadata hold no title.',
    faults: ({ metadata }) =>
      faultIf(!/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+<\/rdf:li>/.test(metadata), 'No title.'),
    spoil: rewriteMetadata((text) => text.replace(/x-default">[^<]+</, 'x-default"><'))
  },
  {
    id: '07-001',
    says: 'The file does not ask for its title to be shown.',
    faults: (examined) => faultIf(!('/DisplayDocTitle' in preferences(examined)), 'It does not ask.'),
    spoil: (_, examined) => {
      Reflect.deleteProperty(preferences(examined), '/DisplayDocTitle')
    }
  },
  {
    id: '07-002',
    says: 'The file asks for its title not to be shown.',
    faults: (examined) => faultIf(preferences(examined)['/DisplayDocTitle'] === false, 'It asks for that.'),
    spoil: (_, examined) => {
      preferences(examined)['/DisplayDocTitle'] = false
    }
  },
  {
    id: '11-001',
    says: 'It cannot be told in which language a text on a page is.',
    faults: (examined) => [
      ...noLanguage(examined),
      ...faultsIn(
        examined.elements.flatMap(({ dictionary }) => examined.file.text(dictionary['/Lang']) ?? []),
        (language) => !languageTag.test(language),
        (language) => `${language} is no language.`
      )
    ],
    spoil: loseLanguage
  },
  {
    id: '11-002',
    says: 'It cannot be told in which language an alternative, a replacement or an expansion is.',
    faults: noLanguage,
    spoil: loseLanguage
  },
  {
    id: '11-003',
    says: 'It cannot be told in which language the outline is.',
    faults: noLanguage,
    spoil: loseLanguage
  },
  {
    id: '11-004',
    says: 'It cannot be told in which language the words of an annotation are.',
    faults: noLanguage,
    spoil: loseLanguage
  },
  {
    id: '11-005',
    says: 'It cannot be told in which language the name of a field is.',
    cannot: noForm,
    faults: (one) => has(one, '/TU')
  },
  {
    id: '11-006',
    says: 'It cannot be told in which language the metadata are.',
    faults: noLanguage,
    spoil: loseLanguage
  },
  {
    id: '20-001',
    says: 'One of several settings of layers has no name.',
    cannot: noLayers,
    faults: (one) => inCatalog(one, '/OCProperties')
  },
  {
    id: '20-002',
    says: 'The setting of layers has no name.',
    cannot: noLayers,
    faults: (one) => inCatalog(one, '/OCProperties')
  },
  {
    id: '20-003',
    says: 'Layers come and go by themselves.',
    cannot: noLayers,
    faults: (one) => inCatalog(one, '/OCProperties')
  },
  {
    id: '21-001',
    says: 'A file inside the file has no name.',
    cannot: 'No file is put inside.',
    faults: (one) => [...has(one, '/EmbeddedFiles'), ...has(one, '/EF')]
  },
  {
    id: '25-001',
    says: 'The file wants to be drawn by a form of its own.',
    cannot: noForm,
    faults: (one) => [...has(one, '/XFA'), ...inCatalog(one, '/AcroForm')]
  },
  {
    id: '26-001',
    says: 'The file is encrypted and does not say what is allowed.',
    cannot: notEncrypted,
    faults: isEncrypted
  },
  {
    id: '26-002',
    says: 'The file is encrypted and keeps reading aids out.',
    cannot: notEncrypted,
    faults: isEncrypted
  },
  {
    id: '30-001',
    says: 'A part is taken from another file.',
    cannot: 'Every part is in the file.',
    faults: ({ file }) =>
      faultIf(
        file.dictionaries.some((one) => isDictionary(one['/Ref'])),
        'There is one.'
      )
  },
  {
    id: '30-002',
    says: 'A part that is used several times holds tagged content.',
    cannot: 'No part of a page is a form of its own.',
    faults: ({ file }) =>
      faultIf(
        file.dictionaries.some((one) => one['/Subtype'] === '/Form'),
        'There is one.'
      )
  }
]
