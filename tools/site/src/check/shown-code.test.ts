import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { unrunCode } from './shown-code.ts'

test('a block in the page, a file and a region that are missing, and a file elsewhere are told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-code-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'code'))
  writeFileSync(join(folder, 'code/run.ts'), '// #region sample\nawait 1\n// #endregion sample\n')
  writeFileSync(join(folder, 'other.ts'), 'await 1\n')
  const lines = [
    '```ts\nawait 1\n```',
    '~~~ts\nawait 2\n~~~',
    '> ````js\n> await 3\n> ````',
    '```sh\nnpm test\n```',
    '<<< ./code/run.ts#sample{ts}',
    '<<< ./code/run.ts#smaple{ts}',
    '<<< ./code/gone.ts{ts}',
    '<<< ./other.ts{ts}',
    '<<< ./code/run.ts',
  ]
  writeFileSync(join(folder, 'page.md'), lines.join('\n\n'))
  expect(unrunCode(join(folder, 'page.md'), join(folder, 'code'))).toEqual([
    'line 1: A block of "ts" is written into the page, so no test runs it. Put it into a file of docs/code, and include that.',
    'line 5: A block of "ts" is written into the page, so no test runs it. Put it into a file of docs/code, and include that.',
    'line 9: A block of "js" is written into the page, so no test runs it. Put it into a file of docs/code, and include that.',
    '"<<< ./code/run.ts#smaple{ts}": The file has no region "smaple".',
    '"<<< ./code/gone.ts{ts}": The file does not exist.',
    '"<<< ./other.ts{ts}": Only files of docs/code are run. This one is elsewhere.',
    '"<<< ./code/run.ts": Expected "<<< path#region{language}".',
  ])
})
