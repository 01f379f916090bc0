import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintSpec } from './lint-spec.js'

const specs = fileURLToPath(new URL('../..', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picturedesk-lint-'))
  cpSync(join(specs, 'omnious'), folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist/.test(path),
  })
})
afterEach(() => rmSync(folder, { recursive: true }))

const edit = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toMatch(from)
  writeFileSync(join(folder, file), text.replace(from, to))
}
const lint = async () =>
  (await lintSpec(join(folder, 'openapi.yaml'))).map(
    ({ file, line, rule }) => `${relative(folder, file)}:${line} ${rule}`,
  )

test('a finding names the file and the line in which it was written', async () => {
  edit('paths/bulk.yaml', /x-retry-safety: never/, 'x-retry-safety: seldom')
  const text = readFileSync(join(folder, 'paths/bulk.yaml'), 'utf8')
  const line = text.slice(0, text.indexOf('seldom')).split('\n').length
  expect(await lint()).toEqual([`paths/bulk.yaml:${line} operation-retry-safety`])
})

test('a part and a file that nothing refers to are found', async () => {
  writeFileSync(join(folder, 'schemas/old.yaml'), 'Old: { type: string }\n')
  edit('responses.yaml', /^/, 'Spare:\n  description: Spare.\n')
  expect(await lint()).toEqual(['responses.yaml:1 part-used', 'schemas/old.yaml:1 file-used'])
})

test('a reference that leads nowhere is found where it stands', async () => {
  edit('responses.yaml', 'schemas/common.yaml#/Failure', 'schemas/common.yaml#/Failed')
  expect(await lint()).toContainEqual(
    expect.stringMatching(/^responses\.yaml:\d+ reference-leads-somewhere$/),
  )
})

test('a file that cannot be read is found by its line', async () => {
  edit('responses.yaml', /^/, 'a: 1\na: 2\n')
  expect(new Set(await lint())).toEqual(new Set(['responses.yaml:2 readable']))
})

test('a spec that does not exist is told', async () => {
  const [finding] = await lintSpec(join(folder, 'nowhere.yaml'))
  expect(finding).toMatchObject({ rule: 'readable', line: 1 })
})

test('a reference to itself ends', async () => {
  mkdirSync(join(folder, 'more'))
  edit('schemas/common.yaml', /^/, 'Loop: { $ref: "#/Loop" }\n')
  expect(await lint()).toContain('schemas/common.yaml:1 part-used')
})

test('a comment that says where something is known from is found by its line', async () => {
  edit('responses.yaml', /^/, '# The status is assumed.\n# Shared by all operations.\n')
  expect(await lint()).toEqual(['responses.yaml:1 provenance-in-comment'])
})

test('a status without a statement is found where it stands', async () => {
  const parsed = parse(readFileSync(join(folder, 'paths/bulk.yaml'), 'utf8'))
  for (const response of Object.values(parsed.tasks.get.responses)) {
    const { content } = response as { content?: unknown }
    if (content !== undefined) Reflect.deleteProperty(response as object, 'x-provenance')
  }
  writeFileSync(join(folder, 'paths/bulk.yaml'), JSON.stringify(parsed, null, 2))
  const found = (await lint()).filter((one) => one.includes('provenance'))
  expect(found).not.toEqual([])
  for (const one of found) expect(one).toMatch(/^paths\/bulk\.yaml:\d+ provenance-stated$/)
})

test.each([
  ['Taken from the PHP client.', true],
  ['The docs do not say it.', true],
  ['Seen in production.', true],
  ['As per the vendor.', true],
  ['We think that ids are unique.', true],
  ['See https://vendor.com/api', true],
  ['Perhaps more than ten.', true],
  ['Shared by all operations.', false],
  ['A document of two pages.', false],
  ['Keep the order: the first alternative counts.', false],
])('a comment "%s" speaks of an origin: %s', async (comment, isOrigin) => {
  edit('responses.yaml', /^/, `# ${comment}\n`)
  expect(await lint()).toEqual(isOrigin ? ['responses.yaml:1 provenance-in-comment'] : [])
})

test('lines beyond the end of a copy, and a copy that nobody has, are found where they stand', async () => {
  edit('copies.json', /"lines": \d+/, '"lines": 100')
  expect(new Set((await lint()).map((one) => one.split(' ')[1]))).toEqual(new Set(['lines-there']))
  rmSync(join(folder, 'copies.json'))
  expect(await lint()).toEqual([expect.stringMatching(/^openapi\.yaml:\d+ copy-there$/)])
  writeFileSync(join(folder, 'omnious-tagger-bulk-api.txt'), 'a line\n'.repeat(500))
  expect(await lint()).toEqual([])
})

test('a reference that leads back to itself is found where it stands', async () => {
  edit('responses.yaml', /^NotFound:\n( .*\n)+/m, 'NotFound: { $ref: "#/NotFound" }\n')
  expect(await lint()).toEqual([expect.stringMatching(/^responses\.yaml:\d+ readable$/)])
})

test('references that lead back in a file of schemas are found, and end no process', async () => {
  edit('schemas/task.yaml', /$/, '\nLoop: { $ref: "#/LoopB" }\nLoopB: { $ref: "#/Loop" }\n')
  edit('paths/bulk.yaml', '../schemas/task.yaml#/TaggingTasksAnswer', '../schemas/task.yaml#/Loop')
  expect(await lint()).toEqual([
    expect.stringMatching(/^schemas\/task\.yaml:\d+ readable$/),
    expect.stringMatching(/^schemas\/task\.yaml:\d+ readable$/),
  ])
})

test('a reference that leads nowhere comes alone', async () => {
  edit(
    'paths/bulk.yaml',
    '../schemas/task.yaml#/TaggingTasksAnswer',
    '../schemas/task.yaml#/Nothing',
  )
  expect(await lint()).toEqual([
    expect.stringMatching(/^paths\/bulk\.yaml:\d+ reference-leads-somewhere$/),
  ])
})

test('an extension of others comes with the way in which the house says the same', async () => {
  edit('schemas/request.yaml', /^( +)type: string\n/m, '$&$1x-open-enum: true\n')
  const [finding] = await lintSpec(join(folder, 'openapi.yaml'))
  expect(finding?.rule).toBe('extension-known')
  expect(finding?.message).toContain('A list of values that may grow is written as type: string')
})

test('a status without quotation marks is found', async () => {
  edit('paths/bulk.yaml', '"202":', '202:')
  expect(await lint()).toEqual([expect.stringMatching(/^paths\/bulk\.yaml:\d+ status-quoted$/)])
})

test('an example is held against the alternative that it fits best, and its own line is named', async () => {
  edit('examples/task.yaml', /taskId: .*/, 'taskId: 7')
  const [first] = await lintSpec(join(folder, 'openapi.yaml'))
  expect(first?.message).toMatch(/taskId must be string\. Received 7\.$/)
  const text = readFileSync(join(folder, 'examples/task.yaml'), 'utf8').split('\n')
  expect(text[(first?.line ?? 0) - 1]).toContain('taskId: 7')
})
