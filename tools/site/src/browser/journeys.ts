import type { Page } from 'playwright-core'
import { SEARCHES } from './searches.ts'

/** Looks for words. @returns the addresses of what is found first, in their order */
async function search(page: Page, words: string): Promise<string[]> {
  const results = page.locator('.VPLocalSearchBox a.result')
  const box = page.getByRole('searchbox')
  await box.fill('')
  await results.first().waitFor({ state: 'detached' })
  await box.fill(words)
  // All results are shown at once.
  await results.first().waitFor()
  return results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** The search finds operations of vendors, codes of errors, functions, options, settings and what guides are about. */
export async function searchProblems(page: Page, url: string): Promise<string[]> {
  const problems: string[] = []
  // The index is loaded once, when the search is opened.
  await page.goto(`${url}/`)
  await page.locator('body').press('/')
  for (const { words, page: wanted, within } of SEARCHES) {
    const found = (await search(page, words)).slice(0, within)
    if (!found.some((address) => wanted.test(address)))
      problems.push(
        `Expected a search for "${words}" to show a page of ${wanted} among the first ${within}. Received ${found.join(', ')}.`,
      )
  }
  return problems
}

/** The first key leads to a link that skips what stands on every page. */
export async function skipLinkProblems(page: Page, url: string): Promise<string[]> {
  await page.goto(`${url}/start.html`)
  await page.keyboard.press('Tab')
  const name = await page.evaluate(() => document.activeElement?.textContent?.trim())
  if (name !== 'Skip to content')
    return [`Expected the first Tab to reach "Skip to content". It reached "${name}".`]
  await page.keyboard.press('Enter')
  const place = await page.evaluate(() => document.activeElement?.closest('#VPContent')?.id)
  return place === 'VPContent'
    ? []
    : ['Expected "Skip to content" to move the focus there. It did not.']
}

/** A switch between light and dark that a keyboard reaches, and that is remembered. */
export async function appearanceProblems(page: Page, url: string): Promise<string[]> {
  const isDark = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.classList.contains('dark'))
  await page.goto(`${url}/start.html`)
  const before = await isDark()
  await page.getByRole('switch').first().press('Enter')
  const after = await isDark()
  await page.goto(`${url}/errors.html`)
  const later = await isDark()
  return before !== after && after === later
    ? []
    : [
        `Expected the switch to change the appearance for good. It was ${before}, then ${after}, then ${later}.`,
      ]
}
