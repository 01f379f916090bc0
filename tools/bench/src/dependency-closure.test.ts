import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dependencyClosure } from './dependency-closure.ts'

const here = fileURLToPath(import.meta.url)

test('follows dependencies and peers, and stays within what a package may add', () => {
  const names = dependencyClosure('@picturedesk/hellorf', here)
  expect(names).toEqual(
    expect.arrayContaining(['@picturedesk/provider', 'openapi-typescript-helpers']),
  )
  expect(names).not.toContain('@picturedesk/mocks')
  expect(names.length).toBeLessThanOrEqual(6)
})

test('says what is not installed', () => {
  expect(() => dependencyClosure('no-such-package-here', here)).toThrow('no-such-package-here')
})
