import type { Source } from './shape'
import type { formsOfExploitation } from './stages/strategy-discussion-and-nrm/deciding'

/**
 * The sections of the Home Office’s prompt sheet of 27 April 2026, in its order, for a child or a person who may be one. What it asks only of adults
 * (consent, support, the duty to notify, where the decision goes) is left out: a child’s consent is never asked (¶19).
 */
export const promptSheetSections = [
  'first-responder',
  'age',
  'background',
  'exploitation',
  'professional-insight',
  'location',
  'exploiters',
  'personal-details',
  'contact-and-documents'
] as const

export type PromptSheetSection = (typeof promptSheetSections)[number]

/** The most characters that a text box of the online form takes. */
export const promptSheetTextLimit = 15_000

/** One field of the prompt sheet. Questions point to it as `prompt-sheet:<id>`. */
interface PromptSheetField {
  readonly id: string
  readonly section: PromptSheetSection
  readonly kind: 'text' | 'long-text' | 'choice'
  readonly optional?: true
  /** What the form offers to choose from, where that is known. */
  readonly options?: readonly string[]
  /** The field whose answer decides whether this one is shown, and the answers that show it. */
  readonly after?: { readonly field: string; readonly is: readonly string[] }
  /** Only the online form asks this, or offers a list for it. No question here does. */
  readonly madeOnline?: true
}

/** Every field, in the order of the form. */
export const promptSheet = [
  { id: 'work-email', section: 'first-responder', kind: 'text' },
  { id: 'own-reference', section: 'first-responder', kind: 'text', madeOnline: true },
  { id: 'organisation', section: 'first-responder', kind: 'text' },
  {
    id: 'place-of-referral',
    section: 'first-responder',
    kind: 'choice',
    options: ['england', 'wales', 'scotland', 'northern-ireland']
  },
  { id: 'under-18', section: 'age', kind: 'choice', options: ['yes', 'no', 'not-sure'] },
  { id: 'local-authority-name', section: 'age', kind: 'text' },
  { id: 'local-authority-phone', section: 'age', kind: 'text' },
  { id: 'local-authority-email', section: 'age', kind: 'text' },
  { id: 'local-authority-contact-first-name', section: 'age', kind: 'text', optional: true },
  { id: 'local-authority-contact-last-name', section: 'age', kind: 'text', optional: true },
  { id: 'place-of-birth', section: 'background', kind: 'long-text' },
  { id: 'family', section: 'background', kind: 'long-text' },
  { id: 'education', section: 'background', kind: 'long-text' },
  { id: 'previous-employment-history', section: 'background', kind: 'long-text' },
  {
    id: 'more-than-one-situation',
    section: 'exploitation',
    kind: 'choice',
    options: ['yes', 'no', 'not-sure']
  },
  { id: 'when-it-happened', section: 'exploitation', kind: 'long-text' },
  { id: 'how-it-started', section: 'exploitation', kind: 'long-text' },
  { id: 'taken-somewhere', section: 'exploitation', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'journey-details',
    section: 'exploitation',
    kind: 'long-text',
    after: { field: 'taken-somewhere', is: ['yes'] }
  },
  { id: 'what-they-had-to-do', section: 'exploitation', kind: 'long-text' },
  { id: 'living-conditions', section: 'exploitation', kind: 'long-text' },
  { id: 'treatment', section: 'exploitation', kind: 'long-text' },
  { id: 'still-in-situation', section: 'exploitation', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'what-keeps-them-there',
    section: 'exploitation',
    kind: 'long-text',
    after: { field: 'still-in-situation', is: ['yes'] }
  },
  {
    id: 'how-they-left',
    section: 'exploitation',
    kind: 'long-text',
    after: { field: 'still-in-situation', is: ['no'] }
  },
  {
    id: 'last-in-contact',
    section: 'exploitation',
    kind: 'choice',
    options: [
      'within-the-last-week',
      'within-the-last-month',
      'within-the-last-3-months',
      'within-the-last-6-months',
      'within-the-last-6-to-12-months',
      'over-a-year-ago',
      'not-sure'
    ]
  },
  { id: 'last-contact-details', section: 'exploitation', kind: 'long-text' },
  { id: 'reported-before', section: 'exploitation', kind: 'choice', options: ['yes', 'no', 'not-sure'] },
  {
    id: 'reported-before-details',
    section: 'exploitation',
    kind: 'long-text',
    optional: true,
    after: { field: 'reported-before', is: ['yes', 'not-sure'] }
  },
  {
    id: 'prevented-from-reporting',
    section: 'exploitation',
    kind: 'long-text',
    after: { field: 'reported-before', is: ['no'] }
  },
  { id: 'indicators-identified', section: 'professional-insight', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'indicators',
    section: 'professional-insight',
    kind: 'long-text',
    after: { field: 'indicators-identified', is: ['yes'] }
  },
  { id: 'interviews', section: 'professional-insight', kind: 'long-text' },
  { id: 'why-referring', section: 'professional-insight', kind: 'long-text' },
  { id: 'credibility-concerns', section: 'professional-insight', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'credibility-evidence',
    section: 'professional-insight',
    kind: 'long-text',
    after: { field: 'credibility-concerns', is: ['yes'] }
  },
  { id: 'other-professionals', section: 'professional-insight', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'other-professionals-details',
    section: 'professional-insight',
    kind: 'long-text',
    after: { field: 'other-professionals', is: ['yes'] }
  },
  {
    id: 'where-exploited',
    section: 'location',
    kind: 'choice',
    options: ['uk', 'overseas', 'uk-and-overseas']
  },
  {
    id: 'where-exploited-in-the-uk',
    section: 'location',
    kind: 'text',
    after: { field: 'where-exploited', is: ['uk', 'uk-and-overseas'] }
  },
  {
    id: 'uk-address-or-location',
    section: 'location',
    kind: 'long-text',
    after: { field: 'where-exploited', is: ['uk', 'uk-and-overseas'] }
  },
  {
    id: 'where-exploited-overseas',
    section: 'location',
    kind: 'text',
    after: { field: 'where-exploited', is: ['overseas', 'uk-and-overseas'] }
  },
  {
    id: 'overseas-address-or-location',
    section: 'location',
    kind: 'long-text',
    after: { field: 'where-exploited', is: ['overseas', 'uk-and-overseas'] }
  },
  { id: 'where-staying', section: 'location', kind: 'choice' },
  { id: 'where-staying-region', section: 'location', kind: 'choice', madeOnline: true },
  { id: 'who-exploited', section: 'exploiters', kind: 'long-text' },
  { id: 'exploiters-whereabouts-known', section: 'exploiters', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'exploiters-in-the-uk',
    section: 'exploiters',
    kind: 'choice',
    options: ['yes', 'no'],
    after: { field: 'exploiters-whereabouts-known', is: ['yes'] }
  },
  {
    id: 'exploiters-whereabouts',
    section: 'exploiters',
    kind: 'long-text',
    after: { field: 'exploiters-whereabouts-known', is: ['yes'] }
  },
  {
    id: 'how-exploited',
    section: 'exploiters',
    kind: 'choice',
    options: ['labour-and-financial', 'sexual', 'criminal', 'domestic-servitude', 'other']
  },
  {
    id: 'other-type-of-exploitation',
    section: 'exploiters',
    kind: 'text',
    after: { field: 'how-exploited', is: ['other'] }
  },
  {
    id: 'other-potential-victims',
    section: 'exploiters',
    kind: 'choice',
    options: ['yes', 'no', 'not-sure']
  },
  {
    id: 'other-potential-victims-details',
    section: 'exploiters',
    kind: 'long-text',
    optional: true,
    after: { field: 'other-potential-victims', is: ['yes', 'not-sure'] }
  },
  { id: 'future-exploitation-concerns', section: 'exploiters', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'future-exploitation-reasons',
    section: 'exploiters',
    kind: 'long-text',
    after: { field: 'future-exploitation-concerns', is: ['yes'] }
  },
  { id: 'has-crime-reference', section: 'exploiters', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'police-force',
    section: 'exploiters',
    kind: 'text',
    after: { field: 'has-crime-reference', is: ['yes'] }
  },
  {
    id: 'crime-reference',
    section: 'exploiters',
    kind: 'text',
    after: { field: 'has-crime-reference', is: ['yes'] }
  },
  { id: 'willing-to-co-operate', section: 'exploiters', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'co-operation-details',
    section: 'exploiters',
    kind: 'long-text',
    optional: true,
    after: { field: 'willing-to-co-operate', is: ['yes'] }
  },
  { id: 'first-name', section: 'personal-details', kind: 'text' },
  { id: 'last-name', section: 'personal-details', kind: 'text' },
  {
    id: 'nickname-or-name-used-during-exploitation',
    section: 'personal-details',
    kind: 'text',
    optional: true
  },
  { id: 'date-of-birth', section: 'personal-details', kind: 'text', optional: true },
  { id: 'gender', section: 'personal-details', kind: 'choice', options: ['female', 'male', 'neither'] },
  { id: 'children', section: 'personal-details', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'number-of-children',
    section: 'personal-details',
    kind: 'text',
    after: { field: 'children', is: ['yes'] }
  },
  { id: 'nationality', section: 'personal-details', kind: 'text' },
  { id: 'second-nationality', section: 'personal-details', kind: 'text', optional: true },
  { id: 'interpreter-needed', section: 'personal-details', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'interpreter-language',
    section: 'personal-details',
    kind: 'text',
    after: { field: 'interpreter-needed', is: ['yes'] }
  },
  { id: 'communication-help', section: 'personal-details', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'communication-aid',
    section: 'personal-details',
    kind: 'text',
    after: { field: 'communication-help', is: ['yes'] }
  },
  { id: 'has-home-office-references', section: 'personal-details', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'home-office-references',
    section: 'personal-details',
    kind: 'text',
    after: { field: 'has-home-office-references', is: ['yes'] }
  },
  { id: 'responder-first-name', section: 'contact-and-documents', kind: 'text' },
  { id: 'responder-last-name', section: 'contact-and-documents', kind: 'text' },
  { id: 'responder-role', section: 'contact-and-documents', kind: 'text' },
  { id: 'responder-phone', section: 'contact-and-documents', kind: 'text' },
  { id: 'cover-email', section: 'contact-and-documents', kind: 'text' },
  { id: 'documents', section: 'contact-and-documents', kind: 'choice', optional: true },
  { id: 'documents-description', section: 'contact-and-documents', kind: 'long-text', optional: true }
] as const satisfies readonly PromptSheetField[]

interface SheetStatement {
  readonly serves: readonly Source[]
  /** How a referral is begun, and what comes with it. Not said where a referral was made and goes on. */
  readonly begins?: true
  /** Whoever refers nobody reads it too, such as the child’s lawyer. */
  readonly toEverybody?: true
  /** Only of a child: an adult has no safeguarding referral, no guardian, and is asked for consent. */
  readonly ofAChild?: true
}

/** What the sheet says over its fields: who submits the form, what comes with it, and whose consent is not asked. */
export const sheetStatements = {
  'online-only': { serves: ['¶19', 'practice:referral-is-made-online'], begins: true },
  'first-responder': { serves: ['¶19', 'practice:referral-is-made-online'], begins: true },
  safeguarding: {
    serves: ['¶20', 'practice:safeguarding-referral-with-the-nrm'],
    begins: true,
    ofAChild: true
  },
  guardian: {
    serves: ['law:modern-slavery-act-2015-section-48', 'practice:guardian-referral'],
    begins: true,
    ofAChild: true
  },
  'no-consent': {
    serves: ['practice:consent-to-a-referral', 'practice:child-told-about-the-referral'],
    begins: true,
    toEverybody: true,
    ofAChild: true
  },
  'one-each': { serves: ['¶19', 'practice:one-referral-each'] },
  staying: { serves: ['¶23', 'prompt-sheet:where-staying'] },
  contacts: { serves: ['practice:first-responder-toolkit'], toEverybody: true }
} as const satisfies Readonly<Record<string, SheetStatement>>

/** The forms of exploitation that this app asks for, each under the form’s own heading. */
export const headingOfForm = {
  'forced-work': 'labour-and-financial',
  'wages-taken': 'labour-and-financial',
  'forced-fraud': 'labour-and-financial',
  'forced-prostitution': 'sexual',
  'child-sexual-exploitation': 'sexual',
  'held-and-sexually-assaulted': 'sexual',
  'forced-crime': 'criminal',
  'organ-removal': 'criminal',
  'domestic-servitude': 'domestic-servitude',
  // The form has no heading for these, so they are told under “other”.
  'slavery-or-servitude': 'other',
  'another-form': 'other'
} as const satisfies Readonly<Record<(typeof formsOfExploitation)[number], string>>

export type PromptSheetFieldId = (typeof promptSheet)[number]['id']
