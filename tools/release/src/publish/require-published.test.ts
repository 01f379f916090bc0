import { expect, test } from 'vitest'
import { FORMAT, type PackedRelease } from '../packed/packed-release.ts'
import type { Registry } from '../registry/registry.ts'
import { requirePublished } from './require-published.ts'

const release: PackedRelease = {
  format: FORMAT,
  commit: 'a'.repeat(40),
  snapshot: null,
  packages: ['one', 'two'].map((name) => ({
    name,
    version: '1.0.0',
    directory: `packages/${name}`,
    distTag: 'latest',
    replaces: null,
    tarball: `${name}.tgz`,
    integrity: `sha512-${name}`,
  })),
}

/** A registry that shows a version from the n-th look on. */
function registryFrom(looks: Readonly<Record<string, number>>, integrity?: string) {
  const asked: string[] = []
  const registry: Registry = {
    read: async (name) => {
      asked.push(name)
      const look = asked.filter((one) => one === name).length
      const isThere = look >= (looks[name] ?? 1)
      const versions = new Map(isThere ? [['1.0.0', integrity ?? `sha512-${name}`]] : [])
      return { versions, distTags: new Map() }
    },
    publish: async () => {
      throw new Error('Nothing may be published.')
    },
  }
  return { registry, asked }
}

test('a version that the registry shows late is waited for, alone', async () => {
  const { registry, asked } = registryFrom({ two: 3 })
  await requirePublished(release, registry, [1, 1, 1])
  expect(asked).toEqual(['one', 'two', 'two', 'two'])
})

test('a version that is not published stops', async () => {
  const { registry } = registryFrom({ two: 9 })
  await expect(requirePublished(release, registry, [1])).rejects.toThrow(
    'The registry does not have two@1.0.0. Nothing was tagged. Publish first',
  )
})

test('other content under the same version stops at once', async () => {
  const { registry, asked } = registryFrom({}, 'sha512-other')
  await expect(requirePublished(release, registry, [1, 1])).rejects.toThrow(
    'The registry has another one@1.0.0 than this checkout makes.',
  )
  expect(asked).toEqual(['one', 'two'])
})
