import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as index from './index.ts'
import * as user from './user.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

test('every class of errors is among what an application gets', async () => {
  const files = globSync('errors/*-error.ts', { cwd: here })
  expect(files.length).toBeGreaterThan(15)
  for (const file of files) {
    const module = (await import(new URL(file, import.meta.url).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(module).filter(([key]) => key.endsWith('Error')))
      expect({ [name]: (user as Record<string, unknown>)[name] }).toEqual({ [name]: value })
  }
})

test('both entries give the same classes and functions', () => {
  expect(Object.keys(index)).toEqual(expect.arrayContaining(Object.keys(user)))
  for (const [name, value] of Object.entries(user))
    expect((index as Record<string, unknown>)[name]).toBe(value)
})

test('what only authors of providers use is not handed on', () => {
  expect(Object.keys(user)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(define|create|start|assert|trace|tell)/)]),
  )
})
