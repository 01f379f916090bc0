import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryApplication } from '@picturedesk/installed/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applicationWithMocks, mockPackage } from '../fixtures/installed-mocks.ts'
import { startMock } from '../start-mock.ts'
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

const quiet = { err: () => {} }

test('takes every installed mock when none is named', async () => {
  using app = applicationWithMocks()
  const chosen = await selectVendors([], { from: app.directory }, quiet)
  expect(chosen.map(({ id }) => id)).toEqual(['library', 'shop'])
})

test('takes those that are named, by lists, modules and specs', async () => {
  using app = applicationWithMocks()
  const spec = await directory.write('myNotes API.v2.json', specOf())
  const module = `export const mock = { id: 'mine', spec: ${JSON.stringify(specOf())} }`
  await directory.write('mock.ts', module)
  const selection = { vendor: ['./mock.ts'], vendors: ['shop'], spec: [spec], from: app.directory }
  const chosen = await selectVendors(['library'], selection, quiet)
  expect(chosen.map(({ id }) => id)).toEqual(['library', 'mine', 'shop', 'my-notes-api-v2'])
})

test('says how to install a mock when none is', async () => {
  using app = temporaryApplication({ 'package.json': {} })
  const { code, out, err } = await runMain('--from', app.directory)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('No mock is installed.')
  expect(err).toContain(app.directory)
  expect(err).toContain('npm install --save-dev @picturedesk/mock-<vendor>')
})

test('says how to install the mock of a vendor that is not', async () => {
  using app = applicationWithMocks()
  const { code, err } = await runMain('list', 'archive', '--from', app.directory)
  expect(code).toBe(2)
  expect(err).toContain('Installed mocks: library, shop.')
  expect(err).toContain('npm install --save-dev @picturedesk/mock-archive')
})

test('leaves out a package with a broken declaration, and says so', async () => {
  using app = applicationWithMocks()
  app.write(mockPackage('shop', { declaration: { specVersion: 'v1', id: 'shop' } }))
  const { code, out, err } = await runMain('list', '--from', app.directory)
  expect(code).toBe(0)
  expect(out).toContain('library')
  expect(err).toContain('the mock in mock-shop is left out: `picturedesk-mock.export` must be')
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
  expect(out()).toMatch(/plugin +– +closed +Closed all day\./)
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
  const [vendor] = await selectVendors([], { spec: [file] }, quiet)
  if (!vendor) throw new Error('no vendor')
  expect(vendor).toMatchObject({ id: 'notes', credentials: { apiKey: 'notes-mock-api-key' } })
  await using mock = await startMock(vendor)
  expect(mock.url).toMatch(/\/v2$/)
  const response = await mock.fetch(`${mock.url}/notes/first`, { headers: { 'x-key': 'k' } })
  expect(await response.json()).toEqual({ text: null })
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
])('says what is wrong with a document: %s', async (name, content, message) => {
  const file = content === undefined ? name : await directory.write(name, content)
  const { code, err } = await runMain('list', '--spec', file)
  expect(code).toBe(1)
  expect(err).toContain(name)
  expect(err).toContain(message)
})

test('serves past what is wrong with a spec, and lists it; --strict refuses', async () => {
  const text = JSON.stringify(specOf()).replace('"examples"', '"schema":{"type":"text"},"examples"')
  const file = await directory.write('wrong.json', text)
  const run = (...options: string[]): ReturnType<typeof runMain> =>
    runMain('exec', '--spec', file, ...options, '--', process.execPath, '-e', '')
  const served = await run()
  expect(served.code).toBe(0)
  expect(served.err).toContain('The spec of Notes has 1 problem. It is served nevertheless.')
  expect(served.err).toContain('problem: ')
  const refused = await run('--strict')
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('The spec of Notes has a problem')
  const checked = await runMain('check', '--spec', file, '--json')
  expect(checked.code).toBe(1)
  expect(JSON.parse(checked.out)).toMatchObject({
    vendor: 'wrong',
    level: 'problem',
    blame: 'spec',
  })
})

test('a spec with nothing wrong passes the check', async () => {
  const file = await directory.write('right.json', JSON.stringify(specOf()))
  expect(await runMain('check', '--spec', file)).toMatchObject({ code: 0 })
})
