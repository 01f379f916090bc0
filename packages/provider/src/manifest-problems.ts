import { CAPABILITY_METHODS, type Capabilities } from './capabilities/capabilities.ts'
import type { Manifest } from './manifest.ts'
import type { AssetKind } from './model/asset-kind.ts'

const ID = /^[a-z][a-z0-9-]*$/
const KINDS: readonly string[] = ['image', 'video'] satisfies AssetKind[]

/** What is wrong with a manifest in itself, in words; empty when nothing is. */
export function manifestProblems(manifest: Manifest): string[] {
  if (!isObject(manifest)) return ['there is no manifest']
  const problems: string[] = []
  if (manifest.specVersion !== 'v1')
    problems.push(`specVersion must be "v1", not ${JSON.stringify(manifest.specVersion)}`)
  if (typeof manifest.id !== 'string' || !ID.test(manifest.id))
    problems.push(`id must match ${ID.source}`)
  if (!manifest.name) problems.push('name must not be empty')
  if (!Array.isArray(manifest.kinds) || !manifest.kinds.every((kind) => KINDS.includes(kind)))
    problems.push(`kinds must be a list of ${KINDS.join(', ')}`)
  if (!isObject(manifest.capabilities) || !isObject(manifest.operations))
    return [...problems, 'capabilities and operations must be objects']
  for (const [capability, methods] of Object.entries(manifest.capabilities)) {
    const known = knownMethods(capability)
    for (const method of methods ?? [])
      if (!known.includes(method)) problems.push(`there is no method ${capability}.${method}`)
  }
  for (const [operation, method] of Object.entries(manifest.operations)) {
    const [capability = '', name = ''] = String(method).split('.')
    const claimed: readonly string[] | undefined =
      manifest.capabilities[capability as keyof Capabilities]
    if (!claimed?.includes(name))
      problems.push(`operation ${operation} serves ${method}, which is not among the capabilities`)
  }
  return problems
}

/** Where a manifest and what a provider has do not agree, in words; empty when they do. */
export function claimProblems(manifest: Manifest, members: Partial<Capabilities>): string[] {
  const problems: string[] = []
  for (const [name, methods] of Object.entries(CAPABILITY_METHODS)) {
    const capability = name as keyof Capabilities
    const claimed: readonly string[] = manifest.capabilities[capability] ?? []
    const present = members[capability] as Record<string, unknown> | undefined
    for (const method of methods) {
      const has = typeof present?.[method] === 'function'
      if (has !== claimed.includes(method))
        problems.push(
          `${name}.${method} is ${has ? 'there but not claimed' : 'claimed but missing'}`,
        )
    }
  }
  return problems
}

function knownMethods(capability: string): readonly string[] {
  return Object.hasOwn(CAPABILITY_METHODS, capability)
    ? CAPABILITY_METHODS[capability as keyof Capabilities]
    : []
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
