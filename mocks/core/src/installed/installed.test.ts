import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { applicationWithMocks, mockPackage } from '../fixtures/installed-mocks.ts'
import { startMock } from '../start-mock.ts'
import { InvalidMockError } from './invalid-mock-error.ts'
import { MockNotInstalledError } from './mock-not-installed-error.ts'

/** The error of a promise that must fail. */
async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('It did not fail.'),
    (error: unknown) => error,
  )
}

describe('the mock of a vendor by its id', () => {
  test.each([
    ['a directory', (directory: string) => directory],
    ['a file', (directory: string) => join(directory, 'src/some.test.ts')],
    ['a URL', (directory: string) => pathToFileURL(join(directory, 'src/some.test.ts'))],
    ['a URL as text', (directory: string) => pathToFileURL(directory).href],
  ])('is found among the dependencies from %s', async (_, from) => {
    using app = applicationWithMocks()
    await using mock = await startMock('library', {
      from: from(app.directory),
      scenario: 'closed',
    })
    expect(mock.credentials).toEqual({ readerKey: 'k-1' })
    expect((await mock.fetch(`${mock.url}/books?Key=k-1`)).status).toBe(503)
  })

  test('is found among the dependencies of a package further up', async () => {
    using app = applicationWithMocks()
    app.write({ 'packages/inner/package.json': { name: 'inner' } })
    await using mock = await startMock('shop', { from: join(app.directory, 'packages/inner') })
    expect(mock.vendor).toBe('shop')
  })

  test('is found from the working directory by default', async () => {
    using app = applicationWithMocks()
    // A thread cannot change the directory.
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(app.directory)
    try {
      await using mock = await startMock('library')
      expect(mock.vendor).toBe('library')
    } finally {
      cwd.mockRestore()
    }
  })

  test('may be in a module of its own beside a plugin', async () => {
    using app = applicationWithMocks()
    app.write({
      'package.json': { dependencies: { 'mock-plugin': '*' } },
      ...mockPackage('plugin', {
        declaration: { specVersion: 'v1', id: 'plugin', module: './mock', export: 'pluginMock' },
        packageJson: { exports: { '.': './none.js', './mock': { import: './index.js' } } },
      }),
    })
    await using mock = await startMock('plugin', { from: app.directory })
    expect(mock.vendor).toBe('plugin')
  })

  test('is an error with the install line when no package has it', async () => {
    using app = applicationWithMocks()
    const error = await failure(startMock('archive', { from: app.directory }))
    expect(error).toBeInstanceOf(MockNotInstalledError)
    expect(error).toMatchObject({ vendor: 'archive', installed: ['library', 'shop'] })
    expect((error as Error).message).toBe(
      'No mock of the vendor "archive" is installed. Looked at the dependencies of each ' +
        `package.json from ${app.directory} upwards. Installed mocks: library, shop. ` +
        'To install it: npm install --save-dev @picturedesk/mock-archive',
    )
  })

  test('is an error with the near id when it is misspelt', async () => {
    using app = applicationWithMocks()
    const error = await failure(startMock('libary', { from: app.directory }))
    expect((error as Error).message).toContain('Did you mean "library"?')
  })
})

describe('a package that cannot be used is an error that names it', () => {
  const declared = (more: object): unknown => ({
    specVersion: 'v1',
    id: 'library',
    export: 'libraryMock',
    ...more,
  })
  test.each<[string, Parameters<typeof mockPackage>[1], string]>([
    ['its declaration is not an object', { declaration: true }, 'must be an object'],
    [
      'its declaration has another version',
      { declaration: declared({ specVersion: 'v2' }) },
      '`picturedesk-mock.specVersion` must be "v1". Received "v2".',
    ],
    [
      'its module is not a subpath',
      { declaration: declared({ module: '../x' }) },
      '`picturedesk-mock.module` must be a subpath',
    ],
    [
      'its exports lead out of the package',
      { packageJson: { exports: '../../package.json' } },
      'leads out of the package',
    ],
    ['its code is not built', { packageJson: { exports: './dist/x.js' } }, 'does not exist'],
    ['its code throws', { code: 'throw new Error("no wasm")' }, 'cannot be loaded: no wasm'],
    [
      'it exports something else',
      { code: 'export const otherMock = 1' },
      'as libraryMock. It exports: otherMock',
    ],
    [
      'its properties throw when they are read',
      {
        code: 'export const libraryMock = { get id() { throw new Error("x") }, spec: {} }',
      },
      'It exports: libraryMock',
    ],
    [
      'its mock is of another vendor',
      { code: 'export const libraryMock = { id: "books", spec: {} }' },
      'declares the vendor "library", but its mock has the id "books"',
    ],
    [
      'its package.json is broken',
      { packageJson: undefined as never, declaration: undefined },
      'package.json is not a JSON object',
    ],
  ])('because %s', async (_, changes, message) => {
    using app = applicationWithMocks()
    app.write(mockPackage('library', changes))
    if (message.startsWith('package.json'))
      app.write({ 'node_modules/mock-library/package.json': '{ "picturedesk-mock": ' })
    const error = await failure(startMock('library', { from: app.directory }))
    expect(error).toBeInstanceOf(InvalidMockError)
    expect((error as Error).message).toContain(message)
    expect((error as Error).message).toContain('mock-library')
    await using other = await startMock('shop', { from: app.directory })
    expect(other.vendor).toBe('shop')
  })

  test('the first of two packages with the same vendor counts', async () => {
    using app = applicationWithMocks()
    app.write({
      'package.json': { dependencies: { 'mock-library': '*', 'mock-second': '*' } },
      ...mockPackage('second', {
        declaration: declared({}),
        code: 'throw new Error("It must not be loaded.")',
      }),
    })
    await using mock = await startMock('library', { from: app.directory })
    expect(mock.credentials).toEqual({ readerKey: 'k-1' })
  })
})
