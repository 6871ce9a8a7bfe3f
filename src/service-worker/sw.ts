import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { deleteOthers, takeBack, TakenBuild, type Build } from './builds'
import { failed, readQuestion, type BuildQuestion, type BuildState } from './protocol'
import { spaceByPages, SpaceForFiles } from './space-for-files'
import type { ServiceWorkerScope } from './scope'

declare const self: ServiceWorkerScope

const { scope } = self.registration
const entries = self.__WB_MANIFEST
const sizes = new Map(entries.map(({ url, bytes }) => [new URL(url, scope).href, bytes]))
const space = new SpaceForFiles(async (upTo) => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return spaceByPages(
    pages,
    upTo,
    async () => (await taken.read().then((running) => running ?? own)).saysDiskSpace === true
  )
})
const precache = new PrecacheController({
  plugins: [
    {
      requestWillFetch: async ({ request }) => {
        await space.before(sizes.get(request.url) ?? 0)
        // The person’s own clicks go first: what they open is fetched before what they may open one day.
        return new Request(request, { priority: 'low' })
      }
    }
  ]
})
precache.addToCacheList(entries)

const ownKeys = precache.getURLsToCacheKeys()
const pageAddress = new URL('index.html', scope).href
const own: Build = {
  page: ownKeys.get(pageAddress) ?? pageAddress,
  keys: [...ownKeys.values()],
  saysDiskSpace: true
}
const taken = new TakenBuild(caches, scope)
const openFiles = () => caches.open(precache.strategy.cacheName)

async function install(event: Event): Promise<void> {
  const files = await openFiles()
  const before = new Set((await files.keys()).map(({ url }) => url))
  try {
    await precache.install(event)
    // Nobody ran another build before: this one is what they opened.
    if ((await taken.read()) !== undefined) return
    await space.beforeNote()
    await taken.write(own)
  } catch (error) {
    // The vault needs the space more. The browser fetches this build again when Waymark is next opened.
    if (space.wasRefused) await takeBack(files, own, before)
    throw error
  }
}

async function activate(): Promise<void> {
  const running = await taken.read()
  // The same page runs the same code: for a new icon alone, the person is not asked.
  if (running?.page === own.page && running.keys.join() !== own.keys.join()) await taken.write(own)
  await deleteOthers(await openFiles(), [own, running])
  await self.clients.claim()
}

/** The key of an address’s file, in the build that the person took. */
async function keyOf(address: string): Promise<string> {
  const url = new URL(address)
  const plain = `${url.origin}${url.pathname}`
  if (plain === scope || plain === pageAddress) return (await taken.read())?.page ?? own.page
  // A file name that contains its content’s hash is its own key, in every build.
  return ownKeys.get(plain) ?? plain
}

async function answer(request: Request): Promise<Response> {
  const files = await openFiles()
  return (await files.match(await keyOf(request.url), { ignoreVary: true })) ?? fetch(request)
}

async function buildState(script: string): Promise<BuildState> {
  const running = await taken.read()
  return {
    isNewer: running !== undefined && running.page !== own.page,
    runsTaken: running?.keys.includes(script) ?? true
  }
}

/** Makes this build the one that runs. The pages of the earlier build have stood aside by then. */
async function take(): Promise<true> {
  await space.beforeNote()
  await taken.write(own)
  await self.skipWaiting()
  await deleteOthers(await openFiles(), [own])
  return true
}

const reply = (question: BuildQuestion): Promise<BuildState | true> =>
  question.asks === 'take' ? take() : buildState(question.script)

self.addEventListener('install', (event) => event.waitUntil(install(event)))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request))
})
self.addEventListener('message', (event) => {
  const question = readQuestion(event.data)
  const port = event.ports[0]
  if (question === undefined || port === undefined) return
  // The asking page waits for an answer, even where there is no space to do what it asked.
  event.waitUntil(
    reply(question).then(
      (said) => port.postMessage(said),
      () => port.postMessage(failed)
    )
  )
})
