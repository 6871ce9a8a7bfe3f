import { test } from 'vitest'
import { writeFileSync, mkdirSync } from 'node:fs'
import { documentIds } from '../../content/documents'
import { recipientIds } from '../../content/recipients'
import { sourceOf } from '../../src/documents/copy/sources'
import { copyOf } from '../../src/documents/copy/copy-of'
import { vietnam } from '../cases/vietnam'
import { countyLine } from '../cases/county-line'
import { eritrea } from '../cases/eritrea'
import { answersOf } from '../cases/given'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'
import type { Block } from '../../src/documents/model'
const txt = (b: Block): string => {
  switch (b.kind) {
    case 'rows': return b.rows.map((r) => `  ${r.label}: ${r.values.join(' | ')}`).join('\n')
    case 'list': return b.items.map((i) => ' * ' + i).join('\n')
    case 'table': return `  [${b.caption}] ${b.head.join(' || ')}\n` + b.rows.map((r) => '   - ' + r.join(' || ')).join('\n')
    case 'timeline': return '  TIMELINE ' + b.description
    case 'signatures': return '  SIGN ' + b.who.join('; ')
    case 'frame': return '  FRAME ' + b.caption + '\n' + (b.beside ?? []).map((r) => `  ${r.label}: ${r.values.join(' | ')}`).join('\n')
    default: return (b.kind === 'heading' ? '### ' : b.kind === 'warning' ? '!! ' : '') + b.text
  }
}
test('x', async () => {
  const words = await allWords()
  mkdirSync('/tmp/papers-out', { recursive: true })
  for (const c of [vietnam, countyLine, eritrea]) for (const id of documentIds) for (const r of recipientIds) {
    const s = sourceOf(id, fileWith(answersOf(c.answers)), { today: '2026-11-24', words })
    const k = copyOf(s, { recipient: r, also: [] }, new Set(), words)
    const t = [k.model.title, ...k.model.notices.map((n) => '> ' + n), '%% left out ' + k.leftOut.join(', '), ...k.model.sections.flatMap((x) => ['## ' + x.heading, ...x.blocks.map(txt)])].join('\n')
    const h = k.hits.map((x) => `HIT ${x.section} / ${x.label}: ${x.before}<<${x.found ?? '?'}>>${x.after}`).join('\n')
    const n = k.near.map((x) => `NEAR ${x.section} / ${x.label}: ${x.before}<<${x.found}>>${x.after}`).join('\n')
    writeFileSync(`/tmp/papers-out/${c.name}_${id}_${r}.txt`, t + '\n\n' + h + '\n' + n)
  }
}, 120000)
