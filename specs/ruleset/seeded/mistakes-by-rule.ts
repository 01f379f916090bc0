import type { Mistake } from './mistakes.ts'
import { media, NotHere, operation, parameter, schema } from './places.ts'
import type { Any, Path, SeededSpec } from './seeded-spec.ts'

const types = ({ type }: Any): string[] => [type ?? []].flat()
const isObject = (one: Any): boolean =>
  types(one).includes('object') && Object.keys(one.properties ?? {}).length > 1
const isText = (one: Any): boolean => types(one).includes('string')
const isCount = (one: Any): boolean => types(one).includes('integer')
const stated = (spec: SeededSpec): Any => ({
  kind: 'documented',
  document: Object.keys(spec.document['x-documents'])[0],
})
const set =
  (path: Path, value: unknown) =>
  (spec: SeededSpec): void =>
    spec.set(path, value)
const inOperation =
  (key: string, value: unknown, fits?: Parameters<typeof operation>[1]) =>
  (spec: SeededSpec): void =>
    spec.set([...operation(spec, fits).path, key], value)
const inSchema =
  (fits: (schema: Any) => boolean, key: string, value: unknown) =>
  (spec: SeededSpec): void =>
    spec.set([...schema(spec, fits), key], value)
/** Adds a member to the first object. */
const withMember =
  (name: string, value: Any) =>
  (spec: SeededSpec): void =>
    spec.set([...schema(spec, isObject), 'properties', name], {
      description: 'What is told besides.',
      ...value,
    })
const withParameter =
  (added: Any) =>
  (spec: SeededSpec): void =>
    spec.append([...operation(spec).path, 'parameters'], {
      description: 'What is added to the call.',
      schema: { type: 'string', minLength: 1 },
      'x-provenance': stated(spec),
      ...added,
    })
const withHeader = (name: string) => (spec: SeededSpec) => {
  const { path } = media(spec)
  spec.set([...path.slice(0, -2), 'headers'], {
    [name]: {
      description: 'What comes with the response.',
      schema: { type: 'string', minLength: 1 },
      'x-provenance': stated(spec),
    },
  })
}
const withScheme = (change: Any) => (spec: SeededSpec) => {
  const [name = ''] = Object.keys(spec.document.components.securitySchemes)
  spec.set(['components', 'securitySchemes', name], {
    description: 'A token of the caller.',
    'x-sensitive': true,
    'x-provenance': stated(spec),
    ...change,
  })
}
const withBody = (method: string) => (spec: SeededSpec) => {
  const { path } = operation(spec, (one) => one.method === method)
  spec.set([...path, 'requestBody'], {
    content: { 'application/json': { schema: { type: 'object', additionalProperties: false } } },
  })
}
const renamedRoute = (change: (route: string) => string) => (spec: SeededSpec) => {
  const [route = ''] = Object.keys(spec.document.paths).filter((one) => !one.includes('{'))
  spec.rename(['paths', route], change(route))
}
const paged = (spec: SeededSpec): { first: number; place: string } => {
  const paging = spec.document['x-paging']
  if (paging === undefined) throw new NotHere()
  return paging
}
const document = (change: Any) => (spec: SeededSpec) => {
  const [name = ''] = Object.keys(spec.document['x-documents'])
  for (const [key, value] of Object.entries(change)) spec.set(['x-documents', name, key], value)
}
const cited = (lines: string) => (spec: SeededSpec) => {
  const { path } = operation(spec, ({ op }) => op['x-provenance']?.lines !== undefined)
  spec.set([...path, 'x-provenance', 'lines'], lines)
}
const noted = (note: string) => (spec: SeededSpec) => {
  const { path } = operation(
    spec,
    ({ op }) => op['x-provenance']?.kind === 'documented' && !op['x-provenance'].facts,
  )
  spec.set([...path, 'x-provenance', 'note'], note)
}
const inExample = (text: string) => (spec: SeededSpec) => {
  const { path, one, name } = media(spec)
  const found = textIn(one.examples[name].value)
  spec.set([...path, 'examples', name, 'value', ...found], text)
}
const textIn = (value: Any, path: Path = []): Path => {
  for (const [key, inner] of Object.entries<Any>(value)) {
    if (typeof inner === 'string' && !Array.isArray(value)) return [...path, key]
    if (typeof inner === 'object' && inner !== null) {
      try {
        return textIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
      } catch {}
    }
  }
  throw new NotHere()
}

/** Mistakes that readers found unseen, and others of their kinds, each with the rule that tells it. */
export const mistakesByRule: readonly Mistake[] = [
  // What stands beside a reference, and what has to hold together
  [
    'a type beside a reference contradicts',
    (spec) => {
      const path = schema(spec, isObject)
      const beside = { description: 'A word.', type: 'string', minLength: 1 }
      spec.addBeside(path, 'Beside', { ...beside, 'x-provenance': stated(spec) })
      spec.set([...path, 'properties', 'extra'], { $ref: '#/Beside', type: 'boolean' })
    },
    'schema-possible',
  ],
  [
    'parts of allOf are of different types',
    withMember('extra', { allOf: [{ type: 'string', minLength: 1 }, { type: 'integer' }] }),
    'schema-possible',
  ],
  [
    'parts of allOf have limits without a value between',
    withMember('extra', {
      allOf: [
        { type: 'integer', minimum: 5 },
        { type: 'integer', maximum: 4 },
      ],
    }),
    'schema-possible',
  ],
  [
    'parts of allOf have lists without a common value',
    withMember('extra', { type: 'string', enum: ['a', 'b'], allOf: [{ enum: ['c'] }] }),
    'schema-possible',
  ],
  [
    'a part of allOf is closed to the members of another',
    withMember('extra', {
      allOf: [
        {
          type: 'object',
          additionalProperties: false,
          properties: { a: { description: 'The first.', type: 'string' } },
        },
        { type: 'object', properties: { b: { description: 'The second.', type: 'string' } } },
      ],
    }),
    'schema-possible',
  ],
  [
    'an anyOf of one',
    withMember('extra', { anyOf: [{ type: 'string', minLength: 1 }] }),
    'choice-real',
  ],
  [
    'a oneOf that has an alternative twice',
    withMember('extra', { oneOf: [{ type: 'string' }, { type: 'string' }] }),
    'choice-real',
  ],
  [
    'a discriminator without alternatives',
    inSchema(isObject, 'discriminator', { propertyName: 'id' }),
    'discriminator',
  ],
  [
    'a format of texts on a number',
    inSchema((one) => isCount(one) && !isText(one), 'format', 'date-time'),
    'format-known',
  ],
  [
    'a format of fractions on an integer',
    inSchema((one) => isCount(one) && !types(one).includes('number'), 'format', 'double'),
    'format-known',
  ],
  [
    'int32 on a member',
    withMember('extra', { type: 'integer', format: 'int32', minimum: 0 }),
    'format-known',
  ],
  [
    'a misspelt format',
    withMember('extra', { type: 'string', format: 'datetime' }),
    'format-known',
  ],
  [
    'a keyword of lists on a text',
    withMember('extra', { type: 'string', minItems: 1 }),
    'keyword-typed',
  ],
  [
    'values of an enum that differ in case',
    withMember('extra', { type: 'string', enum: ['new', 'New'] }),
    'enum-typed',
  ],
  [
    'a value of an enum that the pattern refuses',
    withMember('extra', { type: 'string', pattern: '^[a-z]+$', enum: ['new', 'OLD'] }),
    'own-value',
  ],
  [
    'dependentRequired names no member',
    inSchema(isObject, 'dependentRequired', { id: ['nothingLikeIt'] }),
    'required-named',
  ],
  [
    'a request body takes anything',
    (spec) => {
      const { path, op } = operation(
        spec,
        ({ op: one }) => spec.follow(one.requestBody)?.content?.['application/json'] !== undefined,
      )
      const [type = ''] = Object.keys(spec.follow(op.requestBody).content)
      spec.set([...path, 'requestBody', 'content', type, 'schema', 'additionalProperties'], true)
    },
    'request-closed',
  ],
  // Requests and responses
  [
    'deepObject on a text',
    withParameter({ name: 'filter', in: 'query', style: 'deepObject' }),
    'parameter-style',
  ],
  [
    'a header with a style of queries',
    withParameter({ name: 'X-Filter', in: 'header', style: 'form' }),
    'parameter-style',
  ],
  [
    'required and deprecated',
    withParameter({ name: 'filter', in: 'query', required: true, deprecated: true }),
    'required-stays',
  ],
  [
    'a header that clients set',
    withParameter({ name: 'Content-Length', in: 'header' }),
    'parameter-name',
  ],
  ['a body of DELETE', withBody('delete'), 'body-sendable'],
  ['a response header Content-Type', withHeader('Content-Type'), 'parameter-name'],
  ['a response header Authorization', withHeader('Authorization'), 'parameter-name'],
  [
    'a callback without an expression',
    inOperation('callbacks', { done: { 'not-an-expression': {} } }),
    'callback-leads',
  ],
  [
    'a callback with a misspelt expression',
    inOperation('callbacks', { done: { '{$requst.body#/url}': {} } }),
    'callback-leads',
  ],
  [
    'a link gives a parameter that is not there',
    (spec) => {
      const { path } = media(spec)
      const { operationId } = operation(spec).op
      spec.set([...path.slice(0, -2), 'links'], {
        next: { operationId, parameters: { 'path.nothingLikeIt': '$response.body#/id' } },
      })
    },
    'link-leads',
  ],
  [
    'no 4xx where others have one',
    (spec) => {
      const { path, op } = operation(spec, ({ op: one }) =>
        Object.keys(one.responses).some((status) => status.startsWith('4')),
      )
      for (const status of Object.keys(op.responses).filter((one) => one.startsWith('4')))
        spec.delete([...path, 'responses', status])
    },
    'failure-documented',
  ],
  // The document
  [
    'a blank in the address of a server',
    (spec) => spec.set(['servers', 0, 'url'], `${spec.document.servers[0].url} `),
    'server-secure',
  ],
  [
    'a variable of a server that the address lacks',
    set(['servers', 0, 'variables'], { region: { description: 'Where.', default: 'kr' } }),
    'server-secure',
  ],
  [
    'a scheme that HTTP does not have',
    withScheme({ type: 'http', scheme: 'bearrer' }),
    'http-scheme-known',
  ],
  [
    'a bearer format of another scheme',
    withScheme({ type: 'http', scheme: 'basic', bearerFormat: 'JWT' }),
    'http-scheme-known',
  ],
  ['a path with two slashes', renamedRoute((route) => route.replace('/', '//')), 'path-written'],
  [
    'a path with a slash at its end',
    renamedRoute((route) => (route.endsWith('/') ? route.slice(0, -1) : `${route}/`)),
    'path-written',
  ],
  ['a path with a blank', renamedRoute((route) => `${route}/ more`), 'path-written'],
  ['a version that is none', set(['info', 'version'], '1'), 'info-stated'],
  ['a version other than the package’s', set(['info', 'version'], '97.0.0'), 'info-version'],
  ['no summary', (spec) => spec.delete(['info', 'summary']), 'info-stated'],
  // Extensions
  [
    'a payload that no response has',
    set(['x-envelope', 'payload'], 'nothingLikeIt'),
    'envelope-fits',
  ],
  [
    'a success with a value that responses do not have',
    (spec) => {
      const [name] = Object.keys(spec.document['x-envelope']?.success ?? {})
      if (name === undefined) throw new NotHere()
      spec.set(['x-envelope', 'success', name], 7)
    },
    'envelope-fits',
  ],
  [
    'paging begins elsewhere',
    (spec) => spec.set(['x-paging', 'first'], paged(spec).first + 1),
    'paging-begins',
  ],
  [
    'a limit of the rate is for an operation that there is not',
    (spec) => {
      if (spec.document['x-rate-limits'] === undefined) throw new NotHere()
      spec.set(['x-rate-limits', 0, 'operations'], ['getNothing'])
    },
    'rate-limit-operation',
  ],
  [
    'a code with two meanings',
    (spec) => {
      const failures: Any[] = spec.document['x-failures'] ?? []
      if (failures.length < 2) throw new NotHere()
      spec.set(['x-failures', 0, 'codes'], [40_400])
      spec.set(['x-failures', 1, 'codes'], [40_400])
    },
    'failure-apart',
  ],
  [
    'a message with two meanings',
    (spec) => {
      const failures: Any[] = spec.document['x-failures'] ?? []
      const [first, second] = failures.filter(({ message }) => message !== undefined)
      if (second === undefined) throw new NotHere()
      spec.set(['x-failures', failures.indexOf(first), 'message'], second.message)
    },
    'failure-apart',
  ],
  ['a kind that the provider lacks', inOperation('x-kinds', ['x-hologram']), 'kind-served'],
  [
    'a credential in a response',
    (spec) => {
      const { path } = media(spec)
      spec.set([...path, 'schema', 'x-credential'], true)
    },
    'mark-placed',
  ],
  [
    'a read that is never repeated, without a reason',
    inOperation(
      'x-retry-safety',
      'never',
      ({ method, op }) => method === 'get' && !op['x-provenance']?.facts?.['x-retry-safety'],
    ),
    'safety-reasoned',
  ],
  // Secrets
  ['a session in a cookie', withParameter({ name: 'session', in: 'cookie' }), 'secret-sensitive'],
  [
    'a password in snake case',
    withParameter({ name: 'user_pwd', in: 'query' }),
    'secret-sensitive',
  ],
  [
    'a mail address',
    withMember('customerEmail', { type: 'string', minLength: 1 }),
    'secret-sensitive',
  ],
  ['a phone', withMember('phone_number', { type: 'string', minLength: 1 }), 'secret-sensitive'],
  [
    'a key of a well-known service',
    inExample(['sk', 'live', '51H8abcDEFghiJKLmnoPQRstu'].join('_')),
    'example-harmless',
  ],
  [
    'a random text',
    (spec) => {
      const { path, name } = media(spec)
      spec.set([...path, 'examples', name, 'summary'], 'As q7Zt2LwX9vB4nKd8Rf3Hs6Jm got it.')
    },
    'example-harmless',
  ],
  // Provenance
  ['lines beyond the end of the copy', cited('90000-90009'), 'lines-there'],
  ['a copy that is not there', document({ copy: 'nowhere.txt' }), 'copy-there'],
  ['read in the future', document({ read: '2097-11-27' }), 'document-cited'],
  [
    'a document that nobody cites',
    set(['x-documents', 'spare'], {
      title: 'Spare',
      url: 'https://vendor.com/spare',
      read: '2026-11-27',
    }),
    'document-cited',
  ],
  [
    'two documents of one address',
    (spec) => {
      const [one] = Object.values<Any>(spec.document['x-documents'])
      spec.set(['x-documents', 'spare'], { ...one, title: 'Another' })
    },
    'document-cited',
  ],
  ['documented, with words of doubt', noted('This is probably so.'), 'provenance-agrees'],
  // Texts
  [
    'a limit in a text that is another',
    withParameter({
      name: 'filter',
      in: 'query',
      description: 'A text of at most 100 characters.',
      schema: { type: 'string', maxLength: 50 },
    }),
    'limit-told',
  ],
  [
    'two parameters that are told alike',
    (spec) => {
      const { one, of } = parameter(spec, ({ description }) => description !== undefined)
      spec.append([...of.path, 'parameters'], {
        name: 'filter',
        in: 'query',
        description: one.description,
        schema: { type: 'string', minLength: 1 },
      })
    },
    'parameter-apart',
  ],
  [
    'deprecated by its text alone',
    inOperation('description', 'Deprecated: use another one.'),
    'deprecation-marked',
  ],
  [
    'a member in another case',
    (spec) => {
      const path = schema(spec, isObject)
      const isSnake = Object.keys(spec.document.components.schemas).some((name) =>
        Object.keys(spec.document.components.schemas[name].properties ?? {}).some((one) =>
          one.includes('_'),
        ),
      )
      spec.set([...path, 'properties', isSnake ? 'anotherName' : 'another_name'], {
        description: 'What is told besides.',
        type: 'string',
      })
    },
    'member-name-alike',
  ],
]
