import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { installedPackages } from './installed-packages.ts'
import { localRegistry } from './local-registry.ts'
import { manifestIn } from './tarball.ts'

test('what pnpm has installed is there once, and is packed as it stands', async () => {
  const store = mkdtempSync(join(tmpdir(), 'picturedesk-store-'))
  onTestFinished(() => rm(store, { recursive: true, force: true }))
  const put = (entry: string, name: string, version: string): string => {
    const path = join(store, entry, 'node_modules', name)
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version }))
    return path
  }
  put('one@1.0.0', 'one', '1.0.0')
  put('one@1.10.0', 'one', '1.10.0')
  put('one@1.9.0', 'one', '1.9.0')
  const scoped = put('@me+two@1.0.0', '@me/two', '1.0.0')
  mkdirSync(join(store, 'one@1.0.0/node_modules/@me'))
  symlinkSync(scoped, join(store, 'one@1.0.0/node_modules/@me/two'), 'junction')
  writeFileSync(join(store, 'lock.yaml'), '')
  const found = installedPackages(store).map(
    ({ manifest }) => `${manifest.name}@${manifest.version}`,
  )
  expect(found.sort()).toEqual(['@me/two@1.0.0', 'one@1.0.0', 'one@1.10.0', 'one@1.9.0'])

  await using registry = await localRegistry({ store })
  expect(registry.tags('one')).toEqual({ latest: '1.10.0' })
  const response = await fetch(`${registry.url}/@me/two/-/two-1.0.0.tgz`)
  const manifest = await manifestIn(new Uint8Array(await response.arrayBuffer()))
  expect(manifest).toEqual({ name: '@me/two', version: '1.0.0' })
})
