import { readFileSync } from 'node:fs'
import { Spectral } from '@stoplight/spectral-core'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import ruleset from './spectral.js'

// biome-ignore lint/suspicious/noExplicitAny: a document of any form.
type Any = any

const good = (): Any =>
  parse(readFileSync(new URL('fixtures/good.yaml', import.meta.url), 'utf8'), { maxAliasCount: 10 })
const known = { kind: 'documented', document: 'image' }
const get = (document: Any): Any => document.paths['/image/{id}'].get
const memberOf = (document: Any, name: string, schema: Any): void => {
  document.components.schemas.Answer.properties.data.properties[name] = {
    description: 'What is told besides.',
    ...schema,
  }
}
const member = (schema: Any) => (document: Any) => memberOf(document, 'extra', schema)
const parameter = (one: Any) => (document: Any) =>
  get(document).parameters.push({
    in: 'query',
    description: 'What is added to the call.',
    schema: { type: 'string', minLength: 1 },
    ...one,
  })
const note = (text: string) => (document: Any) => {
  get(document)['x-provenance'].note = text
}

/** What is well formed, and looks like what is not. */
const silent: readonly (readonly [title: string, change: (document: Any) => void])[] = [
  [
    'parts that agree',
    member({ allOf: [{ type: ['string', 'null'] }, { type: 'string', minLength: 1 }] }),
  ],
  [
    'an integer beside a number',
    member({ allOf: [{ type: 'number' }, { type: 'integer', minimum: 0 }] }),
  ],
  ['limits that leave one value', member({ type: 'integer', minimum: 4, maximum: 4 })],
  [
    'a whole that is closed by unevaluatedProperties',
    member({
      unevaluatedProperties: false,
      allOf: [
        { type: 'object', properties: { a: { description: 'The first.', type: 'string' } } },
        { type: 'object', properties: { b: { description: 'The second.', type: 'string' } } },
      ],
    }),
  ],
  [
    'a schema that contains itself',
    (document) => {
      document.components.schemas.Answer.properties.data.properties.similar = {
        description: 'Images like it.',
        type: 'array',
        items: { $ref: '#/components/schemas/Answer/properties/data' },
      }
    },
  ],
  ['a format of its type', member({ type: ['string', 'null'], format: 'date-time' })],
  [
    'a discriminator on what others build on',
    (document) => {
      const { schemas } = document.components
      schemas.Failure.discriminator = { propertyName: 'result' }
      schemas.Refusal = {
        description: 'A refusal.',
        'x-provenance': known,
        allOf: [{ $ref: '#/components/schemas/Failure' }],
      }
      memberOf(document, 'refusal', { $ref: '#/components/schemas/Refusal' })
    },
  ],
  [
    'deepObject on an object',
    parameter({
      name: 'filter',
      style: 'deepObject',
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: { a: { description: 'The first.', type: 'string' } },
      },
    }),
  ],
  [
    'a list that is not exploded',
    parameter({
      name: 'filter',
      explode: false,
      schema: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    }),
  ],
  [
    'a header that only responses have',
    (document) => {
      get(document).responses[200].headers = {
        'Retry-After': {
          description: 'When to come again.',
          schema: { type: 'integer', minimum: 0 },
          'x-provenance': known,
        },
      }
    },
  ],
  [
    'a callback to an address that was sent',
    (document) => {
      get(document).callbacks = {
        done: {
          '{$request.query.page}?id={$response.body#/data/id}': {
            $ref: '#/paths/~1image~1%7Bid%7D',
          },
        },
      }
    },
  ],
  [
    'a link to itself',
    (document) => {
      get(document).responses[200].links = {
        again: {
          operationId: 'getImage',
          description: 'The same again.',
          parameters: { id: '$response.body#/data/id' },
        },
      }
    },
  ],
  [
    'a server with a variable',
    (document) => {
      document.servers[0].url = 'https://{region}.vendor.com'
      document.servers[0].variables = { region: { description: 'Where.', default: 'kr' } }
    },
  ],
  [
    'digest, in capitals',
    (document) => {
      document.components.securitySchemes.key = {
        type: 'http',
        scheme: 'Digest',
        description: 'Name and password.',
        'x-sensitive': true,
        'x-provenance': known,
      }
    },
  ],
  [
    'a version before the first',
    (document) => {
      document.info.version = '1.0.0-beta.2'
    },
  ],
  [
    'paging that begins at 1',
    (document) => {
      document['x-paging'] = { place: 'page', first: 1 }
    },
  ],
  [
    'an envelope with a success',
    (document) => {
      document['x-envelope'].success = { result: true }
    },
  ],
  [
    'a read that is never repeated, for a reason',
    (document) => {
      get(document)['x-retry-safety'] = 'never'
      get(document)['x-provenance'].facts = {
        'x-retry-safety': { kind: 'assumed', lookedIn: ['image'], note: 'It counts views.' },
      }
    },
  ],
  [
    'a kind that is served',
    (document) => {
      get(document)['x-kinds'] = ['image']
    },
  ],
  [
    'names that are no secrets',
    (document) => {
      for (const name of [
        'page_token',
        'phone_model',
        'mobile_url',
        'is_email_verified',
        'keyword',
        'signed_in',
        'author_name',
      ])
        memberOf(document, name, { type: 'string' })
    },
  ],
  [
    'values that are no keys',
    (document) => {
      const values = [
        '122283f2cff2',
        '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
        'https://vendor.com/a/Zx81kQpL0mVb93TtRr55yUiO',
        'example-key',
        'an_ordinary_name_of_several_words',
      ]
      get(document).responses[200].content['application/json'].examples.image.value.data.name =
        values.join(' ')
      memberOf(document, 'name', { type: 'string' })
    },
  ],
  [
    'a text that speaks of a deprecated value',
    (document) => {
      get(document).description = 'One image in full. The size `large` is deprecated.'
    },
  ],
  ['a note without doubt', note('The table names it, and an example shows it.')],
  [
    'a note whose doubt a fact tells',
    (document) => {
      note('That the page begins at 1 is assumed.')(document)
      get(document)['x-provenance'].facts = {
        description: { kind: 'assumed', lookedIn: ['image'], note: 'Nothing is said.' },
      }
    },
  ],
  [
    'a limit in several cases',
    parameter({
      name: 'size',
      description: 'Items a page, at most 20 for all and 50 for some.',
      schema: { type: 'integer', minimum: 1, maximum: 50 },
    }),
  ],
  [
    'a limit in megabytes',
    parameter({
      name: 'file',
      description: 'The bytes, at most 4 MB.',
      schema: { type: 'string', minLength: 1, maxLength: 5_592_408 },
    }),
  ],
  [
    'a limit with a comma',
    parameter({
      name: 'words',
      description: 'Up to 1,000 characters.',
      schema: { type: 'string', maxLength: 1000 },
    }),
  ],
]

describe('what is well formed has no finding', () => {
  test.each(silent)('%s', async (_, change) => {
    const document = good()
    change(document)
    const spectral = new Spectral()
    spectral.setRuleset(ruleset)
    const found = await spectral.run(document)
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
  })
})
