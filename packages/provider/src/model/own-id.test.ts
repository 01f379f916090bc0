import { expect, test } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { ASSET_KINDS } from './asset-kind.ts'
import { readOwnId } from './own-id.ts'
import { parseQualifiedId, type QualifiedId } from './qualified-id.ts'

const acme = { id: 'acme', kinds: ['image'] } as const

function refusal(reference: unknown, provider: Parameters<typeof readOwnId>[0] = acme): unknown {
  try {
    return readOwnId(provider, reference as QualifiedId, 'asset')
  } catch (error) {
    return error
  }
}

test.each([['acme:image/a/1'], [{ id: 'acme:image/a/1', title: 'Moon' }]] as const)(
  'the id of %j is read',
  (reference) => {
    expect(readOwnId(acme, reference, 'asset')).toEqual({
      id: 'acme:image/a/1',
      kind: 'image',
      vendorId: 'a/1',
    })
  },
)

test('an id of another provider is refused with an example of an own one', () => {
  expect(refusal('ogq:image/1')).toMatchObject({
    code: 'invalid-argument',
    provider: 'acme',
    field: 'asset',
    message:
      'acme: `asset` belongs to provider "ogq". ' +
      'Expected an id such as "acme:image/1", or an object with that `id`.',
  })
})

test('a kind that the provider does not serve is refused with those that it serves', () => {
  const message =
    'acme: `asset` is of kind "video", which provider "acme" does not serve. Supported kinds: image.'
  expect(refusal('acme:video/1')).toMatchObject({ field: 'asset', message })
  expect(refusal('acme:video/1', { id: 'acme', kinds: [] })).toMatchObject({
    message: expect.stringContaining('Supported kinds: none.'),
  })
})

test.each([
  [undefined, 'nothing'],
  [null, 'nothing'],
  [{}, 'nothing'],
  ['363488282', '"363488282"'],
  ['acme:image/', '"acme:image/"'],
  [{ id: 7 }, '7'],
])('%j is refused with what was expected and received', (reference, received) => {
  const error = refusal(reference)
  expect(InvalidArgumentError.isInstance(error)).toBe(true)
  expect((error as Error).message).toBe(
    'acme: `asset` must be an id such as "acme:image/1", or an object with that `id`. ' +
      `Received ${received}.`,
  )
})

test('an id of an unknown kind is refused, never read as an image', () => {
  expect(ASSET_KINDS).not.toContain('sound')
  expect(parseQualifiedId('acme:sound/1')).toMatchObject({ kind: 'sound', vendorId: '1' })
  expect(refusal('acme:sound/1' as never)).toMatchObject({
    code: 'invalid-argument',
    field: 'asset',
    message: expect.stringContaining('is of kind "sound", which provider "acme" does not serve'),
  })
})
