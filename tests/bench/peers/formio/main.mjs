import { Formio } from '@formio/js/form'
import '@formio/js/dist/formio.form.min.css'
import 'bootstrap/dist/css/bootstrap.min.css'
import { pages } from '../form.mjs'

/** @param {import('../form.mjs').When | undefined} when */
const shownWhen = (when) =>
  when === undefined ? {} : { conditional: { show: true, when: when.question, eq: when.is } }

/** @param {import('../form.mjs').Question} question */
function componentOf({ name, title, type, choices = [], when }) {
  const base = { key: name, label: title, input: true, ...shownWhen(when) }
  const values = choices.map((choice) => ({ label: choice, value: choice }))
  switch (type) {
    case 'text':
      return { ...base, type: 'textfield' }
    case 'textarea':
      return { ...base, type: 'textarea' }
    case 'radio':
      return { ...base, type: 'radio', values }
    case 'checkbox':
      return { ...base, type: 'selectboxes', values }
    case 'select':
      return { ...base, type: 'select', widget: 'html5', data: { values } }
  }
}

const form = await Formio.createForm(document.getElementById('app'), {
  display: 'wizard',
  components: pages.map(({ name, title, when, questions }) => ({
    type: 'panel',
    key: name,
    title,
    ...shownWhen(when),
    components: questions.map(componentOf)
  }))
})
form.on('change', () => localStorage.setItem('formio', JSON.stringify(form.submission?.data ?? {})))
