import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PackedRelease } from './packed/packed-release.ts'
import { git, gitLines } from './repository/git.ts'
import { smallHouse } from './testing/small-house.ts'

const tagsOf = (root: string): string[] =>
  gitLines(root, 'ls-remote', '--tags', 'origin').map((line) => line.split('refs/tags/')[1] ?? '')

test('releases from a folder with a blank, to the end; a second run does nothing', async () => {
  const house = await smallHouse()
  const { root } = house.repository
  expect(await house.release()).toBeUndefined()
  expect(house.log.filter((line) => /^(published|tagged|pushed|Released)/.test(line))).toEqual([
    'published @house/a@1.0.0 as latest',
    'published @house/b@1.0.0 as latest',
    'tagged @house/a@1.0.0',
    'tagged @house/b@1.0.0',
    'pushed 2 tags',
    'Released.',
  ])
  expect(tagsOf(root)).toEqual(['@house/a@1.0.0', '@house/b@1.0.0'])
  expect(await house.release()).toBeUndefined()
  expect(house.log).toEqual([
    'Nothing to release: the registry has every version, and each is tagged.',
  ])
})

test('--pack leaves tarballs and what they are, publishes nothing, and packs nothing where nothing is left', async () => {
  const house = await smallHouse()
  const { root } = house.repository
  const folder = join(root, '../packed by CI')
  expect(await house.release({ pack: '../packed by CI' })).toBeUndefined()
  expect(house.log.at(-1)).toContain(
    `Publish with \`node tools/release/src/cli/publish.ts "${folder}"\``,
  )
  expect(readdirSync(folder).sort()).toEqual(['house-a.tgz', 'house-b.tgz', 'release.json'])
  const packed = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as PackedRelease
  expect(packed).toMatchObject({
    commit: git(root, 'rev-parse', 'HEAD'),
    snapshot: null,
    packages: [
      { name: '@house/a', version: '1.0.0', distTag: 'latest', replaces: null },
      { name: '@house/b', directory: 'packages/b', tarball: 'house-b.tgz' },
    ],
  })
  expect(house.registry.arrivals.filter(({ method }) => method === 'PUT')).toEqual([])
  expect(await house.release({ pack: folder })).toContain('is not empty')
  await house.release()
  rmSync(folder, { recursive: true })
  expect(await house.release({ pack: folder })).toBeUndefined()
  expect(house.log.at(-1)).toBe('There is nothing to publish or to tag, so nothing was packed.')
})

test('without a remote repository it publishes and tags here, and says what is left to do', async () => {
  const house = await smallHouse()
  const { root } = house.repository
  git(root, 'remote', 'remove', 'origin')
  expect(await house.release()).toBeUndefined()
  expect(gitLines(root, 'tag')).toEqual(['@house/a@1.0.0', '@house/b@1.0.0'])
  expect(house.log).toContain(
    'There is no remote repository. Push the tags to it: git push <address> --tags',
  )
})

test('a tree with changes stops', async () => {
  const house = await smallHouse()
  house.repository.write({ 'packages/a/README.md': 'By hand' })
  expect(await house.release()).toContain('M packages/a/README.md')
})

test('a clone with a part of the history stops', async () => {
  const house = await smallHouse()
  const { root, remote } = house.repository
  const shallow = join(root, '../shallow')
  house.repository.commit('Second')
  git(root, 'push', '--quiet', 'origin', 'main')
  git(root, 'clone', '--quiet', '--depth', '1', `file://${remote}`, shallow)
  expect(await house.release({ root: shallow })).toContain('git fetch --unshallow')
})

test('a registry that fails in the middle stops, and a second run goes on', async () => {
  const house = await smallHouse()
  const { root } = house.repository
  const isSecond = ({ method, path }: { method: string; path: string }): boolean =>
    method === 'PUT' && path.includes('b')
  house.answer = (arrival) =>
    isSecond(arrival) ? { status: 403, error: 'You may not publish this.' } : undefined
  expect(await house.release()).toMatch(/^npm publish failed with exit code 1\.\n.*403/s)
  expect(tagsOf(root)).toEqual([])
  house.answer = () => undefined
  expect(await house.release()).toBeUndefined()
  expect(house.log).toContain('published before @house/a@1.0.0')
  expect(tagsOf(root)).toEqual(['@house/a@1.0.0', '@house/b@1.0.0'])
})

test('without a login npm says so, no secret is shown, and nothing is tagged', async () => {
  const house = await smallHouse('email=a@example.com')
  house.answer = ({ method }) =>
    method === 'PUT' ? { status: 401, error: 'You must be logged in.' } : undefined
  expect(await house.release()).toMatch(/npm publish failed.*(ENEEDAUTH|E401)/s)
  expect(gitLines(house.repository.root, 'tag')).toEqual([])
})

test('a version that is published with other content stops before anything is published', async () => {
  const house = await smallHouse()
  const { root } = house.repository
  await house.release()
  for (const name of ['a', 'b']) {
    git(root, 'tag', '--delete', `@house/${name}@1.0.0`)
    git(root, 'push', '--quiet', 'origin', '--delete', `@house/${name}@1.0.0`)
  }
  house.repository.write({ 'packages/b/README.md': '# Another' })
  house.repository.commit('Another README')
  git(root, 'push', '--quiet', 'origin', 'main')
  const stopped = await house.release()
  expect(stopped).toContain('The registry has another @house/b@1.0.0 than this checkout makes.')
  expect(stopped).not.toContain('@house/a')
  expect(gitLines(root, 'tag')).toEqual([])
})

test('a tag that exists at another commit stops before anything is built', async () => {
  const house = await smallHouse()
  const { root } = house.repository
  git(root, 'push', '--quiet', 'origin', 'HEAD:refs/tags/@house/b@1.0.0')
  house.repository.commit('Second')
  git(root, 'push', '--quiet', 'origin', 'main')
  expect(await house.release()).toMatch(/^The tag @house\/b@1\.0\.0 is at .* no such version/)
  expect(house.log).not.toContain('Building')
})
