import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { publishedPackages } from '../house/published-packages.ts'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { checkBuilt } from './check-release.ts'

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
const types = (code: number): string => `process.exit(${code})`

/** A suite that leaves a file behind, so that a run can be seen. */
const suite = (expected: string): string => `
  import { writeFileSync } from 'node:fs'
  import { expect, test } from 'vitest'
  test('conforms', () => {
    writeFileSync('ran', process.env.PICTUREDESK_FROZEN ?? '')
    expect('conforms').toBe('${expected}')
  })
`

const files = {
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n\n',
  'package.json': '{ "name": "house", "private": true }',
  'tools/api/src/api.ts': types(0),
  'packages/plain/package.json': '{ "name": "@house/plain", "version": "1.0.0" }',
  'packages/plain/src/conformance.test.ts': suite('never'),
  'packages/vendor/package.json':
    '{ "name": "@house/vendor", "version": "1.0.0", "picturedesk": {} }',
  'packages/vendor/src/conformance.test.ts': suite('conforms'),
}

interface Checked {
  readonly ran: (directory: string) => string | undefined
  readonly log: readonly string[]
  readonly stopped: string | undefined
}

async function check(
  changes: Readonly<Record<string, string>>,
  { suites = true } = {},
): Promise<Checked> {
  const { root } = temporaryRepository({ ...files, ...changes })
  const packages = publishedPackages(root)
  for (const { directory } of packages) link(join(root, directory, 'node_modules'))
  const log: string[] = []
  const options = { root, env: {}, packages, suites, log: (line: string) => log.push(line) }
  const stopped = await checkBuilt(options).then(
    () => undefined,
    (error: Error) => error.message,
  )
  const ran = (directory: string): string | undefined => {
    const path = join(root, directory, 'ran')
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
  return { ran, log, stopped }
}

/** The suite finds the test runner of this package. */
function link(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(modules, path, 'dir')
}

test('the suite of each released vendor runs, where nothing may be written', async () => {
  const { ran, log, stopped } = await check({})
  expect(stopped).toBeUndefined()
  expect(ran('packages/vendor')).toBe('1')
  expect(log).toContain('Running the conformance suite of @house/vendor')
  // It is no vendor: its file of the same name is no suite.
  expect(ran('packages/plain')).toBeUndefined()
})

test('a vendor that does not conform stops the release', async () => {
  const { stopped } = await check({ 'packages/vendor/src/conformance.test.ts': suite('other') })
  expect(stopped).toContain('@house/vendor does not conform')
  expect(stopped).toContain('conforms')
})

test('a vendor without a suite stops the release', async () => {
  const { stopped } = await check({ 'packages/vendor/src/conformance.test.ts': 'export {}' })
  expect(stopped).toContain('@house/vendor does not conform')
})

test('no suite runs where they are left out', async () => {
  const { ran, stopped } = await check({}, { suites: false })
  expect(stopped).toBeUndefined()
  expect(ran('packages/vendor')).toBeUndefined()
})

test('stale reports of public types stop the release before a suite runs', async () => {
  const { ran, stopped } = await check({ 'tools/api/src/api.ts': types(1) })
  expect(stopped).toContain('Reports of public types are stale')
  expect(ran('packages/vendor')).toBeUndefined()
})
