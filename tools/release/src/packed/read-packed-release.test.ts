import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import { expect, test } from 'vitest'
import { Stop } from '../house/stop.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { integrityOf } from './integrity-of.ts'
import { readPackedRelease } from './read-packed-release.ts'

const commit = 'a'.repeat(40)
const manifest = JSON.stringify({ name: '@house/ogq', version: '1.0.0' })

/** A folder as `release --pack` leaves it, with a blank in its name. */
async function packed(
  change: (release: Record<string, unknown>) => unknown = (one) => one,
  files: Readonly<Record<string, string>> = { 'package/package.json': manifest },
): Promise<string> {
  const folder = join(temporaryFolder(), 'packed by CI')
  mkdirSync(folder)
  const entries = Object.entries(files).map(([name, body]) => ({
    header: { name, size: Buffer.byteLength(body) },
    body,
  }))
  writeFileSync(join(folder, 'house-ogq.tgz'), gzipSync(await packTar(entries)))
  const release = {
    format: 1,
    commit,
    snapshot: null,
    packages: [
      {
        name: '@house/ogq',
        version: '1.0.0',
        directory: 'packages/ogq',
        distTag: 'latest',
        replaces: '0.9.0',
        tarball: 'house-ogq.tgz',
        integrity: integrityOf(join(folder, 'house-ogq.tgz')),
      },
    ],
  }
  writeFileSync(join(folder, 'release.json'), JSON.stringify(change(release)))
  return folder
}

const changed =
  (fields: object) =>
  (release: Record<string, unknown>): unknown => ({ ...release, ...fields })

const ofPackage =
  (fields: object) =>
  (release: Record<string, unknown>): unknown => ({
    ...release,
    packages: (release['packages'] as object[]).map((one) => ({ ...one, ...fields })),
  })

function failureOf(folder: string): string {
  try {
    readPackedRelease(folder)
  } catch (error) {
    expect(error).toBeInstanceOf(Stop)
    return (error as Stop).message
  }
  throw new Error('It was read.')
}

test('what was packed is read, from a folder with blanks in its name', async () => {
  expect(readPackedRelease(await packed()).packages).toMatchObject([
    { name: '@house/ogq', replaces: '0.9.0' },
  ])
})

test('a tarball that was tampered with stops', async () => {
  const folder = await packed()
  writeFileSync(join(folder, 'house-ogq.tgz'), 'other')
  expect(failureOf(folder)).toMatch(
    /^@house\/ogq: .*house-ogq\.tgz is not what was packed\. Expected sha512-\S+ Received sha512-\S+ Nothing was published\.\nPack again/,
  )
})

test('a tarball that is missing stops', async () => {
  const folder = await packed()
  rmSync(join(folder, 'house-ogq.tgz'))
  expect(failureOf(folder)).toMatch(/^@house\/ogq: there is no .*house-ogq\.tgz\. Nothing/)
})

test('a folder that was not packed to its end stops', async () => {
  const folder = await packed()
  rmSync(join(folder, 'release.json'))
  expect(failureOf(folder)).toMatch(/There is no .*release\.json\..*packing was interrupted/)
  writeFileSync(join(folder, 'release.json'), '{"format":')
  expect(failureOf(folder)).toContain('could not be read as JSON')
})

test.each([
  ['another format', changed({ format: 2 }), 'has the format 2. Expected 1.'],
  ['no object', () => [], 'has the format undefined. Expected 1.'],
  ['null', () => null, 'has the format undefined. Expected 1.'],
  ['no commit', changed({ commit: 'main' }), '`commit` must be a text like'],
  ['an option for a commit', changed({ commit: '--all' }), 'Received "--all"'],
  ['a snapshot without a name', changed({ snapshot: '' }), '`snapshot` must be a name'],
  ['a snapshot as latest', changed({ snapshot: 'latest' }), '`snapshot` must be a name'],
  ['a snapshot under another tag', changed({ snapshot: 'trial' }), 'must be "trial", the name'],
  [
    'a package twice',
    (one: Record<string, unknown>) => ({
      ...one,
      packages: [one['packages'], one['packages']].flat(),
    }),
    '`packages[1].name` is that of `packages[0]`',
  ],
  ['a range as dist-tag', ofPackage({ distTag: 'v1' }), '`packages[0].distTag` must be a name'],
  ['no packages', changed({ packages: [] }), '`packages` must be a list that is not empty'],
  ['packages that are none', changed({ packages: [1] }), '`packages[0]` must be an object'],
  ['a way out', ofPackage({ tarball: '../x.tgz' }), '`packages[0].tarball` must be a text like'],
  ['an option', ofPackage({ tarball: '--x.tgz' }), 'Received "--x.tgz"'],
  ['an option', ofPackage({ distTag: '--otp' }), '`packages[0].distTag` must be a name'],
  ['a directory', ofPackage({ directory: 'a/../../b' }), '`packages[0].directory`'],
  ['a version', ofPackage({ version: 'latest' }), '`packages[0].version`'],
  ['no integrity', ofPackage({ integrity: undefined }), 'Received nothing.'],
  ['a weak integrity', ofPackage({ integrity: 'sha1-abc' }), '`packages[0].integrity`'],
  ['a text for nothing', ofPackage({ replaces: '' }), '`packages[0].replaces`'],
])('a release.json with %s stops, and names the field', async (_, change, message) => {
  expect(failureOf(await packed(change))).toContain(message)
})

test.each([
  [
    'another name',
    { 'package/package.json': manifest.replace('ogq', 'thing') },
    '@house/thing@1.0.0.',
  ],
  [
    'another version',
    { 'package/package.json': manifest.replace('1.0.0', '9.9.9') },
    '@house/ogq@9.9.9.',
  ],
  [
    'a second package.json behind files whose size is no multiple of a block',
    {
      'package/package.json': manifest,
      'package/a.js': 'x'.repeat(700),
      'other/package.json': manifest.replace('ogq', 'thing'),
    },
    '@house/thing@1.0.0.',
  ],
])('a tarball with %s stops', async (_, files, received) => {
  expect(failureOf(await packed(undefined, files))).toContain(
    `holds another package. Expected @house/ogq@1.0.0. Received ${received} Nothing was published.`,
  )
})

test('a tarball without a package.json, or whose folder has one deeper, stops', async () => {
  const deeper = { 'package/a/package.json': manifest }
  expect(failureOf(await packed(undefined, deeper))).toContain('it has no package.json')
})

test('a folder in the place of a tarball stops', async () => {
  const folder = await packed()
  rmSync(join(folder, 'house-ogq.tgz'))
  mkdirSync(join(folder, 'house-ogq.tgz'))
  expect(failureOf(folder)).toMatch(
    /^@house\/ogq: .*house-ogq\.tgz is no file\. Expected a tarball\./,
  )
})
