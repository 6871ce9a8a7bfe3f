import type { ClockRowId } from '../../content/clock'
import type { Contingency, ImmigrationPosition, Track } from '../../content/immigration-tracks'
import type { Matter } from '../../content/matters'
import type { RecipientId } from '../../content/recipient-ids'
import type { Audience } from '../../content/shape'
import type { StepId } from '../../content/stages'
import type { FactName, FactValue } from '../../machines/facts'
import type { GuardName } from '../../machines/stages/guards'
import type { Hindrance } from '../../machines/facts/finishing/table'
import type { LeavingCare } from '../../machines/policy/adulthood/leaving-care'
import audiences from './audiences.json'
import clock from './clock.json'
import contingencies from './contingencies.json'
import facts from './facts.json'
import finishing from './finishing.json'
import guards from './guards.json'
import leavingCare from './leaving-care.json'
import positions from './positions.json'
import recipients from './recipients.json'
import type { ClockTableRow, FactRow, HoldsRow, PositionRow, RecipientRow, StepRow } from './shape'
import steps from './steps.json'
import tracks from './tracks.json'

type Rows<Name extends string, Row> = Readonly<Record<Name, Row>>
type Table<Row> = Readonly<Record<string, Row>>

// Each has a row for every name: one that has none does not compile. Only the names come from what is judged.
export const guardRows: Table<HoldsRow> = guards satisfies Rows<GuardName, HoldsRow>
export const audienceRows: Table<HoldsRow> = audiences satisfies Rows<Audience, HoldsRow>
export const trackRows: Table<HoldsRow> = tracks satisfies Rows<Track, HoldsRow>
export const contingencyRows: Table<HoldsRow> = contingencies satisfies Rows<Contingency, HoldsRow>
export const finishingRows: Table<HoldsRow> = finishing satisfies Rows<Hindrance, HoldsRow>
export const leavingCareRows: Table<HoldsRow> = leavingCare satisfies Rows<LeavingCare['category'], HoldsRow>
export const positionRows: Table<PositionRow> = positions satisfies Rows<ImmigrationPosition, PositionRow>
export const factRows: Table<FactRow<string>> = facts satisfies {
  readonly [Name in FactName]: FactRow<FactValue<Name>>
}
export const clockTable: Table<ClockTableRow> = clock satisfies Rows<ClockRowId, ClockTableRow>
export const stepRows: Table<StepRow> = steps satisfies Rows<StepId, StepRow>
export const recipientRows: Table<RecipientRow> = recipients satisfies Rows<
  RecipientId,
  RecipientRow & { readonly may: Rows<Matter, string> }
>
