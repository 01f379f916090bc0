import { globSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { choosePages } from './choose-pages.ts'
import { BROWSER_FLAGS } from './find-browser.ts'
import { appearanceProblems, searchProblems, skipLinkProblems } from './journeys.ts'
import { type Part, partOf } from './part-of.ts'
import { serveFolder } from './serve-folder.ts'
import { axeProblems, headingProblems, overflowProblems, watch } from './visit-page.ts'

export interface VisitOptions {
  /** The built site. */
  readonly folder: string
  /** The path that it is served from. Default: `/`. */
  readonly base?: string
  /** The program of the browser. */
  readonly browser: string
  /** Whether every page is opened, in place of one of each sort. */
  readonly full?: boolean
  /** Only some of the pages. Default: all. */
  readonly part?: Part
  /** Told of each check when it is done: its name, and what is wrong. */
  readonly onCheck: (name: string, problems: readonly string[]) => void
}

/** Far above what a page takes: a busy machine must not fail one. */
const PATIENCE = 300_000
const COLOURS = ['color-contrast', 'link-in-text-block']
const NARROW = { width: 360, height: 740 }
const WIDE = { width: 1280, height: 900 }

/** Opens a built site in a browser that reaches no network. */
export async function visitSite({
  folder,
  base = '/',
  browser,
  full = false,
  part = { number: 1, of: 1 },
  onCheck,
}: VisitOptions): Promise<void> {
  const all = globSync('**/*.html', { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('reference/') && path !== '404.html')
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
  const pages = partOf(full ? all.map(({ path }) => path).sort() : choosePages(all), part)
  const server = await serveFolder(folder, base)
  const program = await chromium.launch({
    executablePath: browser,
    args: BROWSER_FLAGS,
    chromiumSandbox: false,
    timeout: PATIENCE,
  })
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await program.newContext({
        colorScheme,
        viewport: WIDE,
        reducedMotion: 'reduce',
      })
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      const watched = watch(page, server.url)
      for (const path of pages) {
        await page.goto(`${server.url}/${path}`, { waitUntil: 'load' })
        const problems = await axeProblems(page, colorScheme === 'dark' ? COLOURS : undefined)
        if (colorScheme === 'light') {
          problems.push(...(await headingProblems(page)))
          await page.setViewportSize(NARROW)
          problems.push(...(await overflowProblems(page)))
          await page.setViewportSize(WIDE)
        }
        onCheck(`${path} in ${colorScheme}`, [...watched.take(), ...problems])
      }
      await context.close()
    }
    for (const [name, journey] of part.number === 1 ? JOURNEYS : []) {
      const context = await program.newContext({ viewport: WIDE })
      context.setDefaultTimeout(PATIENCE)
      onCheck(name, await attempt(context, server.url, journey))
      await context.close()
    }
  } finally {
    await program.close()
    await server.close()
  }
}

type Journey = (page: Page, url: string) => Promise<string[]>

const JOURNEYS: readonly (readonly [string, Journey])[] = [
  ['the search', searchProblems],
  ['the keyboard', skipLinkProblems],
  ['light and dark', appearanceProblems],
]

async function attempt(context: BrowserContext, url: string, journey: Journey): Promise<string[]> {
  const page = await context.newPage()
  const watched = watch(page, url)
  try {
    return [...(await journey(page, url)), ...watched.take()]
  } catch (error) {
    return [String(error)]
  }
}
