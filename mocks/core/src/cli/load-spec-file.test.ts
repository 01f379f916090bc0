import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CliError } from '@picturedesk/command-line'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { specProblems } from '../spec/spec-problems.ts'
import { loadSpecFile, type SpecFileOptions } from './load-spec-file.ts'
import { runMain } from './testing/run-main.ts'
import { type TemporaryDirectory, temporaryDirectory } from './testing/temporary-directory.ts'

let directory: TemporaryDirectory

beforeEach(async () => {
  directory = await temporaryDirectory()
  mkdirSync(join(directory.path, 'api'))
})
afterEach(() => directory[Symbol.asyncDispose]())

const specWith = (more: object): object => ({
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {},
  ...more,
})
const referring = ($ref: string) => specWith({ components: { schemas: { note: { $ref } } } })

async function refusal(file: string, options?: SpecFileOptions): Promise<string> {
  const error: unknown = await loadSpecFile(file, options).catch((reason: unknown) => reason)
  if (!(error instanceof CliError)) throw error
  expect(error.message).toContain(`${file} cannot be read: `)
  return error.message
}

/** The schema that the document of {@link referring} leads to, wherever it was put. */
async function loadedNote(file: string, options?: SpecFileOptions): Promise<string> {
  return JSON.stringify((await loadSpecFile(file, options)).spec)
}

describe('references', () => {
  test.each([
    './note.json',
    'note.json',
    'schemas/note.json',
    './a%20b/note.json',
    './../api/note.json',
  ])('%s stays in the folder of the document', async (ref) => {
    for (const folder of ['', 'schemas/', 'a b/']) {
      mkdirSync(join(directory.path, 'api', folder), { recursive: true })
      await directory.write(`api/${folder}note.json`, { title: 'beside' })
    }
    const file = await directory.write('api/spec.json', referring(ref))
    expect(await loadedNote(file)).toContain('beside')
  })

  test.each<[string, (path: string) => string]>([
    ['../note.json', () => '../note.json'],
    ['an absolute path', (path) => join(path, 'note.json')],
    ['a file: URL', (path) => pathToFileURL(join(path, 'note.json')).href],
    ['a file: URL inside of the folder', (path) => pathToFileURL(join(path, 'api/in.json')).href],
    ['a link out of the folder', () => './link.json'],
    ['percent escapes', () => '%2e%2e/note.json'],
    ['a file from which another leads out', () => './hop.json'],
  ])('%s needs the flag, and the refusal names it', async (_, refOf) => {
    const note = await directory.write('note.json', { title: 'outside' })
    await directory.write('api/in.json', { title: 'outside' })
    await directory.write('api/hop.json', { $ref: '../note.json' })
    symlinkSync(note, join(directory.path, 'api/link.json'))
    const file = await directory.write('api/spec.json', referring(refOf(directory.path)))
    expect(await refusal(file)).toContain('or allow it by --allow-outside-references.')
    expect(await loadedNote(file, { allowOutside: true })).toContain('outside')
  })

  test.each(['list', 'exec', 'drift'])('`%s` takes the flag', async (command) => {
    await directory.write('note.json', { type: 'string' })
    const file = await directory.write('api/spec.json', referring('../note.json'))
    const rest = { list: [], exec: ['--', 'true'], drift: ['--upstream', 'http://127.0.0.1:1'] }
    const args = [command, '--spec', file, ...rest[command as keyof typeof rest]]
    const refused = await runMain(...args)
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('outside-references') })
    if (command === 'drift') return
    args.splice(1, 0, '--allow-outside-references')
    expect((await runMain(...args)).err).toBe('')
  })

  test('the network is asked only with the flag', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked++
      response.setHeader('content-type', 'application/json')
      response.end('{"title":"fetched"}')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const file = await directory.write('spec.json', referring(`http://127.0.0.1:${port}/n.json`))
    expect(await refusal(file)).toContain('nothing is fetched')
    expect(asked).toBe(0)
    expect(await loadedNote(file, { allowOutside: true })).toContain('fetched')
    server.close()
  })

  test('an unknown scheme is not read, with the flag or without', async () => {
    const file = await directory.write('spec.json', referring('ftp://127.0.0.1/note.json'))
    for (const allowOutside of [false, true])
      expect(await refusal(file, { allowOutside })).toContain('ftp:')
  })

  test('a document that is reached by a link has its files beside either', async () => {
    await directory.write('api/note.json', { title: 'beside' })
    const file = await directory.write('api/spec.json', referring('./note.json'))
    mkdirSync(join(directory.path, 'linked'))
    symlinkSync(file, join(directory.path, 'linked/spec.json'))
    symlinkSync(join(directory.path, 'api/note.json'), join(directory.path, 'linked/note.json'))
    expect(await loadedNote(join(directory.path, 'linked/spec.json'))).toContain('beside')
  })
})

describe('references that lead nowhere', () => {
  const json = (content: object) => ({
    200: { description: 'OK', content: { 'application/json': content } },
  })
  const fine = { get: { operationId: 'fine', responses: json({ example: 1 }) } }

  const schemaOf = (name: string) =>
    `#/paths/~1${name}/get/responses/200/content/application~1json/schema`

  test('cost what needs them: the rest is read, and all are told, with pointers', async () => {
    await directory.write('part.json', {
      a: { $ref: '#/nothing' },
      d: { items: { $ref: '#/info' } },
    })
    const file = await directory.write(
      'spec.json',
      specWith({
        paths: {
          '/fine': fine,
          '/gone': { $ref: './gone.json' },
          '/a': { get: { responses: json({ schema: { $ref: '#/components/schemas/Gone' } }) } },
          '/b': { get: { responses: json({ schema: { $ref: './part.json#/gone' } }) } },
          '/c': { get: { responses: json({ schema: { $ref: './part.json#/a' } }) } },
          '/d': { get: { responses: json({ schema: { $ref: './part.json#/d' } }) } },
        },
      }),
    )
    const problems = specProblems((await loadSpecFile(file)).spec)
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '#/paths/~1gone/$ref',
      `${schemaOf('a')}/$ref`,
      `${schemaOf('b')}/$ref`,
      `${schemaOf('c')}/$ref`,
      `${schemaOf('d')}/items/$ref`,
    ])
    const checked = await runMain('check', '--spec', file)
    for (const { pointer } of problems) expect(checked.out + checked.err).toContain(pointer)
  })

  test('the document itself must be there, and every reference that needs the flag is told', async () => {
    expect(await refusal(join(directory.path, 'nowhere.yaml'))).toContain('nowhere.yaml')
    const file = await directory.write(
      'api/spec.json',
      specWith({ a: { $ref: '../one.json' }, b: { $ref: '#/gone' }, c: { $ref: '../two.json' } }),
    )
    const message = await refusal(file)
    for (const name of ['../one.json', '../two.json']) expect(message).toContain(name)
  })
})

test('a reference in an example is data, and comes as it was written', async () => {
  const example = { $ref: 'https://a.example/x.json', in: [{ $ref: '#/definitions/x' }] }
  const schema = { type: 'object', default: example, enum: [example], const: example }
  const content = { 'application/json': { schema, examples: { a: { value: example } } } }
  const paths = { '/s': { get: { responses: { 200: { description: 'OK', content } } } } }
  const file = await directory.write('spec.json', specWith({ paths }))
  expect((await loadSpecFile(file)).spec['paths']).toEqual(paths)
})

/** Nine lists of nine aliases each: a billion words out of a page of text. */
function laughs(levels: number, aliases: number, word = 'lol'): string {
  const lines = [`l0: &l0 ${word}`]
  for (let level = 1; level <= levels; level++) {
    const inner = Array.from({ length: aliases }, () => `*l${level - 1}`)
    lines.push(`l${level}: &l${level} [${inner.join(', ')}]`)
  }
  return `openapi: 3.1.0\ninfo: { title: N, version: '1' }\npaths: {}\nx-bomb:\n  ${lines.join('\n  ')}\n`
}

describe('documents that are small as text and huge in memory', () => {
  test.each<[string, string, string]>([
    ['a billion laughs', laughs(9, 9), 'aliases that stand for more than'],
    ['aliases as deep as they are many', laughs(400, 2), 'aliases that stand for more than'],
    ['one long text many times', laughs(1, 9_000, 'x'.repeat(9_000)), 'aliases that stand for'],
    ['aliases in great number', laughs(1, 20_000), '20000 aliases, which is too many'],
    ['anchors deeper than that', laughs(5000, 1), 'aliases that stand for'],
    ['levels', `a: ${'['.repeat(600)}${']'.repeat(600)}`, ''],
    ['an alias of itself', 'openapi: 3.1.0\npaths: &a { b: *a }\n', 'contains itself'],
    ['lists in lists', `a: ${'['.repeat(20_000)}`, ''],
    ['merged keys', laughs(9, 9).replaceAll('[', '{ <<: [').replaceAll(']', '] }'), ''],
  ])('%s: refused with the name of the file', async (_, text, problem) => {
    const file = await directory.write('bomb.yaml', text)
    expect(await refusal(file)).toContain(problem)
    const { code, err } = await runMain('exec', '--spec', file, '--', 'true')
    expect({ code, named: err.includes(file) }).toEqual({ code: 1, named: true })
  })

  test('a file beside the document is held to the same', async () => {
    const bomb = await directory.write('bomb.yaml', laughs(9, 9))
    const message = await refusal(await directory.write('spec.json', referring('./bomb.yaml')))
    expect(message).toContain(bomb)
  })

  test('aliases that people write are fine', async () => {
    const file = await directory.write('some.yaml', laughs(3, 9))
    expect((await loadSpecFile(file)).spec).toHaveProperty('x-bomb.l3.0.0.0', 'lol')
  })
})

test('a pipe is refused, and not waited for', async () => {
  const file = join(directory.path, 'spec.yaml')
  execFileSync('mkfifo', [file])
  expect(await refusal(file)).toContain('is not a regular file')
})

test('a folder and a device are refused', async () => {
  expect(await refusal(directory.path)).toContain('is not a regular file')
  expect(await refusal('/dev/zero')).toContain('is not a regular file')
})

test('a file of 100 MB is refused without reading it', async () => {
  const file = await directory.write('spec.json', '')
  truncateSync(file, 100 * 1024 * 1024)
  expect(await refusal(file)).toContain('is larger than 67108864 bytes')
})

test('YAML is read as the rest of the house reads it', async () => {
  const text = [
    'openapi: 3.1.0',
    'info: { title: A, version: 1.10 }',
    'x-shared: &shared { "404": { description: Gone. } }',
    'paths: { /a: { get: { responses: { <<: *shared, 200: { description: NO } } } } }',
    'x-values: [2024-01-05, on, yes, 12:30:45]',
  ].join('\n')
  const { spec } = await loadSpecFile(await directory.write('spec.yaml', text))
  expect(spec).toMatchObject({
    info: { version: '1.10' },
    paths: { '/a': { get: { responses: { 200: { description: 'NO' }, 404: {} } } } },
    'x-values': ['2024-01-05', 'on', 'yes', '12:30:45'],
  })
})

test('a key that stands twice is told with its line', async () => {
  const file = await directory.write('spec.yaml', 'openapi: 3.1.0\npaths: {}\npaths: {}\n')
  expect(await refusal(file)).toContain('(3:1): The key "paths" stands twice in one object')
})
