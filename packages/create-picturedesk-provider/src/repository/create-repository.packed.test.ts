import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { unpackTar } from 'modern-tar'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalRegistry, localRegistry } from '../testing/local-registry.ts'

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
  const packed = readdirSync(tarballs).map((name) => join(tarballs, name))
  registry = await localRegistry(
    join(house, 'node_modules/.pnpm'),
    new Map(await Promise.all(packed.map(async (path) => [await manifestIn(path), path] as const))),
  )
})

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]()
  await rm(directory, { recursive: true, force: true })
})

async function manifestIn(tarball: string): Promise<{ name: string; version: string }> {
  const entries = await unpackTar(gunzipSync(readFileSync(tarball)))
  const found = entries.find(({ header }) => header.name === 'package/package.json')
  return JSON.parse(new TextDecoder().decode(found?.data))
}

/** Names of the packages of this repository that a new repository installs, directly or not. */
async function installedFromHere(): Promise<string[]> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const { devDependencies = {} } = JSON.parse(text) as { devDependencies?: object }
  return [
    CREATOR,
    ...Object.keys(devDependencies).filter((name) => name.startsWith('@picturedesk/')),
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

test('an outside repository is created, installed, formatted, built, checked, tested and packed', async () => {
  const command = ['create', '--yes', `${CREATOR.replace('create-', '')}@latest`, '@me/postcards']
  const said = await npm(directory, ...command, '--', '--spec', spec)
  expect(said).toContain('Made postcards.')
  expect(said).toContain('/cards/search › get: x-capability: "search.assets"')

  const made = join(directory, 'postcards')
  await npm(made, 'install')
  await npm(made, 'run', 'format')
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
  expect([...registry.unknown].filter((name) => name.startsWith('@picturedesk/'))).toEqual([])
})
