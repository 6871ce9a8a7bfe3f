import {
  promptSheet,
  promptSheetSections,
  promptSheetTextLimit,
  type PromptSheetFieldId,
  type PromptSheetSection
} from '../../../../content/prompt-sheet'
import type { StepId } from '../../../../content/stages'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { whyLeftOut, type WhyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { chosenIn } from '../../../../machines/policy/nrm-sheet/choices'
import {
  applies,
  questionsFor,
  stepFor,
  type SheetFieldContent
} from '../../../../machines/policy/nrm-sheet/fields'
import type { Building } from '../building/context'
import { noteOn } from './notes'
import { choiceWords } from './choice-words'
import { textFor } from './texts'

/** One field of the form, in finished words. */
export interface SheetField {
  readonly id: PromptSheetFieldId
  readonly label: string
  readonly kind: SheetFieldContent['kind']
  /** What to type or choose; empty where nothing is recorded. */
  readonly text: string
  readonly state: 'filled' | 'missing' | 'optional' | 'online' | 'left-out'
  /** How many characters stand over what a text box takes. */
  readonly over: number
  /** The step that asks for it, where it is missing. */
  readonly step: StepId
  readonly note: string | undefined
}

interface SheetSection {
  readonly id: PromptSheetSection
  readonly heading: string
  readonly fields: readonly SheetField[]
  /** What this copy leaves out because of its matter: all that the form can ask here, or a part of it. The form decides, never an answer. */
  readonly leavesOut?: 'all' | 'part'
}

/** The preparation sheet: the form's sections and fields in its order. */
export interface NrmSheet {
  readonly sections: readonly SheetSection[]
  readonly missing: readonly SheetField[]
  readonly tooLong: readonly SheetField[]
}

function stateOf(field: SheetFieldContent, text: string): SheetField['state'] {
  if ('madeOnline' in field) return 'online'
  if (text !== '') return 'filled'
  return 'optional' in field ? 'optional' : 'missing'
}

function fieldOf(field: SheetFieldContent, building: Building): SheetField {
  const text =
    'options' in field
      ? choiceWords(field.id, chosenIn(field.id, building.view), building)
      : textFor(field.id, building).trim()
  return {
    id: field.id,
    label: building.words(`prompt-sheet.${field.id}`),
    kind: field.kind,
    text,
    state: stateOf(field, text),
    over: Math.max(0, text.length - promptSheetTextLimit),
    step: stepFor(field.id, building.paths),
    note: noteOn(field.id, building)
  }
}

/** Why a copy leaves a field out. It does so as soon as it leaves out one of the answers that fill the field. */
function whyOut({ id }: SheetFieldContent, { disclosure }: Building): WhyLeftOut | undefined {
  const whys = questionsFor(id).map((question) => whyLeftOut(question, disclosure))
  return whys.includes('matter') ? 'matter' : whys.find((why) => why === 'placement')
}

const leftOut = (field: SheetFieldContent, building: Building): SheetField => ({
  id: field.id,
  label: building.words(`prompt-sheet.${field.id}`),
  kind: field.kind,
  text: '',
  state: 'left-out',
  over: 0,
  step: stepFor(field.id, building.paths),
  note: undefined
})

/** A field as this copy has it. None where the field rests on something left out. */
function disclosedField(field: SheetFieldContent, building: Building): readonly SheetField[] {
  const { view } = building
  if (!isToldThat(view, () => applies(field, view))) return []
  const why = whyOut(field, building)
  if (why === 'placement') return [leftOut(field, building)]
  const disclosed = why === 'matter' ? undefined : ifDisclosed(view, () => fieldOf(field, building))
  return disclosed === undefined ? [] : [disclosed]
}

function howMuchIsLeftOut(
  fields: readonly SheetFieldContent[],
  building: Building
): SheetSection['leavesOut'] {
  const out = fields.filter((field) => whyOut(field, building) === 'matter').length
  if (out === 0) return undefined
  return out === fields.length ? 'all' : 'part'
}

/** Fills the sheet from what is recorded. Fields that the form would not show after these answers are left out. */
export function nrmSheet(building: Building): NrmSheet {
  const sections = promptSheetSections.map((id): SheetSection => {
    const shown = promptSheet.filter((field) => field.section === id)
    const leavesOut = howMuchIsLeftOut(shown, building)
    return {
      id,
      heading: building.words(`prompt-sheet-sections.${id}`),
      fields: shown.flatMap((field) => disclosedField(field, building)),
      ...(leavesOut === undefined ? {} : { leavesOut })
    }
  })
  const all = sections.flatMap(({ fields }) => fields)
  return {
    sections,
    missing: all.filter(({ state }) => state === 'missing'),
    tooLong: all.filter(({ over }) => over > 0)
  }
}
