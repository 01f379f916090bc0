import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type LocalRegistry, localRegistry } from '@picturedesk/local-registry'
import { afterAll, beforeAll, expect, test } from 'vitest'

const house = fileURLToPath(new URL('../../../..', import.meta.url))
const spec = fileURLToPath(new URL('../fixtures/postcards.yaml', import.meta.url))
const CREATOR = 'create-picturedesk-provider'
const directory = mkdtempSync(join(tmpdir(), 'picturedesk-outside-'))
let registry: LocalRegistry

beforeAll(async () => {
  const tarballs = join(directory, 'tarballs')
  mkdirSync(tarballs)
  const filters = (await installedFromHere()).flatMap((name) => ['--filter', name])
  await promisify(execFile)('pnpm', [...filters, 'pack', '--pack-destination', tarballs], {
    cwd: house,
    shell: process.platform === 'win32',
  })
  registry = await localRegistry({
    store: join(house, 'node_modules/.pnpm'),
    tarballs: readdirSync(tarballs).map((name) => join(tarballs, name)),
  })
})

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]()
  await rm(directory, { recursive: true, force: true })
})

/** Names of the packages of this repository that a new repository installs, directly or not. */
async function installedFromHere(): Promise<string[]> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const { devDependencies = {} } = JSON.parse(text) as { devDependencies?: object }
  return [
    CREATOR,
    ...Object.keys(devDependencies).filter(
      (name) => name.startsWith('@picturedesk/') && name !== '@picturedesk/local-registry',
    ),
  ].map((name) => `${name}...`)
}

/** Runs npm as on a machine that has never seen it, with nothing but the local registry. */
async function npm(cwd: string, ...words: string[]): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name))
  const env = {
    ...Object.fromEntries(inherited),
    HOME: directory,
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    npm_config_registry: registry.url,
    npm_config_cache: join(directory, 'cache'),
    npm_config_userconfig: join(directory, 'npmrc'),
    npm_config_globalconfig: join(directory, 'global-npmrc'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    PICTUREDESK_RELEASE: '',
    PICTUREDESK_FROZEN: '',
    CI: '',
  }
  try {
    const { stdout } = await promisify(execFile)('npm', words, {
      cwd,
      env,
      shell: process.platform === 'win32',
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`npm ${words.join(' ')} failed:\n${stdout}\n${stderr}`)
  }
}

/** The commands of this package's README, each as words without their comments. */
function readmeCommands(): string[][] {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(text) ?? []
  return block
    .split('\n')
    .map((line) => line.replace(/ #.*/, '').split(' ').filter(Boolean))
    .filter((words) => words.length > 0)
}

const create = ['create', '--yes', `${CREATOR.replace('create-', '')}@latest`]

test('an outside repository is made by the commands of the README, then built, checked, linted and packed', async () => {
  cpSync(spec, join(directory, 'openapi.yaml'))
  const made = join(directory, 'postcards')
  const said: string[] = []
  let place = directory
  for (const [program, ...words] of readmeCommands()) {
    if (program === 'cd') place = made
    else {
      expect(program).toBe('npm')
      // Nobody is there to agree to an installation.
      const own = words[0] === 'create' ? ['create', '--yes', ...words.slice(1)] : words
      said.push(
        await npm(place, ...own.map((word) => word.replace(/^my-vendor$/, '@me/postcards'))),
      )
    }
  }
  expect(place).toBe(made)
  expect(said[0]).toContain('Made postcards.')
  expect(said[0]).toContain('/cards/search › get: x-capability: "search.assets"')
  expect(said.at(-1)).toMatch(/Tests .*passed/)
  expect(said.at(-1)).not.toMatch(/\d+ failed/)
  await npm(made, 'run', 'build')
  // These would generate again. Libraries that users install must pass a strict check, too.
  const strict = ['run', 'typecheck', '--ignore-scripts', '--', '--skipLibCheck', 'false']
  const [tested] = await Promise.all([
    npm(made, 'test', '--ignore-scripts', '--', '--reporter=verbose'),
    npm(made, ...strict),
  ])
  expect(tested).toContain('postcards conforms: identity/claims')
  expect(tested).toMatch(/openapi\.yaml:\d+: GET \/cards\/search: x-capability/)
  expect(tested).not.toMatch(/\d+ failed/)
  const [packed] = await Promise.all([
    npm(made, 'pack', '--dry-run', '--json', '--ignore-scripts'),
    npm(made, 'run', 'test:packed'),
    npm(made, 'run', 'lint'),
  ])
  const shipped = (JSON.parse(packed) as [{ files: { path: string }[] }])[0].files
  expect(shipped.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['conformance.json', 'dist/manifest.json', 'dist/openapi.json']),
  )
  const manifest = JSON.parse(readFileSync(join(made, 'dist/manifest.json'), 'utf8'))
  expect(manifest).toMatchObject({ specVersion: 'v1', id: 'postcards', capabilities: {} })
  // What the README of the new repository says to install, for what its spec lacks.
  await npm(made, 'install', '--save-dev', '@picturedesk/spec-ruleset')
  await expect(npm(made, 'run', 'lint:spec')).rejects.toThrow('operation-description')
  expect([...registry.unknown].filter((name) => name.startsWith('@picturedesk/'))).toEqual([])
})

test.each([
  ['a path that leads nowhere', 'cards', 'nowhere.yaml', 'There is no such file. Pass the path'],
  ['a folder', 'cards', '.', 'Expected a file. Received the folder'],
  ['a spec without operations', 'cards', 'none.yaml', 'Expected a spec with operations in `paths`'],
  ['a name that is taken', 'taken', 'openapi.yaml', 'The name "taken" is taken: taken exists'],
  ['the name of a file', 'plain', 'openapi.yaml', 'The name "plain" is taken: plain is a file.'],
  ['a name in capitals', 'Cards', 'openapi.yaml', 'cannot be the name of a vendor'],
])('%s is told, and nothing is made', async (_, name, path, message) => {
  cpSync(spec, join(directory, 'openapi.yaml'))
  mkdirSync(join(directory, 'taken/inside'), { recursive: true })
  const none = 'openapi: 3.0.3\ninfo: { title: None, version: "1" }\npaths: {}\n'
  writeFileSync(join(directory, 'none.yaml'), none)
  writeFileSync(join(directory, 'plain'), '')
  await expect(npm(directory, ...create, name, '--', '--spec', path)).rejects.toThrow(message)
  expect(readdirSync(directory).filter((one) => /^cards$/i.test(one))).toEqual([])
  expect(readdirSync(join(directory, 'taken'))).toEqual(['inside'])
})

test('a document of OpenAPI 3.0 is taken, and it is told', async () => {
  const text = readFileSync(spec, 'utf8').replace('openapi: 3.1.0', 'openapi: 3.0.3')
  writeFileSync(join(directory, 'old.yaml'), text)
  const said = await npm(directory, ...create, 'old-cards', '--', '--spec', 'old.yaml')
  expect(said).toContain('The spec was OpenAPI 3.0. It is OpenAPI 3.1 now.')
  expect(said).toMatch(/Now: cd old-cards && npm install && npm run format && npm test/)
})
