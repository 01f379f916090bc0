import type { Page } from 'playwright-core'

/** What a reader looks for, and a page that the search must show. */
const SEARCHES: readonly (readonly [string, string])[] = [
  ['purchaseImage', '/vendors/'],
  ['quota-exceeded', '/errors.html#quota-exceeded'],
  ['circuitBreaker', '/registry'],
  ['response is lost', '/guides/license.html'],
  ['createHellorf', 'hellorf'],
]

/** The search finds operations of vendors, codes of errors, functions and sentences of guides. */
export async function searchProblems(page: Page, url: string): Promise<string[]> {
  const problems: string[] = []
  for (const [words, wanted] of SEARCHES) {
    await page.goto(`${url}/`)
    await page.locator('body').press('/')
    await page.getByRole('searchbox').fill(words)
    const found = page.locator(`.VPLocalSearchBox a[href*="${wanted}"]`)
    // All results are shown at once.
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    const isThere = await found
      .first()
      .waitFor({ timeout: 30_000 })
      .then(() => true)
      .catch(() => false)
    if (!isThere) problems.push(`Expected a search for "${words}" to show a page of ${wanted}.`)
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
