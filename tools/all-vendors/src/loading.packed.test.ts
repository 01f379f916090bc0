import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { bundleText } from './bundle.ts'
import { vendors } from './vendors.ts'

/** What Workers refuse while modules are loaded, outside of a request. */
const refused = ['AbortController', 'AbortSignal', 'fetch', 'setTimeout', 'setInterval'] as const

function refuse(name: string): unknown {
  function say(): never {
    throw new Error(`${name} was used while a module was loaded`)
  }
  return new Proxy(say, { construct: say, get: say })
}

function load(code: string): void {
  const globals = { URL, TextEncoder, TextDecoder, performance, console, DOMException, process }
  const stubs = Object.fromEntries(refused.map((name) => [name, refuse(name)]))
  runInNewContext(code, { ...globals, crypto: refuse('crypto'), ...stubs })
}

test('the check sees what a module does when it is loaded', async () => {
  const code = await bundleText('export const never = new AbortController().signal')
  expect(() => load(code)).toThrow('AbortController was used while a module was loaded')
})

test.each([
  ...vendors.map(({ name }) => name),
  '@picturedesk/provider',
  '@picturedesk/registry',
  '@picturedesk/registry/resilience',
])('%s does nothing when it is loaded that Workers refuse', async (name) => {
  const code = await bundleText(`export * from '${name}'`)
  expect(() => load(code)).not.toThrow()
})
