import { splitReference } from '@picturedesk/openapi'
import { isObject } from '../walk-operation.js'
import { onDocument } from './document-model.js'
import { targetOf } from './follow.js'

/**
 * Demands that each component is needed by an operation, through others too, each security scheme by a `security`, and each
 * tag by an operation.
 */
export const componentsUsed = onDocument((model) => {
  const { root, operations, objects } = model
  const used = new Set()
  reach(rootless(root))
  for (const { security } of [root, ...operations.map(({ operation }) => operation)])
    for (const requirement of Array.isArray(security) ? security : [])
      for (const name of Object.keys(requirement ?? {})) used.add(`securitySchemes/${name}`)
  const tags = new Set(operations.flatMap(({ operation }) => operation['tags'] ?? []))
  return [
    ...Object.entries(isObject(root['components']) ? root['components'] : {}).flatMap(
      ([section, parts]) =>
        section.startsWith('x-')
          ? []
          : Object.keys(isObject(parts) ? parts : {})
              .filter((name) => !used.has(`${section}/${name}`))
              .map((name) => ({
                message: `Nothing refers to ${name}.`,
                path: ['components', section, name],
              })),
    ),
    ...(Array.isArray(root['tags']) ? root['tags'] : []).flatMap((tag, index) =>
      isObject(tag) && !tags.has(tag['name'])
        ? [{ message: `No operation has the tag ${tag['name']}.`, path: ['tags', index] }]
        : [],
    ),
  ]

  /** @param {unknown} node */
  function reach(node) {
    if (typeof node !== 'object' || node === null) return
    for (const [key, inner] of Object.entries(node)) {
      if (key === 'mapping' && isObject(inner)) Object.values(inner).forEach(follow)
      else if (key === '$ref') follow(inner)
      else reach(inner)
    }
  }

  /**
   * The component in which that stands which a reference leads to by its `$anchor` or `$id`.
   *
   * @param {string} reference
   */
  function holding(reference) {
    const target = targetOf(root, reference)
    if (target === undefined) return []
    return objects.find(({ node }) => node === target)?.path.map(String) ?? []
  }

  /** @param {unknown} reference */
  function follow(reference) {
    if (typeof reference !== 'string') return
    // A mapping of kinds may name a schema without a path.
    const path = /^[\w.-]+$/.test(reference)
      ? ['components', 'schemas', reference]
      : splitReference(reference).path
    const [top, section = '', name = ''] = path[0] === 'components' ? path : holding(reference)
    const key = `${section}/${name}`
    if (top !== 'components' || used.has(key)) return
    used.add(key)
    reach(root['components']?.[section]?.[name])
  }
})

/** @param {Record<string, any>} root */
function rootless({ components: _, ...rest }) {
  return rest
}
