/**
 * The sections of the Home Office's prompt sheet of 27 April 2026, in its order, for a child or a person who may be one. What it
 * asks of adults alone (consent, support, the duty to notify, where the decision goes) is left out: a child's consent is never
 * asked (¶19).
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
  /** The field whose answer decides whether this one is shown. */
  readonly after?: string
  /** Only the online form asks it, or offers a list to choose from; no question here does. */
  readonly madeOnline?: true
}

/** Every field, in the order of the form. */
export const promptSheet = [
  { id: 'work-email', section: 'first-responder', kind: 'text' },
  { id: 'own-reference', section: 'first-responder', kind: 'text', madeOnline: true },
  { id: 'organisation', section: 'first-responder', kind: 'text' },
  { id: 'place-of-referral', section: 'first-responder', kind: 'choice' },
  { id: 'under-18', section: 'age', kind: 'choice' },
  { id: 'local-authority-name', section: 'age', kind: 'text' },
  { id: 'local-authority-phone', section: 'age', kind: 'text' },
  { id: 'local-authority-email', section: 'age', kind: 'text' },
  { id: 'local-authority-contact-first-name', section: 'age', kind: 'text', optional: true },
  { id: 'local-authority-contact-last-name', section: 'age', kind: 'text', optional: true },
  { id: 'place-of-birth', section: 'background', kind: 'long-text' },
  { id: 'family', section: 'background', kind: 'long-text' },
  { id: 'education', section: 'background', kind: 'long-text' },
  { id: 'previous-employment-history', section: 'background', kind: 'long-text' },
  { id: 'more-than-one-situation', section: 'exploitation', kind: 'choice' },
  { id: 'when-it-happened', section: 'exploitation', kind: 'long-text' },
  { id: 'how-it-started', section: 'exploitation', kind: 'long-text' },
  { id: 'taken-somewhere', section: 'exploitation', kind: 'choice' },
  { id: 'journey-details', section: 'exploitation', kind: 'long-text', after: 'taken-somewhere' },
  { id: 'what-they-had-to-do', section: 'exploitation', kind: 'long-text' },
  { id: 'living-conditions', section: 'exploitation', kind: 'long-text' },
  { id: 'treatment', section: 'exploitation', kind: 'long-text' },
  { id: 'still-in-situation', section: 'exploitation', kind: 'choice' },
  { id: 'what-keeps-them-there', section: 'exploitation', kind: 'long-text', after: 'still-in-situation' },
  { id: 'how-they-left', section: 'exploitation', kind: 'long-text', after: 'still-in-situation' },
  { id: 'last-in-contact', section: 'exploitation', kind: 'choice' },
  { id: 'last-contact-details', section: 'exploitation', kind: 'long-text' },
  { id: 'reported-before', section: 'exploitation', kind: 'choice' },
  {
    id: 'reported-before-details',
    section: 'exploitation',
    kind: 'long-text',
    optional: true,
    after: 'reported-before'
  },
  { id: 'prevented-from-reporting', section: 'exploitation', kind: 'long-text', after: 'reported-before' },
  { id: 'indicators-identified', section: 'professional-insight', kind: 'choice' },
  { id: 'indicators', section: 'professional-insight', kind: 'long-text', after: 'indicators-identified' },
  { id: 'interviews', section: 'professional-insight', kind: 'long-text' },
  { id: 'why-referring', section: 'professional-insight', kind: 'long-text' },
  { id: 'credibility-concerns', section: 'professional-insight', kind: 'choice' },
  {
    id: 'credibility-evidence',
    section: 'professional-insight',
    kind: 'long-text',
    after: 'credibility-concerns'
  },
  { id: 'other-professionals', section: 'professional-insight', kind: 'choice' },
  {
    id: 'other-professionals-details',
    section: 'professional-insight',
    kind: 'long-text',
    after: 'other-professionals'
  },
  { id: 'where-exploited', section: 'location', kind: 'choice' },
  { id: 'where-exploited-in-the-uk', section: 'location', kind: 'text', after: 'where-exploited' },
  { id: 'uk-address-or-location', section: 'location', kind: 'long-text', after: 'where-exploited' },
  { id: 'where-exploited-overseas', section: 'location', kind: 'text', after: 'where-exploited' },
  { id: 'overseas-address-or-location', section: 'location', kind: 'long-text', after: 'where-exploited' },
  { id: 'where-staying', section: 'location', kind: 'text' },
  { id: 'where-staying-region', section: 'location', kind: 'text', madeOnline: true },
  { id: 'who-exploited', section: 'exploiters', kind: 'long-text' },
  { id: 'exploiters-whereabouts-known', section: 'exploiters', kind: 'choice' },
  {
    id: 'exploiters-in-the-uk',
    section: 'exploiters',
    kind: 'choice',
    after: 'exploiters-whereabouts-known'
  },
  {
    id: 'exploiters-whereabouts',
    section: 'exploiters',
    kind: 'long-text',
    after: 'exploiters-whereabouts-known'
  },
  { id: 'how-exploited', section: 'exploiters', kind: 'choice' },
  { id: 'other-type-of-exploitation', section: 'exploiters', kind: 'text', after: 'how-exploited' },
  { id: 'other-potential-victims', section: 'exploiters', kind: 'choice' },
  {
    id: 'other-potential-victims-details',
    section: 'exploiters',
    kind: 'long-text',
    optional: true,
    after: 'other-potential-victims'
  },
  { id: 'future-exploitation-concerns', section: 'exploiters', kind: 'choice' },
  {
    id: 'future-exploitation-reasons',
    section: 'exploiters',
    kind: 'long-text',
    after: 'future-exploitation-concerns'
  },
  { id: 'has-crime-reference', section: 'exploiters', kind: 'choice' },
  { id: 'police-force', section: 'exploiters', kind: 'text', after: 'has-crime-reference' },
  { id: 'crime-reference', section: 'exploiters', kind: 'text', after: 'has-crime-reference' },
  { id: 'willing-to-co-operate', section: 'exploiters', kind: 'choice' },
  {
    id: 'co-operation-details',
    section: 'exploiters',
    kind: 'long-text',
    optional: true,
    after: 'willing-to-co-operate'
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
  { id: 'gender', section: 'personal-details', kind: 'choice' },
  { id: 'children', section: 'personal-details', kind: 'choice' },
  { id: 'number-of-children', section: 'personal-details', kind: 'text', after: 'children' },
  { id: 'nationality', section: 'personal-details', kind: 'text' },
  { id: 'second-nationality', section: 'personal-details', kind: 'text', optional: true },
  { id: 'interpreter-needed', section: 'personal-details', kind: 'choice' },
  { id: 'interpreter-language', section: 'personal-details', kind: 'text', after: 'interpreter-needed' },
  { id: 'communication-help', section: 'personal-details', kind: 'choice' },
  { id: 'communication-aid', section: 'personal-details', kind: 'text', after: 'communication-help' },
  { id: 'has-home-office-references', section: 'personal-details', kind: 'choice' },
  {
    id: 'home-office-references',
    section: 'personal-details',
    kind: 'text',
    after: 'has-home-office-references'
  },
  { id: 'responder-first-name', section: 'contact-and-documents', kind: 'text' },
  { id: 'responder-last-name', section: 'contact-and-documents', kind: 'text' },
  { id: 'responder-role', section: 'contact-and-documents', kind: 'text' },
  { id: 'responder-phone', section: 'contact-and-documents', kind: 'text' },
  { id: 'cover-email', section: 'contact-and-documents', kind: 'text' },
  { id: 'documents', section: 'contact-and-documents', kind: 'choice', optional: true },
  { id: 'documents-description', section: 'contact-and-documents', kind: 'long-text', optional: true }
] as const satisfies readonly PromptSheetField[]

export type PromptSheetFieldId = (typeof promptSheet)[number]['id']
