import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { localRegistry } from '@picturedesk/local-registry'
import { packTar } from 'modern-tar'
import { expect, onTestFinished, test, vi } from 'vitest'
import { npmRegistry } from './npm-registry.ts'

async function tarball(folder: string, manifest: object): Promise<string> {
  const path = join(folder, 'one.tgz')
  const body = JSON.stringify(manifest)
  writeFileSync(
    path,
    gzipSync(
      await packTar([{ header: { name: 'package/package.json', size: body.length }, body }]),
    ),
  )
  return path
}

function folderWith(npmrc: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-npm-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, '.npmrc'), npmrc)
  vi.stubEnv('NPM_CONFIG_USERCONFIG', join(folder, '.npmrc'))
  for (const name of ['npm_config_registry', 'NPM_CONFIG_REGISTRY']) vi.stubEnv(name, undefined)
  onTestFinished(() => void vi.unstubAllEnvs())
  return folder
}

test('publishes a tarball by npm, once, and reads it back', async () => {
  await using server = await localRegistry()
  const folder = folderWith(
    `registry=${server.url}/\n//${new URL(server.url).host}/:_authToken=secret-canary\n`,
  )
  const registry = npmRegistry({ cwd: folder })
  expect(await registry.read('@house/one')).toBeUndefined()
  const path = await tarball(folder, { name: '@house/one', version: '1.0.0' })
  await registry.publish(path, 'trial')
  const found = await registry.read('@house/one')
  expect(found?.versions.get('1.0.0')).toMatch(/^sha512-/)
  expect(found?.distTags.get('trial')).toBe('1.0.0')
  const again = registry.publish(path, 'latest')
  await expect(again).rejects.toThrow(/npm publish failed.*1\.0\.0/s)
  await expect(again).rejects.not.toThrow('secret-canary')
})

test('a scope may have a registry of its own', async () => {
  await using server = await localRegistry()
  const folder = folderWith(`registry=http://127.0.0.1:1/\n@house:registry=${server.url}/\n`)
  expect(await npmRegistry({ cwd: folder }).read('@house/one')).toBeUndefined()
  expect(server.arrivals.map(({ path }) => path)).toEqual(['/@house/one'])
})

test.each([
  [503, 'The registry answered 503 for one. Expected the package, or 404. Try again later.'],
  [
    401,
    'The registry answered 401 for one. Expected the package, or 404. It has to be readable without credentials.',
  ],
])('an answer %d is not taken for "nothing is there"', async (status, message) => {
  await using server = await localRegistry({ before: () => ({ status, error: 'no' }) })
  const folder = folderWith(`registry=${server.url}/\n`)
  await expect(npmRegistry({ cwd: folder }).read('one')).rejects.toThrow(message)
})

test('a registry that cannot be reached is not taken for an empty one', async () => {
  const folder = folderWith('registry=http://127.0.0.1:1/\n')
  await expect(npmRegistry({ cwd: folder }).read('one')).rejects.toThrow(
    'The registry could not be reached for one',
  )
})
