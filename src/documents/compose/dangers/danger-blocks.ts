import { whatToDo, type WhatToDo } from '../../../../content/dangers'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
import { isSameName } from '../../../../machines/facts/same-name'
import { isWorried } from '../../../../machines/facts/suspicion'
import { namedAmong } from '../../../../machines/policy/people/carers'
import { familyAtHome, whoCares } from '../../../../machines/policy/people/who-has-the-child'
import { isMutilationTold } from '../../../../machines/policy/disclosure/mutilation-told'
import { contactsDoubted, dangersOf, type Dangers } from '../../../../machines/policy/danger/dangers'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { dangersTold, isForWhoCares, type UnsafeContact } from '../words/dangers-told'
import {
  askingAndFrom,
  askingWords,
  inAskingRow,
  whoAsks,
  type Asking,
  type AskingRow
} from '../words/enquirers'
import { sourceWords } from '../words/source-words'
import { statementPrinted } from '../words/statement-blocks'
import { fearedRow, isAnotherChildTold } from './feared-row'
import { tellsOfAnOwnChild } from '../words/own-children'
import { tells } from '../building/if-told'
import { asksAsNamedAbove, exploiterLines } from './named-once'
import { contactCalled, contactsApart, contactsIn, goesOnAsArranged } from './unsafe-contacts'

const row = (label: string, values: readonly string[]): readonly Row[] =>
  values.length === 0 ? [] : [{ label, values }]

/**
 * Enquirers come to the carers, so the carers’ copy says from where they asked. Other readers have the case, or the sheet for the police. At night they have only
 * the page for that night.
 */
const saysFrom = (building: Building, fromWhere = false): boolean => fromWhere || isForWhoCares(building)

/** A person who asks for the child. They may give the name of somebody with whom contact goes on: then the line says how the two go together. */
function askingIn(
  one: Asking,
  { contacts }: Pick<Dangers, 'contacts'>,
  building: Building,
  fromWhere = false
): string {
  const said = saysFrom(building, fromWhere) ? askingAndFrom(one, building) : askingWords(one, building)
  const isArranged =
    one.isOfSafeContact ||
    contacts.some(
      (other) =>
        goesOnAsArranged(other, building) && isSameName(one.name, fieldOf(other.contact, 'contact-who'))
    )
  return isArranged ? building.words('documents.dangers.asking-arranged', { said }) : said
}

/** The enquirers of one row, where there are any. */
const enquirerRow = (
  id: AskingRow,
  dangers: Dangers,
  building: Building,
  fromWhere?: boolean
): readonly Row[] =>
  row(
    building.words(`documents.dangers.${id}`),
    inAskingRow(id, whoAsks(dangers, building))
      .filter((one) => !asksAsNamedAbove(one, dangers))
      .map((one) => askingIn(one, dangers, building, fromWhere))
  )

/** Sentences of what to do, each with its ¶. */
const toDo = (ids: readonly WhatToDo[], { words }: Building): readonly string[] =>
  ids.map((id) =>
    words('documents.statement', {
      text: words(`documents.dangers.do.${id}`),
      sources: sourceWords(whatToDo[id].serves, words)
    })
  )

/** Notes that this document says to tell enquirers nothing (¶23). The milder order about where the child lives is then not printed in it. */
const saysTellNothing = ({ printed }: Building) => printed?.add(statementPrinted('location-confidential'))

/** A paper that tells of the child’s own child guards both: a father who is kept from the one asks for the other (¶20, ¶23, ¶39). */
const ofTheirOwnChild = (building: Building): readonly WhatToDo[] =>
  tellsOfAnOwnChild(building) ? ['their-own-child-too'] : []

/**
 * What must be done about the dangers. Where contact with somebody goes on, one sentence says which contact is allowed, so that nobody reads two
 * orders. The police are not told to tell the police.
 */
function doings(dangers: Dangers, building: Building): readonly string[] {
  const { enquirers, contacts } = dangers
  if (enquirers.length > 0) saysTellNothing(building)
  const goesOn =
    contacts.some((one) => goesOnAsArranged(one, building)) ||
    whoAsks(dangers, building).some(({ isOfSafeContact }) => isOfSafeContact)
  return toDo(
    [
      goesOn ? 'only-as-arranged' : 'no-contact-begins',
      ...(enquirers.length > 0 ? (['tell-enquirers-nothing'] as const) : []),
      ...ofTheirOwnChild(building),
      building.disclosure.looksForTheChild === true ? 'tell-worker' : 'tell-police-and-worker'
    ],
    building
  )
}

/**
 * The heading over the people named as exploiting the child. Where nothing is suspected any more, it says that they were named. Where the copy is not
 * told of the status, it says only that contact is not safe.
 */
export function exploitersLabel(building: Building): string {
  const { view, words } = building
  if (!tells(building, ['status'])) return words('documents.dangers.not-safe')
  return words(`documents.dangers.${isWorried(view) ? 'suspected' : 'named'}`)
}

/** The names of whoever asks for the child, and of whoever it may not be safe to ask as a holder of parental responsibility. */
const doubtedByName = ({ answers }: Building['view']): readonly (string | undefined)[] => [
  ...itemsOf(answers, 'enquirers').map((enquirer) => fieldOf(enquirer, 'enquirer-name')),
  ...itemsOf(answers, 'parental-responsibility-holders')
    .filter((holder) => fieldOf(holder, 'holder-reach') === 'may-not-be-safe')
    .map((holder) => fieldOf(holder, 'holder-name'))
]

/**
 * Family with whom contact goes on and of whom nothing is feared or in doubt by any answer: a brother is not kept from a call (¶29). While there is a
 * suspicion, only those who were found to be no part of it (¶30). Who has the child is not told.
 */
function goingOn({ view, file }: Building): readonly UnsafeContact['contact'][] {
  const feared = dangersOf(view, file.answers).contacts.map(({ contact }) => contact.id)
  const doubted = contactsDoubted(view, (read) => ifDisclosed(view, read)).map(({ id }) => id)
  const contacts = itemsOf(view.answers, 'family-contacts')
  const isSafe = (contact: UnsafeContact['contact']): boolean =>
    isToldThat(view, () => {
      const withThem = [...familyAtHome(view), ...namedAmong(contacts, whoCares(view)).map(({ id }) => id)]
      return (
        fieldOf(contact, 'contact-plan') === 'existing-contact-continues' &&
        (!isWorried(view) || fieldOf(contact, 'contact-involvement') === 'not-suspected') &&
        !withThem.includes(contact.id) &&
        !doubtedByName(view).some((name) => isSameName(name, fieldOf(contact, 'contact-who')))
      )
    })
  return contacts.filter((contact) => isSafe(contact) && ![...feared, ...doubted].includes(contact.id))
}

/**
 * Family with whom contact waits until it was assessed, and family of whom it must be settled whether the child may be with them. Neither makes
 * anybody a danger. A copy that is not given the family names nobody, and says to let the child go with none of them (¶23, ¶29, ¶30).
 * @param withWhoGoesOn whether to name to carers those with whom contact goes on, too: whoever answers the telephone at night needs it
 */
export function waitingContactBlocks(building: Building, withWhoGoesOn = false): readonly Block[] {
  const { words } = building
  if (!tells(building, ['danger'])) return []
  const { contacts, caring } = dangersTold(building)
  const waiting = contacts.filter(({ why }) => why === 'waits')
  if (!tells(building, ['family']))
    return waiting.length === 0 || building.saysNobodyCollects === true
      ? []
      : [{ kind: 'list', items: toDo(['with-nobody-of-the-family'], building) }]
  const waits = row(
    words('documents.dangers.waiting'),
    waiting.map((one) => contactCalled(one, building))
  )
  const goesOn = [
    ...row(
      words('documents.dangers.going-on'),
      withWhoGoesOn && isForWhoCares(building)
        ? goingOn(building).map((contact) => contactCalled({ contact }, building))
        : []
    ),
    ...row(
      words('documents.dangers.caring'),
      caring.map((one) => words('documents.dangers.cares', { who: contactCalled(one, building) }))
    )
  ]
  // The sentence stands right behind those of whom it is said: nobody keeps the child from a mother by it (¶29).
  return [
    ...(waits.length === 0
      ? []
      : [
          { kind: 'rows', rows: waits } as const,
          { kind: 'list', items: toDo(['wait-for-the-assessment'], building) } as const
        ]),
    ...(goesOn.length === 0 ? [] : [{ kind: 'rows', rows: goesOn } as const])
  ]
}

/** What may be done to the child, and what everybody who guards the child does about it (¶15, ¶20, ¶39, ¶44). */
const fearedBlocks = (building: Building): readonly Block[] => {
  const feared = fearedRow(building)
  if (feared === undefined) return []
  const items = toDo(
    [
      ...(isMutilationTold(building.view, building.disclosure)
        ? (['nobody-takes-the-child-away'] as const)
        : []),
      ...(isAnotherChildTold(building) ? (['keep-both-children-safe'] as const) : [])
    ],
    building
  )
  return [
    { kind: 'rows', rows: [feared] },
    { kind: 'list', items }
  ]
}

/** In a copy that names no danger because its reader is told by voice: that this is so. */
export const byVoiceBlocks = (building: Building): readonly Block[] =>
  building.disclosure.dangersByVoice === true
    ? [{ kind: 'list', items: toDo(['told-by-voice'], building) }]
    : []

/**
 * An authority of the child’s country that asked. It stands under no danger: those of both countries may have to work together for a child who has fled
 * none, and whoever guards the child tells it nothing either way (¶23, ¶29). The words are the same for whoever may have fled it (invariant 15).
 * @param isTold whether it stands above already that whoever asks is told nothing
 */
function authorityBlocks(rows: readonly Row[], isTold: boolean, building: Building): readonly Block[] {
  if (rows.length === 0) return []
  saysTellNothing(building)
  return [
    { kind: 'rows', rows },
    {
      kind: 'list',
      items: toDo(
        ['pass-on-what-an-authority-asks', ...(isTold ? [] : (['tell-enquirers-nothing'] as const))],
        building
      )
    }
  ]
}

/**
 * Who may harm the child, who asks for the child, and what must be done about it: for everybody who has the child before them. Empty where nothing is
 * recorded. A copy that is not told of the exploitation says that contact is not safe, and not why.
 * @param fromWhere whether to print the numbers, addresses and cars from which somebody asked, whoever the copy is for
 */
export function dangerBlocks(building: Building, fromWhere?: boolean): readonly Block[] {
  const { words } = building
  if (building.disclosure.dangersByVoice === true) {
    saysTellNothing(building)
    return [
      {
        kind: 'list',
        items: toDo(['told-by-voice', 'tell-enquirers-nothing', ...ofTheirOwnChild(building)], building)
      }
    ]
  }
  if (!tells(building, ['danger'])) return []
  const all = dangersTold(building)
  const dangers = { ...all, contacts: all.contacts.filter(({ why }) => why !== 'waits') }
  const asking = whoAsks(dangers, building).filter((one) => asksAsNamedAbove(one, dangers))
  const feared = fearedBlocks(building)
  const rows = [
    ...row(
      exploitersLabel(building),
      exploiterLines(dangers, asking, saysFrom(building, fromWhere), building)
    ),
    ...row(words('documents.dangers.contacts'), contactsIn(contactsApart(dangers, building), building)),
    ...enquirerRow('asking', dangers, building, fromWhere),
    ...enquirerRow('asking-known', dangers, building, fromWhere)
  ]
  const authorities = enquirerRow('asking-authority', dangers, building, fromWhere)
  return [
    ...(rows.length === 0
      ? []
      : [{ kind: 'rows', rows } as const, { kind: 'list', items: doings(dangers, building) } as const]),
    ...authorityBlocks(authorities, rows.length > 0, building),
    ...feared
  ]
}
