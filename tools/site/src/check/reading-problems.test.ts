import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readingProblems } from './reading-problems.ts'

const MOCK = '// mock: acme fault {"name":"latency","ms":5,"operation":"find"}\n'
const sample = (code: string, { above = '', below = '' } = {}): string =>
  `${above}// #region sample\n${code}\n// #endregion sample\n${below}`

/** @returns what is wrong with a page */
function problems(page: readonly string[], files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-reading-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'code'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'code', name), text)
  writeFileSync(join(folder, 'page.md'), page.join('\n\n'))
  return readingProblems(join(folder, 'page.md'))
}

const INSTALL = '```sh\nnpm install acme @a/b\nnpm install --save-dev vitest\n```'
const show = (name: string): string => `Save \`${name}.ts\`:\n\n<<< ./code/${name}.ts#sample{ts}`
const run = (command: string): string => `\`\`\`sh\n${command}\n\`\`\``
const EXEC = 'npx picturedesk-mocks exec'
const output = (name: string): string => `<<< ./code/${name}.txt{text}`

test('a page whose blocks follow from those above is fine', () => {
  const page = [
    INSTALL,
    show('one'),
    show('two'),
    run(`${EXEC} --fault acme=latency,ms=5,operation=find -- node two.ts`),
    output('two'),
    show('three'),
    run('node three.ts'),
    output('three'),
  ]
  const files = {
    'one.ts': sample("import { x } from 'acme/part'\nimport { y } from '@a/b/c'"),
    'two.ts': sample("import { one } from './one.ts'\nimport 'node:fs'", { above: MOCK }),
    'two.txt': 'printed',
    'three.ts': sample('console.log(1)'),
    'three.txt': '1',
  }
  expect(problems(page, files)).toEqual([])
})

test.each([
  ['needs a package', "import { x } from 'other/part'", '"other" is imported, and no line above'],
  [
    'needs a file',
    "import { x } from './later.ts'",
    '"./later.ts" is imported, and not shown above',
  ],
  ['is wide', `const text = '${'x'.repeat(80)}'`, 'Expected at most 80 characters.'],
])('code that %s is told', (_, code, message) => {
  const page = [INSTALL, show('one'), run('node one.ts'), show('later')]
  const files = { 'one.ts': sample(code), 'later.ts': sample('export const x = 1') }
  expect(problems(page, files)).toEqual([expect.stringContaining(message)])
})

test.each([
  ['above', { above: 'const x = 1\n' }, 'one.ts: "const x = 1" is hidden from the reader.'],
  ['below', { below: 'console.log(x)' }, 'one.ts: "console.log(x)" is hidden from the reader.'],
])('a line %s what is shown is told', (_, hidden, message) => {
  const page = [show('one'), run('node one.ts')]
  expect(problems(page, { 'one.ts': sample('x()', hidden) })).toEqual([message])
})

test.each([
  ['no command', undefined, 'Received "none".'],
  ['another command', `${EXEC} -- node two.ts`, `Received "${EXEC} -- node two.ts".`],
  ['a command without the fault', `${EXEC} -- node one.ts`, 'Expected the command "npx pict'],
])('an output with %s above it is told', (_, command, message) => {
  const page = [show('one'), ...(command === undefined ? [] : [run(command)]), output('one')]
  const files = { 'one.ts': sample('x()', { above: MOCK }), 'one.txt': 'printed' }
  expect(problems(page, files).join('\n')).toContain(message)
})

test('a program whose mock is not installed is told', () => {
  const page = [
    '```sh\nnpm install @picturedesk/hellorf\n```',
    show('one'),
    run(`${EXEC} -- node one.ts`),
    output('one'),
  ]
  const files = { 'one.ts': sample("import { x } from '@picturedesk/hellorf'"), 'one.txt': '1' }
  expect(problems(page, files)).toEqual([
    expect.stringContaining('one.ts needs "@picturedesk/mock-hellorf", and no line above'),
  ])
})

test('a file that is not named, and an output that is not shown, are told', () => {
  const page = ['<<< ./code/one.ts#sample{ts}', run('node one.ts')]
  expect(problems(page, { 'one.ts': sample('x()'), 'one.txt': 'printed' })).toEqual([
    'line 1: Expected the text above to name the file `one.ts`, as a reader saves it.',
    'one.ts: What it prints is not shown.',
  ])
})
