const STRUCTURE = new Set([
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems', 'then', 'else', 'if', 'not', 'contains'],
])

/** What a message calls the value at a place: `elements[].title` of a body, `keyword` of a parameter. */
export function labelOf(route: string): string {
  const keys = route.slice(2).split('/').map(unescaped)
  const start = keys.indexOf('schema')
  if (start === -1) return `\`${keys.at(-1) ?? ''}\``
  let label = ''
  for (let index = start + 1; index < keys.length; index++) {
    const key = keys[index] as string
    if (key === 'properties' || key === 'patternProperties') {
      const name = keys[++index]
      if (name !== undefined) label += label === '' ? name : `.${name}`
    } else if (key === 'items') label += '[]'
    else if (key === 'additionalProperties') label += label === '' ? '*' : '.*'
    else if (key === 'propertyNames') label += ' (names)'
    else if (key === 'prefixItems') label += `[${keys[++index] ?? ''}]`
    else if (STRUCTURE.has(key)) {
      if (/^\d+$/.test(keys[index + 1] ?? '')) index++
    } else break
  }
  if (label !== '') return `\`${label}\``
  return owner(keys.slice(0, start))
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
