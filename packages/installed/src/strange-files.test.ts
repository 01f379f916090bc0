import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findDeclaring, moduleFile, packageFile, readJsonFile } from './index.ts'
import { temporaryApplication } from './temporary-application.ts'

const dependencies = { acme: '*', good: '*' }

/** An application with a sound package, and one of which a file is to be put in place. */
function application(files: Readonly<Record<string, unknown>> = {}) {
  return temporaryApplication({
    'package.json': { dependencies },
    'node_modules/good/package.json': { name: 'good', plugin: {} },
    'node_modules/acme/kept.txt': '',
    ...files,
  })
}

/** Puts something that is no file in the place of one. */
const strange: Readonly<Record<string, (path: string) => unknown>> = {
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a link to a device': (path) => symlinkSync('/dev/zero', path),
  'a socket': async (path) => {
    const server = createServer().listen(path)
    await once(server, 'listening')
    server.unref()
    return { [Symbol.dispose]: () => server.close() }
  },
  'a folder': (path) => void execFileSync('mkdir', [path]),
  'a file of 100 MB': (path) => {
    execFileSync('touch', [path])
    truncateSync(path, 100 * 1024 * 1024)
  },
}

test.each(Object.entries(strange))(
  'a package whose package.json is %s is a problem, and the others are found',
  async (name, put) => {
    using app = application()
    const path = join(app.directory, 'node_modules/acme/package.json')
    using _ = (await put(path)) as Disposable | undefined
    const found = await findDeclaring({ field: 'plugin', from: app.directory })
    expect(found).toMatchObject([
      {
        package: { name: expect.stringContaining('acme') },
        problem: name.includes('MB')
          ? 'package.json is larger than 16777216 bytes'
          : 'package.json is not a regular file',
      },
      { package: { name: 'good' } },
    ])
  },
)

test.each(Object.entries(strange))(
  'a file of a package that is %s is a problem',
  async (name, put) => {
    using app = application()
    const directory = join(app.directory, 'node_modules/acme')
    using _ = (await put(join(directory, 'data.json'))) as Disposable | undefined
    const read = await readJsonFile({ directory, packageJson: {} }, './data.json')
    expect(read).toHaveProperty('problem')
    expect(Object.values(read)[0]).toContain('data.json ')
    if (name.includes('MB')) return
    const source = { directory, packageJson: { exports: { '.': './data.json' } } }
    expect(await moduleFile(source)).toHaveProperty('problem')
  },
)

test.each(Object.entries(strange))(
  'an application whose package.json is %s is none',
  async (_, put) => {
    using app = temporaryApplication({ 'inner/kept.txt': '' })
    using __ = (await put(join(app.directory, 'inner/package.json'))) as Disposable | undefined
    expect(
      await findDeclaring({ field: 'plugin', from: join(app.directory, 'inner') }),
    ).toBeUndefined()
  },
)

test('links that lead in a circle are a problem', async () => {
  using app = application({ 'node_modules/acme/package.json': { name: 'acme', plugin: {} } })
  const directory = join(app.directory, 'node_modules/acme')
  symlinkSync('b.json', join(directory, 'a.json'))
  symlinkSync('a.json', join(directory, 'b.json'))
  expect(await packageFile({ directory, packageJson: {} }, './a.json')).toEqual({
    problem: 'a.json does not exist, or cannot be read',
  })
  symlinkSync('.', join(app.directory, 'node_modules/circle'))
  symlinkSync('loop', join(app.directory, 'node_modules/loop'))
  const found = await findDeclaring({ field: 'plugin', from: app.directory, all: true })
  expect(found?.map((one) => one.package.name)).toEqual(['acme', 'good'])
})

test.each<[string, unknown]>([
  ['a path that leads out', { '.': './../../outside.js' }],
  ['a path with .. inside', { '.': './x/../../../outside.js' }],
  ['an absolute path', '/etc/hostname'],
  ['a list of nothing', { '.': [] }],
  ['a number', { '.': 5 }],
  ['nothing', { '.': null }],
  ['conditions without end', JSON.parse(`${'{"import":'.repeat(5000)}"./a.js"${'}'.repeat(5000)}`)],
])('exports with %s are a problem', async (_, exports) => {
  using app = application({ 'outside.js': '' })
  const directory = join(app.directory, 'node_modules/acme')
  expect(await moduleFile({ directory, packageJson: { name: 'acme', exports } })).toHaveProperty(
    'problem',
  )
})
