import { expect, test } from 'vitest'
import { Stop } from '../house/stop.ts'
import { FORMAT, type PackedRelease } from '../packed/packed-release.ts'
import type { Registry } from '../registry/registry.ts'
import { FakeWorld, Killed, somePackages } from '../testing/fake-world.ts'
import { publishPacked } from './publish-packed.ts'

const packages = somePackages({ interface: '1.0.0', transport: '1.0.0', ogq: '1.0.0' })

async function unbroken(): Promise<FakeWorld> {
  const world = new FakeWorld()
  await world.run(packages)
  return world
}

test('publishes in the order of need, then tags, then pushes all tags at once', async () => {
  const world = await unbroken()
  expect(world.log).toEqual([
    'published interface@1.0.0 as latest',
    'published transport@1.0.0 as latest',
    'published ogq@1.0.0 as latest',
    'tagged interface@1.0.0',
    'tagged transport@1.0.0',
    'tagged ogq@1.0.0',
    'pushed 3 tags',
  ])
})

test('killed at any step and run again, registry and tags are those of an unbroken run', async () => {
  const { state, calls } = await unbroken()
  expect(calls).toBe(7)
  for (let at = 0; at < calls; at++) {
    for (const when of ['before', 'after'] as const) {
      const world = new FakeWorld()
      await expect(world.run(packages, { at, when })).rejects.toThrow(Killed)
      await world.run(packages)
      expect(world.state, `killed ${when} call ${at}`).toEqual(state)
    }
  }
})

test('killed again and again, it still ends as an unbroken run', async () => {
  const { state } = await unbroken()
  const world = new FakeWorld()
  // Each run gets one call further, or none.
  for (let runs = 0; runs < 20; runs++) {
    const kill = { at: runs % 2, when: 'before' } as const
    const ended = await world.run(packages, kill).then(
      () => true,
      () => false,
    )
    if (ended) break
  }
  await world.run(packages)
  expect(world.state).toEqual(state)
})

test('a second run has nothing to do', async () => {
  const world = await unbroken()
  expect(world.plan(packages)).toEqual({ packages: [], unpushed: [], problems: [] })
  await world.run(packages)
  expect(world.calls).toBe(0)
})

test('one package with a new version is released alone', async () => {
  const world = await unbroken()
  world.head = 'commit-2'
  const next = somePackages({ interface: '1.0.0', transport: '1.0.0', ogq: '1.0.1' })
  await world.run(next)
  expect(world.log.slice(7)).toEqual([
    'published ogq@1.0.1 as latest',
    'tagged ogq@1.0.1',
    'pushed 1 tag',
  ])
  expect(world.remoteTags.get('ogq@1.0.1')).toBe('commit-2')
  expect(world.remoteTags.get('transport@1.0.0')).toBe('commit-1')
})

test('the registry took a tarball and its response was lost: the release goes on', async () => {
  const world = new FakeWorld()
  const publish = world.publish.bind(world)
  world.publish = (...args) => {
    publish(...args)
    throw new Error('socket hang up')
  }
  await world.run(packages)
  expect(world.state).toEqual((await unbroken()).state)
})

test('the registry refused a tarball: the release stops with its reason and tags nothing', async () => {
  const world = new FakeWorld()
  world.publish = () => {
    throw new Error('npm publish failed: 402 Payment Required')
  }
  await expect(world.run(packages)).rejects.toThrow('402')
  expect(world.localTags.size).toBe(0)
})

test("npm's reason stays where the registry cannot be asked after it", async () => {
  const world = new FakeWorld()
  world.publish = () => {
    throw new Stop('npm publish failed with exit code 1.\n401 Unauthorized')
  }
  let reads = 0
  const run = world.run(packages, undefined, () => {
    reads += 1
    // At first each package is asked for.
    if (reads > packages.length) throw new Stop('The registry could not be read.')
  })
  await expect(run).rejects.toThrow(/401 Unauthorized.*could not be read.*second run goes on/s)
})

test('a version whose registry states no integrity stops, and says so', async () => {
  const world = new FakeWorld()
  world.publish('ogq', '1.0.0', 'none')
  await expect(world.run(packages)).rejects.toThrow(
    'The registry has ogq@1.0.0 and states no integrity (sha512) of it',
  )
})

test('a tag that is at this commit already is not made again', async () => {
  const world = new FakeWorld()
  world.localTags.set('ogq@1.0.0', world.head)
  await world.run(packages)
  expect(world.log.filter((line) => line.startsWith('tagged'))).toEqual([
    'tagged interface@1.0.0',
    'tagged transport@1.0.0',
  ])
  expect(world.state).toEqual((await unbroken()).state)
})

test('other content under the same version stops before anything is published', async () => {
  const world = new FakeWorld()
  world.publish('ogq', '1.0.0', 'sha512-other')
  await expect(world.run(packages)).rejects.toThrow(
    'The registry has another ogq@1.0.0 than this checkout makes. Expected sha512-ogq-1.0.0. Received sha512-other.',
  )
  expect(world.calls).toBe(0)
})

test('tags of an earlier release that were made and not pushed are pushed', async () => {
  const world = await unbroken()
  world.remoteTags.delete('ogq@1.0.0')
  world.head = 'commit-2'
  await world.run(somePackages({ interface: '1.0.0', transport: '1.0.0', ogq: '1.0.1' }))
  expect([...world.remoteTags.keys()].sort()).toEqual([
    'interface@1.0.0',
    'ogq@1.0.0',
    'ogq@1.0.1',
    'transport@1.0.0',
  ])
  expect(world.remoteTags.get('ogq@1.0.0')).toBe('commit-1')
})

test('the dist-tag moved since the release was packed: stops before anything is published', async () => {
  const world = new FakeWorld()
  let reads = 0
  const run = world.run(packages, undefined, () => {
    reads += 1
    if (reads === packages.length) world.publish('ogq', '2.0.0', 'sha512-other')
  })
  await expect(run).rejects.toThrow(
    'The registry has ogq@2.0.0 as "latest". Expected nothing, as when ogq@1.0.0 was packed: another release came between.',
  )
  expect(world.calls).toBe(0)
})

test('a tag that was made elsewhere meanwhile stops before anything is tagged', async () => {
  const world = new FakeWorld()
  const publish = world.publish.bind(world)
  world.publish = (...args) => {
    publish(...args)
    world.remoteTags.set('ogq@1.0.0', 'commit-0')
  }
  await expect(world.run(packages)).rejects.toThrow(
    'The tag ogq@1.0.0 is at commit-0 in the remote repository. Expected commit-1, from which the version was published.',
  )
  expect(world.localTags.size).toBe(0)
})

/** One package that was packed, and a registry that has given versions and dist-tags at each look. */
function packedOne(
  looks: readonly (readonly [versions: object, distTags: object])[],
  replaces: string | null,
) {
  const integrity = 'sha512-one'
  const rest = { directory: 'packages/one', distTag: 'latest', tarball: 'one.tgz', integrity }
  const release: PackedRelease = {
    format: FORMAT,
    commit: 'commit-1',
    snapshot: null,
    packages: [{ name: 'one', version: '1.0.1', replaces, ...rest }],
  }
  let look = 0
  const published: string[] = []
  const registry: Registry = {
    read: async () => {
      const [versions, distTags] = looks[Math.min(look++, looks.length - 1)] ?? [{}, {}]
      return {
        versions: new Map(Object.entries(versions)),
        distTags: new Map(Object.entries(distTags)),
      }
    },
    publish: async (tarball) => {
      published.push(tarball)
      throw new Stop('npm publish failed with exit code 1.')
    },
  }
  const log: string[] = []
  const run = publishPacked(release, { folder: '/packed', registry, log: (line) => log.push(line) })
  return { run, published, log }
}

test('npm failed and the registry has other content by then: stops', async () => {
  const { run, log } = packedOne(
    [
      [{}, {}],
      [{ '1.0.1': 'sha512-other' }, {}],
    ],
    null,
  )
  await expect(run).rejects.toThrow(
    'The registry has another one@1.0.1 than this checkout makes. Expected sha512-one. Received sha512-other.',
  )
  expect(log).toEqual([])
})

test('a dist-tag that vanished since packing stops before anything is published', async () => {
  const { run, published } = packedOne([[{ '1.0.0': 'sha512-old' }, {}]], '1.0.0')
  await expect(run).rejects.toThrow('The registry has nothing as "latest". Expected 1.0.0, as when')
  expect(published).toEqual([])
})
