import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { temporaryApplication } from '@picturedesk/installed/testing'
import {
  InvalidArgumentError,
  InvalidProviderError,
  ProviderNotLoadedError,
} from '@picturedesk/provider'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createRegistry } from '../index.ts'
import { rejection } from '../testing/collect.ts'
import {
  type PluginPackage,
  plainManifest,
  plainReport,
  pluginPackage,
  under,
} from '../testing/plugin-package.ts'
import { discover } from './index.ts'

const ran: unknown[] = []
Object.assign(globalThis, { picturedeskTest: ran })

beforeEach(() => {
  ran.length = 0
})

function ids(plugins: readonly { readonly manifest: { readonly id: string } }[]): string[] {
  return plugins.map(({ manifest }) => manifest.id)
}

/** Discovers everything, but for what happens to be installed above the temporary directory. */
async function discoverAll(
  app: { readonly directory: string },
  from: string | URL = app.directory,
) {
  const { plugins, problems } = await discover({ from, all: true })
  const isIts = (found: { readonly package: { readonly directory: string } }) =>
    found.package.directory.startsWith(app.directory)
  return { plugins: plugins.filter(isIts), problems: problems.filter(isIts) }
}

/** An application with some packages in its node_modules, all of which it depends on. */
function application(packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '*']))
  const files = Object.entries(packages).map(([name, of]) => under(`node_modules/${name}`, of))
  return temporaryApplication({
    'package.json': { name: 'app', dependencies },
    ...Object.assign({}, ...files),
  })
}

test('finds what declares itself, and runs none of it before a call', async () => {
  using app = application({
    'picturedesk-acme': pluginPackage('acme', { conformance: plainReport('acme') }),
    '@shots/picturedesk': pluginPackage('shots', { name: '@shots/picturedesk' }),
    'left-pad': { 'package.json': { name: 'left-pad', main: 'index.js' }, 'index.js': 'throw 1' },
  })
  const { plugins, problems } = await discover({ from: app.directory })
  expect(problems).toEqual([])
  expect(ids(plugins)).toEqual(['acme', 'shots'])
  expect(plugins[0]?.package).toEqual({
    name: 'picturedesk-acme',
    version: '1.2.3',
    directory: join(app.directory, 'node_modules/picturedesk-acme'),
  })

  const desk = createRegistry(plugins)
  expect(desk.list()).toEqual([
    { ...plainManifest('acme'), conformance: plainReport('acme') },
    plainManifest('shots'),
  ])
  expect(desk.find({ method: 'assets.get', operation: 'getImage' })).toHaveLength(2)
  expect(ran).toEqual([])
  expect(await desk.assets.get('shots:image/1')).toMatchObject({ provider: 'shots' })
  expect(ran).toEqual(['shots runs', ['shots']])
})

test('makes each with its own options, and says which were for nobody', async () => {
  using app = application({
    'picturedesk-acme': pluginPackage('acme'),
    'picturedesk-shots': pluginPackage('shots'),
  })
  const options = { acme: { apiKey: 'k' }, akme: {} }
  const { plugins, unusedOptions } = await discover({ from: app.directory, options })
  expect(unusedOptions).toEqual(['akme'])
  const desk = createRegistry(plugins)
  await desk.load('acme')
  await desk.load('shots')
  expect(ran).toContainEqual(['acme', { apiKey: 'k' }])
  expect(ran).toContainEqual(['shots'])
  expect(JSON.stringify(plugins)).not.toContain('apiKey')
})

describe('where it looks', () => {
  const acme = pluginPackage('acme')

  test.each(['dependencies', 'optionalDependencies', 'devDependencies'])('in %s', async (kind) => {
    using app = temporaryApplication({
      'package.json': { [kind]: { 'picturedesk-acme': '*', 'not-installed': '*' } },
      ...under('node_modules/picturedesk-acme', acme),
    })
    expect(ids((await discover({ from: app.directory })).plugins)).toEqual(['acme'])
  })

  test('not at packages that the application does not name, unless all are wanted', async () => {
    using app = temporaryApplication({
      'package.json': { dependencies: { 'picturedesk-acme': '*' } },
      'node_modules/.package-lock.json': {},
      'node_modules/.bin/picturedesk': '#!/bin/sh',
      ...under('node_modules/.picturedesk-left-by-npm', pluginPackage('left')),
      ...under('node_modules/picturedesk-acme', acme),
      ...under('node_modules/hoisted', pluginPackage('hoisted')),
      ...under('node_modules/@shots/picturedesk', pluginPackage('shots')),
    })
    expect(ids((await discover({ from: app.directory })).plugins)).toEqual(['acme'])
    const all = await discoverAll(app)
    expect(ids(all.plugins)).toEqual(['shots', 'hoisted', 'acme'])
    expect(all.problems).toEqual([])
  })

  test('above the application, where workspaces and npm hoist; the nearest counts', async () => {
    using app = temporaryApplication({
      'apps/web/package.json': { dependencies: { 'picturedesk-acme': '*', shots: '*' } },
      'apps/web/src/main.js': '',
      ...under('node_modules/picturedesk-acme', acme),
      ...under('node_modules/shots', pluginPackage('shots', { packageJson: { version: '1.0.0' } })),
      ...under('apps/web/node_modules/shots', pluginPackage('shots')),
    })
    const from = pathToFileURL(join(app.directory, 'apps/web/src/main.js'))
    for (const discovered of [discover({ from }), discoverAll(app, from)]) {
      const { plugins, problems } = await discovered
      expect(problems).toEqual([])
      const versions = plugins.map(({ package: { name, version } }) => [name, version])
      expect(versions).toEqual([
        ['picturedesk-acme', '1.2.3'],
        ['picturedesk-shots', '1.2.3'],
      ])
    }
  })

  test("through pnpm's links, to the very module that an import gives", async () => {
    const store = 'node_modules/.pnpm/picturedesk-acme@1.2.3/node_modules/picturedesk-acme'
    using app = temporaryApplication({
      'package.json': { dependencies: { 'picturedesk-acme': '*' } },
      ...under(store, acme),
    })
    app.link('node_modules/picturedesk-acme', store)
    const { plugins } = await discover({ from: app.directory })
    expect(plugins[0]?.package.directory).toBe(join(app.directory, store))
    expect(ids((await discoverAll(app)).plugins)).toEqual(['acme'])
  })

  test('at the package itself, for those who write one', async () => {
    using app = temporaryApplication(acme)
    expect(ids((await discover({ from: app.directory })).plugins)).toEqual(['acme'])
  })

  test.each([
    ['a file', (directory: string) => join(directory, 'src/main.js')],
    ['a URL as text', (directory: string) => pathToFileURL(join(directory, 'src/main.js')).href],
    ['a URL', (directory: string) => pathToFileURL(join(directory, 'src/'))],
    ['a file that is not there', (directory: string) => join(directory, 'src/none.js')],
  ])('from %s', async (_, from) => {
    using app = temporaryApplication({
      'package.json': { dependencies: { 'picturedesk-acme': '*' } },
      'src/main.js': '',
      ...under('node_modules/picturedesk-acme', acme),
    })
    expect(ids((await discover({ from: from(app.directory) })).plugins)).toEqual(['acme'])
  })

  test('from the working directory, where nothing is said', async () => {
    const { problems } = await discover()
    expect(problems).toEqual([])
  })

  test.each([
    [
      'given, where no package.json is',
      () => discover({ from: '/' }),
      'discover() has no package to start from. There is no package.json in / or above it. Set `from` to a file or directory of the application, such as `import.meta.url`.',
    ],
    [
      'not given, where no package.json is',
      () => inDirectory('/', () => discover()),
      'discover() has no package to start from. There is no package.json in the working directory / or above it. Run the program in a directory of the application, or pass `from` to discover(), such as `import.meta.url`.',
    ],
    [
      'that is no path',
      () => discover({ from: 5 as never }),
      '`from` must be a path or a `file:` URL, such as `import.meta.url`. Received 5.',
    ],
    [
      'of another kind of URL',
      () => discover({ from: 'https://acme.test/app' }),
      '`from` must be a path or a `file:` URL, such as `import.meta.url`. Received "https://acme.test/app".',
    ],
  ])('nowhere for `from` %s', async (_, call, message) => {
    const error = await rejection(call())
    if (!InvalidArgumentError.isInstance(error)) throw error
    expect(error).toMatchObject({ field: 'from', message })
  })

  test('nowhere, where the package.json is broken, which is told as the file that it is', async () => {
    using app = temporaryApplication({ 'package.json': '{' })
    const file = join(app.directory, 'package.json')
    const told = `discover() has no package to start from. ${file} is not a JSON object. `
    for (const call of [
      () => discover({ from: app.directory }),
      () => inDirectory(app.directory, () => discover()),
    ])
      expect(((await rejection(call())) as Error).message).toContain(told)
  })

  test.each([
    ['all', { all: 'yes' }, '`all` must be true or false. Received "yes".'],
    [
      'options',
      { options: null },
      '`options` must be an object with an entry for each provider id. Received null.',
    ],
  ])('not with a wrong `%s`', async (field, options, message) => {
    const error = await rejection(discover(options as never))
    expect(error).toMatchObject({ code: 'invalid-argument', field, message })
  })
})

/** The working directory of a call. A worker thread cannot change the real one. */
async function inDirectory<T>(directory: string, call: () => Promise<T>): Promise<T> {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(directory)
  try {
    return await call()
  } finally {
    cwd.mockRestore()
  }
}

describe('how packages export', () => {
  test.each<[string, PluginPackage]>([
    ['by import', { packageJson: { exports: { '.': { import: './index.js' } } } }],
    ['by default', { packageJson: { exports: { '.': { default: './index.js' } } } }],
    ['by one path', { packageJson: { exports: './index.js' } }],
    ['by main', { packageJson: { exports: undefined, main: 'index.js' } }],
    ['by nothing', { packageJson: { exports: undefined } }],
  ])('%s', async (_, changes) => {
    using app = application({ 'picturedesk-acme': pluginPackage('acme', changes) })
    const { plugins, problems } = await discover({ from: app.directory })
    expect(problems).toEqual([])
    expect((await createRegistry(plugins).load('acme')).id).toBe('acme')
  })

  test('a subpath of exports comes before a file', async () => {
    const exports = { '.': './index.js', './manifest.json': './dist/manifest.json' }
    using app = application({
      'picturedesk-acme': {
        ...pluginPackage('acme', { packageJson: { exports }, manifest: 'unused' }),
        'dist/manifest.json': plainManifest('acme'),
      },
    })
    expect(ids((await discover({ from: app.directory })).plugins)).toEqual(['acme'])
  })
})

describe('what is broken is reported, and keeps nobody else from being found', () => {
  const declaration = { specVersion: 'v1', manifest: './manifest.json', create: 'createIt' }
  test.each<[string, PluginPackage, string]>([
    ['a declaration that is none', { declaration: true }, 'must be an object'],
    [
      'another interface version',
      { declaration: { ...declaration, specVersion: 'v2' } },
      '`picturedesk.specVersion` must be "v1", not "v2"',
    ],
    [
      'no manifest',
      { declaration: { ...declaration, manifest: undefined } },
      '`picturedesk.manifest` must be a path such as "./manifest.json"',
    ],
    [
      'a manifest out of the package',
      { declaration: { ...declaration, manifest: './../x.json' } },
      '`picturedesk.manifest` must be a path',
    ],
    [
      'nothing to make it',
      { declaration: { ...declaration, create: '' } },
      '`picturedesk.create` must name the function',
    ],
    [
      'a conformance report nowhere',
      { declaration: { ...declaration, conformance: 5 } },
      '`picturedesk.conformance` must be a path such as "./conformance.json"',
    ],
    [
      'a manifest that is not there',
      { declaration: { ...declaration, manifest: './dist/manifest.json' } },
      'dist/manifest.json does not exist, or cannot be read',
    ],
    ['a manifest that is no JSON', { manifest: '{' }, 'manifest.json is not a JSON object'],
    ['a manifest that is no object', { manifest: [] }, 'manifest.json is not a JSON object'],
    ['a broken manifest', { manifest: { ...plainManifest('a'), id: 'A' } }, 'id must match'],
    [
      'a manifest of another version',
      { manifest: { ...plainManifest('a'), specVersion: 'v9' } },
      'specVersion must be "v1", not "v9"',
    ],
    [
      'code that is not exported',
      { packageJson: { exports: { './other': './index.js' } } },
      'its code is not there: Missing "." specifier',
    ],
    [
      'code that is not built',
      { packageJson: { exports: './dist/index.js' } },
      'its code is not there: dist/index.js does not exist',
    ],
  ])('%s', async (_, changes, problem) => {
    using app = application({
      'picturedesk-broken': pluginPackage('broken', changes),
      'picturedesk-acme': pluginPackage('acme'),
    })
    const { plugins, problems } = await discover({ from: app.directory })
    expect(ids(plugins)).toEqual(['acme'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ package: { name: 'picturedesk-broken' }, usable: false })
    expect(problems[0]?.problems.join('; ')).toContain(problem)
  })

  test('a package.json that is none, where it would declare itself', async () => {
    using app = application({
      broken: { 'package.json': '{ "picturedesk": ' },
      other: { 'package.json': '{' },
      mentions: { 'package.json': { keywords: ['picturedesk'] } },
    })
    const { problems } = await discover({ from: app.directory })
    expect(problems).toMatchObject([{ problems: ['package.json is not a JSON object'] }])
    expect(problems[0]?.package.directory).toContain('broken')
  })

  test('an id that is taken: the first has it', async () => {
    using app = application({
      'picturedesk-acme': pluginPackage('acme'),
      'other-acme': pluginPackage('acme', { name: 'other-acme' }),
    })
    const { plugins, problems } = await discover({ from: app.directory })
    expect(plugins.map((plugin) => plugin.package.name)).toEqual(['picturedesk-acme'])
    expect(problems).toMatchObject([
      {
        package: { name: 'other-acme' },
        problems: ['its id "acme" is taken by picturedesk-acme 1.2.3'],
        usable: false,
      },
    ])
  })

  test.each<[string, unknown, string]>([
    ['that is no JSON', '{', 'conformance.json is not a JSON object'],
    ['of another plugin', plainReport('shots'), 'is of "shots"'],
    [
      'of another version of the package',
      { ...plainReport('acme'), package: { name: 'picturedesk-acme', version: '1.0.0' } },
      'is of picturedesk-acme 1.0.0, the package is picturedesk-acme 1.2.3',
    ],
  ])('a report %s, without which the plugin works', async (_, conformance, problem) => {
    using app = application({ 'picturedesk-acme': pluginPackage('acme', { conformance }) })
    const { plugins, problems } = await discover({ from: app.directory })
    expect(problems[0]).toMatchObject({ usable: true })
    expect(problems[0]?.problems.join()).toContain(problem)
    const desk = createRegistry(plugins)
    expect(desk.list()).toEqual([plainManifest('acme')])
    expect((await desk.load('acme')).id).toBe('acme')
  })
})

describe('what fails to load is an error of its calls, and of no others', () => {
  test.each<[string, string, (error: unknown) => boolean, string]>([
    ['throws', 'throw new Error("no wasm here")', ProviderNotLoadedError.isInstance, 'no wasm'],
    ['does not parse', 'export {', ProviderNotLoadedError.isInstance, 'could not be loaded'],
    [
      'lacks the function',
      'export const createOther = () => {}',
      InvalidProviderError.isInstance,
      'picturedesk-broken exports no function createIt, only createOther',
    ],
    ['exports nothing', '', InvalidProviderError.isInstance, 'only nothing'],
    [
      'makes something else',
      'export const createIt = () => ({})',
      InvalidProviderError.isInstance,
      'there is no manifest',
    ],
  ])('code that %s', async (_, code, isExpected, message) => {
    using app = application({
      'picturedesk-broken': pluginPackage('broken', { code }),
      'picturedesk-acme': pluginPackage('acme'),
    })
    const { plugins, problems } = await discover({ from: app.directory })
    expect(problems).toEqual([])
    const desk = createRegistry(plugins)
    const error = await rejection(desk.assets.get('broken:image/1'))
    expect(error).toSatisfy(isExpected)
    expect(error).toMatchObject({ provider: 'broken', outcome: 'not-sent' })
    expect((error as Error).message).toContain(message)
    expect(await desk.assets.get('acme:image/1')).toMatchObject({ provider: 'acme' })
  })
})
