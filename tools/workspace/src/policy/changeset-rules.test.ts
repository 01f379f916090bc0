import { afterEach, describe, expect, test } from 'vitest'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'
import { changesetProblems } from './changeset-rules.ts'
import { writeDependents } from './dependents-changeset.ts'

const json = (name: string, version: string, more: object = {}): string =>
  JSON.stringify({ name, version, ...more })

const changeset = (steps: Readonly<Record<string, string>>): string =>
  `---\n${Object.entries(steps)
    .map(([name, step]) => `"${name}": ${step}\n`)
    .join('')}---\n\nSomething.\n`

let house: TemporaryHouse | undefined
afterEach(() => house?.[Symbol.dispose]())

function problems(files: Readonly<Record<string, string>>): string[] {
  house = temporaryHouse({
    'packages/provider/package.json': json('@picturedesk/provider', '0.2.0'),
    'packages/one/package.json': json('@picturedesk/one', '0.2.0', {
      picturedesk: {},
      dependencies: { '@picturedesk/provider': 'workspace:^' },
    }),
    'mocks/one/package.json': json('@picturedesk/mock-one', '0.2.0', { 'picturedesk-mock': {} }),
    'mocks/two/package.json': json('@picturedesk/mock-two', '0.2.0', { 'picturedesk-mock': {} }),
    'packages/fresh/package.json': json('@picturedesk/fresh', '0.0.0'),
    ...files,
  })
  return changesetProblems(house.root)
}

describe('changesets', () => {
  test('that are right are let pass', () => {
    expect(
      problems({
        '.changeset/a.md': changeset({ '@picturedesk/provider': 'patch' }),
        '.changeset/b.md': changeset({
          '@picturedesk/one': 'minor',
          '@picturedesk/mock-one': 'patch',
        }),
        '.changeset/c.md': changeset({
          '@picturedesk/mock-one': 'patch',
          '@picturedesk/mock-two': 'patch',
        }),
        '.changeset/d.md': changeset({ '@picturedesk/fresh': 'minor' }),
        '.changeset/spec-one.md': changeset({
          '@picturedesk/one': 'patch',
          '@picturedesk/mock-two': 'patch',
        }),
      }),
    ).toEqual([])
  })

  test('with one text for packages of several rooms are to be split', () => {
    const [problem] = problems({
      '.changeset/a.md': changeset({
        '@picturedesk/provider': 'patch',
        '@picturedesk/one': 'patch',
      }),
    })
    expect(problem).toContain('Split it')
    expect(problem).toContain('Received @picturedesk/provider, @picturedesk/one')
  })

  test('for a vendor and the mock of another are to be split', () => {
    expect(
      problems({
        '.changeset/a.md': changeset({
          '@picturedesk/one': 'patch',
          '@picturedesk/mock-two': 'patch',
        }),
      }),
    ).toHaveLength(1)
  })

  // All of them are YAML, which changesets reads.
  const writings = {
    'a quoted word': `"@picturedesk/provider": "minor"`,
    'a word in single quotes': `'@picturedesk/provider': 'minor'`,
    'a blank before the colon': `"@picturedesk/provider" : minor`,
    'an indented line': `  "@picturedesk/provider": minor`,
    'a map in braces': `{"@picturedesk/provider": minor}`,
    'a long key': `? "@picturedesk/provider"\n: minor`,
    'a comment': `# It breaks.\n"@picturedesk/provider": minor # Really.`,
    'an anchor': `"@picturedesk/provider": &step minor`,
  }
  test.each(Object.entries(writings))('tell a break by %s as well', (_, front) => {
    const text = `---\n${front}\n---\n\nIt breaks.\n`
    for (const one of [text, text.replaceAll('\n', '\r\n'), `\n${text}`])
      expect(problems({ '.changeset/a.md': one })).toEqual([
        expect.stringContaining('Expected "@picturedesk/one": minor'),
      ])
  })

  test.each([
    ['', 'file is empty'],
    ['It breaks.\n', 'missing or invalid frontmatter'],
    ['---\n"@picturedesk/one": patch\n', 'missing or invalid frontmatter'],
    ['---\n"@picturedesk/one": small\n---\n\nA.\n', 'invalid version type "small"'],
    ['---\n"@picturedesk/one":\n---\n\nA.\n', 'invalid release type'],
    ['---\n- "@picturedesk/one"\n---\n\nA.\n', 'must be an object'],
    ['---\n"@picturedesk/one": [\n---\n\nA.\n', 'invalid YAML'],
    [
      '---\n"@picturedesk/one": patch\n"@picturedesk/one": minor\n---\n\nA.\n',
      'invalid YAML in frontmatter',
    ],
  ])('that changesets cannot read are told: %j', (text, reason) => {
    const [problem = '', ...more] = problems({ '.changeset/a.md': text })
    expect(more).toEqual([])
    expect(problem).toContain('.changeset/a.md: Expected a list of packages')
    expect(problem).toContain(reason)
    expect(problem).toMatch(/\. Correct it\.$/)
  })

  test('with a name that nothing is published by are told, and those without a text', () => {
    expect(
      problems({
        '.changeset/a.md': changeset({ '@picturedesk/oen': 'patch' }),
        '.changeset/b.md': '---\n"@picturedesk/one": patch\n---\n',
        'tools/two/package.json': '{ "name": "two", "private": true }',
        '.changeset/c.md': changeset({ two: 'patch' }),
      }),
    ).toEqual([
      expect.stringContaining('.changeset/a.md: Expected names of packages'),
      expect.stringContaining('.changeset/b.md: Expected a text for the changelog'),
      expect.stringContaining('Received "two"'),
    ])
  })

  test('are told apart from files that changesets passes over', () => {
    const files = ['README.md', 'readme.md', 'AGENTS.md', '.draft.md', 'notes.txt']
    expect(
      problems(Object.fromEntries(files.map((name) => [`.changeset/${name}`, 'Hello.']))),
    ).toEqual([])
  })

  test('do not make a package 1.0.0 by a slip', () => {
    for (const word of ['major', '"major"'])
      expect(problems({ '.changeset/a.md': changeset({ '@picturedesk/one': word }) })).toEqual([
        expect.stringContaining('Expected "@picturedesk/one": minor'),
      ])
    expect(
      problems({ '.changeset/stable-one.md': changeset({ '@picturedesk/one': 'major' }) }),
    ).toEqual([])
  })

  test('of an unpublished package are one, which begins at 0.1.0', () => {
    expect(
      problems({
        '.changeset/a.md': changeset({ '@picturedesk/fresh': 'minor' }),
        '.changeset/b.md': changeset({ '@picturedesk/fresh': 'minor' }),
      }),
    ).toEqual([
      expect.stringContaining('Received another of @picturedesk/fresh besides .changeset/a.md.'),
    ])
    expect(problems({ '.changeset/a.md': changeset({ '@picturedesk/fresh': 'patch' }) })).toEqual([
      expect.stringContaining('each package begins at 0.1.0. Received patch'),
    ])
  })

  test('would give a version to a tool that has one', () => {
    const tools = {
      'tools/one/package.json': json('one', '0.0.0', { private: true }),
      'tools/two/package.json': '{ "name": "two", "private": true }',
    }
    expect(problems(tools)).toEqual([
      'tools/one/package.json: Expected no version, as it is never published. Received 0.0.0. Remove it.',
    ])
  })

  test('could not be released where a package names a tool without version by the workspace', () => {
    const link = { devDependencies: { two: 'link:../../tools/two' } }
    const files = {
      'packages/one/package.json': json('one', '0.0.0', {
        devDependencies: { two: 'workspace:*' },
      }),
      'packages/other/package.json': json('other', '0.0.0', link),
      'tools/two/package.json': '{ "name": "two", "private": true }',
    }
    expect(problems(files)).toEqual([
      'packages/one/package.json: two has no version, so this package cannot be packed with "workspace:*". ' +
        'Write "link:../../tools/two".',
    ])
  })

  test('of a break lack those who depend on it, until they are written', () => {
    const lacking = problems({
      '.changeset/a.md': changeset({ '@picturedesk/provider': 'minor' }),
    })
    expect(lacking).toEqual([expect.stringContaining('Expected "@picturedesk/one": minor')])
    expect(lacking[0]).toContain('Run `pnpm changeset:dependents`')
    const root = house?.root ?? ''
    expect(writeDependents(root)).toEqual(['Written: .changeset/breaks-with-provider.md'])
    expect(changesetProblems(root)).toEqual([])
    expect(writeDependents(root)).toEqual([])
    // The break is taken back.
    house?.write({ '.changeset/a.md': changeset({ '@picturedesk/provider': 'patch' }) })
    expect(changesetProblems(root)).toEqual([expect.stringContaining('Nothing that it is for')])
    expect(writeDependents(root)).toHaveLength(1)
    expect(changesetProblems(root)).toEqual([])
  })
})
