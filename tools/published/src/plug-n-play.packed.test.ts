import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type LocalRegistry, localRegistry } from '@picturedesk/local-registry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packAll, root } from './tarballs.ts'

// A real installation by Yarn, with archives in place of folders: what is found there, and whether it runs.

const folder = mkdtempSync(join(tmpdir(), 'picturedesk-pnp-'))
const app = join(folder, 'app')
const yarn = join(
  dirname(createRequire(import.meta.url).resolve('@yarnpkg/cli-dist/package.json')),
  'bin/yarn.js',
)
let registry: LocalRegistry

async function run(...words: string[]): Promise<string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm|pnpm|yarn|node_options|vitest)/i.test(name),
  )
  const options = { cwd: app, env: Object.fromEntries(inherited) }
  const { stdout } = await promisify(execFile)(process.execPath, [yarn, ...words], options)
  return stdout
}

beforeAll(async () => {
  mkdirSync(app)
  const tarballs = (await packAll()).map(({ name, bytes }) => {
    const path = join(folder, `${name.replace('/', '-')}.tgz`)
    writeFileSync(path, bytes)
    return path
  })
  registry = await localRegistry({ tarballs, store: join(root, 'node_modules/.pnpm') })
  const dependencies = ['@picturedesk/hellorf', '@picturedesk/ogq', '@picturedesk/registry']
  const devDependencies = ['@picturedesk/mocks', '@picturedesk/mock-hellorf']
  const any = (names: string[]) => Object.fromEntries(names.map((name) => [name, '*']))
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: any(dependencies),
      devDependencies: any(devDependencies),
    }),
  )
  writeFileSync(join(app, 'yarn.lock'), '')
  writeFileSync(
    join(app, '.yarnrc.yml'),
    `npmRegistryServer: "${registry.url}"
unsafeHttpWhitelist: ["127.0.0.1"]
nodeLinker: pnp
enableTelemetry: false
enableGlobalCache: false
enableImmutableInstalls: false
globalFolder: ${JSON.stringify(join(folder, 'global'))}
`,
  )
  writeFileSync(
    join(app, 'try.mjs'),
    `import { createHellorf, NotFoundError } from '@picturedesk/hellorf'
import { startMock } from '@picturedesk/mocks'
import { discover } from '@picturedesk/registry/discover'
const { plugins, problems } = await discover()
const [{ load }] = plugins
await using mock = await startMock('hellorf')
const hellorf = createHellorf({ ...mock.credentials, baseUrl: mock.url, clock: mock.clock })
const { items } = await hellorf.search.assets({ text: '云南' })
const error = await hellorf.assets.get('hellorf:image/1').catch((error) => error)
console.log(JSON.stringify({
  pnp: process.versions.pnp !== undefined,
  found: plugins.map(({ package: { name } }) => name),
  problems,
  items: items.length,
  isNotFound: error instanceof NotFoundError,
  all: (await discover({ all: true })).plugins.length,
  loads: typeof load,
}))
`,
  )
  await run('install')
})

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

test('vendors and mocks are found and run, and an error is caught by the class of its vendor’s package', async () => {
  expect(JSON.parse(await run('node', 'try.mjs'))).toEqual({
    pnp: true,
    found: ['@picturedesk/hellorf', '@picturedesk/ogq'],
    problems: [],
    items: expect.any(Number),
    isNotFound: true,
    all: 2,
    loads: 'function',
  })
})

test('the command of the mocks finds them, too', async () => {
  expect(await run('picturedesk-mocks', 'list')).toMatch(/^hellorf /m)
})
