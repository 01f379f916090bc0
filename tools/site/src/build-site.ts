import { spawnSync } from 'node:child_process'
import { brokenLinks } from './check/broken-links.ts'
import { built, docs, siteBase } from './house.ts'
import { writeSitePages } from './pages/write-site-pages.ts'

// `pnpm site:build`: makes the pages, then the site, and checks every link of it.

// Before the work, which takes minutes.
const base = siteBase()
for (const [sort, count] of Object.entries(await writeSitePages())) console.log(`${count} ${sort}`)
const { status } = spawnSync('pnpm', ['exec', 'vitepress', 'build'], {
  cwd: docs,
  stdio: 'inherit',
})
const broken = status === 0 ? brokenLinks(built, base) : []
for (const line of broken) console.error(line)
if (status === 0) console.log(`The site is in ${built}. ${broken.length} links lead nowhere.`)
process.exitCode = status === 0 && broken.length === 0 ? 0 : 1
