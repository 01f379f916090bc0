import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changedApis, lackingSteps } from './api-changes.ts'

let root = ''

const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
    { cwd: root, encoding: 'utf8' },
  ).trim()

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const report = (text: string, entry = 'index'): void =>
  write(`tools/api/types/@picturedesk/one/${entry}.d.ts`, text)

const version = (text: string): void =>
  write('packages/one/package.json', JSON.stringify({ name: '@picturedesk/one', version: text }))

const changeset = (step: string): void =>
  write('.changeset/a.md', `---\n"@picturedesk/one": ${step}\n---\n\nIt changed.\n`)

const OLD = 'declare function f(a: string): string\n\nexport { f }\n'
const MORE = 'declare function f(a: string, b?: string): string\n\nexport { f }\n'
const LESS = 'declare function f(a: "x"): string\n\nexport { f }\n'

function commit(): void {
  git('add', '-A')
  git('commit', '-qm', 'Work', '--allow-empty')
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'))
  git('init', '-q', '-b', 'main')
  write('pnpm-workspace.yaml', 'packages:\n  - packages/*\n')
  write('.changeset/config.json', '{}')
  version('0.3.0')
  report(OLD)
  commit()
  git('tag', '@picturedesk/one@0.3.0')
})

afterEach(() => rmSync(root, { recursive: true }))

const lacking = async (): Promise<string[]> => lackingSteps(await changedApis(root))

test('nothing changed demands nothing', async () => {
  expect(await changedApis(root)).toEqual([])
})

test('a break demands a minor before 1.0.0, and says place and remedy', async () => {
  report(LESS)
  const [problem] = await lacking()
  expect(problem).toContain(
    'Public types changed since its last release, @picturedesk/one@0.3.0, in @picturedesk/one: `f` changed',
  )
  expect(problem).toContain('Expected a changeset with "@picturedesk/one": minor. Received none.')
  expect(problem).toContain('pnpm changeset')
  changeset('patch')
  expect((await lacking())[0]).toContain('Received patch.')
  changeset('minor')
  expect(await lacking()).toEqual([])
})

test('from 1.0.0 on a break demands a major, and an addition a minor', async () => {
  version('1.0.0')
  commit()
  git('tag', '@picturedesk/one@1.0.0')
  report(LESS)
  changeset('minor')
  expect((await lacking())[0]).toContain('"@picturedesk/one": major. Received minor.')
  report(MORE)
  expect(await lacking()).toEqual([])
  changeset('patch')
  expect((await lacking())[0]).toContain('"@picturedesk/one": minor. Received patch.')
})

test('an addition demands a patch before 1.0.0', async () => {
  report(MORE)
  expect((await lacking())[0]).toContain('"@picturedesk/one": patch. Received none.')
  changeset('patch')
  expect(await lacking()).toEqual([])
})

test('an entry that is gone is a break, and a new one an addition', async () => {
  report(OLD, 'more')
  expect((await lacking())[0]).toContain('`@picturedesk/one/more` can be imported now.')
  changeset('patch')
  commit()
  version('0.3.1')
  rmSync(join(root, '.changeset/a.md'))
  commit()
  git('tag', '@picturedesk/one@0.3.1')
  expect(await lacking()).toEqual([])
  rmSync(join(root, 'tools/api/types/@picturedesk/one/more.d.ts'))
  expect((await lacking())[0]).toContain('`@picturedesk/one/more` cannot be imported any more.')
})

test('a changeset of before the release does not count', async () => {
  changeset('minor')
  commit()
  git('tag', '-f', '@picturedesk/one@0.3.0')
  report(LESS)
  expect(await lacking()).toHaveLength(1)
})

test('before its first release, and once its version went on, nothing is demanded', async () => {
  report(LESS)
  version('0.4.0')
  expect(await lacking()).toEqual([])
  version('0.0.0')
  commit()
  git('tag', '-d', '@picturedesk/one@0.3.0')
  git('switch', '-qc', 'work')
  report(MORE)
  expect((await changedApis(root)).map(({ demanded }) => demanded)).toEqual(['none'])
})
