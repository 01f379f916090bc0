import {
  type Capabilities,
  type CapabilityName,
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
 * Makes a provider of some of its vendor's capabilities. Its manifest claims those alone, so that a registry takes
 * it as any other.
 * @throws InvalidArgumentError for a part that the vendor does not have
 */
export function composeProvider<Id extends string, Connection extends Transported, Options>({
  manifest,
  parts,
  options,
  connect,
}: Composition<Id, Connection, Options>): ProviderIdentity<Id> {
  const { capabilities } = manifest
  for (const name in parts)
    if (!Object.hasOwn(capabilities, name) || typeof parts[name]?.create !== 'function')
      throw new InvalidArgumentError({
        provider: manifest.id,
        field: `parts.${name}`,
        allowed: `the part of a capability. Capabilities are ${Object.keys(capabilities).join(', ')}`,
        value: parts[name],
      })
  const picked = Object.entries(parts)
  const connection = connect(
    options,
    Object.assign({}, ...picked.map(([, { operations }]) => operations)),
  )
  const has = (name: string): boolean => Object.hasOwn(parts, name)
  const members: Partial<Capabilities> & { readonly connection: unknown } = {
    ...Object.fromEntries(picked.map(([name, { create }]) => [name, create(connection, options)])),
    connection: connection.transport.connection,
  }
  return defineProvider(narrowed(manifest, has), members)
}

interface Transported {
  readonly transport: { readonly connection: unknown }
}

/** A manifest that claims some of its capabilities alone. */
function narrowed<Id extends string>(
  manifest: Manifest<Id>,
  has: (capability: string) => boolean,
): Manifest<Id> {
  const { capabilities, operations } = manifest
  return {
    ...manifest,
    capabilities: Object.fromEntries(Object.entries(capabilities).filter(([name]) => has(name))),
    operations: Object.fromEntries(
      Object.entries(operations).filter(([, method]) =>
        has(method.slice(0, method.indexOf('.')) as CapabilityName),
      ),
    ),
  }
}
