import * as user from '@picturedesk/provider/user'
import { expect, test } from 'vitest'
import { bundle } from './bundle.ts'
import { vendors } from './vendors.ts'
import { weigh } from './weigh.ts'

test.each(vendors)(
  '$id hands on the errors that every vendor and the registry hand on',
  async ({ name }) => {
    const own = await import(name)
    const registry = await import('@picturedesk/registry')
    for (const [key, value] of Object.entries(user)) {
      expect(own[key]).toBe(value)
      expect((registry as Record<string, unknown>)[key]).toBe(value)
    }
  },
)

test('what is handed on costs those who import it, and stands in a bundle once', async () => {
  const [first, second] = vendors.map(({ name }) => name)
  const one = await weigh(`export { NotFoundError } from '${first}'`)
  expect(one).toBeLessThan(2)
  const both = `
    export { NotFoundError } from '${first}'
    export { NotFoundError as Other, isAssetKind } from '${second}'`
  expect(await weigh(both)).toBeLessThan(one + 0.5)
  const modules = (await bundle(both)).flatMap((chunk) => chunk.modules)
  expect(modules.filter((path) => path.startsWith('provider/'))).toHaveLength(1)
})
