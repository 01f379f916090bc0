import { type MockOf, startMock, type VendorBehaviour } from '@picturedesk/mocks'
import { expectTypeOf, test } from 'vitest'
import type { OperationId } from './generated/operation-id.ts'
import type { HellorfCredentials, HellorfScenario } from './index.ts'

test('the mock is typed alike by its id and by what the package exports', () => {
  expectTypeOf(startMock<'hellorf'>).returns.resolves.toEqualTypeOf<MockOf<'hellorf'>>()
  expectTypeOf<MockOf<'hellorf'>['credentials']>().toEqualTypeOf<HellorfCredentials>()
  expectTypeOf<MockOf<'hellorf'>['scenario']>().parameter(0).toEqualTypeOf<HellorfScenario>()
  // @ts-expect-error a scenario that it does not have
  startMock('hellorf', { scenario: 'no-such-scenario' })
})

test('a handler for an operation that the spec does not have does not compile', () => {
  const handlers: VendorBehaviour<OperationId>['handlers'] = {
    searchImages: () => undefined,
    // @ts-expect-error the spec has searchImages
    searchImage: () => undefined,
  }
  void handlers
})
