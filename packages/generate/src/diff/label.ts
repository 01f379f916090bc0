import type { Spot } from './change.ts'

const STRUCTURE = new Set([
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems', 'then', 'else', 'if', 'not', 'contains'],
])

/**
 * What a message calls the value at a place: `Image.title` of a component, `elements[].title` of a body,
 * `keyword` of a parameter.
 */
export function labelOf({ pointer, route }: Spot): string {
  const component = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(pointer)
  if (component !== null) {
    const [, name = '', rest = ''] = component
    return `\`${pathOf(keysOf(rest), unescaped(name))}\``
  }
  const keys = keysOf(route.slice(1))
  const start = keys.indexOf('schema')
  if (start === -1) return `\`${keys.at(-1) ?? ''}\``
  const label = pathOf(keys.slice(start + 1), '')
  return label === '' ? owner(keys.slice(0, start)) : `\`${label}\``
}

function keysOf(path: string): string[] {
  return path.split('/').slice(1).map(unescaped)
}

/** The members on the way through a schema. */
function pathOf(keys: readonly string[], start: string): string {
  let label = start
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string
    if (key === 'properties' || key === 'patternProperties') {
      const name = keys[++index]
      if (name !== undefined) label += label === '' ? name : `.${name}`
    } else if (key === 'items') label += '[]'
    else if (key === 'additionalProperties') label += label === '' ? '*' : '.*'
    else if (key === 'propertyNames') label += label === '' ? 'names of members' : ' (names)'
    else if (key === 'prefixItems') label += `[${keys[++index] ?? ''}]`
    else if (STRUCTURE.has(key)) {
      if (/^\d+$/.test(keys[index + 1] ?? '')) index++
    } else break
  }
  return label
}

/** What has the schema: a body, a header or a parameter. */
function owner(keys: readonly string[]): string {
  const media = keys.lastIndexOf('content')
  if (media !== -1) {
    if (keys.includes('responses')) return `the body of ${keys[keys.indexOf('responses') + 1]}`
    return keys.includes('requestBody') ? 'the body' : 'the value'
  }
  const header = keys.lastIndexOf('headers')
  return header === -1 ? 'the value' : `the header \`${keys[header + 1]}\``
}

function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
