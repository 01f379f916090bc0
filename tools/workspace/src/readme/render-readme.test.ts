import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renderReadme } from './render-readme.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

test('the README shows the packages as they are now, and what the vendors can do', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const fresh = await renderReadme(readme, root)
  expect(readme, 'A table of README.md is stale. Run `pnpm readme`.').toBe(fresh)
})
