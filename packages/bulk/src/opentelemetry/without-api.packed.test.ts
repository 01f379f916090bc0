import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const PACKAGES = join(import.meta.dirname, '../../..')
const API = '@opentelemetry/api'
const { peerDependencies } = JSON.parse(
  readFileSync(join(PACKAGES, 'registry/package.json'), 'utf8'),
)
const range: string = peerDependencies[API]
let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'without-api-'))
  // Copies, as Node looks for packages from where a file really is. What they need has no need of the API.
  for (const name of ['bulk', 'registry']) {
    const from = join(PACKAGES, name)
    const to = join(root, 'node_modules/@picturedesk', name)
    cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true })
    cpSync(join(from, 'package.json'), join(to, 'package.json'))
    const { dependencies } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
    for (const dependency of Object.keys(dependencies)) {
      const link = join(root, 'node_modules', dependency)
      mkdirSync(dirname(link), { recursive: true })
      const isCopied = /^@picturedesk\/(bulk|registry)$/.test(dependency)
      if (!isCopied) rmSync(link, { force: true })
      if (!isCopied) symlinkSync(realpathSync(join(from, 'node_modules', dependency)), link)
    }
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs a program in the folder, and gives what it logs as JSON. */
async function run(program: string, ending = 'mjs'): Promise<unknown> {
  const file = join(root, `program.${ending}`)
  writeFileSync(file, program)
  // The runner of tests names folders in which the package would be found.
  const env = { ...process.env, NODE_PATH: '' }
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: root, env })
  return JSON.parse(stdout)
}

const tell = `
  const tell = (error) => ({ name: error.name, code: error.code, message: error.message, package: error.package })`
const entries = ['@picturedesk/registry/opentelemetry', '@picturedesk/bulk/opentelemetry']

test.each(entries)('%s says what is missing and how to get it', async (entry) => {
  const expected = {
    name: 'MissingPackageError',
    code: 'missing-package',
    package: API,
    message:
      '@picturedesk/registry/opentelemetry and @picturedesk/bulk/opentelemetry need the package @opentelemetry/api ' +
      `in a version of ${range}. It is not installed here. Install it: npm install @opentelemetry/api`,
  }
  const imported = `${tell}
    import('${entry}').catch((error) => console.log(JSON.stringify(tell(error))))`
  expect(await run(imported)).toEqual(expected)
  const required = `${tell}
    try { require('${entry}') } catch (error) { console.log(JSON.stringify(tell(error))) }`
  expect(await run(required, 'cjs')).toEqual(expected)
})

test('everything else works without it, and the error is one of ours', async () => {
  const program = `
    import { openBulk } from '@picturedesk/bulk'
    import { pictures } from '@picturedesk/bulk/sources'
    import { createRegistry, MissingPackageError, PicturedeskError } from '@picturedesk/registry'
    import '@picturedesk/registry/resilience'
    import '@picturedesk/registry/discover'
    const error = await import('@picturedesk/bulk/opentelemetry').catch((reason) => reason)
    await using bulk = await openBulk({ database: ${JSON.stringify('./bulk')}, providers: [], flush: false })
    console.log(JSON.stringify([
      PicturedeskError.isInstance(error), MissingPackageError.isInstance(error),
      createRegistry([]).list(), await bulk.jobs(), typeof pictures,
    ]))`
  expect(await run(program)).toEqual([true, true, [], [], 'function'])
})

test('one that is too old is told as such', async () => {
  const old = join(root, 'node_modules', API)
  mkdirSync(old, { recursive: true })
  writeFileSync(
    join(old, 'package.json'),
    JSON.stringify({ name: API, version: '1.0.0', main: 'index.js' }),
  )
  writeFileSync(join(old, 'index.js'), 'exports.trace = {}')
  const program = `import('${entries[0]}').catch((error) => console.log(JSON.stringify(error.message)))`
  expect(await run(program)).toContain('The one that is installed is older.')
  writeFileSync(join(old, 'index.js'), "require('./lost.js')")
  expect(await run(program)).toMatch(/Cannot find module '\.\/lost\.js'/)
})

test('with it, both work, and bundlers see which package is meant', async () => {
  rmSync(join(root, 'node_modules', API), { recursive: true, force: true })
  symlinkSync(
    realpathSync(join(PACKAGES, 'bulk/node_modules', API)),
    join(root, 'node_modules', API),
  )
  const program = `
    import { observeBulk } from '@picturedesk/bulk/opentelemetry'
    import { openTelemetry } from '@picturedesk/registry/opentelemetry'
    console.log(JSON.stringify([typeof observeBulk, typeof openTelemetry()]))`
  expect(await run(program)).toEqual(['function', 'function'])
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...{ stdin: { contents: program, resolveDir: root }, bundle: true, write: false },
    ...{ platform: 'node', format: 'esm' },
  })
  const bundle = join(mkdtempSync(join(root, 'bundle-')), 'bundle.mjs')
  writeFileSync(bundle, outputFiles[0]?.contents ?? '')
  rmSync(join(root, 'node_modules', API), { recursive: true, force: true })
  const { stdout } = await promisify(execFile)(process.execPath, [bundle])
  expect(JSON.parse(stdout)).toEqual(['function', 'function'])
})
