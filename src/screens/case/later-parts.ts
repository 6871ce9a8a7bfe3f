/**
 * What no first question needs: fetched while the first page of a new case is filled in, and before any other page of a case is shown.
 */
export { calledForBy } from '../../../machines/actions/raised-by'
export { default as CheckboxGroup } from '../../ui/CheckboxGroup.svelte'
export { default as DateField } from '../../ui/DateField.svelte'
export { default as SelectField } from '../../ui/SelectField.svelte'
export { default as DetailsQuestion } from '../fields/DetailsQuestion.svelte'
export { default as ListField } from '../fields/ListField.svelte'
export { default as MarksQuestion } from '../fields/MarksQuestion.svelte'
export { default as PositionQuestion } from '../fields/PositionQuestion.svelte'
export { default as TracksQuestion } from '../fields/TracksQuestion.svelte'
export { default as CalledForHere } from '../steps/CalledForHere.svelte'
export { default as CheckScreen } from '../steps/CheckScreen.svelte'
export { default as CurrencyNotes } from '../steps/CurrencyNotes.svelte'
export { default as ItemScreen } from '../steps/ItemScreen.svelte'
export { default as KeptAnswers } from '../steps/KeptAnswers.svelte'
export { default as NothingAsked } from '../steps/NothingAsked.svelte'
export { default as CasePageScreen } from './CasePageScreen.svelte'
