import { followActions } from '../../machines/actions/follow'
import { withOutcome } from '../../machines/case-file/change-actions'
import type { CaseFile } from '../../machines/case-file/case-file'
import { onPath } from '../../machines/journey/paths'
import { caseOf } from '../../machines/training/begin'
import { debriefOf, type Debrief } from '../../machines/training/debrief'
import { answersOf, peopleOf } from '../../machines/training/scenario-answers'
import type { Road, Scenario } from '../../machines/training/scenario'
import { seenIn } from '../../machines/training/seen'
import { after, newSession } from '../../machines/training/session'

const today = '2026-11-27'

const followed = (file: CaseFile) => followActions(file, onPath({ answers: file.answers, today }))

/** Plays a road by the machines alone, from the briefing to the debrief. */
export function playRoad(scenario: Scenario, road: Road): Debrief {
  let file = followed(caseOf(scenario, 'case-1', today))
  let people = peopleOf(scenario.start)
  let session = after(newSession(scenario), { type: 'briefing.read' })
  for (const [index, { id }] of scenario.scenes.entries()) {
    const { answers = {}, done = [] } = road[id] ?? {}
    session = after(session, { type: 'scene.read' })
    session = after(session, { type: 'committed', think: 'A thought', sure: 'leaning', next: 'A next step' })
    if (answers.people !== undefined) people = peopleOf(answers)
    const given = answersOf(answers, today, people)
    file = followed({ ...file, answers: { ...file.answers, ...given } })
    for (const action of done) file = withOutcome(file, action, { state: 'done', on: today }, today)
    session = after(session, { type: 'recorded', seen: seenIn(scenario, index, followed(file), today) })
    session = after(session, { type: 'reveal.read' })
  }
  if (session.state !== 'debrief') throw new Error(`The session ends in ${session.state}.`)
  return debriefOf(scenario, session)
}
