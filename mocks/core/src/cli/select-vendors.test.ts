import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import { vendors } from '../vendors/index.ts'
import { selectVendors } from './select-vendors.ts'
import { runMain } from './testing/run-main.ts'
import { spawnCli } from './testing/spawn-cli.ts'
import { type TemporaryDirectory, temporaryDirectory } from './testing/temporary-directory.ts'

let directory: TemporaryDirectory
const before = process.cwd()

beforeEach(async () => {
  directory = await temporaryDirectory()
  process.chdir(directory.path)
})
afterEach(async () => {
  process.chdir(before)
  await directory[Symbol.asyncDispose]()
})

const specOf = (more: object = {}): object => ({
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {
    '/notes': {
      get: {
        responses: {
          200: {
            description: 'Notes',
            content: { 'application/json': { examples: { some: { value: [] } } } },
          },
        },
      },
    },
  },
  ...more,
})

test('takes all that are known when none is named', async () => {
  const ids = (await selectVendors([], {})).map(({ id }) => id)
  expect(ids).toEqual(Object.keys(vendors))
  expect(ids).toContain('hellorf')
})

test('takes those that are named, by lists, modules and specs', async () => {
  const spec = await directory.write('myNotes API.v2.json', specOf())
  const module = `export const mock = { id: 'mine', spec: ${JSON.stringify(specOf())} }`
  await directory.write('mock.ts', module)
  const chosen = await selectVendors(['omnious'], {
    vendor: ['./mock.ts'],
    vendors: ['ogq, hellorf'],
    spec: [spec],
  })
  const ids = chosen.map(({ id }) => id)
  expect(ids).toEqual(['omnious', 'mine', 'ogq', 'hellorf', 'my-notes-api-v2'])
})

test.each([
  ['export const mock = {}', 'exports no mock'],
  ['export const a = { id: "a", spec: {} }; export const b = { id: "b", spec: {} }', 'several'],
  ['import "./nowhere.ts"', 'nowhere.ts'],
  ['export const = 1', 'cannot be loaded'],
])('says what is wrong with a module: %s', async (module, message) => {
  const file = await directory.write('mock.mjs', module)
  const { code, err } = await runMain('list', file)
  expect(code).toBe(1)
  expect(err).toContain(message)
})

test('finds a package from where it is run, by its import condition', async () => {
  await mkdir(join('node_modules', 'my-plugin'), { recursive: true })
  const manifest = { name: 'my-plugin', exports: { './mock': { import: './mock.mjs' } } }
  await directory.write(join('node_modules', 'my-plugin', 'package.json'), manifest)
  const scenarios = "{ closed: { description: 'Closed all day.' } }"
  await directory.write(
    join('node_modules', 'my-plugin', 'mock.mjs'),
    `export const plugin = { id: 'plugin', spec: {}, scenarios: ${scenarios} }`,
  )
  const { out, ended } = spawnCli('list', '--vendor', 'my-plugin/mock')
  expect(await ended).toBe(0)
  expect(out()).toMatch(/plugin +closed +Closed all day\./)
})

test('reads YAML over several files, OpenAPI 3.0 and its relative server', async () => {
  await directory.write(
    'schemas.yaml',
    'Note:\n  type: object\n  properties:\n    text: { type: string, nullable: true }\n',
  )
  const file = await directory.write(
    'openapi.yaml',
    `
openapi: 3.0.3
info: { title: Notes, version: '1' }
x-provider: { id: notes }
servers: [{ url: '/{version}', variables: { version: { default: v2 } } }]
security: [{ key: [] }]
paths:
  /notes/first:
    get:
      operationId: getFirst
      responses:
        '200':
          description: A note
          content:
            application/json:
              schema: { $ref: 'schemas.yaml#/Note' }
              examples:
                empty: { value: { text: null } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`,
  )
  const [vendor] = await selectVendors([], { spec: [file] })
  if (!vendor) throw new Error('no vendor')
  expect(vendor).toMatchObject({ id: 'notes', credentials: { apiKey: 'notes-mock-api-key' } })
  await using mock = await startMock(vendor)
  expect(mock.url).toMatch(/\/v2$/)
  const response = await mock.fetch(`${mock.url}/notes/first`, { headers: { 'x-key': 'k' } })
  expect(await response.json()).toEqual({ text: null })
})

test('reads a spec of ours as it is written, over many files', async () => {
  const file = fileURLToPath(new URL('../../../specs/hellorf/openapi.yaml', import.meta.url))
  const [vendor] = await selectVendors([], { spec: [file] })
  if (!vendor) throw new Error('no vendor')
  expect(vendor.id).toBe('hellorf')
  await using mock = await startMock(vendor)
  const query = 'client_id=c&nonce_str=1&sign=0123456789abcdef0123456789abcdef'
  const response = await mock.fetch(`${mock.url}/image/topic/hots?${query}`)
  expect(await response.json()).toMatchObject({ result: true })
})

test.each([
  ['nowhere.yaml', undefined, 'ENOENT'],
  ['bad.yaml', 'a: [1\nb: 2\n', '(2:1)'],
  ['list.json', '[]', 'no OpenAPI document'],
  ['text.yaml', 'text', 'no OpenAPI document'],
  ['empty.yaml', '', 'no OpenAPI document'],
  ['two.json', { swagger: '2.0' }, 'Swagger 2.0; the mock takes OpenAPI 3.0 and 3.1'],
  ['next.json', { openapi: '3.9.0' }, 'OpenAPI 3.9.0; the mock takes'],
  ['remote.json', specOf({ x: { $ref: 'https://example.invalid/x.json' } }), 'nothing is fetched'],
  ['lost.json', specOf({ x: { $ref: './lost-too.json#/x' } }), 'lost-too.json'],
])('says what is wrong with a document: %s', async (name, content, message) => {
  const file = content === undefined ? name : await directory.write(name, content)
  const { code, err } = await runMain('list', '--spec', file)
  expect(code).toBe(1)
  expect(err).toContain(name)
  expect(err).toContain(message)
})

test('does not serve a spec with something wrong, and lists all of it', async () => {
  const text = JSON.stringify(specOf()).replace('"examples"', '"schema":{"type":"text"},"examples"')
  const file = await directory.write('wrong.json', text)
  const { code, err } = await runMain('exec', '--spec', file, '--', process.execPath, '-e', '')
  expect(code).toBe(1)
  expect(err).toContain('The spec of Notes has')
  expect(err).toContain('--allow-spec-problems')
  const allowed = ['--allow-spec-problems', '--', process.execPath, '-e', '']
  expect((await runMain('exec', '--spec', file, ...allowed)).code).toBe(0)
})
