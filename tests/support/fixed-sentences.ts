/**
 * Sentences that documents print whatever is recorded. A plan says what is owed, not that it was done: each says what must, should or may
 * be, or what somebody is to do; anything else is named here, by hand, with what it rests on.
 */

/** Where such sentences stand, by the beginnings of their keys. */
export const whereTheyStand: readonly RegExp[] = [
  /^statements\./,
  /^referral-after\.(means|asked|stands)\./,
  /^at-eighteen\.(general|groups)\./,
  /^at-eighteen\.nrm\.(?!title)/,
  /^nrm-sheet\.says\./,
  /^positions\./,
  /^clock\.rows\..*\.rule$/,
  /^documents\.(status\.|dates\.differ|dates\.none|track-table\.lead|not-yet-required)/,
  /^documents\.missing-child\.(victim|child)$/,
  /^documents\.dangers\.do\./,
  /^action-list\.still-protected/
]

/** What is owed, and what somebody is to do. */
export const saysWhatIsOwed: RegExp =
  /\b(must|should|need not|has to|have to|(is|are) owed)\b|^(After a refusal, ask|If not, ask)/
export const saysWhatToDo: RegExp =
  /^(Agree|Ask|Call|Check|Choose|Do|In danger, call|Explain|Find|Keep|Let|Look|Make|Plan|Prepare|Read|Ring|Say|Send|Take|Tell|Treat|Write)\b/
/** A day of the clock by itself, which has no verb: “Within one week of …”. */
export const saysADay: RegExp =
  /^(Within|Before|By|No more|At least|At most|Between|In writing|Never|Promptly|With)\b/

/** What may or can be, by law, by the guidance or in the world, whatever is recorded. Each was read: “may” alone makes no sentence harmless. */
export const saysWhatMayBe: readonly string[] = [
  'In a pilot area both decisions can come together, and earlier.',
  'It may be extended once, by up to eight weeks, or until a review of a refusal is decided.',
  'A court can extend it once, by up to seven days: of a second period, they are counted from the end of the first.',
  'In the first year visits may be at most six weeks apart.',
  'After it they may be three months apart where the placement is meant to last until 18, otherwise six weeks.',
  'In a long-term foster placement a child who agrees may be seen less often.',
  'Only the legal representative can say whether and how to appeal.',
  'None of them may be taken as the truth while the age is in doubt.',
  'No track may pre-empt any decision.',
  'No decision about status or trafficking, and no birthday, may end that protection.',
  'Only a first responder can start it, from a work email address at an organisation that is one: the service sends a link there.',
  'No step that protects the child may wait for it.',
  'A reconsideration may be asked for.',
  'The time to ask for a reconsideration has passed: 30 calendar days, as last read in May 2025.',
  'In a pilot area both can come together, and earlier (Home Office, April 2026; last checked November 2026).',
  'Temporary permission to stay may be considered for someone who has no leave, where recovery, compensation or helping an investigation calls for it.',
  'These plans follow guidance for looked after children who are alone, or who may have been trafficked or exploited.',
  'For some adults Schedule 3 to the Nationality, Immigration and Asylum Act 2002 can bar some of this support.',
  'Only a defence solicitor may say whether it fits.',
  'One may be enough and many may mean little.',
  'Whether a child is being exploited, or is at risk of it, is a child protection decision.',
  'No step that protects the child may end because the National Referral Mechanism decides no, or has not decided yet.',
  'Immigration services may also help to establish who is asking.',
  'Nobody may approach the embassy of a country that a child has fled, or may have fled.',
  'The child may still speak to the lawyer in private.',
  'A measure that feels like punishment, or like what an exploiter did, can drive a child away.',
  'Involving the child in the plan can help.',
  'Safety measures may restrain a child.',
  'Every looked after child may have an independent advocate, to say what they want as well as to complain.',
  'A solicitor may, or an adviser registered with the Immigration Advice Authority (formerly OISC).',
  'It is not a decision that they may stay for good.',
  'Leave may be shorter today, with reviews: the decision letter and the legal representative say what applies.',
  'A claim may lead to refugee status, to temporary leave as an unaccompanied child, or to refusal.',
  'Schedule 3 to the Nationality, Immigration and Asylum Act 2002 can bar support to some adults only.',
  'It could go to a business, education, training, a job placement, housing, childcare, or medical and psychosocial support.',
  'Personal information may be shared with the Home Office where that helps it to safeguard the child’s welfare.',
  'Today a care leaver may ask for an adviser’s support until they are 25.',
  'Whether anything more can be put to the Home Office is for a regulated adviser.',
  'If there is no permission to stay after 18, or a claim, an extension or an appeal has failed, Schedule 3 may bar some support to an adult.',
  'Only a regulated adviser may say what the law means for this young person.',
  'The decision letter may limit which benefits are open.',
  'From 18 housing may be among the support that Schedule 3 bars.',
  'No home may be ended before human rights are assessed.',
  'From 18 money may be among the support that Schedule 3 bars.',
  'A refusal may limit study and its funding from 18.',
  'They can say yes in writing or through a professional who works with them.',
  'An adult may be referred only with their consent to the referral.',
  'Safety measures may restrain somebody.',
  'Protection that feels like punishment, or like what an exploiter did, can drive somebody away.',
  'They may still speak to the lawyer in private.',
  'Nobody may approach the embassy of a young person’s country where asylum is, or may be, sought.',
  'A claim may lead to refugee status, to humanitarian protection, or to refusal.'
]

/** Facts of law, of the guidance, of a form or of this document, which no answer of a case can contradict. */
export const factsOfLawOrWorld: readonly string[] = [
  'The Home Office aims to decide within five working days of the referral.',
  'This is an aim and not a time limit in law.',
  'This is the earliest day and not a time limit.',
  'The Home Office decides after at least 30 calendar days from a positive reasonable grounds decision, and has no target.',
  'Hours are not recorded here, so three days are counted from the day of return.',
  'The guidance counts from the referral: where that was earlier, the last day is earlier too.',
  'No day is computed here: set it in the plan.',
  'Where that start is not recorded, the day of coming into care is counted from.',
  'Where that start is not recorded, it is counted from the first placement, or from coming into care.',
  'The day that was recorded for the next review.',
  'The last day that the law gives for it stands beside it.',
  'An appeal that was made or given up counts only if its day is recorded, and is not before this decision.',
  'This is practice and not a time limit in law.',
  'Leave ends on the day in the decision letter.',
  'Where none is recorded, an unaccompanied child’s leave is counted: 30 months from the grant, or to 17½ if that is sooner.',
  'That is the rule as last seen in June 2025: check the letter and ask the legal representative.',
  'Leave given to an unaccompanied child lasts until this day at most.',
  'Other leave is not bound to it.',
  'The young person is an adult in law, care as a child ends, and support as a care leaver goes on for those who qualify.',
  'The right of a care leaver to ask for a personal adviser ends.',
  'It protects the child.',
  'Only the online service takes a referral.',
  'This sheet cannot be sent in, and filling it is no referral.',
  'The service’s address, to be typed: modernslavery.gov.uk/start (Home Office, April 2026; last checked November 2026).',
  'Every local authority is such an organisation.',
  'The form asks which authority was contacted, and how to reach it.',
  'It covers about two-thirds of authorities in England and Wales; its line is 0800 043 4303, at all hours (Home Office, April 2026; last checked November 2026).',
  'The form asks in which town the child is staying, so that the right police force is asked.',
  'A copy of this sheet shows it only where whoever makes the copy says so.',
  'Questions about a referral: the Single Competent Authority, nrm@modernslavery.gov.uk.',
  'Modern Slavery and Exploitation Helpline: 08000 121 700 (both Home Office, April 2026; last checked November 2026).',
  'It is aimed at within 5 working days (Home Office, April 2026; last checked November 2026).',
  'Nothing new arrives by itself.',
  'The Home Office makes the conclusive grounds decision after at least 30 calendar days from a positive reasonable grounds decision, and has no target.',
  'Whether to ask for it is for the solicitor to advise.',
  'Whether the child is exploited or at risk of it is a child protection decision.',
  'The authority’s duties to a child in its care are the same after every decision: home, health, education, visits and reviews.',
  'The risk does not end with a decision or a birthday.',
  'A decision on the referral does not rewrite it.',
  'This document follows the January 2014 consultation draft, which had no force of law.',
  'The latest statutory guidance found when this was last checked (24 November 2026) is of November 2017; look for a later one.',
  'They do not replace the local procedures for identifying and protecting a child before coming into care.',
  'That includes every child who is in the UK without a parent or other adult responsible for them, whether or not asylum has been claimed.',
  'The authority’s duties to a looked after child and to a care leaver do not depend on immigration status, nationality or papers.',
  'A request under the National Transfer Scheme ends no duty.',
  'For some crimes the law gives victims of slavery or trafficking a defence.',
  'While a child is accommodated under section 20 of the Children Act 1989, the authority does not hold parental responsibility.',
  'The paper form of the 2014 draft is no longer used.',
  'The draft’s “core assessment” is today part of the single assessment.',
  'Border and immigration officials have a task of their own and are not among those who care for the child.',
  'Bed and breakfast is suitable for no one under 18, not even in an emergency.',
  'A parent’s consent cannot authorise it at 16 or 17.',
  'Nothing here is immigration advice.',
  'The return scheme named in the draft has closed; the Home Office Voluntary Returns Service has taken its place.',
  'Hearing of it commits the child to nothing.',
  'The authority’s duties to support a care leaver are the same whatever the young person’s immigration status.',
  'Leave given to an unaccompanied child because return is not safe now is temporary and is reviewed.',
  'The draft of 2014 called further leave a strong likelihood, though not guaranteed.',
  'Humanitarian protection, another outcome, was called rare for an unaccompanied child by the draft of 2014.',
  'The draft of 2014 says that where a claim is refused without leave, or an extension or the appeal against its refusal fails, a person becomes unlawfully present in the UK.',
  'They are then expected to make plans for return.',
  'Leave goes on by law if an extension was asked for before it ended: until the decision, and while an appeal can be brought in time or is pending.',
  'The legal representative says how a person stands while anything is open.',
  'In January 2014 the draft described a scheme that has since closed.',
  'It helped with travel documents, return flights, transport to the departure airport, help there, and onward travel.',
  'It gave each person up to £2,000 to settle again, £500 of it in cash on departure.',
  'The rest was asked for within one month of return and given within the first year.',
  'None of this is offered today.',
  'Terms change: the decision letter and the legal representative say which apply.',
  'It ends no support to a child.',
  'Turning 18 or leaving care ends no risk from traffickers.',
  'Turning 18 ends no risk from traffickers.',
  'Whether work is allowed while nothing is decided depends on the young person’s papers.',
  'The decision letter says whether work is allowed.',
  'A child’s consent is not needed.',
  'From 18 the Home Office asks whether they consent to stay in the National Referral Mechanism, and whether they want its support for adults.',
  'If they leave the National Referral Mechanism, its own support for adults ends.',
  'From 18 the Home Office asks whether somebody consents to stay in the National Referral Mechanism, and whether they want its support for adults.',
  'The Independent Child Trafficking Guardian service is for children.',
  'Hearing of it commits the young person to nothing.'
]

/** What is said only because an answer says so, by the questions of which one does. */
export const restsOnAnAnswer: readonly {
  readonly questions: readonly string[]
  readonly said: readonly string[]
}[] = [
  {
    questions: ['dates-of-birth', 'age-as-known'],
    said: [
      'A pathway plan is not yet required: the child is under 16.',
      'No date of birth is recorded, so no birthday has been computed.',
      'The recorded dates of birth differ.'
    ]
  },
  {
    questions: ['trafficking-conclusion'],
    said: [
      'The child is known to have been trafficked or exploited.',
      'Whether the child has been trafficked or exploited is still being found out.',
      'On what is known now, the social worker does not suspect that the child has been trafficked or exploited.',
      'It has not been concluded whether the child has been trafficked or exploited.',
      'There is reason to believe that the child may have been trafficked or exploited.'
    ]
  },
  // The worry goes on while a referral stands, or while nobody has agreed to its withdrawal.
  {
    questions: ['trafficking-conclusion', 'referral'],
    said: [
      'That the child may have been trafficked or exploited was suspected or referred, and the social worker does not suspect it now.',
      'This child may be a victim of trafficking or exploitation.',
      'This young person may be a victim of trafficking or exploitation.'
    ]
  },
  {
    questions: ['unaccompanied-responsible-adult'],
    said: [
      'The child is unaccompanied.',
      'Whether the child is unaccompanied is still to be established.',
      'The young person came unaccompanied.',
      'Whether the young person came unaccompanied is still to be established.'
    ]
  },
  {
    questions: ['asylum-claimed-or-intended', 'immigration-position'],
    said: [
      'The child is unaccompanied and has claimed asylum.',
      'The child is unaccompanied and means to claim asylum.',
      'The young person came as an unaccompanied child, and claimed asylum.',
      'The young person came unaccompanied and has claimed asylum.',
      'The young person came unaccompanied and means to claim asylum.',
      'Whether it is a claim of the child’s own, made before 18, is still to be established.',
      'Whether it is a claim of their own, made before 18, is still to be established.',
      'Whether it is a claim of the child’s own is still to be established.',
      'No asylum claim of their own, made before 18, is recorded.',
      'No claim for asylum is recorded.',
      'No claim for asylum is made or meant, and no leave is recorded.',
      'Leave was refused or taken away by a decision.',
      'What can still be done is for the legal representative to say, so every outcome is still open.'
    ]
  },
  {
    questions: ['leave-ends-on'],
    said: [
      'Leave that was given before goes on until {date}, by its letter.',
      'By the day recorded, leave has ended.',
      'What holds now is for the legal representative to say.'
    ]
  },
  {
    questions: ['immigration-position'],
    said: [
      'The track that leads for now: {track}.',
      '{track} (the track that leads for now)',
      'Whether to make one is for the child with a regulated adviser.',
      'Leave has an end date, and further leave is not guaranteed.',
      'This leave is given because a safe return cannot be arranged now.',
      'It is short, it is reviewed and it is not a settled position, so every outcome is still open.',
      'The claim was refused and no leave was given.',
      'An appeal is waiting to be decided, so every outcome is still open.',
      'An application to extend leave is waiting to be decided, so every outcome is still open.',
      'The claim was withdrawn and no other position is established, so every outcome stays open until a regulated adviser has looked at it with the child.',
      'The position rests on the EU Settlement Scheme and is not yet settled, so every outcome is still open.',
      'This permission was given to a confirmed victim for a limited time; it is not a settled position, so every outcome is still open.',
      'The child has leave for a limited time, so every outcome is still open.',
      'By the recorded position no appeal is open.',
      'The child is British, so there is one plan, as for any child in care.',
      'That is not the end: an appeal or another route may be open, so every outcome is still open.',
      'The claim is undecided, so every outcome is still open and nothing may assume an answer.',
      'Further submissions are waiting to be decided, so every outcome is still open and nothing may assume an answer.',
      'The child may stay without a time limit, so there is one plan, as for any child in care.'
    ]
  },
  {
    questions: ['nrm-decisions'],
    said: [
      'The referral is made and the first decision is not recorded.',
      'The reasonable grounds decision is positive, and a recovery period of at least 30 days begins (Home Office, April 2026).',
      'The reasonable grounds decision is negative.',
      'The conclusive grounds decision is positive: it says that the child is a victim.',
      'The conclusive grounds decision is negative.',
      'The reconsideration is positive.',
      'The reconsideration leaves a negative decision.',
      'A reconsideration is asked for and not decided: until it is, the decision that was made stands.',
      'The case was suspended or closed.',
      'The decision that stands on the referral: {decision}, {outcome}, {date}.',
      'This is the day that was recorded for the decision, and not a time limit.',
      'No final decision on the referral is recorded.',
      'By every date of birth on record the young person is 18, by the last of them since {date}.',
      'No final decision on the referral is recorded, and the young person turned 18 on {date}.',
      'No final decision on the referral is recorded, and the young person is an adult.',
      'No final decision on the referral is recorded, and the young person may turn 18 on {date}.',
      'No final decision on the referral is recorded, and the young person may turn 18 within the year.'
    ]
  }
]

/** Of those, what is said because there is no answer yet. */
export const saidOfNoAnswer: readonly string[] = [
  'No date of birth is recorded, so no birthday has been computed.',
  'It has not been concluded whether the child has been trafficked or exploited.',
  'Whether the child is unaccompanied is still to be established.',
  'Whether it is a claim of the child’s own, made before 18, is still to be established.',
  'Whether the young person came unaccompanied is still to be established.',
  'Whether it is a claim of their own, made before 18, is still to be established.',
  'Whether it is a claim of the child’s own is still to be established.',
  'No asylum claim of their own, made before 18, is recorded.',
  'No claim for asylum is recorded.',
  'The referral is made and the first decision is not recorded.',
  'No final decision on the referral is recorded.'
]
