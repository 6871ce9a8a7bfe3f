/** A rule broken by hand: what is changed in which file, and the tests that have to notice. */
export interface KnownMutant {
  readonly name: string
  readonly file: string
  readonly from: string
  readonly to: string
  readonly noticedBy: readonly string[]
}

const rules = ['actions', 'giving', 'steps', 'tables', 'unfinished'].map(
  (name) => `tests/unit/rules/${name}.test.ts`
)
const ofTheVault = ['tests/unit/vault/own-and-strict.test.ts']
const referral = 'strategy-discussion-and-nrm'

/** Rules that were broken once without any test noticing. None of these may survive again. */
export const knownMutants: readonly KnownMutant[] = [
  {
    name: 'decisions of the NRM are asked of who was not referred',
    file: `machines/stages/${referral}/machine.ts`,
    from: `[
        { guard: 'hasReferralDecisions', target: 'nrm-decisions' },
        { target: 'check-strategy-discussion-and-nrm' }
      ]`,
    to: `'nrm-decisions'`,
    noticedBy: rules
  },
  {
    name: 'a child’s referral waits for consent',
    file: `machines/stages/${referral}/referral.ts`,
    from: `if (!isSuspected(view)) return false
    // A reason of its own`,
    to: `if (!isSuspected(view) || !isOneOf(view.answers, 'adult-answer', 'agrees')) return false
    // A reason of its own`,
    noticedBy: rules
  },
  {
    name: 'a child’s referral that is being made waits for consent',
    file: `machines/stages/${referral}/referral.ts`,
    from: `(isChild(view) || isOneOf(view.answers, 'adult-answer', 'agrees'))`,
    to: `isOneOf(view.answers, 'adult-answer', 'agrees')`,
    noticedBy: rules
  },
  {
    name: 'the preparation of a child’s referral waits for consent',
    file: `machines/facts/${referral}.ts`,
    from: `isChild(view) || isOneOf(view.answers, 'adult-answer', 'agrees')`,
    to: `isOneOf(view.answers, 'adult-answer', 'agrees')`,
    noticedBy: rules
  },
  {
    name: 'the risks near the placement do not say where the child lives',
    file: 'content/stages/protection-and-placement.ts',
    from: `    'distance-and-isolation': {
      kind: 'long-text',
      about: ['safety', 'care'],
      reveals: 'placement',`,
    to: `    'distance-and-isolation': {
      kind: 'long-text',
      about: ['safety', 'care'],`,
    noticedBy: rules
  },
  {
    name: 'the police are given what passes with the child’s lawyers',
    file: 'content/recipients.ts',
    from: `legal: 'never',
      family: 'given',
      'other-people': 'given',`,
    to: `legal: 'given',
      family: 'given',
      'other-people': 'given',`,
    noticedBy: rules
  },
  {
    name: 'a write may wait in memory',
    file: 'src/vault/vault-database.ts',
    from: `durability: 'strict'`,
    to: `durability: 'relaxed'`,
    noticedBy: ofTheVault
  },
  {
    name: 'another vault in the same place is taken for one’s own',
    file: 'src/vault/access.ts',
    from: `if (record?.vault !== this.#vault) throw new StoreError('closed')`,
    to: ``,
    noticedBy: ofTheVault
  },
  {
    name: 'an action loses one of its paragraphs',
    file: `content/actions/${referral}.ts`,
    from: `'report-the-crime': { serves: ['¶10', '¶20']`,
    to: `'report-the-crime': { serves: ['¶20']`,
    noticedBy: rules
  },
  {
    name: 'a step loses one of its paragraphs',
    file: `machines/stages/${referral}/machine.ts`,
    from: `'exploitation-situations': step(['¶20', '¶22', '¶27', '¶35']`,
    to: `'exploitation-situations': step(['¶20', '¶22', '¶35']`,
    noticedBy: rules
  },
  {
    name: 'what is unfinished is taken for an answer',
    file: 'machines/case-file/read.ts',
    from: `const answer = answers[id] as Answer<ValueOf<Questions[Id]>> | undefined
  return answer?.state === 'answered' ? asSaid(answer.value) : undefined`,
    to: `const answer = answers[id] as any
  return answer?.state === 'unfinished' ? answer.typed : answer?.state === 'answered' ? asSaid(answer.value) : undefined`,
    noticedBy: rules
  },
  {
    name: 'what is unfinished in an entry is taken for an answer',
    file: 'machines/case-file/read.ts',
    from: `const answer = item.fields[id] as Answer<FieldValue<Fields[Id]>> | undefined
  return answer?.state === 'answered' ? asSaid(answer.value) : undefined`,
    to: `const answer = item.fields[id] as any
  return answer?.state === 'unfinished' ? answer.typed : answer?.state === 'answered' ? asSaid(answer.value) : undefined`,
    noticedBy: rules
  },
  {
    name: 'assessing at once protects nobody',
    file: 'content/actions/core-assessment.ts',
    from: `    serves: ['¶23'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'assessment-was-delayed'`,
    to: `    serves: ['¶23'],
    owner: 'social-worker',
    when: 'same-day'
  },
  'assessment-was-delayed'`,
    noticedBy: rules
  },
  {
    name: 'the referral can wait',
    file: `content/actions/${referral}.ts`,
    from: `    owner: 'first-responder',
    when: 'same-day',
    danger: 'not-decided',
    protects: true
  },
  'finish-the-nrm-referral'`,
    to: `    owner: 'first-responder',
    when: 'planned',
    danger: 'not-decided',
    protects: true
  },
  'finish-the-nrm-referral'`,
    noticedBy: rules
  },
  {
    name: 'a British child is asked of the journey',
    file: 'content/stages/core-assessment.ts',
    from: `'reasons-from-others': { kind: 'long-text', only: 'not-british',`,
    to: `'reasons-from-others': { kind: 'long-text',`,
    noticedBy: rules
  },
  {
    name: 'a crime is reported once it has a reference',
    file: `machines/stages/${referral}/actions.ts`,
    from: `valueOf(view.answers, 'crime-reference') === undefined &&`,
    to: `valueOf(view.answers, 'crime-reference') !== undefined &&`,
    noticedBy: rules
  },
  {
    name: 'whoever is out of it is still being exploited',
    file: 'machines/policy/danger/addresses-of-danger.ts',
    from: `fieldOf(situation, 'situation-still-in-it') === 'yes'`,
    to: `fieldOf(situation, 'situation-still-in-it') !== 'yes'`,
    noticedBy: rules
  },
  {
    name: 'a worry about self-harm calls for nothing',
    file: 'machines/policy/needs/help-needed.ts',
    from: `['self-harm-worry', 'yes'],`,
    to: ``,
    noticedBy: rules
  },
  {
    name: 'a strategy discussion needs a referral',
    file: `machines/stages/${referral}/actions.ts`,
    from: `const news = isSuspected(view) ? newSinceDiscussion(view) : []`,
    to: `if (!isOrWillBeReferred(view)) return false
    const news = isSuspected(view) ? newSinceDiscussion(view) : []`,
    noticedBy: rules
  }
]
