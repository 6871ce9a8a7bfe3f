import type { Role } from './roles'
import type { QuestionId } from './stages'

/**
 * What the new case of another child who was found with one is begun with: the circumstances, which are the same for all who were found together (¶23, ¶39).
 * Nothing here is the child’s own or closes a duty: whether the police were told, and of which crime, is answered of each child. Who asked for one child may be
 * that child’s family, and is no other child’s to read of. So may whoever answers enquiries be that child’s carer.
 */
export const sharedByThoseFound = {
  texts: ['found-where'],
  people: {
    roles: ['social-worker', 'team-manager', 'police', 'first-responder'],
    /** Notes on a person are about one child. */
    fields: ['person-name', 'person-role', 'person-organisation', 'person-contact']
  },
  /** Answered with a person, where that person is begun with too. */
  person: 'police-officer'
} as const satisfies {
  readonly texts: readonly QuestionId[]
  readonly people: { readonly roles: readonly Role[]; readonly fields: readonly string[] }
  readonly person: QuestionId
}
