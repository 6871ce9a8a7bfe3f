import { Model } from 'survey-core'
import { renderSurvey } from 'survey-js-ui'
import 'survey-core/survey-core.css'
import { pages } from '../form.mjs'

const types = {
  text: 'text',
  radio: 'radiogroup',
  checkbox: 'checkbox',
  textarea: 'comment',
  select: 'dropdown'
}

/** @param {import('../form.mjs').When | undefined} when */
const shownWhen = (when) => (when === undefined ? {} : { visibleIf: `{${when.question}} = '${when.is}'` })

const survey = new Model({
  pages: pages.map(({ name, title, when, questions }) => ({
    name,
    title,
    ...shownWhen(when),
    elements: questions.map((one) => ({
      type: types[one.type],
      name: one.name,
      title: one.title,
      ...(one.choices === undefined ? {} : { choices: one.choices }),
      ...shownWhen(one.when)
    }))
  }))
})
survey.onValueChanged.add(() => localStorage.setItem('surveyjs', JSON.stringify(survey.data)))
renderSurvey(survey, document.getElementById('app'))
