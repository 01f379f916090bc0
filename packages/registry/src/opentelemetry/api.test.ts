import { expect, test } from 'vitest'
import * as onNode from './api.node.ts'
import * as bundled from './api.ts'

test('Node takes the same of the API as a bundler does', () => {
  expect(Object.keys(onNode).toSorted()).toEqual(Object.keys(bundled).toSorted())
  // Copies of the API share what the application has registered.
  expect(onNode.SpanKind).toEqual(bundled.SpanKind)
})
