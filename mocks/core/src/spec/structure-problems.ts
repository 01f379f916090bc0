import {
  child,
  children,
  isJsonObject,
  type JsonObject,
  type Located,
  locate,
  type OpenApiDocument,
  objectsIn,
  pointerStep,
} from './openapi-document.ts'
import { type Operation, operationPointer } from './operation-index.ts'
import { readPathKey } from './path-key.ts'
import { notice, problem, type SpecProblem } from './spec-problem.ts'
import { walkDocument } from './walk-document.ts'

/**
 * What a document says by names that nothing in it has: security schemes, kinds of a discriminator, the
 * operations of links, tags. And what is legal, but doubtful: odd path keys, patterns of the older grammar.
 */
export function structureProblems(
  document: OpenApiDocument,
  operations: readonly Operation[],
): SpecProblem[] {
  return [
    ...securityNames(document, document, '', undefined),
    ...operations.flatMap((operation) => operationProblems(document, operation)),
    ...pathKeys(document),
    ...nodeProblems(document, new Set(operations.map(({ id }) => id))),
  ]
}

function operationProblems(document: OpenApiDocument, operation: Operation): SpecProblem[] {
  const pointer = operationPointer(operation)
  const { node } = locate(document, pointer)
  const found = securityNames(document, node, pointer, operation.id)
  const { responses } = node
  if (!isJsonObject(responses) || Object.keys(responses).length === 0) {
    const message = 'The operation documents no response. The mock responds with 200 and no body.'
    found.push(notice(`#${pointer}/responses`, message, { operation: operation.id }))
  }
  found.push(...statuses(document, operation), ...parameterNames(document, operation))
  const declared = objectsIn(document['tags']).map(({ name }) => name)
  const { tags } = node
  if (declared.length === 0 || !Array.isArray(tags)) return found
  for (const [index, tag] of tags.entries()) {
    if (declared.includes(tag)) continue
    const message = `The document declares no tag '${tag}'. There are: ${declared.join(', ')}.`
    found.push(problem(`#${pointer}/tags/${index}`, message, operation.id))
  }
  return found
}

function statuses(document: OpenApiDocument, operation: Operation): SpecProblem[] {
  const node = locate(document, operationPointer(operation))
  const responses = child(document, node, 'responses')
  return Object.keys(responses?.node ?? {}).flatMap((status) => {
    if (/^(?:[1-5](?:\d\d|XX)|default|x-.*)$/i.test(status)) return []
    const message = `HTTP has no status '${status}'. Expected 100 to 599, a class such as 4XX, or default.`
    return [problem(`#${responses?.pointer}${pointerStep(status)}`, message, operation.id)]
  })
}

/** Parameters that stand twice in a list, and those of the path that are in none. */
function parameterNames(document: OpenApiDocument, operation: Operation): SpecProblem[] {
  const owners = [
    locate(document, `/paths${pointerStep(operation.path)}`),
    locate(document, operationPointer(operation)),
  ]
  const declared = new Set<string>()
  const found = owners.flatMap((owner) => {
    const seen = new Set<string>()
    const list = Array.isArray(owner.node['parameters']) ? owner.node['parameters'] : []
    return list.flatMap((_: unknown, index) => {
      const parameter = child(document, listOf(owner), index)?.node
      if (typeof parameter?.['name'] !== 'string') return []
      const { in: place, name } = parameter
      const key = place === 'header' ? `header ${name.toLowerCase()}` : `${place} ${name}`
      declared.add(key)
      if (!seen.has(key)) {
        seen.add(key)
        return []
      }
      const message = `The ${place} parameter '${name}' stands twice in this list. Keep one of them.`
      return [problem(`#${owner.pointer}/parameters/${index}`, message, operation.id)]
    })
  })
  const names = [...readPathKey(operation.path).path.matchAll(/\{([^{}]*)\}/g)].map(
    ([, name]) => name,
  )
  const missing = names.filter((name) => !declared.has(`path ${name}`))
  const pointer = `#${operationPointer(operation)}/parameters`
  return [
    ...found,
    ...missing.map((name) => {
      const message = `The path has {${name}}, and no path parameter declares it. Any value is taken.`
      return notice(pointer, message, { operation: operation.id })
    }),
  ]
}

function listOf(owner: Located): Located {
  const node = owner.node['parameters'] as unknown as JsonObject
  return { node, pointer: `${owner.pointer}/parameters` }
}

function securityNames(
  document: OpenApiDocument,
  owner: JsonObject,
  pointer: string,
  operation: string | undefined,
): SpecProblem[] {
  const known = componentNames(document, 'securitySchemes')
  return objectsIn(owner['security']).flatMap((requirement, index) =>
    Object.keys(requirement)
      .filter((name) => !known.includes(name))
      .map((name) => {
        const where = `#${pointer}/security/${index}${pointerStep(name)}`
        const message =
          `The document has no security scheme '${name}'. There are: ${known.join(', ') || 'none'}. ` +
          'Requests need other credentials of the document instead.'
        return problem(where, message, operation)
      }),
  )
}

function pathKeys(document: OpenApiDocument): SpecProblem[] {
  return children(document, locate(document, '/paths')).flatMap(([key]) => {
    if (key.startsWith('x-')) return []
    const pointer = `#/paths${pointerStep(key)}`
    if (!key.startsWith('/')) {
      const message = `A path begins with a slash. '${key}' is served as '/${key}'.`
      return [problem(pointer, message)]
    }
    const { query, fragment } = readPathKey(key)
    if (query.length === 0 && fragment === undefined) return []
    const part = fragment === undefined ? 'a query' : 'a fragment'
    const message =
      `The path has ${part}, which OpenAPI does not define. Operations on one path are told apart by ` +
      'their query, and by the parameters that they require.'
    return [notice(pointer, message)]
  })
}

function nodeProblems(document: OpenApiDocument, ids: ReadonlySet<string>): SpecProblem[] {
  const found: SpecProblem[] = []
  walkDocument(document, (node, pointer) => {
    found.push(...mappings(document, node, pointer), ...links(document, node, pointer, ids))
    const { pattern } = node
    if (typeof pattern === 'string' && isOldGrammar(pattern)) {
      const message =
        `The pattern ${pattern} is only legal in the older grammar of regular expressions, without ` +
        'the flag `u`. It is read by that.'
      found.push(notice(`#${pointer}/pattern`, message))
    }
  })
  return found
}

function mappings(document: OpenApiDocument, node: JsonObject, pointer: string): SpecProblem[] {
  const { discriminator } = node
  const mapping = isJsonObject(discriminator) ? discriminator['mapping'] : undefined
  if (!isJsonObject(mapping)) return []
  const schemas = componentNames(document, 'schemas')
  return Object.entries(mapping).flatMap(([kind, target]) => {
    if (typeof target !== 'string') return []
    if (schemas.includes(target) || leadsSomewhere(document, target)) return []
    const where = `#${pointer}/discriminator/mapping${pointerStep(kind)}`
    return [
      problem(where, `The document has no schema '${target}', which the kind '${kind}' names.`),
    ]
  })
}

function links(
  document: OpenApiDocument,
  node: JsonObject,
  pointer: string,
  ids: ReadonlySet<string>,
): SpecProblem[] {
  const { links: named } = node
  if (!isJsonObject(named) || !isResponseLike(node)) return []
  const owner: Located = { node: named, pointer: `${pointer}/links` }
  return children(document, owner).flatMap(([name, link]) => {
    const { operationId, operationRef } = link.node
    if (typeof operationId === 'string' && !ids.has(operationId)) {
      const message = `The link '${name}' names the operation '${operationId}', which is not there.`
      return [problem(`#${link.pointer}/operationId`, message)]
    }
    if (typeof operationRef !== 'string' || !operationRef.startsWith('#')) return []
    if (leadsSomewhere(document, operationRef)) return []
    const message = `The link '${name}' leads to ${operationRef}, where nothing is.`
    return [problem(`#${link.pointer}/operationRef`, message)]
  })
}

/** A member of a schema may be called `links` too. */
function isResponseLike(node: JsonObject): boolean {
  return typeof node['description'] === 'string' && !('properties' in node) && !('type' in node)
}

function leadsSomewhere(document: OpenApiDocument, reference: string): boolean {
  if (!reference.startsWith('#/')) return false
  try {
    locate(document, decodeURIComponent(reference.slice(1)))
    return true
  } catch {
    return false
  }
}

function componentNames(document: OpenApiDocument, kind: string): string[] {
  const components = child(document, { node: document, pointer: '' }, 'components')
  const named = components?.node[kind]
  return isJsonObject(named) ? Object.keys(named) : []
}

function isOldGrammar(pattern: string): boolean {
  const compiles = (flags: string): boolean => {
    try {
      return new RegExp(pattern, flags) instanceof RegExp
    } catch {
      return false
    }
  }
  return !compiles('u') && compiles('')
}
