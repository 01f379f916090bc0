import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
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

// A program without an ending of Windows is none there.
test.skipIf(process.platform === 'win32').each([
  [true, ['--provenance']],
  [false, []],
])('npm signs where a tarball was built: %s', async (provenance, more) => {
  const folder = folderWith('')
  const npm = `#!${process.execPath}\nrequire('node:fs').writeFileSync('args.json', JSON.stringify(process.argv.slice(2)))\n`
  writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 })
  vi.stubEnv('PATH', [folder, process.env['PATH']].join(delimiter))
  await npmRegistry({ cwd: folder, provenance }).publish('one.tgz', 'trial')
  const args = JSON.parse(readFileSync(join(folder, 'args.json'), 'utf8')) as string[]
  expect(args.filter((arg) => arg !== '--loglevel=error')).toEqual([
    ...['publish', 'one.tgz', '--access', 'public', '--tag', 'trial'],
    ...more,
  ])
})
