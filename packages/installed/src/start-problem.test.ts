import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { startProblem } from './start-problem.ts'
import { temporaryApplication } from './temporary-application.ts'

test('a search can start in a package, and below one', async () => {
  using app = temporaryApplication({ 'package.json': {}, 'src/a/b.js': '' })
  expect(await startProblem(join(app.directory, 'src/a/b.js'))).toBeUndefined()
  expect(await startProblem()).toBeUndefined()
})

test('a package.json that cannot be used is named', async () => {
  using app = temporaryApplication({ 'package.json': '[]', 'src/a.js': '' })
  mkdirSync(join(app.directory, 'odd/package.json'), { recursive: true })
  expect(await startProblem(join(app.directory, 'src/a.js'))).toBe(
    `${join(app.directory, 'package.json')} is not a JSON object.`,
  )
  expect(await startProblem(join(app.directory, 'odd'))).toBe(
    `${join(app.directory, 'odd/package.json')} is not a regular file.`,
  )
})

test('only what was given is called so', async () => {
  expect(await startProblem('/')).toBe('There is no package.json in / or above it.')
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue('/')
  expect(await startProblem()).toBe(
    'There is no package.json in the working directory / or above it.',
  )
  cwd.mockImplementation(() => {
    throw new Error('ENOENT: no such file or directory, uv_cwd')
  })
  expect(await startProblem()).toBe('The working directory does not exist any more.')
  cwd.mockRestore()
})
