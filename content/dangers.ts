import type { Source } from './shape'

/** What everybody must do who may meet somebody who is a danger to the child; its words are in messages under `documents.dangers.do`. */
export const whatToDo = {
  'no-contact-begins': { serves: ['¶30', '¶44'] },
  'only-as-arranged': { serves: ['¶29', '¶30'] },
  'tell-enquirers-nothing': { serves: ['¶23'] },
  'tell-police-and-worker': { serves: ['¶23', '¶39'] },
  // The same to the police themselves.
  'tell-worker': { serves: ['¶10', '¶39'] },
  // To whoever works with children, where who is a danger is told by voice.
  'told-by-voice': { serves: ['¶23', 'practice:people-who-work-with-children'] },
  // The same to whoever is told of dangers, and not of the family.
  'with-nobody-of-the-family': { serves: ['¶23', '¶30'] },
  'wait-for-the-assessment': { serves: ['¶29', '¶30'] }
} as const satisfies Readonly<Record<string, { readonly serves: readonly Source[] }>>

export type WhatToDo = keyof typeof whatToDo
