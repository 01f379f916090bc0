import {
  type AssetKind,
  assetKindProblem,
  capabilityNames,
  DUTIES,
  type Manifest,
  MEDIA_FORMS,
  type MethodName,
  methodNameProblem,
  splitMethodName,
} from '@picturedesk/provider'
import type { SpecDocument } from '../spec/document.ts'
import { type ListedOperation, listOperations } from '../spec/list-operations.ts'
import { child, SpecError } from '../spec/spec-error.ts'
import { describesTasks, limitsOf } from './limits-of.ts'

/**
 * What a provider can do: from the spec's `x-provider`, and from the `x-capability` of each
 * operation. Capabilities are in the order of the interface, their methods in that of the spec.
 *
 * @throws SpecError for a kind or a method that the interface does not have
 */
export function manifestOf(document: SpecDocument): Manifest {
  const provider = document['x-provider']
  if (!provider)
    throw new SpecError(
      '#',
      'x-provider is missing',
      'Add it to the root, with id, name and kinds.',
    )
  const listed = listOperations(document).filter(({ object }) => !object['x-skip'])
  const operations = listed.map((operation) => ({
    id: operation.id,
    methods: methodsOf(operation),
    kinds: kindsOfOperation(operation, provider.kinds),
  }))
  const served = listed.map((operation) => ({ operation, methods: methodsOf(operation) }))
  const limits = limitsOf(document, served)
  const limited = limitedKinds(operations, provider.kinds)
  return {
    specVersion: 'v1',
    id: provider.id,
    name: provider.name,
    kinds: provider.kinds.map(readKind),
    ...(provider.inputs && { inputs: provider.inputs.map(nameIn('inputs', MEDIA_FORMS)) }),
    ...(provider.duties && { duties: provider.duties.map(nameIn('duties', DUTIES)) }),
    ...(document.info?.version && { spec: { version: String(document.info.version) } }),
    ...rateLimitsOf(document),
    capabilities: byCapability(operations.flatMap(({ methods }) => methods)),
    ...(Object.keys(limited).length > 0 && { methodKinds: limited }),
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(describesTasks(document, served) && { describesTasks: true }),
    // The transport does, and the vendor kit fails a package whose methods do not hand the option on.
    asksBeforeRequest: true,
    operations: servedBy(operations),
  }
}

/** The limits of the rate that the vendor states, without where they are stated. */
function rateLimitsOf(document: SpecDocument): Pick<Manifest, 'rateLimits'> {
  const limits = document['x-rate-limits']
  if (limits === undefined) return {}
  const known = listOperations(document).map(({ id }) => id)
  const rateLimits = limits.map(({ requests, seconds, operations, callers }, index) => {
    const unknown = operations?.find((name) => !known.includes(name))
    if (unknown !== undefined)
      throw new SpecError(
        child('#', 'x-rate-limits', index, 'operations'),
        `No operation has the id ${JSON.stringify(unknown)}`,
        `Operations are ${known.join(', ')}.`,
      )
    return { requests, seconds, ...(operations && { operations }), ...(callers && { callers }) }
  })
  return { rateLimits }
}

function readKind(kind: string, index: number): AssetKind {
  const problem = assetKindProblem(kind)
  if (problem === undefined) return kind as AssetKind
  throw new SpecError(child('#', 'x-provider', 'kinds', index), problem)
}

/** Reads a name of a list of the root's `x-provider`. */
function nameIn<Name extends string>(member: string, known: readonly Name[]) {
  return (name: string, index: number): Name => {
    const found = known.find((one) => one === name)
    if (found !== undefined) return found
    throw new SpecError(
      child('#', 'x-provider', member, index),
      `Unknown name ${JSON.stringify(name)}`,
      `Known: ${known.join(', ')}.`,
    )
  }
}

/** An operation, with what it serves. */
interface Serving {
  readonly id: string
  readonly methods: readonly MethodName[]
  /** Absent: the operation makes no difference between kinds. */
  readonly kinds: readonly string[] | undefined
}

/** The methods that each operation serves; one alone without a list. */
function servedBy(operations: readonly Serving[]): Manifest['operations'] {
  return Object.fromEntries(
    operations.flatMap(({ id, methods: [first, ...more] }) =>
      first === undefined ? [] : [[id, more.length === 0 ? first : [first, ...more]]],
    ),
  )
}

/** The kinds that an operation is for, by its `x-kinds`. */
function kindsOfOperation(
  { object, pointer }: ListedOperation,
  served: readonly string[],
): readonly string[] | undefined {
  const kinds = object['x-kinds']
  if (kinds === undefined) return undefined
  for (const [index, kind] of kinds.entries())
    if (!served.includes(kind))
      throw new SpecError(
        child(pointer, 'x-kinds', index),
        `The provider does not serve the kind ${JSON.stringify(kind)}`,
        `Kinds of x-provider: ${served.join(', ')}.`,
      )
  return kinds
}

/**
 * The methods that serve fewer kinds than the provider: all their operations are for single kinds. Those
 * that are for no kind by themselves, such as one for tokens, say so by an empty list.
 */
function limitedKinds(
  operations: readonly Serving[],
  served: readonly string[],
): NonNullable<Manifest['methodKinds']> {
  const methods = [...new Set(operations.flatMap((operation) => operation.methods))]
  const entries = methods.flatMap((method) => {
    const own = operations.filter((operation) => operation.methods.includes(method))
    const kinds = served.filter((kind) =>
      own.some((operation) => operation.kinds === undefined || operation.kinds.includes(kind)),
    )
    const all = kinds.length === 0 || kinds.length === served.length
    return all ? [] : [[method, kinds] as const]
  })
  return Object.fromEntries(entries)
}

/** The methods of the interface that an operation serves. */
export function methodsOf({ object, pointer }: ListedOperation): MethodName[] {
  return [object['x-capability'] ?? []].flat().map((name) => {
    const problem = methodNameProblem(name)
    if (problem === undefined) return name as MethodName
    throw new SpecError(child(pointer, 'x-capability'), problem)
  })
}

function byCapability(names: readonly MethodName[]): Manifest['capabilities'] {
  const parts = [...new Set(names)].map(splitMethodName)
  return Object.fromEntries(
    capabilityNames().flatMap((capability) => {
      const methods = parts.filter((part) => part?.capability === capability)
      return methods.length > 0 ? [[capability, methods.map((part) => part?.method)]] : []
    }),
  )
}
