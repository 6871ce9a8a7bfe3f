// Where a vault stood when somebody last looked (src/ports/vault-trace.ts), the page is painted with the field for its passphrase, and
// the focus in it. The app finds out what stands there now.
const { documentElement } = document
const needsNone = document.currentScript.dataset.needsNone.split(' ')
const [page] = location.hash.replace(/^#\/?/, '').split('/')

function isNoted(name) {
  try {
    return localStorage.getItem(`waymark.${name}`) !== null
  } catch {
    return false
  }
}

// A name that says nothing and is new each time, as all fields have (src/ui/no-autofill.ts).
const newName = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) =>
    String.fromCharCode(97 + (byte % 26))
  ).join('')

const isExpected = isNoted('vault-stood') && !needsNone.includes(page)
documentElement.classList.toggle('waymark-vault-expected', isExpected)

function prepareForm() {
  const field = document.getElementById('passphrase')
  if (field === null || field.name !== '') return
  // Why it was locked is said where it was the time that ran out.
  if (!isNoted('timed-out')) document.getElementById('passphrase-hint')?.remove()
  for (const named of [field.form, ...field.form.querySelectorAll('input')]) named.name = newName()
  // Sent, the passphrase would stand in the address. The app sends it where it belongs (src/screens/take-over.ts).
  field.form.addEventListener('submit', (event) => {
    event.preventDefault()
    field.form.dataset.sent = ''
  })
  field.form.addEventListener('input', () => delete field.form.dataset.sent)
  // What else is pressed is pressed again once the app has come; what was pressed twice is as it was.
  field.form.addEventListener('click', ({ target }) =>
    target.closest('button[type="button"]')?.toggleAttribute('data-pressed')
  )
  if (isExpected && document.activeElement === document.body) field.focus()
}

// The page may stand already, or be on its way.
prepareForm()
if (document.readyState === 'loading') {
  const looking = new MutationObserver(prepareForm)
  looking.observe(documentElement, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => looking.disconnect())
}
