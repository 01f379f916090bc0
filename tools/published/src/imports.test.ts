import { expect, test } from 'vitest'
import { modulesOf, packagesIn } from './imports.ts'

test('packages are told from files, from parts of the runtime and from words in comments', () => {
  const code = `
    import { a } from '@acme/a/deep'
    import './b.js'
    export * from "c"; import d from 'd/e'
    import 'node:fs'
    import '#own'
    const f = await import('f')
    // import { g } from 'g'
    const text = "from 'h'"
  `
  expect(packagesIn(code).sort()).toEqual(['@acme/a', 'c', 'd', 'f'])
})

test('types count as far as entries lead to them, modules all', () => {
  const files = new Map(
    Object.entries({
      'dist/index.js': '',
      'dist/index.d.ts': "export * from './a.ts'\nexport * from './b/c.js'",
      'dist/a.d.ts': '',
      'dist/b/c.d.ts': "import { x } from '../a.d.ts'",
      'dist/unused.d.ts': '',
      'dist/third-party/x.js': '',
    }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  )
  const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }
  expect([...modulesOf({ exports }, files).keys()].sort()).toEqual([
    'dist/a.d.ts',
    'dist/b/c.d.ts',
    'dist/index.d.ts',
    'dist/index.js',
  ])
})
