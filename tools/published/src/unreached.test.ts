import { expect, test } from 'vitest'
import { unreachedCode } from './unreached.ts'

test('code that nothing leads to is found', () => {
  const texts = {
    'dist/index.js': `import { a } from "./a.js";\nconst b = () => import('./deep/b.js')`,
    'dist/a.js': `export * from './c.js'; new Worker(new URL('./worker.js', import.meta.url))`,
    'dist/deep/b.js': "import '../d.js'",
    'dist/c.js': '',
    'dist/d.js': '',
    'dist/worker.js': '',
    'dist/cli.js': '',
    'dist/own.js': '',
    'dist/index.d.ts': '',
    'templates/x.js': '',
    'build.mjs': '',
    'dist/old.js': '',
  }
  const manifest = {
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    imports: { '#own': './dist/own.js' },
    bin: { desk: './dist/cli.js' },
  }
  const files = new Map(
    Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  )
  expect(unreachedCode(manifest, files)).toEqual(['build.mjs', 'dist/old.js'])
})
