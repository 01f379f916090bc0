import { expect, test } from 'vitest'
import type { PackageManifest } from '../house/package-manifest.ts'
import type { PackedFiles } from './read-tarball.ts'
import { type KnownVersions, tarballProblems } from './tarball-problems.ts'

const good = {
  name: '@house/ogq',
  version: '1.2.0',
  bin: { ogq: './dist/cli.js' },
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './parts/*': './dist/parts/*.js',
    './manifest.json': './dist/manifest.json',
  },
  picturedesk: { manifest: './manifest.json' },
  dependencies: { '@house/provider': '^1.0.0', other: '^2.0.0' },
}

const files = (
  manifest: object,
  more: Readonly<Record<string, string | undefined>> = {},
): PackedFiles => {
  const all: Record<string, string | undefined> = {
    'package.json': JSON.stringify(manifest),
    'README.md': '# OGQ',
    LICENSE: 'MIT',
    'dist/cli.js': 'run()',
    'dist/index.js': 'export {}',
    'dist/index.d.ts': 'export {}',
    'dist/parts/one.js': 'export {}',
    'dist/manifest.json': '{}',
    ...more,
  }
  return new Map(
    Object.entries(all).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const],
    ),
  )
}

const versions: KnownVersions = {
  house: new Set(['@house/provider', '@house/ogq']),
  satisfies: (name, range) => `${name}@${range}` === '@house/provider@^1.0.0',
}

const problems = (
  manifest: object,
  more: Readonly<Record<string, string | undefined>> = {},
): string[] => tarballProblems(good as PackageManifest, files(manifest, more), versions)

test('a whole tarball has no problems', () => {
  expect(problems(good)).toEqual([])
})

test.each([
  [
    'no dist at all',
    {},
    { 'dist/index.js': undefined },
    'lacks what package.json promises: dist/index.js (exports["."].default). Build the package',
  ],
  ['no types', {}, { 'dist/index.d.ts': undefined }, 'dist/index.d.ts (exports["."].types)'],
  ['no program', {}, { 'dist/cli.js': undefined }, 'dist/cli.js (bin.ogq)'],
  [
    'nothing behind a pattern',
    {},
    { 'dist/parts/one.js': undefined },
    'dist/parts/*.js (exports["./parts/*"])',
  ],
  ['a main that is missing', { main: 'lib/main.js' }, {}, 'lib/main.js (main)'],
  ['types that are missing', { types: './types.d.ts' }, {}, 'types.d.ts (types)'],
  [
    'an import of its own that is missing',
    { imports: { '#one': { browser: './src/one.ts' } } },
    {},
    'src/one.ts (imports["#one"].browser)',
  ],
  [
    'a declared part that is not exported',
    { picturedesk: { conformance: './conformance.json' } },
    {},
    'exports ./conformance.json (picturedesk.conformance)',
  ],
  ['an empty file', {}, { 'dist/index.js': '' }, 'dist/index.js is empty. Build the package.'],
  [
    'an entry of one line end',
    {},
    { 'dist/index.js': '\n' },
    'dist/index.js is empty. Build the package.',
  ],
  ['an entry of a comment', {}, { 'dist/index.d.ts': '// x\n' }, 'dist/index.d.ts is empty.'],
  ['a bin of nothing', {}, { 'dist/cli.js': '#!/usr/bin/env node\n' }, 'dist/cli.js is empty.'],
  [
    'a module whose parts are missing',
    {},
    {
      'dist/index.js':
        "import './inner.js'; export * from './gone/deep.js'; await import('./late.js')",
    },
    'lacks files that its own modules import: dist/index.js: ./inner.js, dist/index.js: ./gone/deep.js, dist/index.js: ./late.js.',
  ],
  [
    'a module deep inside whose part is missing',
    {},
    { 'dist/inner/a.js': "export { x as y } from '../gone.js'" },
    'dist/inner/a.js: ../gone.js',
  ],
  [
    'types whose parts are missing',
    {},
    {
      'dist/index.d.ts':
        "export type { A } from './a.ts'; export declare const b: import('./b.js').B",
    },
    'dist/index.d.ts: ./a.ts, dist/index.d.ts: ./b.js',
  ],
  [
    'an import of an undeclared package',
    { devDependencies: { lost: '1.0.0' } },
    { 'dist/parts/one.js': "import x from 'lost/deep'" },
    'modules import packages that package.json does not name: dist/parts/one.js: lost/deep. Add each to `dependencies`',
  ],
  [
    'types of an undeclared package',
    {},
    { 'dist/index.d.ts': "import type { X } from '@lost/one'; export { X }" },
    'dist/index.d.ts: @lost/one',
  ],
  [
    'types of an undeclared package, behind an entry',
    {},
    { 'dist/index.d.ts': "export * from './a.ts'", 'dist/a.d.ts': "export * from 'lost'" },
    'dist/a.d.ts: lost',
  ],
  [
    'an import that is not named',
    { imports: { '#one/*': './dist/parts/*.js' } },
    { 'dist/index.js': "import '#one/a'; import '#two'" },
    '`imports` of package.json does not name: dist/index.js: #two.',
  ],
  [
    'a file that is cut off',
    {},
    { 'dist/parts/one.js': 'export const a = {' },
    'no modules: dist/parts/one.js',
  ],
  ['an empty README', {}, { 'README.md': ' \n' }, 'README.md is missing or empty.'],
  ['no README', {}, { 'README.md': undefined }, 'README.md is missing or empty.'],
  ['no LICENSE', {}, { LICENSE: undefined }, 'LICENSE is missing.'],
  [
    'nothing to import',
    { exports: undefined, bin: undefined, picturedesk: undefined },
    {},
    'no file can be imported or run',
  ],
  [
    'another version',
    { version: '1.1.0' },
    {},
    'the tarball has the version 1.1.0. Expected 1.2.0, as in package.json.',
  ],
  [
    'another name',
    { name: '@house/other' },
    {},
    'the tarball has the name @house/other. Expected @house/ogq',
  ],
  ['a private package', { private: true }, {}, '"private": true'],
  [
    'the condition of sources',
    { exports: { '.': { '@picturedesk/source': './dist/index.js' } } },
    {},
    'still has the condition "@picturedesk/source"',
  ],
  [
    'a dependency of the workspace',
    { dependencies: { '@house/provider': 'workspace:^' } },
    {},
    'the dependency @house/provider is "workspace:^", which only this workspace understands.',
  ],
  [
    'one of the catalog',
    { dependencies: { other: 'catalog:' } },
    {},
    'the dependency other is "catalog:"',
  ],
  [
    'one in development',
    { devDependencies: { other: 'catalog:' } },
    {},
    'the dependency other is "catalog:"',
  ],
  [
    'a peer of the workspace',
    { peerDependencies: { other: 'workspace:*' } },
    {},
    'the dependency other is "workspace:*"',
  ],
  [
    'a folder',
    { optionalDependencies: { other: 'file:../other' } },
    {},
    'the dependency other is "file:../other"',
  ],
  [
    'a branch',
    { dependencies: { other: 'github:someone/other' } },
    {},
    'the dependency other is "github:someone/other", which is no range of versions.',
  ],
  [
    'a version that nobody has',
    { dependencies: { '@house/provider': '^2.0.0' } },
    {},
    'the dependency @house/provider@^2.0.0 is neither published nor part of this release.',
  ],
  [
    'a peer that nobody has',
    { peerDependencies: { '@house/provider': '^2.0.0' } },
    {},
    'the dependency @house/provider@^2.0.0 is neither',
  ],
])('%s is refused', (_, change, more, message) => {
  expect(problems({ ...good, ...change }, more).join('\n')).toContain(message)
})

test('imports that lead somewhere are no problem', () => {
  const manifest = {
    ...good,
    peerDependencies: { maybe: '^1.0.0' },
    peerDependenciesMeta: { maybe: { optional: true } },
    dependencies: { ...good.dependencies, '@types/typed': '^1.0.0' },
  }
  const index = `import { a } from './parts/one.js'; import 'node:fs'; import 'path'; import 'other/deep'
    import '@house/ogq'; import('maybe'); import(a); import data from './manifest.json' with { type: 'json' }
    // import './gone.js'
    export const text = "import './gone.js'"`
  const types = `/** import './gone.js' */ import { X } from 'typed'; export * from './parts/one.ts'; export type Y = import('./parts/one.js').Y`
  expect(
    problems(manifest, {
      'dist/index.js': index,
      'dist/index.d.ts': types,
      'dist/parts/one.d.ts': 'export type Y = 1',
      'templates/a.js': "import './not-yet.js'",
      'dist/unread.d.ts': "import 'undeclared'",
      'dist/third-party/x.js': "import('undeclared')",
    }),
  ).toEqual([])
})

test('a tarball without a manifest is refused', () => {
  expect(problems(good, { 'package.json': undefined })).toEqual([
    '@house/ogq: the tarball has no package.json. Pack it again.',
  ])
})

test('many missing files are counted', () => {
  const exports = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`./${n}`, `./${n}.js`]))
  const [message] = problems({ ...good, exports, picturedesk: undefined })
  expect(message).toContain('5.js (exports["./5"]) and 2 more.')
})
