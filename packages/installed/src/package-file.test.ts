import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from './json-object.ts'
import { moduleFile, packageFile } from './package-file.ts'
import { processConditions } from './process-conditions.ts'
import { readJsonFile } from './read-json-file.ts'
import { temporaryApplication } from './temporary-application.ts'

/** A package with some files, and a file outside of it. */
function installed(packageJson: JsonObject) {
  const app = temporaryApplication({
    'acme/index.js': '',
    'acme/dist/mock.js': '',
    'acme/dist/data.json': { from: 'dist' },
    'acme/data.json': { from: 'root' },
    'acme/broken.json': '{',
    'acme/list.json': [1],
    'secret.json': { secret: true },
  })
  const directory = join(app.directory, 'acme')
  return { app, directory, packageJson, [Symbol.dispose]: () => app[Symbol.dispose]() }
}

describe('the file that an import runs', () => {
  test.each<[string, JsonObject, string | undefined, string]>([
    ['by a condition', { exports: { '.': { import: './index.js' } } }, undefined, 'index.js'],
    ['by one path', { exports: './index.js' }, undefined, 'index.js'],
    ['by main', { main: 'index.js' }, undefined, 'index.js'],
    ['by nothing', {}, undefined, 'index.js'],
    ['by a subpath', { exports: { './mock': './dist/mock.js' } }, './mock', 'dist/mock.js'],
    ['by a file without exports', {}, './dist/mock.js', 'dist/mock.js'],
  ])('is found %s', async (_, packageJson, subpath, expected) => {
    using its = installed(packageJson)
    expect(await moduleFile(its, subpath)).toEqual({ value: join(its.directory, expected) })
  })

  test.each<[string, JsonObject, string]>([
    ['is not exported', { exports: { './other': './index.js' } }, 'Missing "." specifier'],
    ['is not built', { exports: './dist/index.js' }, 'dist/index.js does not exist'],
    ['is above the package', { exports: '../secret.json' }, 'leads out of the package'],
    ['is above the package by main', { main: '../secret.json' }, 'leads out of the package'],
    ['is a number', { exports: { '.': 5 } }, 'No known conditions'],
    ['is an object in the place of a path', { exports: { '.': [{}] } }, 'No known conditions'],
  ])('is a problem when it %s', async (_, packageJson, problem) => {
    using its = installed(packageJson)
    expect(await moduleFile(its)).toEqual({ problem: expect.stringContaining(problem) })
  })

  test('is a problem when it is a link that leads out of the package', async () => {
    using its = installed({ exports: './away/secret.json' })
    its.app.write({ 'elsewhere/secret.json': {} })
    its.app.link('acme/away', 'elsewhere')
    expect(await moduleFile(its)).toEqual({
      problem: 'away/secret.json is a link that leads out of the package',
    })
  })
})

test('the conditions that Node was started with count, as in an import', async () => {
  expect(
    processConditions(['--conditions=a', '-C', 'b', '--inspect'], '-C=c --conditions d'),
  ).toEqual(['a', 'b', 'c', 'd'])
  const [condition = 'none'] = processConditions()
  using its = installed({ exports: { [condition]: './dist/mock.js', default: './index.js' } })
  expect(await moduleFile(its)).toEqual({ value: join(its.directory, 'dist/mock.js') })
})

describe('a JSON file of a package', () => {
  test('is what the package exports by that path', async () => {
    using its = installed({ exports: { './data.json': './dist/data.json' } })
    expect(await readJsonFile(its, './data.json')).toEqual({ value: { from: 'dist' } })
  })

  test('is a plain file where the package exports no such path', async () => {
    using its = installed({ exports: './index.js' })
    expect(await readJsonFile(its, './data.json')).toEqual({ value: { from: 'root' } })
  })

  test.each([
    ['./none.json', 'none.json does not exist, or cannot be read'],
    ['./dist', 'dist is not a regular file'],
    ['./broken.json', 'broken.json is not a JSON object'],
    ['./list.json', 'list.json is not a JSON object'],
    ['../secret.json', '../secret.json leads out of the package'],
  ])('%s is a problem', async (path, problem) => {
    using its = installed({})
    expect(await readJsonFile(its, path)).toEqual({ problem })
  })

  test('is a problem when exports lead out of the package', async () => {
    using its = installed({ exports: { './data.json': './../secret.json' } })
    expect(await packageFile(its, './data.json')).toEqual({
      problem: '../secret.json leads out of the package',
    })
  })
})
