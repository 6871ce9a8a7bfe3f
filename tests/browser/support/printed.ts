import { writeFile } from 'node:fs/promises'
import type { Page, TestInfo } from '@playwright/test'
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { runSystemTool } from '../../../scripts/lib/system-tools.mjs'

/** What a page of paper holds, as its structure has it: each text with the roles around it, outermost first. */
interface PrintedText {
  readonly roles: readonly string[]
  readonly text: string
}

export interface Printed {
  /** Where the file lies, for other readers. */
  readonly path: string
  readonly pages: readonly (readonly PrintedText[])[]
}

type Node = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>['children'][number]

/** The role given here to a row of a table that has no cells, only heads. */
export const headRow = 'head row'

const roleOf = (node: Extract<Node, { role: string }>) =>
  node.role === 'TR' && !node.children.some((child) => 'role' in child && child.role === 'TD')
    ? headRow
    : node.role

/** The texts of a page by the id under which its structure names them. */
async function textsById(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      // A ligature has a mark of its own without an id (pdf.js gives null). Its text belongs to the mark around it.
      const id = open.findLast((one) => typeof one === 'string')
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : undefined)
  }
  return texts
}

function inOrder(
  node: Node,
  texts: ReadonlyMap<string, string>,
  roles: readonly string[]
): readonly PrintedText[] {
  if (!('children' in node)) return [{ roles, text: texts.get(node.id) ?? '' }]
  return node.children.flatMap((child) => inOrder(child, texts, [...roles, roleOf(node)]))
}

async function readPage(page: PDFPageProxy): Promise<readonly PrintedText[]> {
  const [tree, texts] = await Promise.all([page.getStructTree(), textsById(page)])
  return tree.children.flatMap((node) => inOrder(node, texts, []))
}

/** Prints the page as the browser would, and reads the paper back in its reading order. */
export async function printed(page: Page, info: TestInfo, name: string): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready.then(() => true))
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true })
  const path = info.outputPath(`${name}.pdf`)
  await writeFile(path, bytes)
  const file = await getDocument({ data: new Uint8Array(bytes) }).promise
  const pages: (readonly PrintedText[])[] = []
  for (let number = 1; number <= file.numPages; number += 1)
    pages.push(await readPage(await file.getPage(number)))
  await file.destroy()
  return { path, pages }
}

async function output(command: 'pdftotext' | 'pdfinfo', parameters: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runSystemTool(command, parameters)
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

/** The text of each page by another reader, with what stands in the margins. */
export async function pagesByPoppler(path: string): Promise<readonly string[]> {
  // Each page ends with a form feed.
  return (await output('pdftotext', ['-enc', 'UTF-8', path, '-'])).split('\f').slice(0, -1)
}

/** Where a word stands on its page, in points. */
export interface Word {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Every word of a file with its place, and how wide and high its page is. */
export async function wordsByPoppler(path: string): Promise<{
  readonly words: readonly Word[]
  readonly sizes: readonly { width: number; height: number }[]
}> {
  const html = await output('pdftotext', ['-enc', 'UTF-8', '-bbox', path, '-'])
  const sizes: { width: number; height: number }[] = []
  const words: Word[] = []
  const found =
    /<page width="([\d.]+)" height="([\d.]+)">|<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g
  for (const [, width, height, left, top, right, bottom, text] of html.matchAll(found)) {
    if (width !== undefined) sizes.push({ width: Number(width), height: Number(height) })
    else
      words.push({
        page: sizes.length,
        text: text ?? '',
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom)
      })
  }
  return { words, sizes }
}
