import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'

/** A browser of its own on a profile that lies on disk, so that it can be killed and its files looked through. */
interface ProfileBrowser {
  readonly context: BrowserContext
  readonly page: Page
  /** Ends the browser as a power cut would: every process of it at once, with nothing said. */
  kill: () => void
  /** Resolves once the browser has ended in any way, and all its output has been read. */
  readonly hasEnded: Promise<unknown>
  /** Ends the browser as a person does, so that it writes what a browser writes when it is closed. */
  close(): Promise<void>
}

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
// Without --disable-gpu and other flags of the other tests: these tests ask what a person's own browser keeps on disk.
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Parts of the browser's own window for which it would start a process at once. None of them keeps anything on disk.
  '--disable-features=PreloadTopChromeWebUI,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess',
  '--remote-debugging-port=0'
]

/** A profile on disk. */
export interface Profile {
  readonly folder: string
  /** Starts a browser on it, with one page. */
  start(): Promise<ProfileBrowser>
  /** Ends what still runs on it, as after a test that failed, and deletes it. */
  remove(): void
}

/**
 * A new profile.
 * @param where the folder that it is made in
 * @param from the folder of a profile that no browser runs on, which it begins as; else it is empty
 * @param more flags of its browser beside those of all
 * @param through a program that starts it
 */
export function newProfile({
  where = tmpdir(),
  from,
  more = [],
  through = []
}: { where?: string; from?: string; more?: readonly string[]; through?: readonly string[] } = {}): Profile {
  const folder = mkdtempSync(join(where, 'waymark-profile-'))
  if (from !== undefined) cpSync(from, folder, { recursive: true })
  const started: ChildProcess[] = []
  return {
    folder,
    start: async () => {
      const [program, ...given]: readonly string[] = [...through, executable]
      const child = spawn(
        program ?? executable,
        [...given, ...flags, ...more, `--user-data-dir=${folder}`, 'about:blank'],
        {
          // A group of its own, so that a kill reaches every process of the browser.
          detached: true,
          stdio: ['ignore', 'ignore', 'pipe']
        }
      )
      started.push(child)
      return attach(child)
    },
    remove: () => {
      for (const child of started) killGroup(child)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }
  }
}

/** Kills a browser with all its processes. One that has ended is left alone: its process number may belong to another program by now. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

/** The address at which the browser listens for us: it says so on its error output. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString()
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => {
      reject(new Error(`The browser ended with ${code ?? 'a signal'} before it listened: ${said}`))
    })
  })
}

async function attach(child: ChildProcess): Promise<ProfileBrowser> {
  const browser: Browser = await chromium.connectOverCDP(await listening(child))
  const context = browser.contexts()[0] ?? (await browser.newContext())
  const page = context.pages()[0] ?? (await context.newPage())
  const ended = once(child, 'exit')
  const hasEnded = Promise.all([ended, new Promise((resolve) => browser.once('disconnected', resolve))])
  return {
    context,
    page,
    hasEnded,
    kill: () => killGroup(child),
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      // A browser that does not end when it is asked to is killed.
      const limit = setTimeout(() => killGroup(child), 60_000)
      await session.send('Browser.close').catch(() => undefined)
      await ended
      clearTimeout(limit)
    }
  }
}

/** Every file below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.isFile() && statSync(path).size > 0 ? [path] : []
  })
}

/** A phrase in each form in which a browser could have written it. */
const formsOf = (phrase: string): readonly Buffer[] =>
  [phrase, JSON.stringify(phrase).slice(1, -1), encodeURIComponent(phrase)].flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -2))
  ])

/** Where the app's own files are kept, which hold every name and word of it. */
const cached = /[/\\](Cache|Code Cache|Service Worker)[/\\]/

/** A file of the profile that is none of the app's own. */
export const ofTheBrowser = (name: string): boolean => !cached.test(name)

/** What a browser writes of its tabs, so that it can open them again. */
const ofSessions = (name: string): boolean => /[/\\]Sessions[/\\]/.test(name)

/** Whether the browser has written something of its tabs to disk. */
export const inSessions = (folder: string, phrase: string): boolean =>
  foundIn(folder, [phrase], ofSessions).length > 0

/**
 * Looks through a profile's files and their names for phrases.
 * @param which the files that are looked at, by their names
 * @returns where each was found: nothing where none was
 */
export function foundIn(
  folder: string,
  phrases: readonly string[],
  which: (name: string) => boolean = () => true
): readonly string[] {
  const forms = phrases.map((phrase) => ({ phrase, forms: formsOf(phrase) }))
  return filesBelow(folder).flatMap((path) => {
    const name = path.slice(folder.length)
    if (!which(name)) return []
    const bytes = readFileSync(path)
    return forms.flatMap(({ phrase, forms: all }) =>
      name.includes(phrase) || all.some((form) => bytes.includes(form)) ? [`${phrase} in ${name}`] : []
    )
  })
}
