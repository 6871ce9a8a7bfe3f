import { elsewhereOf } from '../../../../machines/training/debrief'
import { planOf } from '../../../../machines/training/room-time'
import { wasPlayed, type Room } from '../../../../machines/training/room-state'
import { changedIn } from '../../../../machines/training/what-has-changed'
import type { Scenario, Scene } from '../../../../machines/training/scenario'
import { spokenLanguage } from '../../../i18n/spoken'
import type { Words } from '../../../i18n/words'
import type { Block, DocumentModel, Row, Section } from '../../model'
import { changedBlocks } from '../words/changed-since'
import { dateTimeWords, dateWords } from '../words/date-words'
import { elsewhereWords, pointSourcesWords } from '../words/point-sources'
import { toOwnCases } from './to-own-cases'

/** Empty lines, as room to write by hand. */
const roomFor = (lines: number) => '\n'.repeat(lines)

const arrivalsOf = ({ arrives }: Scene, words: Words): Block => ({
  kind: 'rows',
  rows: arrives.map(({ from, as, text }): Row => ({
    label: words('training.room.paper.arrived', { from, as: words(`training.scene.${as}`) }),
    values: [text]
  }))
})

/** What one of the papers holds. */
interface Paper {
  readonly id: 'handout' | 'answer-sheet' | 'points-sheet' | 'room-record'
  readonly notice: string
  readonly sections: readonly Section[]
}

function paper(
  scenario: Scenario,
  { id, notice, sections }: Paper,
  { today, words }: { readonly today: string; readonly words: Words }
): DocumentModel {
  return {
    id,
    title: words(`training.room.paper.${id}`),
    reference: scenario.title,
    status: words('training.name'),
    date: dateWords(today),
    language: spokenLanguage().tag,
    notices: [
      words('training.room.invented'),
      notice,
      // What is hard to read is said to whoever is about to read it.
      ...(id === 'handout' || id === 'answer-sheet' ? [scenario.hard] : []),
      words('documents.edition')
    ],
    pageOf: words('documents.page-of', { page: '{page}', pages: '{pages}' }),
    sections
  }
}

const section = (id: string, heading: string, blocks: readonly Block[]): Section => ({
  id,
  heading,
  blocks,
  orientation: 'portrait'
})

/** Handed out on its own paper: a person in one scene does not read the next. */
const handedOut = (one: Section): Section => ({ ...one, beginsPage: true })

/** What everybody in the room has: what arrives, the questions, and room to write. It has no answers. */
export function handoutDocument(scenario: Scenario, today: string, words: Words): DocumentModel {
  const writing = (caption: string, questions: readonly (readonly [string, number])[]): Block => ({
    kind: 'table',
    caption,
    head: [words('training.room.paper.question')],
    rows: questions.map(([question, lines]) => [`${question}${roomFor(lines)}`])
  })
  return paper(
    scenario,
    {
      id: 'handout',
      notice: words('training.room.paper.handout-notice'),
      sections: [
        ...scenario.scenes.map((scene) =>
          section(scene.id, scene.title, [
            arrivalsOf(scene, words),
            writing(words('training.room.paper.questions'), [
              [scene.commitment.think, 9],
              [words('training.room.sure'), 3],
              [scene.commitment.next, 9],
              [words('training.room.paper.whom'), 8]
            ])
          ])
        ),
        section('take', words('training.room.card.take'), [
          writing(words('training.room.plan.of.take'), [[words('training.room.take-lines'), 20]])
        ])
      ].map(handedOut)
    },
    { today, words }
  )
}

/** What has changed since 2014 of what the sheet names: a group asks, and what is taught as the draft may be law by now, or gone. */
function changedSection(scenario: Scenario, today: string, words: Words): readonly Section[] {
  const changed = changedBlocks(changedIn(scenario, today), words)
  return changed.length === 0
    ? []
    : [section('what-has-changed', words('training.room.paper.changed'), changed)]
}

/** What only the facilitator has: the hour, what can be found out, how it went on, and what a careful practitioner does. */
export function answerSheetDocument(scenario: Scenario, today: string, words: Words): DocumentModel {
  const plan = planOf(scenario.scenes.length)
  const minutes = (count: number) => words('training.room.plan.minutes', { minutes: count })
  const pointsOf = (scene: Scene): readonly Row[] =>
    scenario.points
      .filter((point) => point.scene === scene.id)
      .map((point) => ({
        label: point.what,
        values: [
          point.hint,
          pointSourcesWords(point, words),
          ...(point.warnsOf ?? []).map(({ why }) => `${words('training.debrief.warned')} ${why}`),
          elsewhereWords(elsewhereOf(point, scenario), words)
        ].filter((text) => text !== '')
      }))
  return paper(
    scenario,
    {
      id: 'answer-sheet',
      notice: words('training.room.paper.answer-notice'),
      sections: [
        section('plan', words('training.room.plan.title'), [
          {
            kind: 'table',
            caption: words('training.room.plan.all'),
            head: [words('training.room.plan.stretch'), words('training.room.plan.planned')],
            rows: plan.map((stretch, index) => [
              words(`training.room.plan.of.${stretch.of}`, {
                scene: index,
                title: scenario.scenes[index - 1]?.title ?? ''
              }),
              minutes(stretch.minutes)
            ])
          }
        ]),
        ...scenario.scenes.map((scene) =>
          section(scene.id, scene.title, [
            { kind: 'heading', text: words('training.room.card.asking') },
            {
              kind: 'rows',
              rows: scene.ask.map(({ of, question, answer, later }) => ({
                label: `${of}: ${question}`,
                values: [later === undefined ? (answer ?? '') : `${words('training.asking.later')}: ${later}`]
              }))
            },
            { kind: 'heading', text: words('training.reveal.title') },
            { kind: 'paragraph', text: scene.reveal },
            { kind: 'heading', text: words('training.room.card.discussion') },
            { kind: 'list', items: scene.discuss },
            { kind: 'heading', text: words('training.room.paper.looks-for') },
            { kind: 'rows', rows: pointsOf(scene) }
          ])
        ),
        section('child', words('training.debrief.child'), [{ kind: 'paragraph', text: scenario.child }]),
        ...changedSection(scenario, today, words)
      ]
    },
    { today, words }
  )
}

/**
 * What everybody takes along: what a careful practitioner does in each scene, on what it rests, and what has changed since. It has nothing that is found
 * out, and no warning: those are about what somebody else may have said.
 */
export function pointsSheetDocument(scenario: Scenario, today: string, words: Words): DocumentModel {
  const pointsOf = (scene: Scene): readonly Section[] => {
    const items = scenario.points
      .filter((point) => point.scene === scene.id)
      .map((point) => `${point.what} ${pointSourcesWords(point, words)}`)
    return items.length === 0 ? [] : [section(scene.id, scene.title, [{ kind: 'list', items }])]
  }
  return paper(
    scenario,
    {
      id: 'points-sheet',
      notice: words('training.room.paper.points-notice'),
      sections: [
        ...scenario.scenes.flatMap(pointsOf),
        ...changedSection(scenario, today, words),
        section('to-own-cases', words('training.to-own-cases.title'), [
          { kind: 'list', items: toOwnCases.map((line) => words(`training.to-own-cases.${line}`)) }
        ])
      ]
    },
    { today, words }
  )
}

/** A room as it is recorded on paper. */
interface Recorded {
  readonly scenario: Scenario
  readonly room: Room
  readonly begunOn: string
}

/** What a room leaves behind: what the groups said, scene by scene, and what somebody promised to come back to. */
export function roomRecordDocument(
  { scenario, room, begunOn }: Recorded,
  today: string,
  words: Words
): DocumentModel {
  const { said, comeBackTo, cameBackTo = [] } = room
  const saidIn = ({ id }: Scene): readonly string[] => [
    said[id]?.trim() || words('training.room.paper.nothing-said'),
    ...(wasPlayed(room, id) ? [] : [words('training.room.unplayed')])
  ]
  return paper(
    scenario,
    {
      id: 'room-record',
      notice: words('training.room.paper.record-notice', {
        when:
          room.hourBegan === undefined
            ? words('training.room.paper.opened-on', { when: dateTimeWords(begunOn) })
            : words('training.room.paper.hour-began', {
                when: dateTimeWords(new Date(room.hourBegan).toISOString())
              })
      }),
      sections: [
        section('said', words('training.room.said'), [
          {
            kind: 'rows',
            rows: scenario.scenes.map((scene) => ({ label: scene.title, values: saidIn(scene) }))
          }
        ]),
        section('promised', words('training.room.come-back.title'), [
          comeBackTo.length === 0
            ? { kind: 'paragraph', text: words('training.room.paper.nothing-said') }
            : {
                kind: 'rows',
                rows: comeBackTo.map((what, index) => ({
                  label: words(
                    cameBackTo.includes(index)
                      ? 'training.room.paper.promise-kept'
                      : 'training.room.paper.promised'
                  ),
                  values: [what]
                }))
              }
        ])
      ]
    },
    { today, words }
  )
}
