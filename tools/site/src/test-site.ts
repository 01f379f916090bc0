import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser } from './browser/find-browser.ts'
import { visitSite } from './browser/visit-site.ts'
import { brokenLinks } from './check/broken-links.ts'
import { knownIn, shellProblems } from './check/shell-commands.ts'
import { built, root } from './house.ts'

// `pnpm site:test`: opens the site that `pnpm site:build` made. `--full` opens every page.

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } })
if (!existsSync(join(built, 'index.html')))
  throw new Error(`${built} has no site. Run "pnpm site:build" first.`)

let passed = 0
let failed = 0
const onCheck = (name: string, problems: readonly string[]): void => {
  if (problems.length === 0) passed += 1
  else failed += 1
  for (const problem of problems) console.log(`FAILED ${name}: ${problem}`)
}

onCheck('links', brokenLinks(built))
const known = knownIn(root)
for (const path of globSync(['*.md', '{packages,mocks,specs}/*/README.md'], { cwd: root }).sort())
  onCheck(`commands of ${path}`, shellProblems(readFileSync(join(root, path), 'utf8'), known))
const browser = findBrowser()
if (browser === undefined)
  console.log(
    'Not opened in a browser: no Chromium is installed, such as Debian’s package chromium.',
  )
else await visitSite({ folder: built, browser, full: values.full, onCheck })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
