import { expect, test } from 'vitest'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { FORMAT, type PackedRelease } from './packed-release.ts'
import { requireCommit } from './require-commit.ts'

const manifest = (fields: object): string =>
  JSON.stringify({ name: '@house/ogq', version: '1.0.0', ...fields })

function packedFrom(commit: string, fields: Partial<PackedRelease> = {}): PackedRelease {
  const one = { name: '@house/ogq', version: '1.0.0', directory: 'packages/ogq' }
  const rest = { distTag: 'latest', replaces: null, tarball: 'ogq.tgz', integrity: 'sha512-x' }
  return { format: FORMAT, commit, snapshot: null, packages: [{ ...one, ...rest }], ...fields }
}

test('a release that was packed from this commit is right', () => {
  const { root, commit } = temporaryRepository({ 'packages/ogq/package.json': manifest({}) })
  requireCommit(packedFrom(commit('Second')), root)
})

test('one of another commit stops, with both ways out', () => {
  const { root, commit } = temporaryRepository({ 'packages/ogq/package.json': manifest({}) })
  const before = commit('Second')
  const head = commit('Third')
  expect(() => requireCommit(packedFrom(before), root)).toThrow(
    `The folder was packed from the commit ${before}. Expected ${head}, which is checked out. Check out the other (\`git checkout ${before}\`), or pack again from this one.`,
  )
})

test.each([
  ['another version', manifest({ version: '1.1.0' }), 'has @house/ogq@1.1.0.'],
  ['another name', manifest({ name: '@house/one' }), 'has @house/one@1.0.0.'],
  ['a private package', manifest({ private: true }), 'has @house/ogq@1.0.0, which is private.'],
])('%s at its place stops', (_, text, message) => {
  const { root, commit } = temporaryRepository({ 'packages/ogq/package.json': text })
  expect(() => requireCommit(packedFrom(commit('Second')), root)).toThrow(
    `The folder has @house/ogq@1.0.0, and packages/ogq/package.json ${message}`,
  )
})

test('a package that is not there stops; the versions of a snapshot stand in no commit', () => {
  const { root, commit } = temporaryRepository({
    'packages/ogq/package.json': manifest({ version: '0.9.0' }),
  })
  const head = commit('Second')
  requireCommit(packedFrom(head, { snapshot: 'trial' }), root)
  const [one] = packedFrom(head).packages
  const elsewhere = one && [{ ...one, directory: 'packages/none' }]
  expect(() => requireCommit(packedFrom(head, { packages: elsewhere ?? [] }), root)).toThrow(
    'packages/none/package.json is not there.',
  )
})
