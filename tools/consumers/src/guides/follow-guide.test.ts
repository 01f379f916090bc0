import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Followed, followGuide } from './follow-guide.ts'

/** Follows a page whose code is in files beside it. */
function follow(page: string, files: Readonly<Record<string, string>>): Promise<Followed> {
  const house = mkdtempSync(join(tmpdir(), 'guide-'))
  onTestFinished(() => rmSync(house, { recursive: true }))
  const folder = join(house, 'reader')
  mkdirSync(folder)
  writeFileSync(join(house, 'page.md'), page)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(house, name), text)
  return followGuide(join(house, 'page.md'), folder, {})
}

const REGION =
  '// #region sample\nconsole.log("here")\n// #endregion sample\nconsole.log("hidden")\n'
const PAGE = `# Page

<<< ./one.mjs#sample{ts}

\`\`\`sh
true
node one.mjs
\`\`\`

<<< ./one.txt{text}
`

test('code is saved as it is shown, commands are run, and outputs are compared', async () => {
  const done = await follow(PAGE, { 'one.mjs': REGION, 'one.txt': 'here' })
  expect(done).toEqual({ files: ['one.mjs'], commands: 2, outputs: 1 })
})

test('another output is told with the line of the page', async () => {
  await expect(follow(PAGE, { 'one.mjs': REGION, 'one.txt': 'there' })).rejects.toThrow(
    /page\.md:10\nExpected this output:\nthere\nReceived:\nhere/,
  )
})

test('a command that fails is told with the line of the page', async () => {
  await expect(follow('```sh\nexit 3\n```', {})).rejects.toThrow(
    /page\.md:1\n.*exit 3.*exit code 3/s,
  )
})

test.each(['export KEY=…\nexit 3', 'npm create acme@latest', 'exit 3 --spec my.yaml'])(
  'what needs something of the reader is left to the reader: %s',
  async (commands) => {
    const page = `\`\`\`sh\n${commands}\n\`\`\``
    expect(await follow(page, {})).toEqual({ files: [], commands: 0, outputs: 0 })
  },
)
