/**
 * The shapes that all content is written in: what is asked, in which step, and which duty it serves.
 * Content is data. It names questions, options and sources; it never computes and never decides.
 */

import type { Matter } from './matters'
import type { Moment } from './moments'

/** Where a duty comes from: a paragraph of the January 2014 draft, a regulation, a field of the Home Office's prompt sheet of April 2026, or practice that the sources describe. */
export type Source = `¶${number}` | `law:${string}` | `prompt-sheet:${string}` | `practice:${string}`

/** Who is asked a question, or reads a sentence, when it does not concern every child. Who belongs is decided in machines/facts/audience.ts. */
export type Audience =
  /** Whoever is under 18, or whose age is in doubt or not established (¶7). */
  | 'child'
  /** Only somebody of 18 or over whose age is not in doubt. */
  | 'adult'
  /** Whoever is not known to be under 16. */
  | 'not-under-16'
  /** Whoever is under immigration control as far as anybody knows: neither known to be British nor settled. */
  | 'under-immigration-control'
  /** The same of a claim, and of being told of a voluntary return: what was recorded of it before somebody was settled is kept to be read. */
  | 'may-claim'
  /** Whoever is not known to be British. */
  | 'not-british'
  /** Whoever is neither known to be British nor settled, and stood in another position before. */
  | 'had-another-position'
  /** Only where the child may have been trafficked or exploited, or somebody is still finding out. */
  | 'worry'
  /** Only while somebody is still finding out whether the child was exploited. */
  | 'finding-out'
  /** Only where a claim for asylum was made, or is meant. */
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
  /** Only where a claim was made or is meant, or where it is recorded already what it rests on. */
  | 'basis-of-claim'
  /** Only where the child may have fled the authorities of their country. */
  | 'may-have-fled'
  /** Only once the police have been told of the child, or what each does is being agreed with them. */
  | 'police-involved'
  /** Only where the child lived with an adult who is not known to be close family, or may have been exploited. */
  | 'lived-with-others'
  /** Only where the child is or was accommodated under section 20. */
  | 'accommodated'
  /** Only where the child moves, or moved, from one authority to another, or something was passed on to another. */
  | 'moves-between-authorities'
  /** Only where the child had to repeat what was on record already. */
  | 'made-to-repeat'
  /** Only where something was left until the child is ready. */
  | 'something-left'
  /** Only where the child needs help to communicate, beside an interpreter. */
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
  /** Only where it is said which kind of place it would be in an emergency. */
  | 'emergency-place-chosen'
  /** Only where a child protection conference may be held, or was. */
  | 'conference-possible'
  /** Only where somebody cares for the child, or a placement is planned. */
  | 'has-a-carer'
  /** Only where it is agreed, or being agreed, what the carer may decide. */
  | 'authority-delegated'
  /** Only where there is a measure that keeps the child safe. */
  | 'measures-taken'
  /** Only where something is recorded of what the child has lived through. */
  | 'past-recorded'
  /** Only of whoever a full assessment found an adult, be it unheard, as long as nothing set that aside. */
  | 'found-an-adult'
  /** Only where psychological or mental health support may be called for, or a worry about exploitation stands. */
  | 'may-need-specialist-care'
  /** Only where the child has been placed, or is to be. */
  | 'placed'
  /** Only where another form of exploitation is suspected than those that are named. */
  | 'another-form-suspected'
  /** Only where the child has children of their own. */
  | 'has-children'
  /** Only where it was reported before, or may have been. */
  | 'reported-before'
  /** Only where it was not reported before. */
  | 'not-reported-before'
  /** Only where others are victims too, or may be. */
  | 'others-may-be-victims'
  /** Only where somebody has reasons to fear that the child could be exploited again. */
  | 'exploited-again-feared'
  /** Only where a claim can be refused, or can be once it is made. */
  | 'claim-may-be-refused'
  /** Only where more time can be refused. */
  | 'extension-may-be-refused'
  /** Only where an appeal can be dismissed. */
  | 'appeal-may-be-dismissed'
  /** Only where a safeguarding referral was made. */
  | 'safeguarding-referred'
  /** Only where the child was referred for a Guardian. */
  | 'guardian-asked-for'
  /** Only where it is not decided whether the child is referred. */
  | 'referral-undecided'
  /** Only where it is not said that somebody recruited, moved or kept the child, or where it is said that nobody did. */
  | 'not-brought-into-it'
  /** Whoever is not known to be under 10. */
  | 'not-under-10'
  /** Only where the place of tonight is one that can be approved or registered. */
  | 'can-be-registered'
  /** Only where the placement is in no foster home and not with family. */
  | 'provider-apart'
  /** Only once the assessment has begun. */
  | 'assessment-begun'
  /** Only where a safeguarding referral was made, or no one authority is on record that looks after the child. */
  | 'authority-to-name'
  /** The same, or where no social worker is on record with telephone and email. */
  | 'contact-there-to-name'
  /** Only whoever has left childhood, and whoever is 16 or may be unless it is said already that they are in college or were offered a place. */
  | 'college-not-said'
  /** Only where the child is accused of something, or a prosecutor or the police were told of the referral. */
  | 'accused'

/** One audience, or several where only somebody who belongs to each of them is asked. */
export type Only = Audience | readonly Audience[]

/** What something is about; where it is more than one, whoever is given it has to be given each of them. */
export type About = Matter | readonly Matter[]

interface Asked {
  readonly serves: readonly Source[]
  /** The answer could reveal where the child lives (¶23): withheld from a copy unless its recipient needs it. */
  readonly reveals?: 'placement'
  /** What it is about, as far as that decides who is given the answer; where nothing stands, what its list or its stage is about. */
  readonly about?: About
  /** Its words tell of this too. Rules read the answer for whoever is given what it is about; paper prints it only for whoever is given this as well. */
  readonly printedWith?: Matter
  /** The answer is the child's to give, so "the child chose not to say" is offered. */
  readonly saidBy?: 'child'
  readonly only?: Only
  /** It is so of everybody in some way, so “Does not apply” would say nothing and is not offered. */
  readonly applies?: 'always'
  /** The earliest moment in which the guidance or the law needs the answer; where nothing stands, the one of its stage. */
  readonly needed?: Moment
  /** Inside an entry of a list: that nothing stands here is no gap, as with a note, or what is still to come. */
  readonly optional?: true
  /** Inside an entry of a list: the field beside it that gives reason to ask, and the answers that do. Empty after any other it is no gap. */
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
  /** An answer that says only that there is nothing of this here: as of a choice. */
  readonly unprinted?: readonly string[]
}
/**
 * Options that are about something else than their question. Whoever is not given that reads another in their place, or nothing of
 * them: of several the others, and of an entry that is known by such an option nothing at all.
 */
export type OptionsAbout = Readonly<Record<string, { readonly about: Matter; readonly readAs?: string }>>

/** One of the options. */
interface ChoiceQuestion extends Asked {
  readonly kind: 'choice'
  readonly options: readonly string[]
  /** Options that are offered to one audience only. */
  readonly optionsOnly?: Readonly<Record<string, Only>>
  /** What another answer would do is seen before it takes the place of the one that is recorded. */
  readonly seenBefore?: true
  readonly optionsAbout?: OptionsAbout
  /** Options that say only that there is nothing of this here: pages show them, and paper does not. */
  readonly unprinted?: readonly string[]
}
/** Any number of the options. */
interface ChoicesQuestion extends Asked {
  readonly kind: 'choices'
  readonly options: readonly string[]
  readonly optionsOnly?: Readonly<Record<string, Only>>
  readonly optionsAbout?: OptionsAbout
}
/** A day, month or year. `happened` refuses the future; `approximate` also keeps the words that were said. */
export interface DateQuestion extends Asked {
  readonly kind: 'date'
  readonly tense: 'happened' | 'planned' | 'either'
  readonly approximate?: true
  /** It is never today, so one key that fills in today is not offered. */
  readonly never?: 'today'
  /** The day, asked beside it, that it cannot come before. */
  readonly notBefore?: string
}
/** Somebody from the list of people around the child, entered once and used everywhere. */
interface PersonQuestion extends Asked {
  readonly kind: 'person'
  /** How they are regulated, and for which level, is printed beside their name (¶48). */
  readonly printsRegulation?: true
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

/** What can be many: one question whose answer is a list of items, each with the same fields. `named` is the field that names an item. */
export interface ListQuestion extends Asked {
  readonly kind: 'list'
  /** What an entry is, where more goes with it when it is taken away than what is asked in it. */
  readonly entry?: 'screening' | 'person'
  readonly named: string
  /** The fields for which its page is opened again: the card of an entry shows them before the others. */
  readonly onCard?: readonly string[]
  readonly fields: Readonly<Record<string, FieldQuestion>>
}

export type Question =
  FieldQuestion | ListQuestion | TracksQuestion | IndicatorMarksQuestion | IndicatorDetailsQuestion

/** One part of the journey: its steps in the order of reading, each with the ids of the questions on its page. `check` is its last step, where the answers are checked. */
export interface StageContent {
  readonly id: string
  readonly check: string
  /** What its questions and actions are about, where they do not say so themselves. */
  readonly about: About
  /** The moment in which its questions are needed, where they do not say so themselves. */
  readonly needed: Moment
  readonly steps: Readonly<Record<string, readonly string[]>>
  readonly questions: Readonly<Record<string, Question>>
}
