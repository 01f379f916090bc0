import type { Mistake } from './mistakes.ts'
import { media, NotHere, operation, operations, parameter, schema } from './places.ts'
import type { Any, Path, SeededSpec } from './seeded-spec.ts'

const isObject = ({ type, properties }: Any): boolean =>
  [type].flat().includes('object') && Object.keys(properties ?? {}).length > 1
const isText = ({ type }: Any): boolean => [type].flat().includes('string')
const isCount = ({ type }: Any): boolean => [type].flat().includes('integer')

const set =
  (path: Path, value: unknown) =>
  (spec: SeededSpec): void =>
    spec.set(path, value)
const inOperation =
  (key: string, value: unknown, fits?: Parameters<typeof operation>[1]) =>
  (spec: SeededSpec): void =>
    spec.set([...operation(spec, fits).path, key], value)
const inSchema =
  (fits: (schema: Any, path: Path) => boolean, key: string, value: (schema: Any) => unknown) =>
  (spec: SeededSpec): void => {
    const path = schema(spec, fits)
    spec.set([...path, key], value(spec.at(path)))
  }
const inMember = (key: string, value: unknown) =>
  inSchema(
    (one, path) => isText(one) && path.at(-2) === 'properties' && one.description !== undefined,
    key,
    () => value,
  )
const withParameter =
  (added: Any) =>
  (spec: SeededSpec): void => {
    const { path } = operation(spec)
    const whole = {
      description: 'What is added.',
      schema: { type: 'string', minLength: 1 },
      ...added,
    }
    spec.append([...path, 'parameters'], whole)
  }
const withStatus =
  (status: string, response: Any) =>
  (spec: SeededSpec): void =>
    spec.set([...operation(spec).path, 'responses', status], response)
const renamedMedia = (name: string) => (spec: SeededSpec) =>
  spec.rename([...media(spec).path], name)

/** Mistakes in every part of OpenAPI 3.1, thought of besides the lists that were given. */
export const moreMistakes: readonly Mistake[] = [
  // The root, info, servers, tags
  ['info has no license', (spec) => spec.delete(['info', 'license'])],
  ['info has no version', (spec) => spec.delete(['info', 'version'])],
  ['info has an empty title', set(['info', 'title'], '')],
  ['info has an unknown key', set(['info', 'sumary'], 'A typing error.')],
  ['the contact is no object', set(['info', 'contact'], 'somebody')],
  [
    'a license has an identifier and a url',
    set(['info', 'license'], { name: 'MIT', identifier: 'MIT', url: 'https://vendor.com' }),
  ],
  [
    'a server has a slash at its end',
    set(['servers'], [{ url: 'https://vendor.com/', description: 'Production.' }]),
  ],
  [
    'a server has a query',
    set(['servers'], [{ url: 'https://vendor.com/v1?key=1', description: 'Production.' }]),
  ],
  ['a server has no description', set(['servers'], [{ url: 'https://vendor.com' }])],
  [
    'a server has an undefined variable',
    set(['servers'], [{ url: 'https://{region}.vendor.com', description: 'Production.' }]),
  ],
  [
    'a variable of a server has a default outside its enum',
    set(
      ['servers'],
      [
        {
          url: 'https://{region}.vendor.com',
          description: 'Production.',
          variables: { region: { enum: ['eu'], default: 'us', description: 'Where.' } },
        },
      ],
    ),
  ],
  ['a server is relative', set(['servers'], [{ url: '/v1', description: 'Production.' }])],
  [
    'a server stands twice',
    (spec) => spec.set(['servers'], [...spec.document.servers, ...spec.document.servers]),
  ],
  [
    'a tag stands twice',
    (spec) => spec.set(['tags'], [...spec.document.tags, spec.document.tags[0]]),
  ],
  [
    'a tag has no description',
    (spec) =>
      spec.set(
        ['tags'],
        spec.document.tags.map(({ name }: Any) => ({ name })),
      ),
  ],
  [
    'a tag is used by nobody',
    (spec) =>
      spec.set(['tags'], [...spec.document.tags, { name: 'spare', description: 'A spare one.' }]),
  ],
  ['the root has an unknown key', set(['componets'], {})],
  ['the dialect is another', set(['jsonSchemaDialect'], 'http://json-schema.org/draft-07/schema#')],
  ['x-provider has an unknown member', (spec) => spec.set(['x-provider', 'kind'], 'image')],
  ['x-provider has a bad id', set(['x-provider', 'id'], 'My Vendor')],
  ['x-paging has no first value', set(['x-paging'], { place: 'page' })],
  ['x-paging names a parameter that nobody has', set(['x-paging'], { place: 'pages', first: 1 })],
  // Paths and operations
  [
    'a path does not begin with a slash',
    (spec) => spec.rename(operation(spec).path.slice(0, 2), 'images'),
  ],
  [
    'a path has a query',
    (spec) => spec.rename(operation(spec).path.slice(0, 2), `${operation(spec).path[1]}?a=1`),
  ],
  [
    'a path has an empty name in braces',
    (spec) => spec.rename(operation(spec).path.slice(0, 2), `${operation(spec).path[1]}/{}`),
  ],
  [
    'a path item has an unknown key',
    (spec) => spec.set([...operation(spec).path.slice(0, 2), 'gets'], {}),
  ],
  ['an operation has no tags', (spec) => spec.delete([...operation(spec).path, 'tags'])],
  ['an operation has an unknown key', inOperation('response', {})],
  ['deprecated is a text', inOperation('deprecated', 'yes')],
  [
    'two operations have the same summary',
    (spec) => {
      const all = operations(spec)
      const pair = all.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter(({ op }) => String(op.tags) === String(one.op.tags))
          .map((other) => [one, other] as const),
      )[0]
      if (pair === undefined) throw new NotHere()
      spec.set([...pair[1].path, 'summary'], pair[0].op.summary)
    },
  ],
  ['a summary is still to be written', inOperation('summary', 'TODO')],
  [
    'a description repeats the name',
    (spec) => {
      const { path, op } = operation(spec)
      spec.set([...path, 'description'], op.operationId)
    },
  ],
  ['x-retry-safety has an unknown value', inOperation('x-retry-safety', 'always')],
  ['x-capability is a method that does not exist', inOperation('x-capability', 'search.asset')],
  ['a DELETE is safe', inOperation('x-retry-safety', 'safe', ({ method }) => method === 'delete')],
  [
    'a search costs money',
    (spec) =>
      spec.set(
        [...operation(spec, ({ op }) => /^search/.test(op.operationId)).path, 'x-billable'],
        true,
      ),
  ],
  [
    'GET has a body',
    inOperation(
      'requestBody',
      {
        content: {
          'application/json': { schema: { type: 'object', additionalProperties: false } },
        },
      },
      ({ method }) => method === 'get',
    ),
  ],
  ['an operation has no responses', (spec) => spec.delete([...operation(spec).path, 'responses'])],
  ['an operation is marked with x-sensitive', inOperation('x-sensitive', true)],
  // Parameters
  [
    'a parameter stands twice',
    (spec) => {
      const { of, one } = parameter(spec)
      spec.append([...of.path, 'parameters'], { ...one, schema: { type: 'string', minLength: 1 } })
    },
  ],
  ['a parameter is in the body', withParameter({ name: 'a', in: 'body' })],
  ['a parameter has no schema', withParameter({ name: 'a', in: 'query', schema: undefined })],
  [
    'a header parameter is called Content-Type',
    withParameter({ name: 'Content-Type', in: 'header' }),
  ],
  ['a header parameter has a blank in its name', withParameter({ name: 'X Trace', in: 'header' })],
  ['a cookie has a semicolon in its name', withParameter({ name: 'a;b', in: 'cookie' })],
  [
    'a query parameter has a style of paths',
    withParameter({ name: 'a', in: 'query', style: 'matrix' }),
  ],
  [
    'a required parameter has a default',
    withParameter({
      name: 'a',
      in: 'query',
      required: true,
      schema: { type: 'string', minLength: 1, default: 'a' },
    }),
  ],
  [
    'a parameter is called in another case than others',
    (spec) => {
      const { path } = parameter(
        spec,
        ({ name, in: place }) => place === 'query' && /[a-z]_[a-z]|[a-z][A-Z]/.test(name),
      )
      spec.set([...path, 'name'], 'Some-Thing')
    },
  ],
  [
    'a password is a query parameter that is not marked',
    withParameter({ name: 'pwd', in: 'query' }),
  ],
  [
    'a parameter carries an API key by its description',
    withParameter({ name: 'k', in: 'query', description: 'The API key of the caller.' }),
  ],
  // Bodies, responses, media types
  ['a media type is misspelt', renamedMedia('application/jsno')],
  ['a media type is none', renamedMedia('json')],
  ['a media type is in capitals', renamedMedia('Application/JSON')],
  ['a status is none of HTTP', withStatus('299', { description: 'Something.' })],
  ['a status is no number', withStatus('ok', { description: 'Something.' })],
  ['a response has an empty description', withStatus('404', { description: '' })],
  [
    'a response of 204 has content',
    withStatus('204', {
      description: 'Nothing.',
      content: {
        'application/json': {
          schema: { type: 'object', additionalProperties: true },
          examples: { none: { value: {} } },
        },
      },
    }),
  ],
  ['a response of 200 has no content', withStatus('200', { description: 'It went well.' })],
  [
    'a header of a response has no description',
    withStatus('404', {
      description: 'None.',
      headers: { 'X-Left': { schema: { type: 'integer' } } },
    }),
  ],
  [
    'a response has headers that are secret',
    withStatus('404', {
      description: 'None.',
      headers: { 'X-Access-Token': { description: 'For later.', schema: { type: 'string' } } },
    }),
  ],
  [
    'a link leads to no operation',
    withStatus('404', { description: 'None.', links: { next: { operationId: 'getNothing' } } }),
  ],
  [
    'an example has a value and an external one',
    (spec) => {
      const { path, name } = media(spec)
      spec.set([...path, 'examples', name, 'externalValue'], 'https://vendor.com/example.json')
    },
  ],
  [
    'an example has an unknown key',
    (spec) => {
      const { path, name } = media(spec)
      spec.set([...path, 'examples', name, 'vlaue'], 1)
    },
  ],
  [
    'an example has a member that the schema does not name',
    (spec) => {
      const { path, name } = media(spec)
      const value = spec.at([...path, 'examples', name, 'value'])
      if (typeof value !== 'object' || Array.isArray(value)) throw new NotHere()
      spec.set([...path, 'examples', name, 'value', 'nothingLikeIt'], 1)
    },
  ],
  // Schemas
  ['a type is unknown', inMember('type', 'text')],
  [
    'a minimum is above the maximum',
    inSchema(isCount, 'minimum', () => Number.MAX_SAFE_INTEGER + 1),
  ],
  ['a length is above its limit', inSchema(isText, 'minLength', () => -1)],
  ['a keyword is of an older draft', inSchema(isObject, 'definitions', () => ({}))],
  ['a keyword is written in another case', inSchema(isObject, 'additionalproperties', () => false)],
  [
    'a required member stands twice',
    inSchema(
      (one) => isObject(one) && one.required?.length > 0,
      'required',
      ({ required }) => [...required, required[0]],
    ),
  ],
  [
    'a required member is misspelt',
    inSchema(
      (one) => isObject(one) && one.required?.length > 0,
      'required',
      ({ required }) => [...required.slice(1), `${required[0]}s`],
    ),
  ],
  ['required is a boolean', inMember('required', true)],
  ['an enum is empty', inMember('enum', [])],
  [
    'a const is of another type',
    inSchema(
      (one) => one.type === 'string',
      'const',
      () => 7,
    ),
  ],
  [
    'an example of a schema does not fit',
    inSchema(
      (one) => one.type === 'string',
      'examples',
      () => [7],
    ),
  ],
  [
    'examples of a schema are a map',
    inSchema(
      (one) => one.type === 'string',
      'examples',
      () => ({ one: { value: 'a' } }),
    ),
  ],
  [
    'something is readOnly and writeOnly',
    (spec) => {
      const path = schema(spec, isText)
      spec.set([...path, 'readOnly'], true)
      spec.set([...path, 'writeOnly'], true)
    },
  ],
  ['a description says only its type', inMember('description', 'A string.')],
  [
    'a description repeats the name of its member',
    (spec) => {
      const path = schema(
        spec,
        (one, at) => at.at(-2) === 'properties' && one.description !== undefined,
      )
      spec.set([...path, 'description'], `The ${String(path.at(-1))}.`)
    },
  ],
  [
    'a discriminator names a member that is not there',
    (spec) => {
      const { path } = media(spec)
      const one = spec.at([...path, 'schema'])
      if (one.oneOf === undefined) throw new NotHere()
      spec.set([...path, 'schema', 'discriminator'], { propertyName: 'nothingLikeIt' })
    },
  ],
  ['a pattern takes the square of the length', inMember('pattern', '^[a-z]+[a-z]+$')],
  [
    'a member is called like a secret',
    (spec) => {
      const path = schema(spec, isObject)
      spec.set([...path, 'properties', 'clientSecret'], {
        description: 'For later.',
        type: 'string',
      })
    },
  ],
  ['a flow text is torn apart by a comma', inMember('and so on', null)],
  // Security
  [
    'a key is sent in the body',
    (spec) => {
      const [name = ''] = Object.keys(spec.document.components.securitySchemes)
      spec.set(['components', 'securitySchemes', name], {
        type: 'apiKey',
        in: 'body',
        name: 'key',
        description: 'The key.',
        'x-sensitive': true,
      })
    },
  ],
  [
    'a security scheme has no description',
    (spec) => {
      const [name = ''] = Object.keys(spec.document.components.securitySchemes)
      spec.delete(['components', 'securitySchemes', name, 'description'])
    },
  ],
  [
    'a flow fetches tokens over http',
    (spec) => {
      const [name = ''] = Object.keys(spec.document.components.securitySchemes)
      spec.set(['components', 'securitySchemes', name], {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'http://vendor.com/token', scopes: {} } },
        description: 'A token.',
        'x-sensitive': true,
      })
    },
  ],
  ['security of the root names an unknown scheme', set(['security'], [{ nothing: [] }])],
  [
    'an operation is open to all without x-anonymous',
    inOperation('security', [{}], ({ op }) => op['x-anonymous'] === undefined),
  ],
]
