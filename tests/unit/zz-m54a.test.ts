import { it, beforeAll } from 'vitest'
import { copyFor } from '../support/copies'
import { sourcesOf } from '../../src/documents/compose/sources'
import { textsInDocument } from '../support/document-texts'
import { begun } from '../support/over-days'
import { allWords } from '../support/words'
let words: any
beforeAll(async () => { words = await allWords() })
const d='2026-12-01'
const base: any = {'known-as':'Amal','age-as-known':'16-or-17','trafficking-conclusion':'suspected','place-tonight':'foster-home','placement-kind':'foster-care','placement-since':'2026-11-01',people:[{'person-name':'Ruth Ashdown','person-role':'carer'},{'person-name':'Dana Poole','person-role':'social-worker'}]}
const read = (f: any, re: RegExp) => textsInDocument(copyFor(sourcesOf(f,{today:d,words,localDetails:{}} as any)('protection-and-placement-plan'),'carer',words).model).filter((x:any)=>re.test(x)).map((x:any)=>x.slice(0,200))
it('x', () => {
  const f = begun(base,d)
  for (const o of [undefined,'Night staff','Dana Poole','Social worker']) { const e: any = {...f, actions: Object.fromEntries(Object.entries(f.actions).map(([k,r]:any)=>[k,o?{...r,owner:o}:r]))}
   console.log(o, read(e,/ more |Dana|Night staff|By whom/)) }
  const t = begun({...base,'carer-briefings':[{'briefing-of':'Ruth Ashdown','briefing-on':'2026-11-02','briefing-covered':['risk-of-going-missing','risk-from-traffickers','past-experiences','psychological-issues','effect-of-safety-measures','what-to-do-if-missing'],'briefing-training':'not-yet'}]},d)
  console.log(read(t,/train/i))
})
