import { expect, test } from '@playwright/test'
import type { NamedCase } from '../cases/named-case'
import { openDocument, openNamed } from './support/named'
import { axeFindings } from './support/reading'

const aunt: NamedCase = {
  name: 'A girl with the aunt who is suspected',
  answers: {
    reference: 'HBR-700',
    'known-as': 'Aissatou',
    'trafficking-conclusion': 'suspected',
    people: [{ 'person-name': 'Mariama Bah', 'person-role': 'carer', 'person-contact': '07700 900811' }],
    exploiters: [{ 'exploiter-called': 'Mariama Bah' }]
  }
}

// ¶23, ¶30: the paper of the first night begins with the carer's copy, and whoever makes it may have no other carer in mind.
test('the page where a copy is made says that the carer who is recorded is not to be given it', async ({
  page
}) => {
  const caseId = await openNamed(page, aunt)
  const warning = page.getByText('Mariama Bah: recorded in this part, and not safe for the child.')
  await openDocument(page, caseId, 'first-night')
  await expect(page.locator('input[data-of="recipient"][value="carer"]')).toBeChecked()
  await expect(warning).toBeVisible()
  await expect(page.getByText('07700 900811')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])

  // Nobody is offered by name for whom no copy is made.
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /PDF/ }).first().click()
  await download
  await expect(page.locator('#given-name')).toHaveValue('')

  await page.locator('input[data-of="recipient"][value="police"]').check()
  await expect(warning).toHaveCount(0)
})
