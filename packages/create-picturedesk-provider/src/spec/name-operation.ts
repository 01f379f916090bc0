const verbs: Readonly<Record<string, string>> = {
  post: 'create',
  put: 'replace',
  patch: 'change',
  delete: 'remove',
}

/**
 * The name of an operation in camel case: made from its operationId, or else from method and path.
 * A name that is taken gets a number.
 */
export function nameOperation(
  operationId: string | undefined,
  method: string,
  path: string,
  taken: ReadonlySet<string>,
): string {
  const wanted =
    operationId !== undefined && /^[a-z][A-Za-z0-9]*$/.test(operationId)
      ? operationId
      : camelCase(operationId ?? '') || fromPath(method, path)
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`
  return name
}

function fromPath(method: string, path: string): string {
  const segments = path.split('/').filter(Boolean)
  const verb =
    verbs[method] ??
    (segments.at(-1) === 'search' ? '' : segments.at(-1)?.startsWith('{') ? 'get' : 'list')
  const words = segments.filter((segment) => !segment.startsWith('{') && !/^v\d+$/.test(segment))
  if (words.at(-1) === 'search') words.unshift(words.pop() ?? '')
  return camelCase([verb, ...words].join(' ')) || `${method}Root`
}

function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(Boolean)
  const [first = '', ...rest] = words
  const start = first.charAt(0).toLowerCase() + first.slice(1)
  const name = start + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return name.replace(/^[0-9]+/, '')
}
