import { expect, test } from 'vitest'
import * as onNode from './api.node.ts'
import * as bundled from './api.ts'

test('Node takes the same of the API as a bundler does', () => {
  expect({ ...onNode }).toEqual({ ...bundled })
})
