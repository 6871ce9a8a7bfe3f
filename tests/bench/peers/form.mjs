/**
 * The same form for each peer: thirty questions on six pages, the third of which is asked after one answer alone.
 * @typedef {{ question: string, is: string }} When
 * @typedef {{ name: string, type: 'text' | 'radio' | 'checkbox' | 'textarea' | 'select', title: string, choices?: string[], when?: When }} Question
 */

const things = ['keys', 'phone', 'medicine', 'papers', 'money', 'clothes']

/** @param {number} page @returns {Question[]} */
const questionsOf = (page) => [
  { name: `q${page}_1`, type: 'text', title: `Question ${page}.1: who can you call?` },
  {
    name: `q${page}_2`,
    type: 'radio',
    title: `Question ${page}.2: do you have a safe place?`,
    choices: ['yes', 'no']
  },
  { name: `q${page}_3`, type: 'checkbox', title: `Question ${page}.3: what will you take?`, choices: things },
  {
    name: `q${page}_4`,
    type: 'textarea',
    title: `Question ${page}.4: anything else?`,
    when: { question: `q${page}_2`, is: 'yes' }
  },
  {
    name: `q${page}_5`,
    type: 'select',
    title: `Question ${page}.5: when?`,
    choices: ['today', 'this week', 'later']
  }
]

/** @type {{ name: string, title: string, when?: When, questions: Question[] }[]} */
export const pages = Array.from({ length: 6 }, (_, index) => ({
  name: `p${index + 1}`,
  title: `Part ${index + 1} of 6`,
  ...(index === 2 ? { when: { question: 'q1_2', is: 'yes' } } : {}),
  questions: questionsOf(index + 1)
}))
