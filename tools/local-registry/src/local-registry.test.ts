import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, expect, test } from 'vitest'
import { type LocalRegistry, type LocalRegistryOptions, localRegistry } from './local-registry.ts'

const directory = mkdtempSync(join(tmpdir(), 'picturedesk-registry-'))
const open: LocalRegistry[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function start(options: LocalRegistryOptions = {}): Promise<LocalRegistry> {
  const registry = await localRegistry(options)
  open.push(registry)
  return registry
}

/** Runs npm with nothing but this registry, logged in. */
async function npm(registry: LocalRegistry, cwd: string, ...words: string[]): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name))
  writeFileSync(
    join(directory, 'npmrc'),
    `registry=${registry.url}/\n//${new URL(registry.url).host}/:_authToken=any\n`,
  )
  const { stdout } = await promisify(execFile)('npm', words, {
    cwd,
    shell: process.platform === 'win32',
    env: {
      ...Object.fromEntries(inherited),
      npm_config_userconfig: join(directory, 'npmrc'),
      npm_config_globalconfig: join(directory, 'none'),
      npm_config_cache: join(directory, 'cache', new URL(registry.url).port),
      npm_config_update_notifier: 'false',
    },
  })
  return stdout
}

let made = 0

/** A folder with a package. */
function folder(manifest: object): string {
  const path = join(directory, `p${made++}`)
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(path, 'index.js'), 'export const loaded = true\n')
  return path
}

/** The path of a tarball. */
async function packed(manifest: object): Promise<string> {
  const path = folder(manifest)
  const { stdout } = await promisify(execFile)('npm', ['pack', '--json'], { cwd: path })
  const [{ filename = '' } = {}] = JSON.parse(stdout) as { filename?: string }[]
  return join(path, filename)
}

const card = (version: string) => ({ name: '@me/card', version, type: 'module', main: 'index.js' })

const get = async (url: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(url)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('npm publishes, tags, deprecates and installs as with the public registry', async () => {
  const registry = await start()
  await npm(registry, folder(card('1.0.0')), 'publish', '--access=public')
  await npm(registry, folder(card('1.1.0-next.0')), 'publish', '--tag=next')
  await npm(registry, folder(card('0.9.1')), 'publish', '--tag=old')
  expect(registry.tags('@me/card')).toEqual({ latest: '1.0.0', next: '1.1.0-next.0', old: '0.9.1' })
  expect(registry.versions('@me/card').map(({ version }) => version)).toEqual([
    '0.9.1',
    '1.0.0',
    '1.1.0-next.0',
  ])
  await npm(registry, directory, 'dist-tag', 'add', '@me/card@0.9.1', 'stable')
  await npm(registry, directory, 'dist-tag', 'rm', '@me/card', 'old')
  expect(registry.tags('@me/card')).toMatchObject({ stable: '0.9.1' })
  expect(registry.tags('@me/card')).not.toHaveProperty('old')
  await npm(registry, directory, 'deprecate', '@me/card@0.9.1', 'too old')
  expect(registry.versions('@me/card')[0]).toMatchObject({ deprecated: 'too old' })
  expect((await npm(registry, directory, 'whoami')).trim()).toBe('local')
  const app = folder({ name: 'app', version: '1.0.0' })
  await npm(registry, app, 'install', '@me/card', 'newer@npm:@me/card@next')
  const installed = (name: string): unknown =>
    JSON.parse(readFileSync(join(app, 'node_modules', name, 'package.json'), 'utf8'))
  expect(installed('@me/card')).toMatchObject({ version: '1.0.0' })
  expect(installed('newer')).toMatchObject({ version: '1.1.0-next.0' })
  const lock = readFileSync(join(app, 'package-lock.json'), 'utf8')
  expect(lock).toMatch(/"integrity": "sha512-/)
})

test('a version is published once', async () => {
  const registry = await start()
  const path = folder(card('1.0.0'))
  await npm(registry, path, 'publish', '--access=public')
  await expect(npm(registry, path, 'publish', '--access=public')).rejects.toThrow(
    /cannot publish over the previously published versions: 1\.0\.0/,
  )
})

test('given tarballs are published long ago, and more can be added', async () => {
  const registry = await start({ tarballs: [await packed(card('1.0.0'))] })
  await registry.add(await packed(card('2.0.0-rc.1')), 'rc')
  const { body } = await get(`${registry.url}/@me%2fcard`)
  expect(body).toMatchObject({
    'dist-tags': { latest: '1.0.0', rc: '2.0.0-rc.1' },
    time: { '1.0.0': '2020-01-01T00:00:00.000Z' },
    versions: { '1.0.0': { dist: { integrity: expect.stringMatching(/^sha512-/) } } },
  })
  expect((await get(`${registry.url}/@me/card/rc`)).body).toMatchObject({ version: '2.0.0-rc.1' })
  expect((await get(`${registry.url}/@me/card/3.0.0`)).status).toBe(404)
  expect((await get(`${registry.url}/@me/card/-/card-3.0.0.tgz`)).status).toBe(404)
  expect(registry.unknown.size).toBe(0)
})

test('without a token nothing is written', async () => {
  const registry = await start()
  const body = JSON.stringify({ name: 'card', versions: { '1.0.0': card('1.0.0') } })
  const { status } = await fetch(`${registry.url}/card`, { method: 'PUT', body })
  expect(status).toBe(401)
  expect((await get(`${registry.url}/card`)).status).toBe(404)
  expect([...registry.unknown]).toEqual(['card'])
})

test.each([
  ['another name', { name: 'other' }],
  ['no bytes', { versions: { '1.0.0': card('1.0.0') } }],
  [
    'bytes of another package',
    { name: 'card', versions: { '1.0.0': card('1.0.0') }, _attachments: { x: { data: 'AAAA' } } },
  ],
])('%s is refused', async (_, body) => {
  const registry = await start()
  const { status } = await fetch(`${registry.url}/card`, {
    method: 'PUT',
    headers: { authorization: 'Bearer any' },
    body: JSON.stringify(body),
  })
  expect(status).toBe(400)
  expect(registry.versions('card')).toEqual([])
})

test('what is not here comes from the other registry, and clients talk to this one alone', async () => {
  const other = await start({ tarballs: [await packed({ name: 'far', version: '1.2.3' })] })
  const cache = join(directory, 'kept')
  const registry = await start({ upstream: other.url, cache })
  const app = folder({ name: 'app', version: '1.0.0' })
  await npm(registry, app, 'install', 'far')
  const { body } = await get(`${registry.url}/far`)
  expect(body).toMatchObject({
    versions: { '1.2.3': { dist: { tarball: `${registry.url}/far/-/far-1.2.3.tgz` } } },
  })
  await expect(npm(registry, app, 'install', 'nowhere')).rejects.toThrow(/404/)
  expect([...registry.unknown]).toEqual(['nowhere'])
  // Its tarballs are kept: this one needs the description alone.
  const again = await start({ upstream: other.url, cache })
  const before = other.arrivals.length
  expect((await fetch(`${again.url}/far/-/far-1.2.3.tgz`)).status).toBe(200)
  expect(other.arrivals.length).toBe(before)
})

test('an answer can be refused or cut off', async () => {
  const registry = await start({
    tarballs: [await packed(card('1.0.0'))],
    before: ({ method, path }) => {
      if (path.endsWith('.tgz')) return 'drop'
      return method === 'PUT' ? { status: 503, error: 'Later.' } : undefined
    },
  })
  expect((await get(`${registry.url}/@me/card`)).status).toBe(200)
  await expect(fetch(`${registry.url}/@me/card/-/card-1.0.0.tgz`)).rejects.toThrow()
  expect((await fetch(`${registry.url}/@me/card`, { method: 'PUT', body: '{}' })).status).toBe(503)
})
