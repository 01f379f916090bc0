import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { createTransport } from '../create-transport.ts'
import { checkRuntime } from './check-runtime.ts'

const { engines } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { engines: { node: string } }
const { isWellFormed } = String.prototype

afterEach(() => {
  String.prototype.isWellFormed = isWellFormed
})

test('a runtime that is new enough passes', () => {
  expect(() => checkRuntime('acme')).not.toThrow()
})

test('a provider is not made on an old runtime, which is told with what to install', () => {
  Reflect.deleteProperty(String.prototype, 'isWellFormed')
  const make = (): unknown => createTransport({ provider: 'acme' } as never)
  expect(make).toThrow(
    `acme needs Node ${engines.node.replace('>=', '')} or a browser of 2023, or later. Install a newer one.`,
  )
})
