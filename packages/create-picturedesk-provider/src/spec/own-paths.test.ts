import { expect, test } from 'vitest'
import { ownPaths } from './own-paths.ts'

test('a path that refers to another gets operations and names of its own', () => {
  const document = {
    openapi: '3.1.0',
    paths: {
      '/a': { get: { operationId: 'getA', tags: ['t'] } },
      '/b': { $ref: '#/paths/~1a', summary: 's' },
    },
  }
  expect(ownPaths(document).paths).toEqual({
    '/a': document.paths['/a'],
    '/b': { get: { tags: ['t'] }, summary: 's' },
  })
})

test('without such a path, and where the reference leads nowhere, nothing changes', () => {
  const document = { openapi: '3.1.0', paths: { '/a': { get: {} } } }
  expect(ownPaths(document)).toBe(document)
  const broken = { openapi: '3.1.0', paths: { '/a': { $ref: '#/nowhere' } } }
  expect(ownPaths(broken)).toEqual(broken)
})
