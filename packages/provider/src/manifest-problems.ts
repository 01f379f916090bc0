import type { Capabilities, CapabilityName } from './capabilities/capabilities.ts'
import { capabilityNames } from './capabilities/method-name.ts'
import { capabilityTable } from './capabilities/table.ts'
import { DUTIES, type Manifest } from './manifest.ts'
import { ASSET_KINDS, isAssetKind } from './model/asset-kind.ts'
import { MEDIA_FORMS } from './model/media-source.ts'
import { methodNameProblem } from './name-problems.ts'
import { rateLimitProblems } from './rate-limit.ts'

const ID = /^[a-z][a-z0-9-]*$/

/**
 * Lists the problems of a manifest in words; an empty list means that it is sound.
 * @param manifest Any value: manifests of plugins come from outside.
 */
export function manifestProblems(manifest: unknown): string[] {
  if (!isRecord(manifest)) return ['there is no manifest']
  const { specVersion, id, name, kinds, inputs, duties, capabilities, operations } = manifest
  const { methodKinds, limits } = manifest
  // Another version may have other members, so they are not checked.
  if (specVersion !== 'v1') return [`specVersion must be "v1", not ${JSON.stringify(specVersion)}`]
  const problems: string[] = []
  if (typeof id !== 'string' || !ID.test(id))
    problems.push(`id must match ${ID.source}, not ${JSON.stringify(id)}`)
  if (typeof name !== 'string' || name === '') problems.push('name must be a non-empty string')
  if (!Array.isArray(kinds) || !kinds.every(isAssetKind))
    problems.push(`kinds must be a list of ${ASSET_KINDS.join(', ')}, or names that start with x-`)
  if (!isListOf(MEDIA_FORMS, inputs))
    problems.push(`inputs must be a list of ${MEDIA_FORMS.join(', ')}`)
  if (!isListOf(DUTIES, duties)) problems.push(`duties must be a list of ${DUTIES.join(', ')}`)
  problems.push(...rateLimitProblems(manifest['rateLimits']))
  if (!isRecord(capabilities) || !isRecord(operations))
    return [...problems, 'capabilities and operations must be objects']
  for (const [capability, methods] of Object.entries(capabilities))
    problems.push(...methodProblems(capability, methods))
  problems.push(...kindProblems(methodKinds, capabilities, kinds))
  problems.push(...limitProblems(limits))
  for (const claim of ['describesTasks', 'asksBeforeRequest'])
    if (!['boolean', 'undefined'].includes(typeof manifest[claim]))
      problems.push(`${claim} must be true or false`)
  for (const [operation, served] of Object.entries(operations)) {
    const methods: readonly unknown[] = Array.isArray(served) ? served : [served]
    if (methods.length === 0) problems.push(`operation ${operation} serves no method`)
    for (const method of methods) {
      if (!claims(capabilities, method))
        problems.push(
          `operation ${operation} serves ${describe(method)}, ` +
            'which is not among the capabilities',
        )
    }
  }
  return problems
}

/** Lists the methods that are claimed but missing, or there but not claimed, in words. */
export function claimProblems(manifest: Manifest, members: Partial<Capabilities>): string[] {
  const problems: string[] = []
  for (const capability of capabilityNames()) {
    const claimed: readonly string[] = manifest.capabilities[capability] ?? []
    const present = members[capability] as Record<string, unknown> | undefined
    for (const method of Object.keys(capabilityTable[capability])) {
      const has = typeof present?.[method] === 'function'
      if (has !== claimed.includes(method))
        problems.push(
          `${capability}.${method} is ${has ? 'there but not claimed' : 'claimed but missing'}`,
        )
    }
  }
  return problems
}

function methodProblems(capability: string, methods: unknown): string[] {
  if (!Object.hasOwn(capabilityTable, capability))
    return [`unknown capability "${capability}"; known: ${capabilityNames().join(', ')}`]
  if (methods === undefined) return []
  const known = Object.keys(capabilityTable[capability as CapabilityName])
  const choice = `known: ${known.join(', ')}`
  if (!Array.isArray(methods) || methods.length === 0)
    return [`${capability} must be a list of methods; ${choice}`]
  return methods
    .filter((method) => !known.includes(method))
    .map((method) => `unknown method "${capability}.${describe(method)}"; ${choice}`)
}

/** What is wrong with the kinds that are listed for single methods. */
function kindProblems(
  methodKinds: unknown,
  capabilities: Readonly<Record<string, unknown>>,
  kinds: unknown,
): string[] {
  if (methodKinds === undefined) return []
  if (!isRecord(methodKinds))
    return ['methodKinds must be an object with lists of kinds, by method']
  const all: readonly unknown[] = Array.isArray(kinds) ? kinds : []
  return Object.entries(methodKinds).flatMap(([method, served]) => {
    if (!claims(capabilities, method))
      return [`methodKinds names ${method}, which is not among the capabilities`]
    const fits =
      Array.isArray(served) && served.length > 0 && served.every((one) => all.includes(one))
    return fits ? [] : [`methodKinds["${method}"] must be a list of some of the manifest's kinds`]
  })
}

/** What is wrong with the most items of single methods. Those that are not claimed may be named. */
function limitProblems(limits: unknown): string[] {
  if (limits === undefined) return []
  if (!isRecord(limits)) return ['limits must be an object with numbers, by method']
  return Object.entries(limits).flatMap(([method, most]) => {
    const problem = methodNameProblem(method)
    if (problem !== undefined) return [`limits: ${problem}`]
    return Number.isSafeInteger(most) && Number(most) >= 1
      ? []
      : [`limits["${method}"] must be a whole number from 1 up`]
  })
}

function claims(capabilities: Readonly<Record<string, unknown>>, method: unknown): boolean {
  const [capability = '', name = '', ...more] = typeof method === 'string' ? method.split('.') : []
  if (more.length > 0 || !Object.hasOwn(capabilities, capability)) return false
  const claimed = capabilities[capability]
  return Array.isArray(claimed) && claimed.includes(name)
}

/** Whether a value is absent, or a list of some of the names. */
function isListOf(names: readonly string[], value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((one) => names.includes(one)))
}

/** A string unchanged, any other value as JSON. */
function describe(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
