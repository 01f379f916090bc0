import { type AnyProvider, claims, NotSupportedError } from '@picturedesk/provider'
import { defer } from '../calls/defer.ts'
import { type Method, methodFinder } from '../calls/method.ts'
import { makeMethods, type Row } from '../calls/rows.ts'
import { findProvider } from '../checks/find-provider.ts'
import { readAddress } from './read-address.ts'
import type { RoutedCalls } from './routed-calls.ts'

/** Makes the calls that go to the provider that an id names, of every row with an address. */
export function routeCalls(providers: readonly AnyProvider[]): RoutedCalls {
  const byId = new Map(providers.map((provider) => [provider.id, provider]))

  const refuse = (id: string, { name }: Row): never => {
    const others = providers.filter(({ manifest }) => claims(manifest, name)).map((each) => each.id)
    throw new NotSupportedError({
      provider: id,
      feature: name,
      remedy:
        others.length === 0
          ? 'No registered provider supports it.'
          : `Providers that support it: ${others.join(', ')}.`,
    })
  }

  return makeMethods((row) => {
    const { address, parameters, answers } = row.traits
    if (address === undefined) return undefined
    const providerOf = readAddress(parameters, address)
    const methodOf = methodFinder(row)
    const find = (args: readonly unknown[]): Method => {
      const id = providerOf(args)
      return methodOf(findProvider(byId, id)) ?? refuse(id, row)
    }
    if (answers === 'promise') return async (...args) => find(args)(...args)
    return (...args) =>
      defer[answers](async () => {
        const call = find(args)
        return () => call(...args)
      })
  }) as unknown as RoutedCalls
}
