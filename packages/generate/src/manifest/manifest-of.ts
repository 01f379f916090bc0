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
  const operations = listOperations(document)
    .filter(({ object }) => !object['x-skip'])
    .map((operation) => ({ id: operation.id, methods: methodsOf(operation) }))
  return {
    specVersion: 'v1',
    id: provider.id,
    name: provider.name,
    kinds: provider.kinds.map(readKind),
    ...(provider.inputs && { inputs: provider.inputs.map(nameIn('inputs', MEDIA_FORMS)) }),
    ...(provider.duties && { duties: provider.duties.map(nameIn('duties', DUTIES)) }),
    capabilities: byCapability(operations.flatMap(({ methods }) => methods)),
    operations: servedBy(operations),
  }
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

/**
 * The methods that each operation is listed with: its first, and the first of each further capability
 * that no other operation serves. Thus one for tokens does not stand for all that need a token.
 */
function servedBy(
  operations: readonly { readonly id: string; readonly methods: readonly MethodName[] }[],
): Manifest['operations'] {
  const capabilityOf = (method: MethodName) => splitMethodName(method)?.capability
  return Object.fromEntries(
    operations.flatMap(({ id, methods: [first, ...more] }) => {
      if (first === undefined) return []
      const others = operations.filter((one) => one.id !== id).flatMap(({ methods }) => methods)
      const seen = new Set([first, ...others].map(capabilityOf))
      const alone = more.filter((method) => seen.size < seen.add(capabilityOf(method)).size)
      return [[id, alone.length === 0 ? first : [first, ...alone]]]
    }),
  )
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
