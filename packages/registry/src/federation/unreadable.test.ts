import { DuplicateProviderError, InvalidProviderError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { createRegistry } from '../registry/create-registry.ts'
import { rejection } from '../testing/collect.ts'
import { asset, fakeVendor } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'

/** A vendor of which one member cannot be read. */
function unreadable(member: string): never {
  const vendor = fakeVendor('acme')
  const get = (): never => {
    throw new RangeError('no')
  }
  return Object.defineProperty({ ...vendor }, member, { get }) as never
}

function refusalOf(run: () => unknown): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}

test.each([
  ['manifest', 'providers[1]'],
  ['search', 'acme'],
  ['id', 'providers[1]'],
])(
  'a provider of which `%s` cannot be read is refused, by its name or its place',
  (member, provider) => {
    const error = refusalOf(() => federate([fakeVendor('other'), unreadable(member)]))
    if (!InvalidProviderError.isInstance(error)) throw error
    expect(error).toMatchObject({ provider, cause: expect.any(RangeError) })
    expect(error.message).toContain(`${member}\` threw RangeError`)
  },
)

test('two providers of one id are named', () => {
  const error = refusalOf(() => federate([fakeVendor('a'), { ...fakeVendor('a'), name: 'Twin' }]))
  if (!DuplicateProviderError.isInstance(error)) throw error
  expect(error.message).toMatch(/a.*Twin/)
})

test('a cursor of one provider is refused with the remedy', async () => {
  const { search } = federate([fakeVendor('a', async () => ({ items: [asset('a', 1)] }))])
  const error = await rejection(search.assets({ cursor: '2' } as never))
  expect(error).toMatchObject({
    field: 'cursor',
    allowed: 'left out, because each provider has a cursor of its own',
  })
  expect(String(error)).toContain('Pass the `cursors` of an earlier page instead.')
})

test.each<[unknown, string]>([
  ['other', 'its name is "other", but its manifest says "a"'],
  [undefined, 'its name is undefined, but its manifest says "a"'],
  [null, 'its name is null, but'],
  [{}, 'its name is a object, but'],
])('a provider whose name is %j is refused, with what its manifest says', (name, message) => {
  const error = refusalOf(() => createRegistry([{ ...fakeVendor('a'), name } as never]))
  expect(String(error)).toContain(message)
})
