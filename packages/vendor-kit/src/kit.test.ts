import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A test of a sample, as vitest reports it. */
interface Outcome {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

const samples = fileURLToPath(new URL('fixtures', import.meta.url))
const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
)
const root = mkdtempSync(join(tmpdir(), 'gallery-'))
const outcomes = new Map<string, readonly Outcome[]>()

// The calls of the kit register tests, so the samples run in a vitest of their own.
beforeAll(async () => {
  cpSync(join(samples, 'gallery-package'), root, { recursive: true })
  const file = join(root, 'outcomes.json')
  const parameters = [vitest, 'run', '--root', samples, '--reporter=json', `--outputFile=${file}`]
  const env = { ...process.env, GALLERY_ROOT: root, CI: '', PICTUREDESK_FROZEN: '' }
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, parameters, { env }, (_, stdout, stderr) => resolve(stdout + stderr))
  })
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { name: string; message: string; assertionResults: Outcome[] }[]
  }
  for (const { name, message, assertionResults } of testResults) {
    if (assertionResults.length === 0) throw new Error(`${name}: ${message}\n${output}`)
    outcomes.set(name.slice(name.lastIndexOf('/') + 1), assertionResults)
  }
}, 120_000)
afterAll(() => rmSync(root, { recursive: true }))

/** The titles of a sample's tests, by their state. */
function titles(sample: string, state: string): string[] {
  return (outcomes.get(sample) ?? [])
    .filter(({ status }) => status === state)
    .map(({ fullName }) => fullName)
}

/** What vitest says of the tests of a sample that failed, by their titles. */
function failures(sample: string, title: RegExp): string[] {
  return (outcomes.get(sample) ?? [])
    .filter(({ fullName, status }) => status === 'failed' && title.test(fullName))
    .map(({ failureMessages }) => failureMessages.join('\n'))
}

describe('a package without a mistake', () => {
  test('passes every call of the kit', () => {
    expect(titles('sound.sample.ts', 'failed')).toEqual([])
  })

  test.each([
    'gallery: examples of the spec searchPictures 200 pictures',
    'gallery: examples of the spec searchPictures 200 searchPicturesObserved',
    'gallery: examples of the spec removePicture 204 without a body',
    'gallery: examples of the spec getLimits 401 keyRefused',
    'gallery: mappings getPicture any response that the spec allows comes through',
    'gallery: mappings getPicture a response that lacks a required member is refused by its name',
    'gallery: mappings searchPictures a refusal of the vendor is an error, whatever the status',
    'the README of gallery says which method serves which operation',
    'gallery: every claimed method is filled in',
    'gallery: no credential shows in what getPicture leads to',
    'of two options of a search for kind "image", none is lost without a warning or an error',
  ])('has the test "%s"', (title) => {
    expect(titles('sound.sample.ts', 'passed')).toContain(title)
  })

  test('has a test for each case of the conformance suite, and the report of them', () => {
    const cases = titles('sound.sample.ts', 'passed').filter((title) => / conforms: /.test(title))
    const report = JSON.parse(readFileSync(join(root, 'conformance.json'), 'utf8'))
    expect(report).toMatchObject({
      provider: 'gallery',
      summary: { passed: cases.length, failed: 0 },
    })
  })

  test('has a report that every response of the spec was reached', () => {
    const report = JSON.parse(readFileSync(join(root, 'reports/coverage.json'), 'utf8'))
    expect(report).toContainEqual({
      operation: 'getPicture',
      status: 404,
      mediaType: 'application/json',
      example: 'gone',
      reached: true,
      known: { status: 'assumed', example: 'assumed' },
    })
    expect(report.filter(({ reached }: { reached: boolean }) => !reached)).toEqual([])
  })
})

describe('a package with a mistake', () => {
  test('that maps an example otherwise fails at that example', () => {
    expect(titles('examples.sample.ts', 'failed')).toEqual([
      'gallery: examples of the spec searchPictures 200 pictures',
      'gallery: examples of the spec getPicture 200 harbour',
    ])
  })

  test('that claims an operation without a journey is told its name', () => {
    const found = failures('missing-journey.sample.ts', /getPicture 200/)
    expect(found).toEqual([expect.stringContaining('The manifest claims the operation getPicture')])
    expect(titles('missing-journey.sample.ts', 'todo')).toEqual([
      expect.stringContaining('getLimits 200 some: no journey reaches it yet'),
      expect.stringContaining('getLimits 401 keyRefused: no journey reaches it yet'),
    ])
  })

  test('that expects an example nowhere is told which', () => {
    const [found] = failures('unexpected-example.sample.ts', /journeys and refusals/)
    expect(found).toContain('The example failed of searchPictures (200) is not expected anywhere.')
  })

  test('a value that reaches the model unchecked is told with its place', () => {
    const [shown = ''] = failures('unchecked-values.sample.ts', /model of getPicture/)
    expect(shown).toMatch(/harbour, data\.(width|title|id) = .*must be/)
  })

  test('that gives ids of another provider fails in its mapping', () => {
    expect(titles('foreign-id.sample.ts', 'failed')).toEqual([
      'gallery: mappings searchPictures any response that the spec allows comes through',
      'gallery: mappings getPicture any response that the spec allows comes through',
    ])
  })

  test('that repeats its key as the vendor does is told where', () => {
    expect(titles('leaky-provider.sample.ts', 'failed')).toEqual([
      'gallery: no credential shows in what searchPictures leads to',
      'gallery: no credential shows in what getPicture leads to',
    ])
    const [found = ''] = failures('leaky-provider.sample.ts', /getPicture/)
    expect(found).toContain('message of an error')
  })

  test('that drops an option of a search without a word is told which', () => {
    const [found] = failures('silent-option.sample.ts', /none is lost/)
    expect(found).toContain('text ("lighthouse") is lost.')
  })

  test('whose README says something else fails', () => {
    const [found] = failures('readme.sample.ts', /the README/)
    expect(found).toContain('does not name the operation getAll of assets.get')
  })

  test('that claims what is left to fill in fails', () => {
    expect(titles('todos.sample.ts', 'todo')).toEqual(['NOTES.md:1: assets.get: read the sizes'])
    expect(titles('todos.sample.ts', 'failed')).toEqual([
      'gallery: every claimed method is filled in',
    ])
  })

  test('passes as it is published only without any mistake', () => {
    expect(titles('package.sample.ts', 'failed')).toEqual([])
    const published = '@picturedesk/gallery as it is published'
    expect(titles('leaky-package.sample.ts', 'failed')).toEqual([
      `${published} ./openapi.json is the bundled spec`,
      `${published} ./manifest loads nothing else`,
      `${published} ./conformance.json is a report about this package`,
      `${published} . exports the factory and the manifest, and loads nothing of Node or of tests`,
      `${published} . hands on the errors of the interface, so that nobody has to install it`,
      `${published} no file of a test is in the package`,
      `${published} no other file can be reached`,
    ])
  })

  test('that sends what the spec does not know fails by the desk', () => {
    expect(titles('desk.sample.ts', 'failed')).toEqual(['SENDS WHAT THE SPEC DOES NOT KNOW'])
    const [found] = failures('desk.sample.ts', /./)
    expect(found).toContain('The spec has no operation GET /v1/walls')
  })
})
