import { isJsonObject, type JsonObject } from './openapi-document.ts'

/** A place where a server of the spec answers. */
export interface ServerPlace {
  /** The template of the path that every path is below, without a trailing slash: `/plus`, `/{tenant}/v1`. */
  readonly basePath: string
  /** The pattern of its origins; undefined for a server that is no more than a path. */
  readonly origin: RegExp | undefined
  /** The origin by the variables' defaults, if there is one. */
  readonly defaultOrigin: string | undefined
}

/** Values of the variables of one server beyond which the rest stays a parameter. */
const MOST_PLACES = 64

/**
 * The places of a server object, the first with every variable at its default. A variable with an `enum` has
 * a place for each value; one without takes any text.
 */
export function serverPlaces({ url, variables }: JsonObject): ServerPlace[] {
  if (typeof url !== 'string') return []
  const known = isJsonObject(variables) ? variables : {}
  return startingPoints(url.trim(), known).flatMap((text) => placesOf(text, known))
}

/** The URL, with a variable that it begins with filled in: it may hold scheme and host. */
function startingPoints(url: string, variables: JsonObject): string[] {
  const [whole, name] = /^\{([^{}]*)\}(?!:)/.exec(url) ?? []
  if (whole === undefined || name === undefined) return [url]
  const rest = url.slice(whole.length)
  const values = valuesOf(variables, name)
  // Without a value it can only be the server's address.
  return values.length > 0 ? values.map((value) => value + rest) : [rest]
}

function placesOf(url: string, variables: JsonObject): ServerPlace[] {
  const [, scheme, host, rest] =
    /^((?:[a-z][\w+.-]*|\{[^{}]*\}):)?\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? []
  const path = rest ?? url.replace(/[?#].*$/s, '')
  const origin = host === undefined ? undefined : `${scheme ?? 'https:'}//${host}`
  return pathsOf(path, variables).map((basePath) => ({
    basePath,
    origin: origin === undefined ? undefined : originPattern(origin, variables),
    defaultOrigin: origin === undefined ? undefined : defaultOrigin(origin, variables),
  }))
}

/** The base paths: variables filled in by their values, then left free where no `enum` limits them. */
function pathsOf(path: string, variables: JsonObject): string[] {
  let paths = [path]
  for (const [whole, name = ''] of path.matchAll(/\{([^{}]*)\}/g)) {
    const values = valuesOf(variables, name)
    const all = isLimited(variables, name) ? values : [...values, whole]
    const next = paths.flatMap((text) => all.map((value) => text.replace(whole, () => value)))
    if (next.length <= MOST_PLACES) paths = next
  }
  return [...new Set(paths.map(normalPath))]
}

function normalPath(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.map((segment) => `/${segment}`).join('')
}

function originPattern(origin: string, variables: JsonObject): RegExp {
  const pattern = origin
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      const [, name] = /^\{([^{}]*)\}$/.exec(part) ?? []
      if (name === undefined) return escapePattern(part)
      const values = isLimited(variables, name) ? valuesOf(variables, name) : []
      return values.length > 0 ? `(?:${values.map(escapePattern).join('|')})` : '[^/]*'
    })
    .join('')
  const port = origin.replace(/^[^/]*\/\//, '').includes(':') ? '' : '(?::\\d+)?'
  return new RegExp(`^${pattern}${port}$`, 'i')
}

function defaultOrigin(origin: string, variables: JsonObject): string | undefined {
  const filled = origin.replace(/\{([^{}]*)\}/g, (_, name) => valuesOf(variables, name)[0] ?? name)
  return URL.canParse(filled) ? new URL(filled).origin : undefined
}

/** The values that the document names for a variable, its default first. */
function valuesOf(variables: JsonObject, name: string): string[] {
  const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (!isJsonObject(variable)) return []
  const { default: first, enum: others } = variable
  const values = [...(first === undefined ? [] : [first]), ...(Array.isArray(others) ? others : [])]
  return [...new Set(values.map(String))]
}

function isLimited(variables: JsonObject, name: string): boolean {
  const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
  return isJsonObject(variable) && Array.isArray(variable['enum']) && variable['enum'].length > 0
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
