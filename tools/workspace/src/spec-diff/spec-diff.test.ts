import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { baseRemedy, lastRelease } from './base-revision.ts'
import { changesetText } from './changeset-text.ts'
import { givenSteps, stepBetween, stepFor } from './changesets.ts'
import { askedSpecs, compareSpecs } from './compare-specs.ts'
import { writeChangeset } from './written-changesets.ts'

let root = ''

const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
    { cwd: root, encoding: 'utf8' },
  ).trim()

const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

const json = (path: string, value: object): void => write(path, JSON.stringify(value, null, 2))

const spec = (schema: string): string => `openapi: 3.1.0
info: { title: Pictures, version: 1.0.0 }
paths:
  /pictures:
    get:
      operationId: findPictures
      parameters: [{ name: words, in: query, schema: ${schema} }]
      responses: { "200": { description: The pictures. } }
`

function commit(message: string): string {
  git('add', '-A')
  git('commit', '-qm', message)
  return git('rev-parse', 'HEAD')
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'))
  git('init', '-q', '-b', 'main')
  write('pnpm-workspace.yaml', 'packages:\n  - specs/*\n  - packages/*\n  - mocks/*\n')
  write('.changeset/config.json', '{}')
  json('specs/one/package.json', { name: 'spec-one', version: '1.0.0', private: true })
  json('packages/one/package.json', {
    name: 'one',
    version: '0.3.0',
    devDependencies: { 'spec-one': '*' },
  })
  json('mocks/one/package.json', {
    name: 'mock-one',
    version: '0.3.0',
    devDependencies: { 'spec-one': '*' },
  })
  json('packages/two/package.json', { name: 'two', version: '0.3.0' })
  json('packages/inner/package.json', {
    name: 'inner',
    version: '0.3.0',
    private: true,
    devDependencies: { 'spec-one': '*' },
  })
  write('specs/one/openapi.yaml', spec('{ type: string }'))
  commit('Start')
})

afterEach(() => rmSync(root, { recursive: true }))

describe('the revision that specs are compared with', () => {
  test('is where the branch left main, before any release', () => {
    const main = git('rev-parse', 'HEAD')
    git('switch', '-qc', 'work')
    write('a', 'a')
    commit('Work')
    expect(lastRelease(root)).toMatchObject({
      revision: main,
      reason: expect.stringContaining('main'),
    })
  })

  test('is the commit that bumped versions and took up changesets', () => {
    write('.changeset/a.md', '---\n"one": minor\n---\n\nA.\n')
    commit('Change')
    json('specs/one/package.json', { name: 'spec-one', version: '1.1.0', private: true })
    rmSync(join(root, '.changeset/a.md'))
    const release = commit('Release')
    write('a', 'a')
    commit('Work')
    expect(lastRelease(root)?.revision).toBe(release)
  })

  test('is the newest tag of a version', () => {
    git('tag', 'one@0.3.0')
    git('tag', 'other')
    write('a', 'a')
    commit('Work')
    git('tag', 'one@0.4.0-next.1')
    git('tag', 'v0.4.0-test')
    expect(lastRelease(root)).toEqual({
      revision: 'one@0.3.0',
      reason: 'the last release, one@0.3.0',
    })
  })

  test('is told as a whole where a release tagged several packages', () => {
    const release = git('rev-parse', '--short=9', 'HEAD')
    for (const tag of ['bulk@0.1.0', 'ogq@0.3.0', 'trial']) git('tag', tag)
    expect(lastRelease(root)?.reason).toBe(
      `the last release, ${release} with its 2 tags, such as bulk@0.1.0`,
    )
  })

  test('is unknown without git', () => {
    rmSync(join(root, '.git'), { recursive: true })
    expect(lastRelease(root)).toBeUndefined()
    expect(baseRemedy(root)).toContain('no git repository')
  })

  test('is the first commit of a repository without main that was cloned from nowhere', () => {
    const first = git('rev-parse', 'HEAD')
    git('branch', '-m', 'trunk')
    write('a', 'a')
    commit('Work')
    expect(lastRelease(root)?.revision).toBe(first)
    git('remote', 'add', 'origin', 'https://house.invalid')
    expect(lastRelease(root)).toBeUndefined()
    expect(baseRemedy(root)).toContain('`git fetch origin main --tags`')
  })

  test('is unknown in a clone of a part of the history, and known there by its tag', () => {
    const clone = join(root, 'clone')
    git('clone', '--quiet', '--depth=1', `file://${root}`, clone)
    expect(lastRelease(clone)).toBeUndefined()
    expect(baseRemedy(clone)).toContain('`fetch-depth: 0`')
    git('-C', clone, 'tag', 'v1.0.0')
    expect(lastRelease(clone)?.revision).toBe('v1.0.0')
  })
})

describe('a changed spec', () => {
  test('demands a version of itself and of the published packages that are made from it', async () => {
    write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
    const [found, ...others] = await compareSpecs(root, 'HEAD')
    expect(others).toEqual([])
    expect(found?.diff).toMatchObject({ bump: 'breaking' })
    expect(Object.fromEntries(found?.demanded ?? [])).toEqual({
      'spec-one': 'major',
      one: 'minor',
      'mock-one': 'minor',
    })
  })

  test('demands nothing before one of the packages that carry it is published', async () => {
    json('packages/one/package.json', {
      name: 'one',
      version: '0.0.0',
      devDependencies: { 'spec-one': '*' },
    })
    json('mocks/one/package.json', {
      name: 'mock-one',
      version: '0.0.0',
      devDependencies: { 'spec-one': '*' },
    })
    const revision = commit('Unpublished')
    write('specs/one/openapi.yaml', spec('{ type: integer }'))
    const [changed] = await compareSpecs(root, revision)
    expect(changed?.demanded).toEqual(new Map())
  })

  test('demands nothing where nobody feels it', async () => {
    write('specs/one/openapi.yaml', spec('{ type: string, minLength: 0 }'))
    const [found] = await compareSpecs(root, 'HEAD')
    expect(found?.demanded.size).toBe(0)
  })

  test('demands nothing more of what was released since', async () => {
    const before = git('rev-parse', 'HEAD')
    write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
    json('specs/one/package.json', { name: 'spec-one', version: '2.0.0', private: true })
    json('packages/one/package.json', {
      name: 'one',
      version: '0.4.0',
      devDependencies: { 'spec-one': '*' },
    })
    const [found] = await compareSpecs(root, before)
    expect(Object.fromEntries(found?.demanded ?? [])).toEqual({ 'mock-one': 'minor' })
  })

  test('that is new demands no changeset beside its own', async () => {
    json('specs/new/package.json', { name: 'spec-new', version: '0.0.0', private: true })
    write('specs/new/openapi.yaml', spec('{}'))
    expect(await compareSpecs(root, 'HEAD')).toMatchObject([{ diff: 'new', demanded: new Map() }])
  })
})

describe('changesets', () => {
  test('count from the revision on, and the most that they say', () => {
    write('.changeset/old.md', '---\n"one": major\n---\n\nOld.\n')
    commit('Old')
    write('.changeset/new.md', '---\n"one": patch\n\'mock-one\': minor\n---\n\nNew.\n')
    write('.changeset/more.md', '---\n"one": minor\n---\n\nMore.\n')
    expect(Object.fromEntries(givenSteps(root, 'HEAD'))).toEqual({
      one: 'minor',
      'mock-one': 'minor',
    })
  })

  test('have a sentence for each change, and count fixes that nobody feels', () => {
    const change = (bump: 'breaking' | 'fix', means: string) => ({ bump, means, operations: [] })
    const fixes = Array.from({ length: 9 }, (_, index) => change('fix', `Fix ${index}.`))
    const text = changesetText('What changed:', new Map([['one', 'minor' as const]]), [
      change('breaking', 'It is gone.'),
      ...fixes,
    ])
    expect(text).toBe(
      '---\n"one": minor\n---\n\nWhat changed:\n\n- Breaking: It is gone.\n- 9 descriptions and origins changed, which callers only read.\n',
    )
  })

  test('name the operations of each change, and of all that mean the same', () => {
    const change = (means: string, ...operations: string[]) => ({
      bump: 'breaking' as const,
      means,
      operations,
    })
    const many = Array.from({ length: 8 }, (_, index) => `call${index}`)
    const text = changesetText('What changed:', new Map([['one', 'minor' as const]]), [
      change('It costs money now.', 'buyImage'),
      change('It costs money now.', 'buyImage', 'buyVideo'),
      change('It is gone.', ...many),
      change('All moved.'),
      change('The operation buyImage was removed.', 'buyImage'),
    ])
    expect(text.split('\n').slice(6, -1)).toEqual([
      '- Breaking: It costs money now. In `buyImage`, `buyVideo`.',
      '- Breaking: It is gone. In `call0`, `call1`, `call2`, `call3`, `call4`, `call5` and 2 more.',
      '- Breaking: All moved.',
      '- Breaking: The operation buyImage was removed.',
    ])
  })

  describe('that are written', () => {
    const path = '.changeset/spec-one.md'
    const read = () => readFileSync(join(root, path), 'utf8')

    /** What `--write` does. */
    async function written(revision = 'HEAD') {
      const [found] = await compareSpecs(root, revision)
      const changes = found === undefined || found.diff === 'new' ? [] : found.diff.changes
      const [one] = askedSpecs(root)
      if (one === undefined) throw new Error('Expected a spec.')
      return writeChangeset(root, revision, one, found?.demanded ?? new Map(), changes)
    }

    test('go when what they were for is taken back', async () => {
      write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
      expect(await written()).toMatchObject({ note: `Written: ${path}` })
      expect(await written()).toMatchObject({ note: `Unchanged: ${path}` })
      write('specs/one/openapi.yaml', spec('{ type: string }'))
      expect(await written()).toEqual({
        note: expect.stringContaining(`Removed: ${path}`),
        isLacking: false,
      })
      expect(existsSync(join(root, path))).toBe(false)
      expect(await written()).toBeUndefined()
    })

    test('go when what is left demands nothing', async () => {
      write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
      await written()
      write('specs/one/openapi.yaml', spec('{ type: string, minLength: 0 }'))
      await written()
      expect(existsSync(join(root, path))).toBe(false)
    })

    test('follow further changes, with any line ends', async () => {
      write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
      await written()
      write(path, read().replaceAll('\n', '\r\n'))
      write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 4 }'))
      expect(await written()).toMatchObject({ note: `Written: ${path}` })
      expect(read()).toContain('from none to 4')
    })

    test.each([
      ['enough', (text: string) => `${text}\nMove to the new call.\n`, false],
      ['too little', (text: string) => text.replaceAll(': minor', ': patch'), true],
    ])('stay when they were edited and demand %s', async (words, edit, isLacking) => {
      write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
      await written()
      const edited = edit(read())
      write(path, edited)
      write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 4 }'))
      expect(await written()).toEqual({
        note: expect.stringMatching(new RegExp(`^Kept: .*edited by hand and demands ${words}`)),
        isLacking,
      })
      expect(read()).toBe(edited)
      write('specs/one/openapi.yaml', spec('{ type: string }'))
      expect(await written()).toMatchObject({ note: expect.stringContaining('Kept: ') })
      expect(read()).toBe(edited)
    })

    test('stay when they tell of changes before the revision', async () => {
      write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
      await written()
      const before = read()
      const revision = commit('Change')
      expect(await written()).toBeUndefined()
      write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 4 }'))
      const outcome = await written()
      expect(read()).toBe(before)
      const other = `.changeset/spec-one-${git('rev-parse', '--short', revision)}.md`
      expect(outcome).toMatchObject({ note: `Written: ${other}` })
      expect(givenSteps(root, 'HEAD').get('spec-one')).toBe('major')
      git('commit', '-q', '--allow-empty', '-m', 'Later')
      expect(await written()).toMatchObject({ note: `Unchanged: ${other}` })
    })
  })

  test.each([
    ['breaking', '0.4.0', 'minor'],
    ['breaking', '1.4.0', 'major'],
    ['feature', '1.4.0', 'minor'],
    ['feature', '0.4.0', 'patch'],
    ['fix', '0.4.0', 'patch'],
    ['nothing', '0.4.0', 'none'],
  ] as const)('%s demands of %s: %s', (bump, version, step) => {
    expect(stepFor(bump, version)).toBe(step)
  })

  test.each([
    ['1.0.0', '2.0.0', 'major'],
    ['0.1.0', '0.2.0', 'minor'],
    ['0.1.0', '0.1.1', 'patch'],
    ['0.1.0', '0.1.0', 'none'],
  ] as const)('from %s to %s is %s', (before, after, step) => {
    expect(stepBetween(before, after)).toBe(step)
  })
})

// Each run starts a process, which takes long on a busy machine.
describe('the command', { timeout: 120_000 }, () => {
  const house = fileURLToPath(new URL('../../../..', import.meta.url))

  /** Runs it as if this were the house. */
  function run(...args: string[]) {
    mkdirSync(join(root, 'tools/workspace/src'), { recursive: true })
    cpSync(
      join(house, 'tools/workspace/src/spec-diff'),
      join(root, 'tools/workspace/src/spec-diff'),
      { recursive: true },
    )
    cpSync(join(house, 'tools/workspace/src/setup'), join(root, 'tools/workspace/src/setup'), {
      recursive: true,
    })
    cpSync(join(house, 'tools/workspace/package.json'), join(root, 'tools/workspace/package.json'))
    for (const [name, to] of [
      ['@picturedesk/generate', 'packages/generate'],
      ['@changesets/parse', 'tools/workspace/node_modules/@changesets/parse'],
    ] as const) {
      const link = join(root, 'tools/workspace/node_modules', name)
      mkdirSync(dirname(link), { recursive: true })
      if (!existsSync(link)) symlinkSync(join(house, to), link)
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--conditions=@picturedesk/source',
        join(root, 'tools/workspace/src/spec-diff/spec-diff.ts'),
        ...args,
      ],
      { encoding: 'utf8' },
    )
    return { status, stdout, stderr }
  }

  test('fails while a changeset is missing, writes it, and passes then', () => {
    write('.gitignore', 'node_modules\n')
    commit('Ignore')
    write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
    const missing = run('--check')
    expect(missing.status).toBe(1)
    expect(missing.stderr).toContain('Expected a changeset with "spec-one": major. Received none.')
    expect(missing.stderr).toContain('Run `pnpm spec:diff --write`')
    expect(run('--write')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Written: .changeset/spec-one.md'),
    })
    expect(readFileSync(join(root, '.changeset/spec-one.md'), 'utf8')).toContain(
      '- Breaking: The max length of `words` changed from none to 5',
    )
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' })
    const written = readFileSync(join(root, '.changeset/spec-one.md'), 'utf8')
    expect(written).toContain('In `findPictures`.')
    write('specs/one/openapi.yaml', spec('{ type: string }'))
    expect(run('--write').stdout).toContain('Removed: .changeset/spec-one.md')
    write('specs/one/openapi.yaml', spec('{ type: string, maxLength: 5 }'))
    write('.changeset/spec-one.md', written)
    write(
      '.changeset/spec-one.md',
      readFileSync(join(root, '.changeset/spec-one.md'), 'utf8').replace(
        '"mock-one": minor',
        '"mock-one": patch',
      ),
    )
    expect(run('--check').stderr).toContain(
      'Expected a changeset with "mock-one": minor. Received patch.',
    )
    expect(run('--write')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Kept: .changeset/spec-one.md'),
    })
  })

  test('says what it expected', () => {
    expect(run('no-such-revision')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Expected a git revision. Received no-such-revision'),
    })
    expect(run('--write', '--check').status).toBe(2)
  })
})
