import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { checkoutRoot } from '../house/checkout-root.ts'
import { integrityOf } from '../packed/integrity-of.ts'
import type { PackedRelease } from '../packed/packed-release.ts'
import { git, gitLines } from '../repository/git.ts'
import { moduleClosure } from '../testing/module-closure.ts'
import { packedHouse } from '../testing/packed-house.ts'
import { writeFiles } from '../testing/temporary-folder.ts'

test.each([
  'cli/publish.ts',
  'cli/tag.ts',
  'cli/pending.ts',
  'cli/needs-node.cjs',
  'guard/guard-process.ts',
])('%s runs without any installation', (path) => {
  const { others } = moduleClosure(join(checkoutRoot, `tools/release/src/${path}`))
  expect(others.filter((specifier) => !specifier.startsWith('node:'))).toEqual([])
})

test('a checkout without node_modules publishes and tags what was packed; a second run does nothing', async () => {
  const { repository, folder, registry, run } = await packedHouse()
  const { root } = repository
  git(root, 'push', '--quiet', 'origin', 'main')
  expect(await run('publish', folder)).toEqual({
    code: 0,
    output: 'published @house/a@1.0.0 as latest\npublished @house/b@1.0.0 as latest\nPublished.\n',
  })
  expect(await run('tag', folder)).toEqual({
    code: 0,
    output: 'tagged @house/a@1.0.0\ntagged @house/b@1.0.0\npushed 2 tags\nTagged.\n',
  })
  const head = git(root, 'rev-parse', 'HEAD')
  expect(gitLines(root, 'ls-remote', '--tags', 'origin')).toEqual([
    `${head}\trefs/tags/@house/a@1.0.0`,
    `${head}\trefs/tags/@house/b@1.0.0`,
  ])
  const puts = () => registry.arrivals.filter(({ method }) => method === 'PUT').length
  expect(puts()).toBe(2)
  expect((await run('publish', folder)).output).toContain('published before @house/a@1.0.0')
  expect((await run('tag', folder)).output).toBe('Tagged.\n')
  expect(puts()).toBe(2)
})

test('neither a tampered tarball, nor a missing one, nor a folder of another commit is published', async () => {
  const { repository, folder, registry, run } = await packedHouse()
  const stopped = async (message: string, command = 'publish') => {
    const { code, output } = await run(command, folder)
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(message) })
    expect(output).toMatch(/^Stopped\. /)
  }
  const tarball = join(folder, 'house-b.tgz')
  const head = git(repository.root, 'rev-parse', 'HEAD')
  repository.commit('Another')
  await stopped(`The folder was packed from the commit ${head}.`)
  await stopped(`The folder was packed from the commit ${head}.`, 'tag')
  git(repository.root, 'reset', '--quiet', '--hard', head)
  writeFileSync(tarball, 'other')
  await stopped('house-b.tgz is not what was packed.')
  rmSync(tarball)
  await stopped('there is no ')
  rmSync(join(folder, 'release.json'))
  await stopped('packing was interrupted')
  expect(registry.arrivals.filter(({ method }) => method === 'PUT')).toEqual([])
})

test('a snapshot is published and gets no tags', async () => {
  const { folder, run } = await packedHouse('trial')
  expect((await run('publish', folder)).code).toBe(0)
  expect((await run('tag', folder)).output).toContain('The snapshot "trial" gets no git tags')
})

test('a folder that is not named rightly stops with the usage or the remedy', async () => {
  const { run } = await packedHouse()
  const stopped = async (args: readonly string[], message: string) =>
    expect(await run('publish', ...args)).toEqual({
      code: 1,
      output: expect.stringContaining(message),
    })
  await stopped([], 'Expected one folder, which `npm run release -- --pack <folder>` left.')
  await stopped(['one', 'two'], 'Received one, two.')
  await stopped(['none'], 'There is no folder ')
  await stopped(['--force', 'x'], "Unknown option '--force'")
})

test.each(['publish', 'tag'])(
  '%s stops in a checkout with changed files, and names them',
  async (command) => {
    const { repository, folder, registry, run } = await packedHouse()
    repository.write({
      'packages/a/package.json': '{"name":"@house/a","version":"1.0.0"} ',
      'new.txt': '',
    })
    expect(await run(command, folder)).toEqual({
      code: 1,
      output:
        'Stopped. Files differ from the last commit. Expected none. Commit, stash or remove them.\n' +
        '   M packages/a/package.json\n  ?? new.txt\n',
    })
    expect(registry.arrivals.filter(({ method }) => method === 'PUT')).toEqual([])
  },
)

// A program without an ending of Windows is none there.
test.skipIf(process.platform === 'win32')(
  'in a job of Actions that may publish, an npm that would ask for a token is refused before anything is sent',
  async () => {
    const { repository, folder, registry, env, run } = await packedHouse()
    const bin = join(repository.root, '../bin')
    writeFiles(bin, { npm: '#!/bin/sh\necho 11.4.2\n' })
    chmodSync(join(bin, 'npm'), 0o755)
    env['PATH'] = [bin, env['PATH']].join(delimiter)
    env['ACTIONS_ID_TOKEN_REQUEST_URL'] = 'http://127.0.0.1:9/'
    expect(await run('publish', folder)).toEqual({
      code: 1,
      output: expect.stringContaining(
        'Stopped. npm 11.4.2 cannot publish by the identity of this job.',
      ),
    })
    expect(registry.arrivals).toEqual([])
  },
)

test('nothing is tagged where the registry has something else under that version', async () => {
  const { repository, folder, run } = await packedHouse()
  const { root } = repository
  git(root, 'push', '--quiet', 'origin', 'main')
  expect((await run('publish', folder)).code).toBe(0)
  const path = join(folder, 'house-a.tgz')
  writeFileSync(path, gzipSync(gunzipSync(readFileSync(path)), { level: 1 }))
  const file = join(folder, 'release.json')
  const release = JSON.parse(readFileSync(file, 'utf8')) as PackedRelease
  const packages = release.packages.map((one) =>
    one.tarball === 'house-a.tgz' ? { ...one, integrity: integrityOf(path) } : one,
  )
  writeFileSync(file, JSON.stringify({ ...release, packages }))
  expect(await run('tag', folder)).toEqual({
    code: 1,
    output: expect.stringContaining('Stopped. The registry has another @house/a@1.0.0'),
  })
  expect(gitLines(root, 'tag')).toEqual([])
  expect(gitLines(root, 'ls-remote', '--tags', 'origin')).toEqual([])
})
