import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { bundleOf, mutating } from './bundle'
import { failureOf, loader, newSwitchboard } from './engine'
it('dbg', async () => {
  const board = newSwitchboard(0)
  const b = await bundleOf(
    'x',
    ['tests/unit/case-file/own-ids.test.ts'],
    mutating(
      () => false,
      () => -1
    )
  )
  writeFileSync('/tmp/dbg.cjs', b.script)
  const instance = loader(b, board)()
  for (const t of instance.tests.slice(0, 6)) console.log(t.name, await failureOf(instance, t, board))
})
