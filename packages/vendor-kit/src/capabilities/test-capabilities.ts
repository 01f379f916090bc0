import { VirtualClock } from '@picturedesk/mocks'
import { mockVendor } from '@picturedesk/mocks/vitest'
import {
  type AnyProvider,
  capabilityNames,
  type MethodName,
  methodsOf,
} from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { leapingClock } from '../calls/leaping-clock.ts'
import { settled } from '../calls/refusal-of.ts'
import { type Journey, type JourneyTable, journeyFor, methodWithJourney } from '../journeys.ts'
import { providerOf } from '../provider-of.ts'
import type { Vendor } from '../vendor.ts'
import type { VendorOptions } from '../vendor-options.ts'

/**
 * Registers the tests of a package's entries with one capability each: there is one for each capability, its
 * provider has and claims that one alone, and carries each operation that its methods call.
 *
 * @param entries The factory of each entry, by its capability.
 * @example
 * testCapabilities(vendor, { search: createAcmeSearch, assets: createAcmeAssets }, journeys)
 */
export function testCapabilities<Provider extends AnyProvider, Options extends VendorOptions>(
  vendor: Vendor<Provider, Options>,
  entries: Readonly<Record<string, (options?: Options) => AnyProvider>>,
  journeys: JourneyTable<Provider>,
): void {
  const { manifest, mock } = vendor

  describe(`${manifest.id}: entries with one capability`, () => {
    const running = mockVendor(mock, {
      clock: new VirtualClock({ start: leapingClock().now(), running: false }),
    })

    test('each capability that is claimed has an entry', () => {
      expect(Object.keys(entries)).toEqual(
        expect.arrayContaining(Object.keys(manifest.capabilities)),
      )
    })

    for (const [capability, create] of Object.entries(entries)) {
      if (!Object.hasOwn(manifest.capabilities, capability)) {
        test.todo(`${capability} is not claimed yet`)
        continue
      }
      const make = (options: object) =>
        providerOf({ mock, create: create as (options?: object) => AnyProvider }, options)
      const isOwn = (method: MethodName): boolean => method.startsWith(`${capability}.`)
      const ownOf = (members: object): object =>
        Object.fromEntries(
          Object.entries(members).filter(([method]) => isOwn(method as MethodName)),
        )
      const claimed = Object.keys(manifest.operations).flatMap((operation) => {
        const methods = methodsOf(manifest, operation).filter(isOwn)
        return methods.length === 0 ? [] : [{ operation, methods }]
      })

      test(`${capability}: the provider has and claims nothing else`, () => {
        const provider = make({})
        expect(provider).toMatchObject({ id: manifest.id, name: manifest.name })
        expect(capabilityNames().filter((name) => name in provider)).toEqual([capability])
        expect(provider.manifest).toEqual({
          ...manifest,
          capabilities: {
            [capability]: manifest.capabilities[capability as keyof typeof manifest.capabilities],
          },
          ...(manifest.methodKinds && { methodKinds: ownOf(manifest.methodKinds) }),
          ...(manifest.limits && { limits: ownOf(manifest.limits) }),
          operations: Object.fromEntries(
            claimed.map(({ operation, methods }) => [
              operation,
              methods.length > 1 ? methods : methods[0],
            ]),
          ),
        })
      })

      for (const { operation } of claimed) {
        const first = journeys[operation] as Journey<AnyProvider> | undefined
        if (first === undefined) continue
        const method = methodWithJourney(first, methodsOf(manifest, operation), isOwn)
        if (method === undefined) {
          test.todo(`${capability}: ${operation} needs a journey in \`others\``)
          continue
        }
        const journey = journeyFor(first, method)
        test(`${capability}: ${operation} is carried`, async () => {
          const provider = make({
            fetch: running.fetch,
            clock: leapingClock(),
            random: () => 0,
            maxAttempts: 1,
            ...journey.options,
          })
          // A refusal of the vendor is as good as a success: the operation was sent.
          await settled(() => journey.call(provider))
          expect(running.requests({ operation })).not.toEqual([])
        })
      }
    }
  })
}
