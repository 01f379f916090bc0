import { type Manifest, type MethodName, methodsOf } from '@picturedesk/provider'

/** A response that the vendor's spec shows for an operation. */
export interface SpecExample {
  /** Name of the example, as it stands in the spec. */
  readonly name: string
  readonly operation: string
  readonly httpMethod: string
  /** Path of the operation, such as `/images/{id}`. */
  readonly path: string
  readonly status: number
  readonly mediaType: string
  readonly body: unknown
  /** Whether the spec does not say that it assumes the example. */
  readonly documented: boolean
}

type Json = Readonly<Record<string, unknown>>

/** The examples of successes in JSON, of each operation that serves a method. */
export function specExamples(spec: unknown, manifest: Manifest, method: MethodName): SpecExample[] {
  const root = objectOf(spec)
  const found: SpecExample[] = []
  for (const [path, item] of entries(root, root['paths']))
    for (const [httpMethod, operation] of entries(root, item)) {
      const id = String(operation['operationId'] ?? '')
      if (!methodsOf(manifest, id).includes(method)) continue
      for (const shown of shownBy(root, operation))
        found.push({ ...shown, operation: id, httpMethod: httpMethod.toUpperCase(), path })
    }
  const documented = found.filter((example) => example.documented)
  return documented.length > 0 ? documented : found
}

function shownBy(root: Json, operation: Json) {
  return entries(root, operation['responses']).flatMap(([code, response]) => {
    // `2XX` stands for any success.
    const status = Number(/^2XX$/i.test(code) ? 200 : code)
    if (!(status >= 200 && status < 300)) return []
    return entries(root, response['content']).flatMap(([mediaType, media]) => {
      if (!mediaType.includes('json')) return []
      const named = entries(root, media['examples']).map(([name, example]) => ({
        name,
        body: example['value'],
        origins: [example, media, response, operation],
      }))
      const single = {
        name: 'example',
        body: media['example'],
        origins: [media, response, operation],
      }
      return [...named, ...('example' in media ? [single] : [])]
        .filter(({ body }) => body !== undefined)
        .map(({ name, body, origins }) => ({
          name,
          body,
          status,
          mediaType,
          documented: kindOf(origins) !== 'assumed',
        }))
    })
  })
}

/** What the nearest of those that say it says of where it comes from. */
function kindOf(origins: readonly Json[]): unknown {
  const stated = origins.find((origin) => origin['x-provenance'] !== undefined)
  return objectOf(stated?.['x-provenance'])['kind']
}

/** The members of an object that are objects themselves, references resolved. */
function entries(root: Json, value: unknown): [string, Json][] {
  return Object.entries(resolved(root, value)).flatMap(([name, part]) => {
    const whole = resolved(root, part)
    return Object.keys(whole).length > 0 ? [[name, whole]] : []
  })
}

/** Follows a reference within the document; one that leads elsewhere has no examples. */
function resolved(root: Json, value: unknown, depth = 0): Json {
  const object = objectOf(value)
  const { $ref } = object
  if (typeof $ref !== 'string' || depth > 9) return object
  if (!$ref.startsWith('#/')) return {}
  const steps = $ref.slice(2).split('/').map(unescaped)
  const target = steps.reduce<unknown>((at, step) => objectOf(at)[step], root)
  return { ...resolved(root, target, depth + 1), ...withoutRef(object) }
}

function withoutRef({ $ref: _, ...rest }: Json): Json {
  return rest
}

function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}
