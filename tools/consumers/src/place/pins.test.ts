import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pinned, spec } from './pins.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { dependencies } = JSON.parse(readFileSync(`${root}/pins/package.json`, 'utf8')) as {
  dependencies: Record<string, string>
}

test.each(Object.keys(dependencies))('%s is one exact version, and something runs it', (name) => {
  expect(pinned(name).version).toMatch(/^\d+\.\d+\.\d+$/)
  const sources = globSync('src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
  const text = sources.map((path) => readFileSync(`${root}/${path}`, 'utf8')).join('\n')
  expect(text).toContain(`'${name}'`)
})

test('an alias is installed by its own name', () => {
  expect(spec('yarn-berry')).toMatch(/^@yarnpkg\/cli-dist@\d/)
})

test('a name that is not pinned is told', () => {
  expect(() => pinned('left-pad')).toThrow('left-pad is not pinned. Add it to pins/package.json.')
})
