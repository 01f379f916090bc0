import { writeSitePages } from './pages/write-site-pages.ts'

for (const [sort, count] of Object.entries(await writeSitePages())) console.log(`${count} ${sort}`)
