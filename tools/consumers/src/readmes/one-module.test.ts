import ts from 'typescript-5'
import { expect, test } from 'vitest'
import { codeBlocks } from './code-blocks.ts'
import { oneModule } from './one-module.ts'

/** Without white space, as it stands in a module. */
const module = (markdown: string, prelude = ''): string =>
  oneModule(codeBlocks(markdown), 'README.md', prelude)

const block = (code: string): string => `\`\`\`ts\n${code}\n\`\`\`\n`

/** Mistakes of syntax. */
function mistakes(code: string): number {
  const { diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  })
  return diagnostics.length
}

test('blocks have the line of their first line', () => {
  const text = `# One\n\n${block('const a = 1')}text\n\`\`\`sh\nls\n\`\`\`\n${block('a')}`
  expect(codeBlocks(text)).toEqual([
    { line: 4, code: 'const a = 1\n' },
    { line: 11, code: 'a\n' },
  ])
})

test('a later block sees what an earlier one declared, and may declare it anew', () => {
  const code = module(block('const a = 1') + block('const b = a') + block('export const a = 2'))
  expect(mistakes(code)).toBe(0)
  expect(code).toMatch(
    /\{ \/\/ README\.md:2\s+const a = 1\s+\{ \/\/ README\.md:5\s+const b = a\s+\{.*\s+const a = 2\s+\}\}\}/,
  )
})

test('imports stand at the top once', () => {
  const code = module(
    block("import { a, type T } from 'one'\na()") +
      block("import { a } from 'one'\nimport b from 'two'"),
    'declare const key: string\n',
  )
  expect(mistakes(code)).toBe(0)
  expect(code.match(/import \{ a \} from 'one'/g)).toHaveLength(1)
  expect(code).toContain("import type { T } from 'one'")
  expect(code.indexOf('import b')).toBeLessThan(code.indexOf('declare const key'))
})

test('one name from two modules is the one of its own block', () => {
  const code = module(
    block("import { a } from 'one'\na(1)") + block("import { a } from 'two'\na(2)"),
  )
  expect(mistakes(code)).toBe(0)
  expect(code).toMatch(/import \{ a as (a_\d+) \} from 'two'[\s\S]*const a = \1[\s\S]*a\(2\)/)
})

test('what is left out by three dots is any members', () => {
  const code = module(block('f({ test, …, more: { after, … } })'))
  expect(mistakes(code)).toBe(0)
  expect(code).toContain('f({ test, ...omitted, more: { after, ...omitted } })')
})

test('members of an object, and an object, are values', () => {
  const code = module(
    block('samples: {\n  a: { b: 1, c: 2 },\n},\nmore: 1,') + block('{ a: 1, b: { c: 2 } }'),
  )
  expect(mistakes(code)).toBe(0)
})

test('three dots on a line of their own are no code', () => {
  expect(mistakes(module(block('f(() => {\n  a()\n  …\n})')))).toBe(0)
})

test('an import by the name of something that the reader has is of its own block', () => {
  const reader = 'declare const rows: string[]\n'
  const code = module(block('f(rows)') + block("import { rows } from 'one'\nrows()"), reader)
  expect(mistakes(code)).toBe(0)
  expect(code).toMatch(/import \{ rows as (rows_\d+) \}[\s\S]*f\(rows\)[\s\S]*const rows = \1/)
})

test('three dots in text stay', () => {
  expect(module(block("const a = 'more …' // …"))).not.toContain('omitted')
})
