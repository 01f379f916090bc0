import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleSpec } from '@picturedesk/generate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeAll } from '../render/write-all.ts'
import { otherVendors } from '../testing/other-vendors.ts'
import { runScript } from '../testing/run-script.ts'
import { temporaryHouse } from '../testing/temporary-house.ts'
import { addVendor, type NewVendor } from './add-vendor.ts'
import { COLLECTOR } from './install-beside-others.ts'

const spec = fileURLToPath(new URL('../fixtures/postcards.yaml', import.meta.url))
const house = temporaryHouse()
afterAll(() => house[Symbol.dispose]())

const run = (
  directory: string,
  script: string,
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<string> => runScript(join(house.root, directory), script, more, env)

const read = (path: string): string => readFileSync(join(house.root, path), 'utf8')

/** The files of the house, without those that are installed. */
const filesOf = (): string[] =>
  globSync('{*,.changeset/*,{specs,packages,mocks,tools}/**/*}', {
    cwd: house.root,
    exclude: ['**/node_modules/**', '**/node_modules', 'node_modules'],
  }).toSorted()

const others = Object.keys(otherVendors)
let postcards: NewVendor
let before: { readonly files: readonly string[]; readonly texts: readonly string[] }
let made: readonly string[]
let linted: string

beforeAll(async () => {
  const files = filesOf().filter((path) => path !== COLLECTOR && path.includes('.'))
  before = { files, texts: files.map(read) }
  postcards = await addVendor(house.root, 'postcards', spec)
  made = filesOf()
  const directories = [...postcards.directories]
  for (const [id, change] of Object.entries(otherVendors)) {
    const path = join(house.root, `${id}.yaml`)
    writeFileSync(path, change(readFileSync(spec, 'utf8')))
    directories.push(...(await addVendor(house.root, id, path)).directories)
  }
  await writeAll(house.root, checks)
  // The linter follows what is installed, and here that is outside of its root.
  linted = await run('checks', 'lint').then(() => 'nothing to report', String)
  for (const directory of directories) house.install(directory)
  for (const directory of directories.filter((one) => !one.startsWith('specs/')))
    await writeAll(house.root, readmeModules(directory))
  await run('specs/postcards', 'bundle')
  for (const id of others) await bundle(id)
})

/** Names that the READMEs take from elsewhere. */
const CREDENTIALS = ['apiKey', 'accessToken', 'username', 'password', 'appId', 'appKey']

/** The code of a README as modules, so that the type check reads it. A block has the imports of those before it. */
function readmeModules(directory: string): Record<string, string> {
  const blocks = [...read(`${directory}/README.md`).matchAll(/```ts\n([\s\S]*?)```/g)]
  expect(blocks.length, `code in ${directory}/README.md`).toBeGreaterThan(0)
  const given = CREDENTIALS.map((name) => `declare const ${name}: string\n`).join('')
  const imports = new Set<string>()
  const modules = blocks.map(([, code = ''], index) => {
    const lines = code.split('\n')
    const own = lines.filter((line) => line.startsWith('import '))
    for (const line of own) imports.add(line)
    const rest = lines.filter((line) => !own.includes(line))
    return [
      `${directory}/readme/block-${index + 1}.ts`,
      [...imports, given, ...rest, 'export {}\n'].join('\n'),
    ]
  })
  return Object.fromEntries(modules)
}

/** What the script `bundle` of a spec does, without a process of its own. */
async function bundle(id: string): Promise<void> {
  const document = await bundleSpec(join(house.root, `specs/${id}/openapi.yaml`))
  await writeAll(house.root, { [`specs/${id}/dist/openapi.json`]: JSON.stringify(document) })
}

/** A package that checks the new vendors in one run of each tool, by their own configurations. */
const checks = {
  'checks/package.json': JSON.stringify({
    scripts: {
      typecheck: 'tsc --singleThreaded',
      readme: 'tsc --project readme',
      lint: 'biome check ../specs ../packages ../mocks',
      test: 'vitest run --reporter=verbose',
    },
  }),
  'checks/tsconfig.json': JSON.stringify({
    extends: '../tsconfig.base.json',
    compilerOptions: {
      types: ['node'],
      typeRoots: ['../packages/postcards/node_modules/@types'],
    },
    include: ['../packages/*/src', '../mocks/*/src'],
  }),
  // What a README shows is not used there.
  'checks/readme/tsconfig.json': JSON.stringify({
    extends: '../tsconfig.json',
    compilerOptions: {
      noUnusedLocals: false,
      typeRoots: ['../../packages/postcards/node_modules/@types'],
    },
    include: ['../../packages/*/readme', '../../mocks/*/readme'],
  }),
  'checks/vitest.config.ts': `export default {
  test: { projects: ['../packages/postcards', '../packages/nobody', '../packages/several', '../packages/cookie-key', '../packages/query-key', '../mocks/postcards'] },
}`,
}

/** A test of a new vendor: what its typed client sends. */
const sends = (name: string, credentials: object, expected: object): string => `
import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { create${name} } from './index.ts'

test('credentials are sent', async () => {
  let sent = new Request('https://nothing.example')
  const fetch = async (...given: Parameters<typeof globalThis.fetch>) => {
    sent = new Request(...given)
    return Response.json({ total: 0, cards: [] })
  }
  const provider = create${name}({ ...${JSON.stringify(credentials)}, fetch })
  await clientOf(provider).GET('/cards/search', { params: { query: { q: 'a' } } })
  const { searchParams } = new URL(sent.url)
  const found = { ...Object.fromEntries(searchParams), ...Object.fromEntries(sent.headers) }
  expect(found).toMatchObject(${JSON.stringify(expected)})
})
`

const sendingTests = {
  'packages/several/src/sends.test.ts': sends(
    'Several',
    { appId: 'id-1', appKey: 'key 1&' },
    { q: 'a', 'x-app-id': 'id-1', 'app[key]': 'key 1&' },
  ),
  'packages/cookie-key/src/sends.test.ts': sends(
    'CookieKey',
    { apiKey: 'k-1' },
    { q: 'a', cookie: 'session.id=k-1' },
  ),
  'packages/query-key/src/sends.test.ts': sends(
    'QueryKey',
    { apiKey: 'k-1' },
    { q: 'a', 'api-key': 'k-1' },
  ),
}

test.each([
  ['Postcards', /lower case/],
  ['post--cards', /lower case/],
  ['9cards', /Begin with a letter/],
  ['postcards', /The name "postcards" is taken: specs\/postcards exists/],
])('a vendor cannot be called %s', async (id, message) => {
  await expect(addVendor(house.root, id, spec)).rejects.toThrow(message)
})

test.each([
  [
    'a document of Swagger 2',
    'swagger: "2.0"\npaths: {}\n',
    /Expected OpenAPI 3\.0 or 3\.1\. Received Swagger 2\.0\. Convert the spec: npx swagger2openapi/,
  ],
  [
    'a document of OpenAPI 3.2',
    'openapi: 3.2.0\ninfo: { title: A, version: "1" }\npaths: {}\n',
    /Received 3\.2\.0/,
  ],
  [
    'a document of another vendor',
    'openapi: 3.1.0\ninfo: { title: A, version: "1" }\nx-provider: { id: b, name: B, kinds: [] }\n',
    /Expected x-provider\.id of the spec to be "other"\. Received "b"/,
  ],
  [
    'a method that the interface does not have',
    'openapi: 3.1.0\npaths:\n  /a:\n    get: { x-capability: albums.list }\n',
    /#\/paths\/~1a\/get\/x-capability: Unknown capability "albums\.list"\. Known: search\.assets, /,
  ],
  [
    'a reference to a missing file',
    'openapi: 3.1.0\npaths: { $ref: "missing.yaml" }\n',
    /missing\.yaml/,
  ],
])('nothing is made from %s', async (_, text, message) => {
  const path = join(house.root, 'unusable.yaml')
  writeFileSync(path, text)
  await expect(addVendor(house.root, 'other', path)).rejects.toThrow(message)
  for (const directory of ['specs/other', 'packages/other', 'mocks/other'])
    expect(existsSync(join(house.root, directory))).toBe(false)
})

test('values that belong into another file are listed with their places', async () => {
  mkdirSync(join(house.root, 'split/paths'), { recursive: true })
  const path = join(house.root, 'split/openapi.yaml')
  writeFileSync(path, 'openapi: 3.1.0\npaths:\n  /a: { $ref: "paths/a.yaml" }\n')
  const operation = 'get:\n  operationId: getA\n  responses: { "204": { description: None. } }\n'
  writeFileSync(join(house.root, 'split/paths/a.yaml'), operation)
  await expect(addVendor(house.root, 'other', path)).rejects.toThrow(
    '# › paths › /a › get: x-retry-safety: "safe"',
  )
})

test('a new vendor changes no file by hand: it is in directories of its own and in the list of all', () => {
  expect(before.files.map(read)).toEqual(before.texts)
  const own = /^(specs|packages|mocks)(\/postcards(\/.*)?)?$|^\.changeset(\/add-postcards\.md)?$/
  expect(made.filter((path) => !own.test(path) && !before.files.includes(path))).toEqual(
    expect.not.arrayContaining([expect.stringContaining('postcards')]),
  )
  expect(JSON.parse(read(COLLECTOR))).toMatchObject({
    dependencies: { '@picturedesk/postcards': 'workspace:*' },
    devDependencies: { '@picturedesk/mock-postcards': 'workspace:*' },
  })
})

test('the spec’s values that were missing are told, and marked in it', () => {
  const ordering = postcards.added.filter(({ at }) => at.includes('/orders'))
  expect(ordering.map(({ key, value }) => [key, value])).toEqual([
    ['operationId', 'createOrders'],
    ['x-capability', []],
    ['x-provenance', expect.objectContaining({ kind: 'assumed' })],
    ['x-billable', true],
    ['x-retry-safety', 'never'],
    ['security', [{ key: [] }]],
  ])
  expect(read('specs/postcards/openapi.yaml')).toMatch(
    /# TODO\(postcards\): paths: 1 of the operations .*createOrders\. Those other than GET are assumed to cost money/,
  )
})

test('every new vendor passes the type check and the linter with nothing edited', async () => {
  expect(linted).toBe('nothing to report')
  await run('checks', 'typecheck')
})

test('the code in every README passes the type check', async () => {
  await run('checks', 'readme')
})

test('with nothing edited the tests pass, with and without credentials, and list what is left to fill in', async () => {
  await writeAll(house.root, sendingTests)
  const tested = await run('checks', 'test')
  for (const id of ['postcards', 'nobody', 'several', 'cookie-key', 'query-key'])
    for (const title of [
      `${id} conforms: identity/claims`,
      `${id}: the model > no journey reaches a claimed operation yet`,
      `${id}: no credential shows > in the provider itself`,
    ])
      expect(tested).toContain(title)
  expect(tested.match(/✓.* credentials are sent/g)).toHaveLength(3)
  expect(tested).toContain('the mock can be put into the scenario out-of-order')
  expect(tested).toMatch(/specs\/postcards\/openapi\.yaml:\d+: GET \/cards\/search: x-capability/)
  expect(tested).toMatch(/mocks\/postcards\/src\/postcards-behaviour\.ts:\d+: mock: /)
  expect(tested).toMatch(/src\/search\.ts:\d+: search\.assets: /)
  expect(JSON.parse(read('packages/postcards/conformance.json'))).toMatchObject({
    provider: 'postcards',
    summary: { failed: 0 },
  })
})

test('a journey tests the examples of its operation, and a release fails while anything is left', async () => {
  const path = 'packages/postcards/src/testing/journeys.ts'
  const journey = `searchCards: {
    call: (postcards) => clientOf(postcards).GET('/cards/search', { params: { query: { q: 'harbour' } } }),
    examples: { cards: (payload) => payload },
  },`
  const changed = read(path).replace(/\/\/ TODO\(postcards\): journey: searchCards: .*/, journey)
  expect(changed).toContain(journey)
  const typedClient = "import { clientOf } from '../client.ts'\n"
  writeFileSync(join(house.root, path), typedClient + changed)
  const released = run(
    'packages/postcards',
    'test',
    ['src/examples.test.ts', 'src/todo.test.ts', '--reporter=verbose'],
    { PICTUREDESK_RELEASE: '1' },
  )
  const failure = await released.then(() => '', String)
  for (const example of ['200 cards', '401 refused'])
    expect(failure).toMatch(new RegExp(`✓.* searchCards ${example}`))
  expect(failure).toMatch(/×.* a release leaves nothing to fill in/)
})

test('the linter of specs says what the spec lacks', async () => {
  await expect(run('specs/postcards', 'lint:spec')).rejects.toThrow('operation-description')
})

test('the code that is generated at once is what the scripts generate from the spec', async () => {
  for (const directory of ['packages/postcards', 'mocks/postcards'])
    await run(directory, 'generate', [], { PICTUREDESK_FROZEN: '1' })
})

test('mappings read the members of generated types, and by their names what the types leave open', () => {
  expect(read('packages/postcards/src/to-asset.ts')).toContain('toText(wire.caption)')
  const shapes = read('packages/shapes/src/to-asset.ts')
  expect(shapes).toContain(
    "type WireAsset = components['schemas']['Hit'] | components['schemas']['Image']",
  )
  expect(shapes).toContain('toText(wire.title)')
  expect(shapes).toContain("memberOf(wire, 'photographer', 'name')")
  expect(read('packages/shapes/src/search.ts')).toContain('listOf(response.payload.hits)')
  expect(read('packages/shapes/src/assets.ts')).toContain(
    "required(listOf(response.payload.images)[0], 'images.0')",
  )
})

test('an operation that issues tokens is left to the connection', () => {
  const files = globSync('packages/oauth/src/*.ts', { cwd: house.root })
  expect(files.filter((file) => read(file).includes('when to call createToken'))).toEqual([
    'packages/oauth/src/connection.ts',
  ])
  expect(others).toContain('oauth')
})
