import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const home = fileURLToPath(new URL('.', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'picturedesk-ruleset-'))
const modules = join(directory, 'node_modules')
const installed = join(modules, '@picturedesk/spec-ruleset')

interface PackageJson {
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
}

// What an installation makes: the published files, and the dependencies beside them.
beforeAll(() => {
  const { files, dependencies }: PackageJson = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  )
  for (const file of ['package.json', ...files.filter((one) => !one.startsWith('!'))])
    cpSync(join(home, file), join(installed, file), { recursive: true })
  for (const name of [...Object.keys(dependencies), '@stoplight/spectral-cli']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(home, 'node_modules', name), join(modules, name))
  }
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

beforeAll(() => writeFileSync(join(directory, 'copies.json'), '{ "image.txt": { "lines": 41 } }'))

test('the command lints by the published files, with the methods of the installed interface', async () => {
  const good = readFileSync(join(home, 'fixtures/good.yaml'), 'utf8')
  expect(await lint('good.yaml', good)).toContain('no findings')
  expect(await lint('bad.yaml', badOf(good))).toMatch(
    /^bad\.yaml:32:7 operation-capability .*Unknown capability "albums\.list"\. Known: search\.assets, /,
  )
})

test('Spectral’s own command finds the same by the published rules', async () => {
  const good = readFileSync(join(home, 'fixtures/good.yaml'), 'utf8')
  expect(await lint('good.yaml', good, spectral)).toContain('No results')
  expect(await lint('bad.yaml', badOf(good), spectral)).toMatch(
    /32:21 .*operation-capability .*Unknown capability "albums\.list"\. Known: search\.assets, /,
  )
})

test('a file of Spectral’s own form extends the package by its name', async () => {
  const good = readFileSync(join(home, 'fixtures/good.yaml'), 'utf8')
  writeFileSync(join(directory, '.spectral.yaml'), 'extends: "@picturedesk/spec-ruleset"\n')
  expect(await lint('bad.yaml', badOf(good), byFile)).toMatch(
    /32:21 .*operation-capability .*Unknown capability "albums\.list"/,
  )
  expect(await lint('good.yaml', good, byFile)).toContain('No results')
})

const badOf = (good: string): string =>
  good.replace('x-capability: assets.get', 'x-capability: albums.list')

/** The arguments of a command that lints a file. */
const own = (name: string): string[] => [join(installed, 'lint/cli.js'), name]
const spectral = (name: string): string[] => [
  join(modules, '@stoplight/spectral-cli/dist/index.js'),
  ...['lint', name, '--ruleset', join(installed, 'spectral.js'), '--fail-severity', 'warn'],
]

const byFile = (name: string): string[] => [
  join(modules, '@stoplight/spectral-cli/dist/index.js'),
  ...['lint', name, '--fail-severity', 'warn'],
]

/** What a command says of a document, whether it succeeds or not. */
async function lint(name: string, text: string, command = own): Promise<string> {
  writeFileSync(join(directory, name), text)
  const { stdout } = await promisify(execFile)(process.execPath, command(name), {
    cwd: directory,
  }).catch((error: { readonly stdout: string }) => error)
  return stdout
}
