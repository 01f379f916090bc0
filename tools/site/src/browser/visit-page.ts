import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[]
  }[]
}

/** Watches what a page says and asks for. Whatever it collects is a problem. */
export function watch(page: Page, origin: string): { take(): string[] } {
  let problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:'))
      problems.push(`The page asked for ${url}, which is not of the site.`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`)
  })
  return {
    take() {
      const found = problems
      problems = []
      return found
    },
  }
}

/** Whether the page has one heading of the first level, and shows what it is. */
export async function headingProblems(page: Page): Promise<string[]> {
  const headings = await page.locator('main h1, .VPContent h1').allInnerTexts()
  return headings.length === 1 && headings[0] !== ''
    ? []
    : [`Expected one heading of the first level. Found ${headings.length}.`]
}

/** Whether a narrow screen can show the page, and the code on it, without moving it sideways. */
export async function overflowProblems(page: Page): Promise<string[]> {
  const [width, shown] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  const wide = await page
    .locator('pre')
    .evaluateAll((blocks) =>
      blocks
        .filter((block) =>
          [block, block.parentElement].some((one) => one && one.scrollWidth > one.clientWidth),
        )
        .map((block) => (block.textContent ?? '').slice(0, 80)),
    )
  return [
    ...(width === undefined || shown === undefined || width <= shown
      ? []
      : [`Expected at most ${shown} pixels of width. The page needs ${width}.`]),
    ...wide.map((code) => `Expected code to break where it is too wide. This does not: ${code}`),
  ]
}

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What keeps people from reading the page, by axe-core: WCAG 2.2 A and AA and its best practices.
 * @param rules only these, where the others have been looked at, since colours do not change them
 */
export async function axeProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE)
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: EVERYTHING }
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, ${options})`)
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes
    return `axe ${id}: ${help} ${nodes.length} times, first at ${String(first?.target)}: ${first?.html.slice(0, 150)}`
  })
}
