import { InvalidArgumentError } from '@picturedesk/provider'
import type { Client } from 'openapi-fetch'
import type { Operation } from '../operation.ts'
import type { ClientSource } from './client-source.ts'
import { createRawClient } from './create-raw-client.ts'

/** A provider has one client, so that middleware which is added to it stays. */
const clients = new WeakMap<object, unknown>()

/** Gives the typed client of a provider. */
export type ClientOf = <Paths extends object>(provider: {
  readonly connection: ClientSource<Paths>
}) => Client<Paths>

/**
 * The typed client of a provider: openapi-fetch's, for every operation of the vendor's spec. It formats,
 * authorizes and sends once, but neither repeats nor checks.
 * @throws InvalidArgumentError for an object that has no connection, such as a provider that is not loaded
 * @example
 * const { data, error } = await clientOf(acme).GET('/pictures', { params: { query: { q: 'moon' } } })
 */
export const clientOf: ClientOf = (provider) => openClient(provider)

/**
 * Makes `clientOf` for one vendor, with all operations of its spec: a provider with some capabilities alone has
 * only those that they call.
 */
export function clientWith(operations: Readonly<Record<string, Operation>>): ClientOf {
  return (provider) => openClient(provider, operations)
}

function openClient<Paths extends object>(
  provider: { readonly connection: ClientSource<Paths> },
  operations?: Readonly<Record<string, Operation>>,
): Client<Paths> {
  const source = (provider as Partial<typeof provider> | undefined)?.connection
  if (typeof source?.open !== 'function')
    throw new InvalidArgumentError({
      field: 'provider',
      allowed: 'a provider with a connection',
      value: provider,
      message:
        'expected a provider with a `connection`. Received an object without one. Pass what the vendor’s package creates, or what `load` of a registry gives.',
    })
  const client =
    (clients.get(source) as Client<Paths> | undefined) ??
    createRawClient<Paths>(source.open(), operations)
  clients.set(source, client)
  return client
}
