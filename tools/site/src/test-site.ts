import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { absenceProblems, LEFT_OUT } from './browser/absent-browser.ts'
import { findBrowser } from './browser/find-browser.ts'
import { readPart } from './browser/part-of.ts'
import { visitSite } from './browser/visit-site.ts'
import { brokenLinks } from './check/broken-links.ts'
import { knownIn, shellProblems } from './check/shell-commands.ts'
import { built, root, siteBase } from './house.ts'

// `pnpm site:test`: opens the site that `pnpm site:build` made. `--full` opens every page, `--part 2/6` the second of six parts of them.
// `--browser-optional` accepts in CI that there is no Chromium; elsewhere its absence is told and accepted.

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    part: { type: 'string', default: '1/1' },
    'browser-optional': { type: 'boolean', default: false },
  },
})
const base = siteBase()
const part = readPart(values.part)
if (!existsSync(join(built, 'index.html')))
  throw new Error(`${built} has no site. Run "pnpm site:build" first.`)

let passed = 0
let failed = 0
const onCheck = (name: string, problems: readonly string[]): void => {
  if (problems.length === 0) passed += 1
  else failed += 1
  for (const problem of problems) console.log(`FAILED ${name}: ${problem}`)
}

onCheck('links', brokenLinks(built, base))
const known = knownIn(root)
for (const path of globSync(['*.md', '{packages,mocks,specs}/*/README.md'], { cwd: root }).sort())
  onCheck(`commands of ${path}`, shellProblems(readFileSync(join(root, path), 'utf8'), known))
const browser = findBrowser()
const absence =
  browser === undefined ? absenceProblems({ allowed: values['browser-optional'] }) : []
if (absence.length > 0) onCheck('the browser', absence)
if (browser !== undefined)
  await visitSite({ folder: built, base, browser, full: values.full, part, onCheck })
console.log(`${passed} passed, ${failed} failed${browser === undefined ? `. ${LEFT_OUT}` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
