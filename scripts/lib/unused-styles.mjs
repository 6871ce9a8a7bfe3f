/**
 * Classes of govuk-frontend that no component of ours has. Their rules come with parts of which we use the rest; the build leaves them
 * out, so that no page waits for them (tests/unit/unused-styles.test.ts holds that none of them is used).
 * @type {readonly string[]}
 */
export const unusedStyles = [
  'govuk-back-link--inverse',
  'govuk-body-lead',
  'govuk-button__start-icon',
  'govuk-caption-xl',
  'govuk-checkboxes__conditional',
  'govuk-checkboxes__conditional--hidden',
  'govuk-clearfix',
  'govuk-fieldset__legend--xl',
  'govuk-heading-xl',
  'govuk-input--extra-letter-spacing',
  'govuk-input__prefix',
  'govuk-input__suffix',
  'govuk-label--xl',
  'govuk-link--inverse',
  'govuk-link--muted',
  'govuk-link--no-underline',
  'govuk-link-image',
  'govuk-list--spaced',
  'govuk-main-wrapper--auto-spacing',
  'govuk-main-wrapper--l',
  'govuk-radios--inline',
  'govuk-radios__conditional',
  'govuk-radios__conditional--hidden',
  'govuk-section-break',
  'govuk-section-break--l',
  'govuk-section-break--m',
  'govuk-section-break--visible',
  'govuk-section-break--xl',
  'govuk-skip-link-focused-element',
  'govuk-visually-hidden-focusable'
]
