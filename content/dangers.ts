import type { Source } from './shape'

/** What everybody must do who may meet a person who is a danger to the child. The words are in messages under `documents.dangers.do`. */
export const whatToDo = {
  'no-contact-begins': { serves: ['¶30', '¶44'] },
  'only-as-arranged': { serves: ['¶29', '¶30'] },
  'tell-enquirers-nothing': { serves: ['¶23'] },
  'their-own-child-too': { serves: ['¶20', '¶23', '¶39'] },
  'pass-on-what-an-authority-asks': { serves: ['¶23', '¶29', '¶39'] },
  'tell-police-and-worker': { serves: ['¶23', '¶39'] },
  // The same, as the police read it.
  'tell-worker': { serves: ['¶10', '¶39'] },
  // For people who work with children, where they are told by voice who is a danger.
  'told-by-voice': { serves: ['¶23', 'practice:people-who-work-with-children'] },
  // The same, for readers who are told of dangers but not of the family.
  'with-nobody-of-the-family': { serves: ['¶23', '¶30'] },
  'wait-for-the-assessment': { serves: ['¶29', '¶30'] },
  'nobody-takes-the-child-away': { serves: ['¶15', '¶39', '¶44'] },
  // Of both children: the other may be used by others, and is guarded by the same people.
  'keep-both-children-safe': { serves: ['¶20', '¶44'] }
} as const satisfies Readonly<Record<string, { readonly serves: readonly Source[] }>>

export type WhatToDo = keyof typeof whatToDo
