import { media, NotHere, operation, operations, parameter, schema } from './places.ts'
import type { Any, Path, SeededSpec } from './seeded-spec.ts'

/** A mistake, by what is wrong, how it is made, and, where one alone shall tell it, the rule. */
export type Mistake = readonly [title: string, make: (spec: SeededSpec) => void, rule?: string]

const isObject = ({ type, properties }: Any): boolean =>
  [type].flat().includes('object') && Object.keys(properties ?? {}).length > 1
const isText = ({ type }: Any): boolean => [type].flat().includes('string')
const isNumber = ({ type }: Any): boolean =>
  [type].flat().some((one) => one === 'integer' || one === 'number')
const writes = ({ method }: { readonly method: string }): boolean => method !== 'get'
const serves =
  (name: RegExp) =>
  ({ op }: { readonly op: Any }): boolean =>
    [op['x-capability'] ?? []].flat().some((one: string) => name.test(one))

/** Sets a member of the first operation that fits. */
const onOperation =
  (key: string, value: unknown, fits?: Parameters<typeof operation>[1]) =>
  (spec: SeededSpec): void =>
    spec.set([...operation(spec, fits).path, key], value)
const onSchema =
  (fits: (schema: Any, path: Path) => boolean, change: (schema: Any) => Any) =>
  (spec: SeededSpec): void => {
    const path = schema(spec, fits)
    for (const [key, value] of Object.entries(change(spec.at(path))))
      spec.set([...path, key], value)
  }
const onParameter =
  (key: string, value: unknown, fits?: Parameters<typeof parameter>[1]) =>
  (spec: SeededSpec): void =>
    spec.set([...parameter(spec, fits).path, key], value)
const without =
  (find: (spec: SeededSpec) => Path) =>
  (spec: SeededSpec): void =>
    spec.delete(find(spec))
const exampleOf = (spec: SeededSpec, status?: RegExp): Path => {
  const { path, name } = media(spec, status)
  return [...path, 'examples', name]
}
const member = (spec: SeededSpec): { readonly path: Path; readonly value: Any } => {
  const path = [...exampleOf(spec), 'value']
  const value = spec.at(path)
  if (Array.isArray(value) || typeof value !== 'object') throw new NotHere()
  return { path, value }
}
const body = (spec: SeededSpec): { readonly path: Path; readonly type: string } => {
  const { path, op } = operation(
    spec,
    ({ op: one }) => spec.follow(one.requestBody)?.content !== undefined,
  )
  const [type = ''] = Object.keys(spec.follow(op.requestBody).content)
  return { path: [...path, 'requestBody', 'content', type], type }
}

/** Mistakes that rules saw from the first. */
export const seenBefore: readonly Mistake[] = [
  ['operationId is missing', without((spec) => [...operation(spec).path, 'operationId'])],
  [
    'operationId stands twice',
    (spec) => {
      const [one, other] = operations(spec)
      if (one === undefined || other === undefined) throw new NotHere()
      spec.set([...other.path, 'operationId'], one.op.operationId)
    },
  ],
  ['operationId is not verb and noun', onOperation('operationId', 'images')],
  ['operationId is in snake case', onOperation('operationId', 'search_images')],
  ['an example of a response lacks a member', (spec) => spec.set([...exampleOf(spec), 'value'], 7)],
  [
    'an example of a parameter does not fit',
    onParameter('example', {}, ({ schema: one }) => isText(one ?? {})),
  ],
  [
    'a default is not in the enum',
    onSchema(
      (one) => one.enum !== undefined && isText(one),
      () => ({ default: 'nothing-like-it' }),
    ),
  ],
  [
    'a pattern is not anchored',
    onSchema(
      (one) => /^\^.*\$$/.test(one.pattern ?? ''),
      ({ pattern }) => ({ pattern: pattern.slice(1) }),
    ),
  ],
  [
    'a pattern is not of ECMAScript',
    onSchema(
      (one) => one.pattern !== undefined,
      () => ({ pattern: '^(?P<a>x$' }),
    ),
  ],
  ['an operation has no security', without((spec) => [...operation(spec).path, 'security'])],
  ['a response has no example', (spec) => spec.delete([...media(spec).path, 'examples'])],
  [
    'a path parameter is not declared',
    (spec) => {
      const { of } = parameter(spec, (one) => one.in === 'path')
      spec.delete([...of.path, 'parameters'])
    },
  ],
  [
    'a path parameter is too many',
    (spec) => {
      const { path } = operation(spec)
      spec.append([...path, 'parameters'], {
        name: 'extra',
        in: 'path',
        required: true,
        description: 'Not in the path.',
        schema: { type: 'string', minLength: 1 },
      })
    },
  ],
  ['a path parameter is optional', onParameter('required', false, (one) => one.in === 'path')],
  ['an operation has no description', without((spec) => [...operation(spec).path, 'description'])],
  ['a parameter has no description', without((spec) => [...parameter(spec).path, 'description'])],
  [
    'exclusiveMinimum is a boolean',
    onSchema(
      (one) => one.minimum !== undefined,
      () => ({ exclusiveMinimum: true }),
    ),
  ],
  [
    'an operation has no provenance',
    without((spec) => [
      ...operation(spec, ({ op }) => op['x-provenance'] !== undefined).path,
      'x-provenance',
    ]),
  ],
  [
    'an operation has a provenance of unknown kind',
    onOperation('x-provenance', { kind: 'guessed', note: 'Nobody knows.' }),
  ],
  [
    'an example of a response has no provenance',
    (spec) => spec.delete([...exampleOf(spec), 'x-provenance']),
  ],
  ['x-billable is missing', without((spec) => [...operation(spec, writes).path, 'x-billable'])],
  [
    'what is billable is idempotent',
    onOperation('x-retry-safety', 'idempotent', ({ op }) => op['x-billable'] === true),
  ],
  [
    'a security scheme is not sensitive',
    (spec) => {
      const [name = ''] = Object.keys(spec.document.components.securitySchemes)
      spec.delete(['components', 'securitySchemes', name, 'x-sensitive'])
    },
  ],
  [
    'a parameter is a bare string',
    (spec) => {
      const { path } = operation(spec)
      const bare = { name: 'q', in: 'query', description: 'Words.', schema: { type: 'string' } }
      spec.append([...path, 'parameters'], bare)
    },
  ],
  [
    'a reference leads to a missing key',
    (spec) => {
      const { path } = media(spec)
      spec.set([...path, 'schema'], { $ref: '#/components/schemas/Nowhere' })
    },
  ],
  [
    'a reference leads to a missing file',
    (spec) => spec.set([...media(spec).path, 'schema'], { $ref: '../nowhere.yaml#/One' }),
  ],
  [
    'alternatives overlap',
    (spec) => {
      const { path, name } = media(spec)
      const one = { type: 'object', additionalProperties: true }
      spec.set([...path, 'schema'], { oneOf: [one, { ...one, minProperties: 0 }] })
      if (typeof spec.at([...path, 'examples', name, 'value']) !== 'object') throw new NotHere()
    },
  ],
  ['an integer is of format int31', onSchema(isNumber, () => ({ format: 'int31' }))],
  [
    'a required member does not exist',
    onSchema(isObject, ({ required = [] }) => ({ required: [...required, 'nothingLikeIt'] })),
  ],
  ['a keyword is misspelt', onSchema(isText, () => ({ minLenght: 1 }))],
  [
    'a request body is open',
    (spec) => {
      const { path } = body(spec)
      const schema = spec.at([...path, 'schema'])
      if (schema?.additionalProperties !== false) throw new NotHere()
      spec.delete([...path, 'schema', 'additionalProperties'])
    },
  ],
  ['a tag is unknown', onOperation('tags', ['nothing'])],
  ['the document is of OpenAPI 3.0.3', (spec) => spec.set(['openapi'], '3.0.3')],
]

/** Mistakes that no rule saw before these. */
export const unseenBefore: readonly Mistake[] = [
  [
    'security names an unknown scheme',
    (spec) => {
      const { path, op } = operation(
        spec,
        ({ op: one }) => Object.keys(one.security?.[0] ?? {}).length > 0,
      )
      const [[name = '', scopes]] = Object.entries(op.security[0]) as [[string, unknown]]
      spec.set([...path, 'security'], [{ [`${name}s`]: scopes }])
    },
  ],
  [
    'a schema is used by nobody, among the components',
    (spec) =>
      spec.set(['components', 'schemas'], {
        Spare: { description: 'A spare one.', type: 'string' },
      }),
  ],
  [
    'a schema is used by nobody, in a file of schemas',
    (spec) =>
      spec.addBeside(schema(spec, isObject), 'Spare', {
        description: 'A spare one.',
        type: 'string',
      }),
  ],
  [
    'a parameter is used by nobody',
    (spec) =>
      spec.set(['components', 'parameters'], {
        Spare: {
          name: 'spare',
          in: 'query',
          description: 'A spare one.',
          schema: { type: 'string', minLength: 1 },
        },
      }),
  ],
  [
    'a security scheme is used by nobody',
    (spec) =>
      spec.set(['components', 'securitySchemes', 'spare'], {
        type: 'http',
        scheme: 'bearer',
        description: 'A spare one.',
        'x-sensitive': true,
      }),
  ],
  [
    'there is no 2xx',
    (spec) => {
      const { path, op } = operation(spec)
      for (const status of Object.keys(op.responses).filter((one) => one.startsWith('2')))
        spec.rename([...path, 'responses', status], '400')
    },
  ],
  [
    'there is no 4xx',
    (spec) => {
      const { path, op } = operation(spec, ({ op: one }) =>
        Object.keys(one.responses).some((status) => /^[45]/.test(status)),
      )
      for (const status of Object.keys(op.responses).filter((one) => /^[45]/.test(one)))
        spec.delete([...path, 'responses', status])
      if (JSON.stringify(op.responses['200'] ?? {}).includes('Failure')) throw new NotHere()
    },
  ],
  [
    'an enum has a value twice',
    onSchema(
      (one) => one.enum !== undefined,
      ({ enum: values }) => ({ enum: [...values, values[0]] }),
    ),
  ],
  [
    'an enum has a value of a wrong type',
    onSchema(
      (one) => one.enum !== undefined && isText(one) && !isNumber(one),
      ({ enum: values }) => ({ enum: [...values, 7] }),
    ),
  ],
  ['nullable of 3.0', onSchema(isText, () => ({ nullable: true }))],
  ['there are no servers', (spec) => spec.delete(['servers'])],
  ['servers are empty', (spec) => spec.set(['servers'], [])],
  [
    'a server is called over http',
    (spec) =>
      spec.set(
        ['servers'],
        spec.document.servers.map((one: Any) => ({
          ...one,
          url: one.url.replace('https:', 'http:'),
        })),
      ),
  ],
  [
    'a list has no items',
    (spec) =>
      spec.delete([
        ...schema(spec, ({ type, items }) => [type].flat().includes('array') && items),
        'items',
      ]),
  ],
  [
    'JSON stands where the vendor takes a form',
    (spec) => {
      const forms = operations(
        spec,
        ({ op }) =>
          spec.follow(op.requestBody)?.content?.['application/x-www-form-urlencoded'] !== undefined,
      )
      if (forms.length < 3) throw new NotHere()
      spec.rename(
        [...(forms[0]?.path ?? []), 'requestBody', 'content', 'application/x-www-form-urlencoded'],
        'application/json',
      )
    },
  ],
  ['a summary is missing', without((spec) => [...operation(spec).path, 'summary'])],
  ['a summary is empty', onOperation('summary', '')],
  ['info has no description', (spec) => spec.delete(['info', 'description'])],
  ['info is empty of contact', (spec) => spec.delete(['info', 'contact'])],
  [
    'a schema has no description',
    without((spec) => [
      ...schema(spec, (one, path) => path.length === 3 && one.description !== undefined),
      'description',
    ]),
  ],
  [
    'a member has no description',
    without((spec) => [
      ...schema(
        spec,
        (one, path) =>
          path.length > 3 && path.at(-2) === 'properties' && one.description !== undefined,
      ),
      'description',
    ]),
  ],
  [
    'the description of a member is empty',
    onSchema(
      (one, path) => path.length > 3 && one.description !== undefined,
      () => ({ description: ' ' }),
    ),
  ],
  [
    'a member is renamed in the schema, but not in the examples',
    (spec) => {
      const { value } = member(spec)
      const shown = JSON.stringify(value)
      const path = schema(
        spec,
        (one) =>
          isObject(one) &&
          one.additionalProperties === undefined &&
          Object.keys(one.properties).some(
            (name) => shown.includes(`"${name}":`) && !one.required?.includes(name),
          ),
      )
      const one = spec.at(path)
      const name = Object.keys(one.properties).find(
        (key) => shown.includes(`"${key}":`) && !one.required?.includes(key),
      )
      spec.rename([...path, 'properties', name ?? ''], `${name}New`)
    },
  ],
  ['an unknown extension', onOperation('x-link-expiry-secs', 600)],
  ['an unknown extension of a schema', onSchema(isObject, () => ({ 'x-sensitve': true }))],
  ['an unknown extension of the root', (spec) => spec.set(['x-failure-patterns'], [])],
  ['an extension has a value of the wrong kind', onOperation('x-link-expiry-seconds', '600')],
  ['x-anonymous is a text', onOperation('x-anonymous', 'yes')],
  [
    'x-sensitive is a text',
    (spec) => {
      const [name = ''] = Object.keys(spec.document.components.securitySchemes)
      spec.set(['components', 'securitySchemes', name, 'x-sensitive'], 'yes')
    },
  ],
  [
    'reading is said to be a purchase',
    onOperation(
      'x-capability',
      'licensing.purchase',
      ({ method, op }) => method === 'get' && op['x-capability'] !== 'licensing.purchase',
    ),
  ],
  [
    'getting one is said to be a search',
    onOperation(
      'x-capability',
      'search.assets',
      ({ op }) => /^get/.test(op.operationId) && op['x-capability']?.length > 0,
    ),
  ],
  [
    'a listing is said to get one',
    onOperation('x-capability', 'assets.get', ({ op }) => /^(list|search)/.test(op.operationId)),
  ],
  [
    'an operation has the capability of another',
    (spec) => {
      const one = operation(
        spec,
        serves(/favorites|categories|tagging\.|moderation\.get$|collections/),
      )
      spec.set([...one.path, 'x-capability'], 'recents.list')
    },
  ],
  [
    'a purchase is not billable',
    onOperation('x-billable', false, ({ op }) => op['x-billable'] === true),
  ],
  [
    'a purchase is safe',
    onOperation('x-retry-safety', 'safe', ({ op }) => op['x-billable'] === true),
  ],
  [
    'a purchase is not billable, and safe',
    (spec) => {
      const { path } = operation(spec, ({ op }) => op['x-billable'] === true)
      spec.set([...path, 'x-billable'], false)
      spec.set([...path, 'x-retry-safety'], 'safe')
    },
  ],
  [
    'a secret header parameter is not marked',
    (spec) => {
      const { path } = operation(spec)
      spec.append([...path, 'parameters'], {
        name: 'X-Session-Token',
        in: 'header',
        description: 'Who calls.',
        schema: { type: 'string', minLength: 1 },
      })
    },
  ],
  [
    'a token in a response is not marked',
    (spec) => {
      const path = schema(spec, (one) => isObject(one) && one.additionalProperties === undefined)
      spec.set([...path, 'properties', 'accessToken'], {
        description: 'For later calls.',
        type: 'string',
      })
    },
  ],
  [
    'a sensitive parameter no longer is',
    (spec) =>
      spec.delete([...parameter(spec, (one) => one['x-sensitive'] === true).path, 'x-sensitive']),
  ],
  [
    'a sensitive member no longer is',
    (spec) => spec.delete([...schema(spec, (one) => one['x-sensitive'] === true), 'x-sensitive']),
  ],
  [
    'a paging parameter has another name',
    (spec) => {
      const { path } = parameter(spec, (one) =>
        /^(page|per_page|pageSize|page_size|offset)$/.test(one.name),
      )
      spec.set([...path, 'name'], 'p_no')
    },
  ],
  [
    'a nested object of a request is open',
    (spec) => {
      const path = schema(spec, (one, at) => one.additionalProperties === false && at.length > 3)
      spec.delete([...path, 'additionalProperties'])
    },
  ],
  [
    'an open object does not say so',
    (spec) => {
      const path = schema(
        spec,
        (one) => one.additionalProperties === true && one.properties === undefined,
      )
      spec.delete([...path, 'additionalProperties'])
    },
  ],
]
