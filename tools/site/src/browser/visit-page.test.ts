import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts'
import { serveFolder } from './serve-folder.ts'
import { axeProblems, headingProblems, overflowProblems, watch } from './visit-page.ts'

const executablePath = findBrowser()

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`

const GOOD = page('<main><h1>Title</h1><p>Text</p></main>')
const BAD = page(`<main><p style="color: #ccc; background: #fff; width: 900px">Pale and wide</p>
<img src="gone.png" alt=""><img src="http://picturedesk.invalid/seen.png" alt="">
<pre>const text = '${'x'.repeat(200)}'</pre>
<script>console.warn('oh'); throw new Error('broken')</script></main>`)

test('a page that is broken, pale, wide or asks others is told, and a good one is not', async ({
  skip,
  onTestFinished,
}) => {
  if (executablePath === undefined)
    return skip('No Chromium is installed, such as Debian’s package chromium.')
  const folder = mkdtempSync(join(tmpdir(), 'site-visit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries({ good: GOOD, bad: BAD, 404: page('') }))
    writeFileSync(join(folder, `${name}.html`), text)
  const server = await serveFolder(folder)
  onTestFinished(() => server.close())
  const program = await chromium.launch({
    executablePath,
    args: BROWSER_FLAGS,
    chromiumSandbox: false,
    timeout: 300_000,
  })
  onTestFinished(() => program.close())
  const visited = await program.newPage({ viewport: { width: 360, height: 700 } })
  visited.setDefaultTimeout(300_000)
  const watched = watch(visited, server.url)
  const problems = async (path: string): Promise<string> => {
    await visited.goto(`${server.url}/${path}`, { waitUntil: 'load' })
    const found = [
      ...(await headingProblems(visited)),
      ...(await overflowProblems(visited)),
      ...(await axeProblems(visited, ['color-contrast'])),
    ]
    return [...watched.take(), ...found].join('\n')
  }
  expect(await problems('good')).toBe('')
  const told = await problems('bad.html')
  for (const part of [
    'console: oh',
    'error: broken',
    `404 for ${server.url}/gone.png`,
    'The page asked for http://picturedesk.invalid/seen.png, which is not of the site.',
    'Expected one heading of the first level. Found 0.',
    'Expected at most 360 pixels of width.',
    "Expected code to break where it is too wide. This does not: const text = 'xxx",
    'axe color-contrast:',
  ])
    expect(told).toContain(part)
})
