import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { importProblems } from '@picturedesk/release/import-problems'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, test } from 'vitest'
import { type Budget, budgets } from './budgets.ts'
import { measure } from './measure.ts'
import { sourceMapProblems } from './source-maps.ts'
import { packAll } from './tarballs.ts'
import { unreachedCode } from './unreached.ts'

const tarballs = await packAll()

test('every package that is published was packed', () => {
  expect(tarballs.length).toBeGreaterThanOrEqual(27)
  expect(Object.keys(budgets).sort()).toEqual(tarballs.map(({ name }) => name).sort())
})

/** Kinds of finding that follow from what the packages are: modules of ESM, for whatever reads `exports`. */
function isByDesign(problem: Problem): boolean {
  if (problem.kind === 'CJSResolvesToESM') return true // Node can `require` modules since version 22.12.
  return 'resolutionKind' in problem && problem.resolutionKind === 'node10'
}

describe.each(tarballs)('the tarball of $name', (tarball) => {
  const { name, manifest, bytes, files } = tarball

  test('weighs no more, and brings no more along, than its budget in budgets.ts', async () => {
    const over = Object.entries(await measure(tarball)).filter(
      ([what, value]) => value > (budgets[name]?.[what as keyof Budget] ?? 0),
    )
    expect(Object.fromEntries(over)).toEqual({})
  })

  test('has no finding of publint', async () => {
    const data = new Uint8Array(bytes).buffer
    const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('has types that lead to what is run', async () => {
    if (manifest['exports'] === undefined) return expect(manifest['bin']).toBeDefined()
    const result = await checkPackage(createPackageFromTarballData(bytes))
    if (!('problems' in result)) return expect(noTypes(manifest)).toEqual([])
    expect(result.problems.filter((problem) => !isByDesign(problem))).toEqual([])
  })

  test('says where it comes from and what it allows', () => {
    expect(manifest).toMatchObject({
      repository: {
        type: 'git',
        url: expect.stringMatching(/^git\+https:/),
        directory: expect.any(String),
      },
      homepage: expect.stringMatching(/^https:/),
      bugs: expect.stringMatching(/^https:/),
      author: expect.any(String),
      keywords: expect.arrayContaining(['picturedesk']),
    })
    expect([...files.keys()]).toEqual(expect.arrayContaining(['LICENSE', 'README.md']))
  })

  test('holds nothing that only this workspace uses', () => {
    expect(manifest).not.toHaveProperty('scripts')
    expect(manifest).not.toHaveProperty('devDependencies')
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:|@picturedesk\/source/)
    const kinds = /\.test\.|(^|\/)testing\/|^src\/|tsbuildinfo|(^|\/)\.turbo|stryker|vitest\.config/
    const paths = [...files.keys()].filter((path) => !path.startsWith('templates/'))
    expect(paths.filter((path) => kinds.test(path))).toEqual([])
  })

  test('names no source map that leads nowhere', () => {
    expect(sourceMapProblems(files)).toEqual([])
  })

  test('holds no code that nothing leads to, such as a script of this workspace', () => {
    expect(unreachedCode(manifest, files)).toEqual([])
  })

  test('imports only what it has, and what it depends on', () => {
    expect(importProblems({ ...manifest, name, version: '' }, files)).toEqual([])
  })
})

/** Entries that have no types, other than JSON. */
function noTypes({ exports }: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(exports as object)
    .filter(
      ([entry, target]) => !entry.endsWith('.json') && !JSON.stringify(target).includes('"types"'),
    )
    .map(([entry]) => entry)
}
