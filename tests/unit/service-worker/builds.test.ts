import { describe, expect, it } from 'vitest'
import { deleteOthers, TakenBuild } from '../../../src/service-worker/builds'

const scope = 'https://host/waymark/'
const of = (version: string) => ({
  page: `${scope}index.html?${version}`,
  keys: [`${scope}assets/${version}.js`]
})

/** A cache in memory. */
function cacheOf(...urls: readonly string[]) {
  const kept = new Map(urls.map((url) => [url, new Response('')]))
  const cache = {
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    match: (url: string) => Promise.resolve(kept.get(url)?.clone()),
    put: (url: string, response: Response) => Promise.resolve(void kept.set(url, response)),
    delete: ({ url }: Request) => Promise.resolve(kept.delete(url))
  }
  return { kept, cache: cache as unknown as Cache }
}

describe('the build that was taken', () => {
  it('is remembered, and nothing before the first', async () => {
    const { cache } = cacheOf()
    const taken = new TakenBuild({ open: () => Promise.resolve(cache) }, scope)
    expect(await taken.read()).toBeUndefined()
    await taken.write(of('1'))
    expect(await taken.read()).toEqual(of('1'))
    await taken.write(of('2'))
    expect(await taken.read()).toEqual(of('2'))
  })

  it.each(['', '{', '[]', '{"page":1,"keys":[]}', '{"page":"p"}'])(
    'is as good as none where its note is %j',
    async (text) => {
      const { cache, kept } = cacheOf()
      kept.set(`${scope}taken`, new Response(text))
      expect(await new TakenBuild({ open: () => Promise.resolve(cache) }, scope).read()).toBeUndefined()
    }
  )
})

it('files of builds that nobody runs are deleted, and no others', async () => {
  const { cache, kept } = cacheOf(...['1', '2', '3'].flatMap((version) => of(version).keys))
  await deleteOthers(cache, [of('3'), of('1')])
  expect([...kept.keys()]).toEqual([...of('1').keys, ...of('3').keys])
  await deleteOthers(cache, [of('3'), undefined])
  expect([...kept.keys()]).toEqual(of('3').keys)
})
