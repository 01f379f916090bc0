import { readFileSync } from 'node:fs'
import { Spectral } from '@stoplight/spectral-core'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import ruleset from './spectral.js'

// biome-ignore lint/suspicious/noExplicitAny: a document of any form.
type Any = any
type Change = (document: Any) => void

const good = (): Any =>
  JSON.parse(
    JSON.stringify(
      parse(readFileSync(new URL('fixtures/good.yaml', import.meta.url), 'utf8'), {
        maxAliasCount: 10,
      }),
    ),
  )

async function found(change: Change): Promise<{ code: string; message: string; path: string }[]> {
  const document = good()
  change(document)
  const spectral = new Spectral()
  spectral.setRuleset(ruleset)
  return (await spectral.run(document)).map(({ code, message, path }) => ({
    ...{ code: String(code), message },
    path: path.join(' '),
  }))
}

const get = (document: Any): Any => document.paths['/image/{id}'].get
const ok = (document: Any): Any => get(document).responses['200']
const media = (document: Any): Any => ok(document).content['application/json']
const put =
  (at: (document: Any) => Any, key: string, value: unknown): Change =>
  (document) => {
    at(document)[key] = value
  }

const keys: readonly [string, Change, string, string][] = [
  [
    'requried',
    put((one) => get(one).parameters[0], 'requried', true),
    'Did you mean required?',
    'requried',
  ],
  [
    'collectionFormat',
    put((one) => get(one).parameters[0], 'collectionFormat', 'multi'),
    'style and explode',
    'collectionFormat',
  ],
  [
    'maxLength beside schema',
    put((one) => get(one).parameters[0], 'maxLength', 3),
    'below schema',
    'maxLength',
  ],
  ['produces', put(get, 'produces', ['application/json']), 'Swagger 2', 'produces'],
  [
    'schema in a response',
    put(ok, 'schema', { type: 'string' }),
    'media type below content',
    'schema',
  ],
  ['exampels', put(media, 'exampels', {}), 'Did you mean examples?', 'exampels'],
  [
    'sumary of an example',
    put((one) => media(one).examples.image, 'sumary', 'An image.'),
    'Did you mean summary?',
    'sumary',
  ],
  ['basePath', put((one) => one, 'basePath', '/v1'), 'URL of servers', 'basePath'],
  ['definitions', put((one) => one, 'definitions', {}), 'components.schemas', 'definitions'],
  [
    'GET in capitals',
    (one) => {
      one.paths['/image/{id}'].GET = one.paths['/image/{id}'].get
    },
    'Did you mean get?',
    'GET',
  ],
  [
    'schema among components',
    put((one) => one.components, 'schema', {}),
    'Did you mean schemas?',
    'schema',
  ],
  [
    'licence',
    put((one) => one.info, 'licence', { name: 'MIT' }),
    'Did you mean license?',
    'licence',
  ],
  [
    'adress of a server',
    put((one) => one.servers[0], 'adress', 'a'),
    'OpenAPI 3.1 has here: url, description',
    'adress',
  ],
]

const oneFault: readonly [string, Change][] = [
  [
    'the place of a key is misspelt',
    (one) => {
      one.components.securitySchemes.key.in = 'headr'
    },
  ],
  ['deprecated is a text', put(get, 'deprecated', 'yes')],
]
test.each(oneFault)('where %s, nothing is told of unnamed keys', async (_, change) => {
  const problems = await found(change)
  expect(problems.map(({ code }) => code)).toContain('oas3-schema')
  expect(problems.map(({ message }) => message).join()).not.toContain('unevaluated')
})

test('keys of headers and of security schemes are those of their kind', async () => {
  const problems = await found((one) => {
    ok(one).headers = {
      'X-Left': {
        name: 'X-Left',
        in: 'header',
        description: 'How many calls are left.',
        schema: { type: 'integer', minimum: 0 },
      },
    }
    one.components.securitySchemes.key.scheme = 'bearer'
  })
  const keys = problems.filter(({ code }) => code === 'object-key').map(({ path }) => path)
  expect(keys.map((path) => path.split(' ').at(-1)).sort()).toEqual(['in', 'name', 'scheme'])
})

test.each(keys)('the unknown key %s is named where it stands', async (_, change, remedy, key) => {
  const problems = await found(change)
  const [first] = problems.filter(({ code }) => code === 'object-key')
  expect(first?.message).toContain(remedy)
  expect(first?.path.split(' ').at(-1)).toBe(key)
  expect(problems.map(({ message }) => message).join()).not.toContain('unevaluated')
})

const byName: readonly [string, Change][] = [
  [
    '$anchor',
    (one) => {
      one.components.schemas.Answer.$anchor = 'answer'
      media(one).schema.oneOf[0].$ref = '#answer'
    },
  ],
  [
    '$id',
    (one) => {
      one.components.schemas.Answer.$id = 'https://vendor.com/answer'
      media(one).schema.oneOf[0].$ref = 'https://vendor.com/answer'
    },
  ],
  [
    '$anchor below $id',
    (one) => {
      one.components.schemas.Answer.$id = 'https://vendor.com/answer'
      one.components.schemas.Answer.$anchor = 'here'
      media(one).schema.oneOf[0].$ref = 'https://vendor.com/answer#here'
    },
  ],
]
test.each(byName)('a component that is referred to by %s is used', async (_, change) => {
  const codes = (await found(change))
    .map(({ code }) => code)
    .filter((code) => code !== 'invalid-ref')
  expect(codes).toEqual([])
})

const body = (document: Any, change: Any = {}): void => {
  get(document).requestBody = {
    content: {
      'application/json': {
        schema: {
          type: 'object',
          additionalProperties: false,
          properties: { id: { description: 'Which one.', type: 'string', minLength: 1 } },
        },
      },
    },
    ...change,
  }
  document.paths['/image/{id}'].post = { ...get(document), operationId: 'createImage' }
  delete get(document).requestBody
}
const posted = (document: Any): Any => document.paths['/image/{id}'].post
const schema = (document: Any): Any =>
  posted(document).requestBody.content['application/json'].schema
const withBody =
  (change: Change, own: Any = {}): Change =>
  (document) => {
    body(document, own)
    change(document)
  }
const expiry =
  (text: string, seconds: number): Change =>
  (document) => {
    get(document).description = text
    get(document)['x-link-expiry-seconds'] = seconds
  }
const codes =
  (listed: unknown[], named: unknown[]): Change =>
  (document) => {
    document['x-failures'].push({
      meaning: 'unauthorized',
      codes: named,
      'x-provenance': { kind: 'documented', document: 'image' },
    })
    document.components.schemas.Failure.properties.code = {
      description: 'Which failure.',
      type: 'integer',
      enum: listed,
    }
  }
const member =
  (name: string, value: Any): Change =>
  (document) => {
    schema(document).properties[name] = value
  }
const server =
  (url: string): Change =>
  (document) => {
    document.servers[0].url = url
  }

const judged: readonly [string, string, Change, boolean][] = [
  [
    'a body with a required member, not required',
    'body-required',
    withBody((one) => {
      schema(one).required = ['id']
    }),
    true,
  ],
  [
    'a body whose alternatives all require',
    'body-required',
    withBody((one) => {
      schema(one).oneOf = [{ required: ['id'] }, { required: ['id'] }]
    }),
    true,
  ],
  [
    'a body without a form',
    'body-required',
    withBody((one) => {
      posted(one).requestBody.content = {}
    }),
    true,
  ],
  [
    'a required body',
    'body-required',
    withBody(
      (one) => {
        schema(one).required = ['id']
      },
      { required: true },
    ),
    false,
  ],
  ['a body that needs nothing', 'body-required', withBody(() => undefined), false],
  [
    'writeOnly in a response',
    'direction-possible',
    (one) => {
      one.components.schemas.Answer.properties.data.writeOnly = true
    },
    true,
  ],
  [
    'readOnly in a response',
    'direction-possible',
    (one) => {
      one.components.schemas.Answer.properties.data.readOnly = true
    },
    false,
  ],
  [
    'readOnly in a request',
    'direction-possible',
    withBody((one) => {
      schema(one).properties.id.readOnly = true
    }),
    true,
  ],
  [
    'writeOnly in a request',
    'direction-possible',
    withBody((one) => {
      schema(one).properties.id.writeOnly = true
    }),
    false,
  ],
  [
    'allowEmptyValue',
    'empty-value',
    put((one) => get(one).parameters[1], 'allowEmptyValue', true),
    true,
  ],
  [
    'a success marked as a failure',
    'success-documented',
    (one) => {
      one.components.schemas.Answer['x-failure'] = true
    },
    true,
  ],
  [
    'a redirection alone',
    'success-documented',
    (one) => {
      get(one).responses = { 302: { description: 'Elsewhere.' }, 404: ok(one) }
    },
    true,
  ],
  [
    'a redirection that says where to',
    'success-documented',
    (one) => {
      get(one).responses = {
        302: {
          description: 'Elsewhere.',
          headers: {
            Location: { description: 'Where.', schema: { type: 'string', format: 'uri' } },
          },
        },
      }
    },
    false,
  ],
  [
    'an object as HTML',
    'structure-carried',
    (one) => {
      ok(one).content = { 'text/html': media(one) }
    },
    true,
  ],
  [
    'an object as plain text',
    'structure-carried',
    (one) => {
      ok(one).content = { 'text/plain': media(one) }
    },
    true,
  ],
  [
    'an object as HTML, as a statement says',
    'structure-carried',
    (one) => {
      ok(one).content = {
        'text/html': {
          ...media(one),
          'x-provenance': { kind: 'observed', at: '2026-11-27', note: 'So it is.' },
        },
      }
    },
    false,
  ],
  [
    'a problem in JSON',
    'structure-carried',
    (one) => {
      get(one).responses['404'] = {
        ...ok(one),
        content: { 'application/problem+json': media(one) },
      }
    },
    false,
  ],
  [
    'bytes',
    'structure-carried',
    (one) => {
      ok(one).content['image/png'] = { schema: { type: 'string' } }
    },
    false,
  ],
  [
    'a code that no response has',
    'failure-code',
    codes([401, 403, 404], [401, 403, 404, 440]),
    true,
  ],
  ['a code that no entry has', 'failure-code', codes([401, 403, 404], [401, 403]), true],
  ['codes that agree', 'failure-code', codes([401, 403], [401, 403]), false],
  ['a list of other values', 'failure-code', codes([1, 2, 3], [401, 403]), false],
  [
    'a text of 24 hours and an hour',
    'expiry-told',
    expiry('The URL works for 24 hours.', 3600),
    true,
  ],
  [
    'a text of ten minutes and an hour',
    'expiry-told',
    expiry('Links in it are valid for ten minutes.', 3600),
    true,
  ],
  [
    'a text of an hour and an hour',
    'expiry-told',
    expiry('The link expires after an hour.', 3600),
    false,
  ],
  [
    'a text on something else',
    'expiry-told',
    expiry('At most 5 calls in ten minutes.', 3600),
    false,
  ],
  [
    'a text that says unsigned',
    'unsigned-marked',
    withBody(member('file', { description: 'Not part of the signature.', type: 'string' })),
    true,
  ],
  [
    'a signature that leaves a member out',
    'unsigned-marked',
    withBody((one) => {
      member('sign', {
        description: 'The MD5 over all but `id`.',
        type: 'string',
        'x-credential': true,
      })(one)
    }),
    true,
  ],
  [
    'a marked member',
    'unsigned-marked',
    withBody(
      member('file', {
        description: 'Not part of the signature.',
        type: 'string',
        'x-unsigned': true,
      }),
    ),
    false,
  ],
  [
    'a text on a signature',
    'unsigned-marked',
    withBody(member('file', { description: 'The signed agreement.', type: 'string' })),
    false,
  ],
  [
    'alternatives that one value fits',
    'choice-apart',
    (one) => {
      media(one).schema.oneOf = [
        { type: 'object', properties: {} },
        { type: 'object', properties: {}, required: [] },
      ]
    },
    true,
  ],
  [
    'a number that is a whole number',
    'choice-apart',
    withBody(
      member('n', { description: 'How many.', oneOf: [{ type: 'integer' }, { type: 'number' }] }),
    ),
    true,
  ],
  [
    'alternatives of other types',
    'choice-apart',
    withBody(
      member('n', { description: 'How many.', oneOf: [{ type: 'integer' }, { type: 'string' }] }),
    ),
    false,
  ],
  [
    'one of two members',
    'choice-apart',
    withBody((one) => {
      schema(one).properties.name = { type: 'string' }
      schema(one).oneOf = [{ required: ['id'] }, { required: ['name'] }]
    }),
    false,
  ],
  ['a prefix that stands twice', 'prefix-once', server('https://vendor.com/image'), true],
  [
    'a version that stands twice',
    'prefix-once',
    (one) => {
      server('https://vendor.com/api/v1')(one)
      one.paths['/v1/image'] = {}
    },
    true,
  ],
  ['another prefix', 'prefix-once', server('https://vendor.com/api/v1'), false],
  ['a word that begins alike', 'prefix-once', server('https://vendor.com/im'), false],
  [
    'a dependency on a member that is not there',
    'required-named',
    withBody((one) => {
      schema(one).dependentRequired = { ids: ['id'] }
    }),
    true,
  ],
  [
    'a dependency of a member',
    'required-named',
    withBody((one) => {
      schema(one).dependentRequired = { id: ['id'] }
    }),
    false,
  ],
  [
    'another default',
    'limit-told',
    put((one) => get(one).parameters[1], 'description', 'At most 1; 20 when absent.'),
    true,
  ],
  [
    'a limit that the schema lacks',
    'limit-told',
    put((one) => get(one).parameters[1], 'description', 'The page, at most 100.'),
    true,
  ],
  [
    'a number of something else',
    'limit-told',
    withBody(member('file', { description: 'Up to 4 files.', type: 'string', minLength: 1 })),
    false,
  ],
  [
    'one example without a summary',
    'example-described',
    (one) => {
      const { image, failure } = media(one).examples
      const told = { ...failure, summary: 'A failure.' }
      media(one).examples = { image, failure: told, other: told, another: told, last: told }
    },
    true,
  ],
  ['no summaries', 'example-described', () => undefined, false],
]

test.each(judged)('%s: %s', async (_, rule, change, isFound) => {
  const all = (await found(change)).filter(({ code }) => code === rule)
  if (isFound) expect(all).not.toEqual([])
  else expect(all).toEqual([])
  for (const { message } of all) expect(message).not.toMatch(/undefined|\[object|\{\{/)
})
