import { expect, test } from 'vitest'
import { sourceMapProblems } from './source-maps.ts'

const MAP = { sources: ['../src/a.ts'], mappings: '' }

function problems(code: string, files: Readonly<Record<string, string>>): string[] {
  const all = Object.entries({ 'dist/a.js': code, ...files })
  return sourceMapProblems(
    new Map(all.map(([path, text]) => [path, new TextEncoder().encode(text)])),
  )
}

const NAMED_MAP = '1\n//# sourceMappingURL=a.js.map\n'

test('a map whose sources are in it, or beside it, leads somewhere', () => {
  expect(problems('1\n', {})).toEqual([])
  const whole = JSON.stringify({ ...MAP, sourcesContent: ['1'] })
  expect(problems(NAMED_MAP, { 'dist/a.js.map': whole })).toEqual([])
  expect(problems(NAMED_MAP, { 'dist/a.js.map': JSON.stringify(MAP), 'src/a.ts': '1' })).toEqual([])
})

test('a map that is not there, and one without sources, are found, also inside of the code', () => {
  expect(problems(NAMED_MAP, {})).toEqual(['dist/a.js: there is no a.js.map'])
  const problem = ['dist/a.js: its map names ../src/a.ts, which is not in the tarball']
  expect(problems(NAMED_MAP, { 'dist/a.js.map': JSON.stringify(MAP) })).toEqual(problem)
  const inline = Buffer.from(JSON.stringify(MAP)).toString('base64')
  const code = `1\n//# sourceMappingURL=data:application/json;base64,${inline}\n`
  expect(problems(code, {})).toEqual(problem)
})
