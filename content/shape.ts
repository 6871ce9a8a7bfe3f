/**
 * The shapes in which all content is written: what is asked, in which step, and which duty it serves. Content is data: it names questions, options and
 * sources, and never computes or decides.
 */

import type { Matter } from './matters'
import type { Moment } from './moments'
import type { Role } from './roles'

/**
 * Where a duty comes from: a paragraph of the January 2014 draft, a regulation, a field of the Home Office’s prompt sheet of April 2026, or practice that the
 * sources describe.
 */
export type Source = `¶${number}` | `law:${string}` | `prompt-sheet:${string}` | `practice:${string}`

/** Who is asked a question, or reads a sentence, that does not concern every child. machines/facts/audience.ts decides who belongs to an audience. */
export type Audience =
  /** A person who is under 18, or whose age is in doubt or not established (¶7). */
  | 'child'
  /** Only a person of 18 or over whose age is not in doubt. */
  | 'adult'
  /** A person who is not known to be under 16. */
  | 'not-under-16'
  /** A person who is under immigration control as far as anybody knows: neither known to be British nor settled. */
  | 'under-immigration-control'
  /** The same, for a claim and for being told of a voluntary return. What was recorded about these before the person was settled stays readable. */
  | 'may-claim'
  /** Not a European who claims nothing and means to claim nothing, as far as is recorded: nothing of a claim is ahead, and no caseworker decides on one. */
  | 'claim-not-ruled-out'
  /** A person who is not known to be British. */
  | 'not-british'
  /** A person who is neither known to be British nor settled, and stood in another position before. */
  | 'had-another-position'
  /** Only where the child may have been trafficked or exploited, or somebody is still finding out. */
  | 'worry'
  /** Only while somebody is still finding out whether the child was exploited. */
  | 'finding-out'
  /** Only where a claim for asylum was made, or is intended. */
  | 'claim'
  /** Only where the child or the close family has a citizenship for which the EU Settlement Scheme may be open. */
  | 'european-family'
  /** Only where the child was threatened, or may have been. */
  | 'threatened'
  /** Only where somebody advises the child on immigration. */
  | 'adviser-named'
  /** Only where the child wants an advocate. */
  | 'advocate-wanted'
  /** Only where the child wants an independent visitor, or does not want one. */
  | 'visitor-wanted'
  | 'visitor-declined'
  /** Only where a claim was made or is intended, or where the basis for one is already recorded. */
  | 'basis-of-claim'
  /** Only where the child may have fled the authorities of their country. */
  | 'may-have-fled'
  /** Only once the police have been told of the child, or it is being agreed with them what each of them does. */
  | 'police-involved'
  /** Only where the child lived with an adult who is not known to be close family, or may have been exploited. */
  | 'lived-with-others'
  /** Only where the child is or was accommodated under section 20. */
  | 'accommodated'
  /** Only where the child moves, or moved, from one authority to another, or something was passed on to another. */
  | 'moves-between-authorities'
  /** Only where the child had to repeat what was already on record. */
  | 'made-to-repeat'
  /** Only where something was left until the child is ready. */
  | 'something-left'
  /** Only where the child needs help to communicate, apart from an interpreter. */
  | 'needs-communication-help'
  /** Only where the child needs psychological or mental health support. */
  | 'needs-emotional-support'
  /** Only where somebody of the family is out of touch, or is to be traced. */
  | 'family-out-of-touch'
  /** Only where a number that the child knows by heart is one of the safety measures. */
  | 'number-by-heart'
  /** Only where the child is in education, or a place has been offered. */
  | 'place-in-education'
  /** Only where the initial health assessment was done, or is booked. */
  | 'health-assessment-fixed'
  /** Only where legal advice or support is needed in some matter. */
  | 'legal-support-needed'
  /** Only where the kind of place for an emergency has been said. */
  | 'emergency-place-chosen'
  /** Only where a child protection conference may be held, or was. */
  | 'conference-possible'
  /** Only where somebody cares for the child, or a placement is planned. */
  | 'has-a-carer'
  /** Only where it has been agreed, or is being agreed, what the carer may decide. */
  | 'authority-delegated'
  /** Only where there is a measure that keeps the child safe. */
  | 'measures-taken'
  /** Only where something is recorded of what the child has lived through. */
  | 'past-recorded'
  /** Only for a person whom a full assessment found to be an adult, even if it did not hear them, as long as nothing set it aside. */
  | 'found-an-adult'
  /** Only where psychological or mental health support may be called for, or a worry about exploitation stands. */
  | 'may-need-specialist-care'
  /** Only where the child has been placed, or is to be. */
  | 'placed'
  /** Only where a form of exploitation is suspected that has no name here. */
  | 'another-form-suspected'
  /** Only where the child has children of their own. */
  | 'has-children'
  /** Only where the exploitation was reported before, or may have been. */
  | 'reported-before'
  /** Only where the exploitation was not reported before. */
  | 'not-reported-before'
  /** Only where others are victims too, or may be. */
  | 'others-may-be-victims'
  /** Only where somebody has reasons to fear that the child could be exploited again. */
  | 'exploited-again-feared'
  /** Only where a claim can be refused, or could be once it is made. */
  | 'claim-may-be-refused'
  /** Only where an extension can be refused. */
  | 'extension-may-be-refused'
  /** Only where an appeal can be dismissed. */
  | 'appeal-may-be-dismissed'
  /** Only where a safeguarding referral was made. */
  | 'safeguarding-referred'
  /** Only where the child was referred for a Guardian. */
  | 'guardian-asked-for'
  /** Only where it has not been decided whether the child is referred. */
  | 'referral-undecided'
  /** Only where nobody has said that somebody recruited, moved or kept the child, or where it was said that nobody did. */
  | 'not-brought-into-it'
  /** A person who is not known to be under 10. */
  | 'not-under-10'
  /** The same, for whether they have a child of their own. */
  | 'may-have-a-child'
  /** A person who is not a child by every date of birth, or whose age is in doubt or challenged. */
  | 'may-have-claimed-as-an-adult'
  /** Only where tonight’s place is one that can be approved or registered. */
  | 'can-be-registered'
  /** Only where the placement is not in a foster home and not with family. */
  | 'provider-apart'
  /** Only once the assessment has begun. */
  | 'assessment-begun'
  /** Only where a safeguarding referral was made, or where not exactly one authority is on record as looking after the child. */
  | 'authority-to-name'
  /** The same; or where no social worker is on record with telephone and email. */
  | 'contact-there-to-name'
  /**
   * Only for a person who has left childhood. Also for a person who is or may be 16, unless it is said already that they are in college or were offered a
   * place.
   */
  | 'college-not-said'
  /** Only where the child is accused of something, or a prosecutor or the police were told of the referral. */
  | 'accused'
  /** Not where all that is in doubt about the age is how old a small child is. */
  | 'not-only-how-old'
  /** Only where the first page says “16 or 17”, or that somebody says 18 or over: their 18th birthday may be days away. */
  | 'said-16-or-over'
  /** Only where the first page says that somebody says 18 or over: whether they are treated as a child hangs on it. */
  | 'said-18-or-over'
  /** Not where advice and assistance alone is owed from 18, since 13 weeks in care are not complete before it. */
  | 'pathway-plan-owed'
  | 'adviser-owed'
  /** Only where an adult does not agree to a referral, or to stay in it. */
  | 'consent-refused'
  /** Not where a referral was made before the person was 18, and has not ended. */
  | 'not-referred-as-a-child'
  /** Only where somebody who came with the child, or may be linked to a danger, was named as the interpreter before the one of today. */
  | 'interpreters-not-used'
  /** Only once it is recorded that a strategy discussion was held or arranged, or that none is to be held. */
  | 'discussion-recorded'
  /** Only once a child protection enquiry was started, or it was decided that none is. */
  | 'enquiry-decided'
  /** Only where a referral was made, or is being made. */
  | 'referred'
  /** The same; and in a copy that is not told of the referral. */
  | 'referral-to-tell-of'
  /** Only where a police force is named that recorded the crime, or nobody knows which did. */
  | 'crime-recorded'
  /** Only once the child has said whether they are willing to help an investigation, or that they have not decided. */
  | 'help-asked-about'
  /** Only where no authority answers for the child today, or the police alone protect them, and of an adult. */
  | 'nobody-looks-after'
  /** Only where the list of people does not say for whom the first responder works, and by which email and telephone they are reached; or where the form leaves them out. */
  | 'responder-to-name'
  /** Not where somebody says that nothing takes liberty away, unless the place is one that does. */
  | 'liberty-to-authorise'
  /** Only where some evidence makes somebody doubt parts of the account, or nobody knows whether any does. */
  | 'account-doubted'
  /** Only as long as no referral was made, by anybody. */
  | 'referral-to-make'
  /** Only as long as no decision on a referral is on record. */
  | 'nothing-decided'
  /** Only where an infection or a pregnancy was noticed, which may be a sign of exploitation. */
  | 'infection-or-pregnancy-noticed'
  /** As long as no referral was made; and where a crime has a reference, whatever became of the referral. */
  | 'help-to-ask-about'
  /** Only where a social worker’s last day is on record, or there is more than one. */
  | 'workers-change'
  /** Only as long as no day is recorded on which the assessment began. */
  | 'start-undated'
  /** Only once the authority of the area has been told. */
  | 'area-authority-informed'
  /** Only where it was decided to wait with an age assessment. */
  | 'age-assessment-waits'
  /** Only as long as a person whose age is in doubt may be found to be an adult, or where they were. */
  | 'may-be-found-an-adult'
  /** Only once a meeting about the doubts is arranged, or was held. */
  | 'age-meeting-fixed'
  /** Only once that meeting was held, or a full age assessment is recorded. */
  | 'age-doubts-answered'
  /** Only once a full age assessment is recorded. */
  | 'age-assessment-recorded'

/** One audience; or several, where only a person who belongs to all of them is asked. */
export type Only = Audience | readonly Audience[]

/** What something is about. If it is about several matters, it goes only to readers who are given all of them. */
export type About = Matter | readonly Matter[]

/** Whom a question concerns sooner than everybody else, and the moment in which they need its answer. */
export interface Sooner {
  readonly of: Only
  readonly needed: Moment
}

interface Asked {
  readonly serves: readonly Source[]
  /** The answer could reveal where the child lives (¶23). A copy withholds it unless its recipient needs it. */
  readonly reveals?: 'placement'
  /** What it is about, as far as that decides who is given the answer. Without it, what its list or its stage is about. */
  readonly about?: About
  /**
   * Its words also tell about this matter. Rules use the answer in any copy that is given the question’s own matter. Paper prints it only for a reader who
   * is given both.
   */
  readonly printedWith?: Matter
  /** The answer is the child’s to give, so “the child chose not to say” is offered. */
  readonly saidBy?: 'child'
  readonly only?: Only
  /** It holds for everybody in some way, so “Does not apply” would say nothing and is not offered. */
  readonly applies?: 'always'
  /** The earliest moment in which the guidance or the law needs the answer. Without it, the moment of its stage. */
  readonly needed?: Moment
  /** Of these children the answer is needed sooner than of everybody else. */
  readonly sooner?: Sooner
  /** In an entry of a list: if this field is empty, that is no gap. For example a note, or something that is still to come. */
  readonly optional?: true
  /** In an entry of a list: the field beside it that gives reason to ask, and its answers that do. After any other answer, an empty field is no gap. */
  readonly after?: { readonly field: string; readonly is: readonly string[] }
}

interface TextQuestion extends Asked {
  readonly kind: 'text'
}
interface LongTextQuestion extends Asked {
  readonly kind: 'long-text'
}
interface YesNoQuestion extends Asked {
  readonly kind: 'yes-no'
  /** An answer that says only that there is nothing of this here, as for a choice. */
  readonly unprinted?: readonly string[]
}
/**
 * Options that are about another matter than their question. A reader who is not given that matter reads another option in their place (`readAs`). Without
 * one, the reader gets only the other chosen options; and nothing at all of a list entry that is named by such an option. With `apart`, whoever is given
 * that matter is told of the option though not of its question: rules say so in words of their own (told-apart.ts), and no copy prints the answer. With
 * `neverToTheChild`, the child’s own copy reads it as one that is not given that matter, whatever it is given: paper can be found.
 */
export type OptionsAbout = Readonly<
  Record<
    string,
    {
      readonly about: Matter
      readonly readAs?: string
      readonly apart?: true
      readonly neverToTheChild?: true
    }
  >
>

/** One of the options. */
interface ChoiceQuestion extends Asked {
  readonly kind: 'choice'
  readonly options: readonly string[]
  /** Options that are offered to one audience only. */
  readonly optionsOnly?: Readonly<Record<string, Only>>
  /** The page shows what another answer would do, before that answer replaces the recorded one. */
  readonly seenBefore?: true
  readonly optionsAbout?: OptionsAbout
  /** Options that say only that there is nothing of this here. Pages show them, and paper does not. */
  readonly unprinted?: readonly string[]
}
/** Any number of the options. */
interface ChoicesQuestion extends Asked {
  readonly kind: 'choices'
  readonly options: readonly string[]
  /** The options are needs (needs.ts). Those that answers found are offered; all of them where none was found. */
  readonly offers?: 'needs-found'
  /** It asks what is still to be done: where that does not apply, nothing is left. */
  readonly asksWhatIsLeft?: true
  readonly optionsOnly?: Readonly<Record<string, Only>>
  readonly optionsAbout?: OptionsAbout
}
/** A day, month or year. `happened` refuses the future; `approximate` also keeps the words that were said. */
export interface DateQuestion extends Asked {
  readonly kind: 'date'
  readonly tense: 'happened' | 'planned' | 'either'
  readonly approximate?: true
  /** The date is never today, so the key that fills in today is not offered. */
  readonly never?: 'today'
  /** The day, asked beside it, before which it cannot lie. */
  readonly notBefore?: string
}
/** Somebody from the list of people around the child, entered once and used everywhere. */
interface PersonQuestion extends Asked {
  readonly kind: 'person'
  /** Prints, beside the person’s name, how they are regulated and for which level (¶48). */
  readonly printsRegulation?: true
  /** People in this role are offered first. Whoever is added for it begins with the role. */
  readonly firstOffered?: Role
}
/** One text for each track that the child has, or one text where there are no tracks. */
interface TracksQuestion extends Asked {
  readonly kind: 'tracks'
}
/** A mark for each indicator of one theme, in each screening. */
interface IndicatorMarksQuestion extends Asked {
  readonly kind: 'indicator-marks'
  readonly theme: string
}
/** Who noticed, when, and in what context, for each indicator that was seen, reported or suspected. */
interface IndicatorDetailsQuestion extends Asked {
  readonly kind: 'indicator-details'
}

/** What can be asked inside an item of a list. */
export type FieldQuestion =
  | TextQuestion
  | LongTextQuestion
  | YesNoQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | DateQuestion
  | PersonQuestion

/**
 * For something of which there can be many: one question whose answer is a list of entries, each with the same fields. `named` is the field that names an
 * entry.
 */
export interface ListQuestion extends Asked {
  readonly kind: 'list'
  /** What an entry is, if removing it takes away more than what is asked in it. */
  readonly entry?: 'screening' | 'person'
  readonly named: string
  /** The fields for which people open the entry’s page again: its card shows them before the others. */
  readonly onCard?: readonly string[]
  readonly fields: Readonly<Record<string, FieldQuestion>>
}

export type Question =
  FieldQuestion | ListQuestion | TracksQuestion | IndicatorMarksQuestion | IndicatorDetailsQuestion

/**
 * One part of the journey: its steps in the order of reading, each with the ids of the questions on its page. `check` is its last step, where the answers
 * are checked.
 */
export interface StageContent {
  readonly id: string
  readonly check: string
  /** What its questions and actions are about, unless they say so themselves. */
  readonly about: About
  /** The moment in which its questions are needed, unless they say so themselves. */
  readonly needed: Moment
  readonly steps: Readonly<Record<string, readonly string[]>>
  readonly questions: Readonly<Record<string, Question>>
}
