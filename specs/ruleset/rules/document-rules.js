// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import { DUTIES, MEDIA_FORMS } from '@picturedesk/provider'
import { schema } from '@stoplight/spectral-functions'
import { componentsUsed } from '../functions/document/components-used.js'
import { httpSchemesKnown } from '../functions/document/http-schemes.js'
import { infoStated } from '../functions/document/info.js'
import { mediaTypesKnown } from '../functions/document/media-types.js'
import { objectKeysKnown } from '../functions/document/object-keys.js'
import { referencesAlone } from '../functions/document/reference-siblings.js'
import { textsApart } from '../functions/document/repeats.js'
import { routesWritten } from '../functions/document/routes.js'
import { securityAlike } from '../functions/document/security-alike.js'
import { prefixOnce } from '../functions/document/server-prefix.js'
import { flowsSecure, serversSecure } from '../functions/document/servers.js'
import { fromHere } from '../functions/from-here.js'
import { kindsKnown } from '../functions/known-names.js'
import { patternCompiles } from '../functions/patterns.js'
import { wholeDocument } from './whole-document.js'

/**
 * What the root of a document says.
 * @satisfies {import('./rules.ts').Rules}
 */
export const documentRules = {
  'schema-dialect': {
    description: 'A document states its JSON Schema dialect.',
    message: 'Set jsonSchemaDialect to https://json-schema.org/draft/2020-12/schema.',
    severity: 'error',
    given: '$',
    then: {
      field: 'jsonSchemaDialect',
      function: schema,
      functionOptions: { schema: { const: 'https://json-schema.org/draft/2020-12/schema' } },
    },
  },
  'provider-stated': {
    description: 'A document says whose API it is. The manifest repeats it.',
    message: 'Give the root an x-provider with id, name and kinds: {{error}}',
    severity: 'error',
    given: '$',
    then: [
      {
        field: 'x-provider',
        function: schema,
        functionOptions: {
          schema: {
            type: 'object',
            required: ['id', 'name', 'kinds'],
            additionalProperties: false,
            properties: {
              id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
              name: { type: 'string', minLength: 1 },
              kinds: { type: 'array' },
              inputs: { type: 'array', items: { enum: [...MEDIA_FORMS] } },
              duties: { type: 'array', items: { enum: [...DUTIES] } },
            },
          },
        },
      },
      { field: 'x-provider', function: fromHere(kindsKnown) },
    ],
  },
  'failure-meaning': {
    description:
      'Each kind of failure in the envelope has a meaning, what tells it (codes or a pattern of its message), and an origin.',
    message:
      'Give each of x-failures a meaning, codes or a message pattern, and an x-provenance: {{error}}',
    severity: 'error',
    given: '$.x-failures[*]',
    then: [
      {
        function: schema,
        functionOptions: {
          schema: {
            type: 'object',
            required: ['meaning', 'x-provenance'],
            allOf: [
              { anyOf: [{ required: ['codes'] }, { required: ['message'] }] },
              onlyWith('unusable-media', 'reason'),
              onlyWith('invalid-argument', 'option'),
            ],
            additionalProperties: false,
            properties: {
              meaning: {
                enum: [
                  'not-found',
                  'unauthorized',
                  'forbidden',
                  'quota-exceeded',
                  'rate-limited',
                  'unusable-media',
                  'invalid-argument',
                  'failed',
                ],
              },
              codes: {
                type: 'array',
                minItems: 1,
                uniqueItems: true,
                items: { type: ['integer', 'string'], minLength: 1 },
              },
              // Why the picture cannot be used, as UnusableMediaError has it.
              reason: { enum: ['unreachable', 'too-large', 'too-small', 'format', 'other'] },
              // The option that the vendor refuses, in the words of the interface.
              option: { type: 'string', minLength: 1 },
              message: { type: 'string', minLength: 1 },
              'x-provenance': {},
            },
          },
        },
      },
      { field: 'message', function: patternCompiles },
    ],
  },
  'object-key': wholeDocument(
    'Keys of an object are those that OpenAPI 3.1 has there.',
    'Correct the key, or remove it. {{error}}',
    objectKeysKnown,
  ),
  'prefix-once': wholeDocument(
    'A path goes on where the URL of the server ends.',
    'Remove it from the path, or from the server. {{error}}',
    prefixOnce,
  ),
  'component-used': wholeDocument(
    'Components, security schemes and tags are needed by an operation.',
    'Remove it, or refer to it. {{error}}',
    componentsUsed,
  ),
  'server-secure': wholeDocument(
    'Servers are called over https.',
    'Give the server an absolute URL that begins with https:// and has no query. {{error}}',
    serversSecure,
  ),
  'info-stated': wholeDocument(
    'A document says in one line what it is of, and has a version.',
    'Correct info. {{error}}',
    infoStated,
  ),
  'path-written': wholeDocument(
    'Paths can be called as they are written, and are written alike.',
    'Correct the path. {{error}}',
    routesWritten,
  ),
  'http-scheme-known': wholeDocument(
    'Schemes of HTTP are registered ones.',
    'Correct the security scheme. {{error}}',
    httpSchemesKnown,
  ),
  'security-alike': wholeDocument(
    'Operations combine security schemes alike.',
    'Correct security, or say in x-provenance.facts.security how the difference is known. {{error}}',
    securityAlike,
  ),
  'flow-secure': wholeDocument(
    'Credentials are sent over https.',
    'Give the flow an absolute URL that begins with https://. {{error}}',
    flowsSecure,
  ),
  'reference-alone': wholeDocument(
    'Nothing stands beside a reference that is ignored there.',
    'Move it to what the reference leads to. {{error}}',
    referencesAlone,
  ),
  'media-type-known': wholeDocument(
    'Media types are registered ones.',
    'Correct the media type. {{error}}',
    mediaTypesKnown,
  ),
  'text-apart': wholeDocument(
    'No two things are told by the same words.',
    'Say what tells them apart, or remove one. {{error}}',
    textsApart,
  ),
}

/**
 * A member that a failure has if it has the meaning, and only then.
 *
 * @param {string} meaning
 * @param {string} member
 */
function onlyWith(meaning, member) {
  return {
    if: { properties: { meaning: { const: meaning } } },
    then: { required: [member] },
    else: { not: { required: [member] } },
  }
}
