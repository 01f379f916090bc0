import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { faultNames } from './faults/fault.ts'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
/** Without the blanks that align tables. */
const unaligned = readme.replace(/ +\|$/gm, ' |').replace(/` +\|/g, '` |')

// Both files are run as tests of this package, so the README's code runs.
test.each(['src/fixtures/plugin/lumen-mock.ts', 'src/fixtures/plugin/lumen-mock.test.ts'])(
  'the README quotes %s',
  async (path) => {
    const source = await readFile(new URL(`../${path}`, import.meta.url), 'utf8')
    const published = source
      .replace("'../../index.ts'", "'@picturedesk/mocks'")
      .replace("'../../vitest/index.ts'", "'@picturedesk/mocks/vitest'")
    expect(readme).toContain(`<!-- ${path} -->\n\`\`\`ts\n${published}\`\`\`\n`)
  },
)

test('the README lists every fault as its documentation does', async () => {
  const source = await readFile(new URL('./faults/fault.ts', import.meta.url), 'utf8')
  const rows = [...source.matchAll(/^ \* (\| `.*)$/gm)].map(([, row]) => row)
  expect(rows).toHaveLength(faultNames.length)
  for (const row of rows) expect(unaligned).toContain(`${row}\n`)
})
