import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import writeFileAtomic from 'write-file-atomic'
import { needsLines } from '../needs/needs-line.ts'
import { policyPage, policyTable } from '../policy/render-policy.ts'
import { betweenMarkers } from './between-markers.ts'
import { renderReadme } from './render-readme.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const path = join(root, 'README.md')

await writeFileAtomic(path, await renderReadme(await readFile(path, 'utf8'), root))
const page = policyPage(root)
await writeFileAtomic(page, betweenMarkers(await readFile(page, 'utf8'), 'policy', policyTable()))
for (const { readme, line, pattern } of needsLines(root)) {
  const text = await readFile(join(root, readme), 'utf8')
  const fresh = text.replace(pattern, () => line)
  if (fresh !== text) await writeFileAtomic(join(root, readme), fresh)
}
