import {
  type Capabilities,
  defineProvider,
  InvalidArgumentError,
  type Manifest,
  type ProviderIdentity,
} from '@picturedesk/provider'
import type { Operation } from '../operation.ts'

/** One capability of a vendor: how it is made, and what it calls. */
export interface ProviderPart<Connection, Options, Capability> {
  readonly operations: Readonly<Record<string, Operation>>
  readonly create: (connection: Connection, options: Options) => Capability
}

/** What a vendor's package does with the parts that a user picks. */
export interface Composition<Id extends string, Connection, Options> {
  readonly manifest: Manifest<Id>
  readonly parts: Readonly<Record<string, ProviderPart<Connection, Options, object>>>
  readonly options: Options
  /** Connects with the operations of the parts alone. */
  readonly connect: (
    options: Options,
    operations: Readonly<Record<string, Operation>>,
  ) => Connection
}

/**
 * Makes a provider of parts that a user picked. See {@link joinParts}.
 * @throws InvalidArgumentError for a part that the vendor does not have
 */
export function composeProvider<Id extends string, Connection extends Transported, Options>(
  composition: Composition<Id, Connection, Options>,
): ProviderIdentity<Id> {
  const { manifest, parts } = composition
  const { capabilities } = manifest
  for (const [name, part] of Object.entries(parts))
    if (!Object.hasOwn(capabilities, name) || typeof part?.create !== 'function')
      throw new InvalidArgumentError({
        provider: manifest.id,
        field: `parts.${name}`,
        allowed: `the part of a capability. Capabilities are ${Object.keys(capabilities).join(', ')}`,
        value: part,
      })
  return joinParts(composition)
}

/**
 * Makes a provider of some of its vendor's capabilities. Its manifest claims those alone, so that a registry takes
 * it as any other.
 */
export function joinParts<Id extends string, Connection extends Transported, Options>({
  manifest,
  parts,
  options,
  connect,
}: Composition<Id, Connection, Options>): ProviderIdentity<Id> {
  const { capabilities, methodKinds, limits, operations } = manifest
  const picked = Object.entries(parts)
  const connection = connect(
    options,
    Object.assign({}, ...picked.map(([, part]) => part.operations)),
  )
  const members: Partial<Capabilities> & { readonly connection: unknown } = {
    ...Object.fromEntries(picked.map(([name, { create }]) => [name, create(connection, options)])),
    connection: connection.transport.connection,
  }
  const isOwn = (name: string): boolean => Object.hasOwn(parts, name.replace(/\..*/, ''))
  const ownOf = (members: object): object =>
    Object.fromEntries(Object.entries(members).filter(([name]) => isOwn(name)))
  const claims = {
    ...manifest,
    capabilities: ownOf(capabilities),
    ...(methodKinds && { methodKinds: ownOf(methodKinds) }),
    ...(limits && { limits: ownOf(limits) }),
    operations: Object.fromEntries(
      Object.entries(operations).flatMap(([operation, served]) => {
        const own = [served].flat().filter(isOwn)
        return own[0] === undefined ? [] : [[operation, own.length > 1 ? own : own[0]]]
      }),
    ),
  }
  return defineProvider(claims, members)
}

interface Transported {
  readonly transport: { readonly connection: unknown }
}
