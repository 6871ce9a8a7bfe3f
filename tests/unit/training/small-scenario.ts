/** A scenario as short as one can be; each line that a test breaks stands in it once. */
export const smallScenario = `id: small
version: 1
title: A small one
minutes: 5
for: Whoever tests
hard: Nothing is hard to read in it.
belief: trafficking-conclusion
sources:
  a-report:
    title: A report
    by: Somebody
    day: "2022-10"
    what: An inspection.
start:
  known-as: Noor
  age-as-known: under-16
  people:
    - person-name: Ada
      person-role: carer
scenes:
  - id: first
    title: The first
    steps: [opening-page, safe-place]
    arrives:
      - { from: The carer, as: fact, text: She is here. }
    ask:
      - { of: The carer, question: Who rang?, answer: A man. }
    commitment: { think: What do you think?, next: What next? }
    reveal: It was her brother.
    discuss: [What was hard?]
points:
  - id: safe
    scene: first
    what: She is safe.
    paragraphs: [¶23]
    hint: Where does she sleep?
    failure: { what: Somebody was not., source: a-report }
    looksFor:
      - { question: place-tonight, is: [foster-home] }
      - { list: enquirers, has: { enquirer-told: [nothing] } }
      - { action: find-a-safe-place, is: done }
child: I slept.
careful:
  first:
    answers:
      first-48-hours-who: Ada
      place-tonight: foster-home
tempting:
  - name: Home
    scenes: { first: { answers: { place-tonight: with-family } } }
    misses: [safe]
    warned: []
`
