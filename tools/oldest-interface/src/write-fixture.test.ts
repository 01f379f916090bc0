import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FIXTURES, fixturesIn, missingFixtures } from './fixtures.ts'
import { interfaceLine } from './interface-line.ts'
import { writeFixture } from './write-fixture.ts'

const house = fileURLToPath(new URL('../../..', import.meta.url))

let root = ''

const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
    { cwd: root, encoding: 'utf8' },
  )

function version(text: string): void {
  const file = join(root, 'packages/provider/package.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ version: text }))
}

function release(text: string): void {
  version(text)
  git('add', '-A')
  git('commit', '-qm', text)
  git('tag', `@picturedesk/provider@${text}`)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'interfaces-'))
  git('init', '-q', '-b', 'main')
})

afterEach(() => rmSync(root, { recursive: true }))

const versions = (): string[] => fixturesIn(root).map((one) => one.version)

test('before the first release there is a draft, which goes with it', async () => {
  version('0.0.0')
  expect(await writeFixture(root, house)).toBe(`Written: ${FIXTURES}/0.0.0`)
  expect(await writeFixture(root, house)).toBe(`Written: ${FIXTURES}/0.0.0`)
  version('0.1.0')
  expect(missingFixtures(root)).toEqual([expect.stringContaining('run `pnpm interface:fixture`')])
  await writeFixture(root, house)
  expect(versions()).toEqual(['0.1.0'])
  expect(missingFixtures(root)).toEqual([])
})

test('what was released is never written again, and stands for its line', async () => {
  version('0.1.0')
  await writeFixture(root, house)
  const file = join(root, FIXTURES, '0.1.0/plugin.tgz')
  writeFileSync(file, 'as it was')
  expect(await writeFixture(root, house)).toBe(`Kept: ${FIXTURES}/0.1.0, which stands for 0.1.0.`)
  version('0.1.7')
  expect(await writeFixture(root, house)).toBe(`Kept: ${FIXTURES}/0.1.0, which stands for 0.1.7.`)
  expect(readFileSync(file, 'utf8')).toBe('as it was')
  version('0.2.0')
  await writeFixture(root, house)
  version('0.10.0')
  await writeFixture(root, house)
  expect(versions()).toEqual(['0.1.0', '0.2.0', '0.10.0'])
  expect(readFileSync(file, 'utf8')).toBe('as it was')
})

test('nothing is kept of a pre-release or a snapshot', async () => {
  version('0.2.0-next.0')
  expect(await writeFixture(root, house)).toContain('0.2.0-next.0, which is no release')
  expect(missingFixtures(root)).toEqual([])
  expect(versions()).toEqual([])
})

test('each released line needs one, by its tags', async () => {
  release('0.1.0')
  await writeFixture(root, house)
  release('0.1.1')
  release('0.2.0')
  release('0.2.1')
  release('1.0.0-next.0')
  const problems = missingFixtures(root)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('@picturedesk/provider 0.2.0. Received none.')
  expect(problems[0]).toContain('pnpm interface:fixture')
})

test.each([
  ['0.1.0', '0.1'],
  ['0.10.3', '0.10'],
  ['1.4.0', '1'],
  ['2.0.0-next.1', undefined],
])('%s is of the line %s', (one, line) => {
  expect(interfaceLine(one)).toBe(line)
})
