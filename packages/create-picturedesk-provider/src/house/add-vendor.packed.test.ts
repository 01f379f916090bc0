import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify, stripVTControlCharacters } from 'node:util'
import { bundleSpec, generateClient } from '@picturedesk/generate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addVendor, type NewVendor } from './add-vendor.ts'
import { temporaryHouse } from '../testing/temporary-house.ts'
import { writeAll } from '../render/write-all.ts'

const spec = fileURLToPath(new URL('./fixtures/postcards.yaml', import.meta.url))
const house = temporaryHouse()
afterAll(() => house[Symbol.dispose]())

/** Runs a script of a package in the copy. */
async function run(
  directory: string,
  script: string,
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter)
  const options = {
    cwd: join(house.root, directory),
    env: { ...process.env, PATH: path, CI: '1', PICTUREDESK_FROZEN: '', ...env },
  }
  const words = ['--run', script, '--', ...more]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, words, options)
    return stripVTControlCharacters(stdout)
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${directory}: ${script}:\n${stdout}\n${stderr}`)
  }
}

const key = '{ type: apiKey, in: header, name: X-Postcards-Key }'

const tokenPath = `
  /token:
    post:
      operationId: createToken
      x-capability: search.assets
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { client_id: { type: string } } }
      responses:
        "200":
          description: A token.
          content:
            application/json:
              schema: { type: object, properties: { access_token: { type: string } } }
`

/** Vendors that are made of the same spec, each changed in another way. */
const others: readonly (readonly [id: string, change: (text: string) => string])[] = [
  ['query-key', (text) => text.replace(key, '{ type: apiKey, in: query, name: api-key }')],
  ['basic', (text) => text.replace(key, '{ type: http, scheme: basic }')],
  ['bearer', (text) => text.replace(key, '{ type: http, scheme: bearer }')],
  [
    'oauth',
    (text) =>
      text
        .replace(
          key,
          '{ type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }',
        )
        .replace('paths:\n', `paths:\n${tokenPath}`),
  ],
  [
    'nobody',
    (text) =>
      text
        .replace('security:\n  - key: []\n', '')
        .replace(`  securitySchemes:\n    key: ${key}\n`, '')
        .replace('https://api.postcards.example/v1', '/v1'),
  ],
  [
    'nothing',
    () =>
      'openapi: 3.1.0\ninfo: { title: "A \\"title\\" */ of `any` kind", version: "1" }\n' +
      'paths:\n  /a: { post: { responses: { "204": { description: Done. } } } }\n',
  ],
]
const otherIds = others.map(([id]) => id)

let postcards: NewVendor

// every vendor first: the mocks are built with all of them, once
beforeAll(async () => {
  postcards = await addVendor(house.root, 'postcards', spec)
  house.install('postcards')
  await run('specs/postcards', 'build')
  for (const [id, change] of others) {
    const path = join(house.root, `${id}.yaml`)
    writeFileSync(path, change(readFileSync(spec, 'utf8')))
    await addVendor(house.root, id, path)
    house.install(id)
    const document = await bundleSpec(join(house.root, `specs/${id}/openapi.yaml`))
    const client = Object.entries(await generateClient(document))
    const generated = client.map(([name, text]) => [`packages/${id}/src/generated/${name}`, text])
    await writeAll(house.root, {
      ...Object.fromEntries(generated),
      [`specs/${id}/dist/openapi.json`]: JSON.stringify(document),
    })
  }
  await Promise.all([run('packages/postcards', 'generate'), run('mocks', 'build')])
})

test.each([
  ['Postcards', /lower case/],
  ['post--cards', /lower case/],
  ['9cards', /Begin with a letter/],
  ['ogq', /"ogq" is taken: specs\/ogq/],
])('a vendor cannot be called %s', async (id, message) => {
  await expect(addVendor(house.root, id, spec)).rejects.toThrow(message)
})

test.each([
  ['swagger: "2.0"\npaths: {}\n', /3\.1, not Swagger 2\.0.*upgrade/],
  ['openapi: 3.0.3\ninfo: { title: A, version: "1" }\npaths: {}\n', /3\.1, not 3\.0\.3/],
  [
    'openapi: 3.1.0\ninfo: { title: A, version: "1" }\nx-provider: { id: b, name: B, kinds: [] }\n',
    /x-provider\.id is "b", not "other"/,
  ],
  ['openapi: 3.1.0\npaths: { $ref: "missing.yaml" }\n', /missing\.yaml/],
  [
    'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      parameters: [{ name: b, in: query, schema: {} }]\n',
    /#\/paths\/~1a\/get\/parameters\/b: nothing says which type is meant/,
  ],
])('of %j nothing is made', async (text, message) => {
  const path = join(house.root, 'unusable.yaml')
  writeFileSync(path, text)
  await expect(addVendor(house.root, 'other', path)).rejects.toThrow(message)
  for (const made of ['specs/other', 'packages/other', 'mocks/src/vendors/other'])
    expect(existsSync(join(house.root, made))).toBe(false)
})

test('operations in another file are left to whoever wrote them, by name', async () => {
  mkdirSync(join(house.root, 'split/paths'), { recursive: true })
  const path = join(house.root, 'split/openapi.yaml')
  writeFileSync(path, 'openapi: 3.1.0\npaths:\n  /a: { $ref: "paths/a.yaml" }\n')
  const operation = 'get:\n  operationId: getA\n  responses: { "204": { description: None. } }\n'
  writeFileSync(join(house.root, 'split/paths/a.yaml'), operation)
  await expect(addVendor(house.root, 'other', path)).rejects.toThrow(
    '# › paths › /a › get: x-retry-safety: "safe"',
  )
})

test('with nothing edited: generated, type-checked, formatted, tested and built', async () => {
  const [tested] = await Promise.all([
    run('packages/postcards', 'test', ['--reporter=verbose']),
    run('packages/postcards', 'typecheck'),
  ])
  // one linter for all: what it checks is the same
  const made = ['.', '../../mocks', ...otherIds.map((id) => `../${id}`)]
  await run('packages/postcards', 'lint', made)
  expect(tested).toContain('postcards conforms: identity/claims')
  expect(tested).toMatch(/specs\/postcards\/openapi\.yaml:\d+: POST \/orders: x-billable/)
  expect(tested).toMatch(/src\/search\.ts:\d+: search\.assets: /)
  await run('packages/postcards', 'build')
  const built = readFileSync(join(house.root, 'packages/postcards/dist/manifest.json'), 'utf8')
  expect(JSON.parse(built)).toMatchObject({ id: 'postcards', capabilities: {}, operations: {} })
  const proved = readFileSync(join(house.root, 'packages/postcards/conformance.json'), 'utf8')
  expect(JSON.parse(proved)).toMatchObject({ provider: 'postcards', summary: { failed: 0 } })

  const ordering = postcards.added.filter(({ at }) => at.includes('/orders'))
  expect(ordering.map(({ key, value }) => [key, value])).toEqual([
    ['operationId', 'createOrders'],
    ['x-capability', []],
    ['x-provenance', expect.objectContaining({ kind: 'assumed' })],
    ['x-billable', true],
    ['x-retry-safety', 'never'],
    ['security', [{ key: [] }]],
  ])
})

test('a journey by the typed client brings the examples of its operation to life', async () => {
  const path = join(house.root, 'packages/postcards/src/testing/journeys.ts')
  const text = readFileSync(path, 'utf8')
  const journey = `searchCards: {
    call: ({ client }) => client.GET('/cards/search', { params: { query: { q: 'harbour' } } }),
    examples: { cards: (payload) => payload },
  },`
  writeFileSync(path, text.replace(/\/\/ TODO\(postcards\): journey: searchCards: .*/, journey))
  const tested = run('packages/postcards', 'test', ['src/examples.test.ts', '--reporter=verbose'])
  const [passed] = await Promise.all([tested, run('packages/postcards', 'typecheck')])
  for (const example of ['200 cards', '401 refused'])
    expect(passed).toMatch(new RegExp(`✓.* searchCards ${example} comes through as it should`))
})

test('so it is with any other authorization, with none, and when nothing serves a method', async () => {
  for (const id of otherIds) await run(`packages/${id}`, 'typecheck')
  await run('packages/nobody', 'test', ['src/conformance.test.ts'])
})

test('what hands out tokens is left to the connection, once', () => {
  const files = globSync('packages/oauth/src/*.ts', { cwd: house.root })
  const todos = files.filter((file) =>
    readFileSync(join(house.root, file), 'utf8').includes('when createToken is called'),
  )
  expect(todos).toEqual(['packages/oauth/src/connection.ts'])
})

test('a release with anything left fails', async () => {
  const released = run('packages/postcards', 'test', ['src/todo.test.ts', '--reporter=verbose'], {
    PICTUREDESK_RELEASE: '1',
  })
  await expect(released).rejects.toThrow('a release leaves nothing to fill in')
})
