import { expect, it } from 'vitest'
import { isCalledOn, type Given } from '../../support/over-days'

const on = '2026-12-08'
/** The woman who kept a child of 13 says that she is 17 and the passport another’s. Nobody else doubts it: so it is recorded as no doubt (¶7). */
const given: Given = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  exploiters: [{ 'exploiter-called': 'Comfort Adeyemi' }],
  'dates-of-birth': [
    { 'birth-date': '2013-06-20', 'birth-source': 'document' },
    { 'birth-date': '2013-06-20', 'birth-source': 'child-says' },
    { 'birth-date': '2009', 'birth-source': 'other', 'birth-basis': 'Comfort Adeyemi, to police' }
  ],
  'periods-of-care': [
    { 'care-authority': 'Hove', 'care-legal-basis': 'interim-care-order', 'care-from': '2026-08-03' }
  ]
}
const ofEighteen = [
  'appoint-personal-adviser',
  'assess-pathway-needs',
  'agree-home-and-money-from-eighteen',
  'ask-about-a-claim-before-eighteen',
  'explain-consent-before-eighteen'
]

it('makes no care leaver of a child by what somebody feared says of their age', () => {
  expect(ofEighteen.filter((id) => isCalledOn(on, given, id))).toEqual([])
  const inDoubt: Given = { ...given, 'age-in-doubt': 'yes' }
  expect(ofEighteen.filter((id) => isCalledOn(on, inDoubt, id))).toContain('appoint-personal-adviser')
})
