// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import { oas3_1 } from '@stoplight/spectral-formats'
import { pattern, schema, truthy } from '@stoplight/spectral-functions'
import { oas } from '@stoplight/spectral-rulesets'
import { constrained } from './functions/constrained.js'
import { bodyCredentialsSensitive, securityStated } from './functions/credentials.js'
import { exampleNamesUnique } from './functions/example-names.js'
import { examplesValid } from './functions/examples-valid.js'
import { failureExamples } from './functions/failure-examples.js'
import { formEncoding } from './functions/form-encoding.js'
import { patternAnchored, patternCompiles } from './functions/patterns.js'
import { schemasCompile } from './functions/schemas-compile.js'
import { capabilities, verbs } from './vocabulary.js'

const operations = '$.paths[*][get,put,post,delete,patch]'
const mutations = '$.paths[*][put,post,delete,patch]'
const parameters = `${operations}.parameters[*]`
const answers = `${operations}.responses[*].content[*]`

const provenance = {
  type: 'object',
  required: ['kind', 'source'],
  additionalProperties: false,
  properties: {
    kind: { enum: ['documented', 'observed', 'assumed'] },
    source: { type: 'string', minLength: 1 },
  },
}

/** @satisfies {import('@stoplight/spectral-core').RulesetDefinition} */
const ruleset = {
  // Only what is named below; its published type lacks what RulesetDefinition asks for.
  extends: [[/** @type {any} */ (oas), 'off']],
  formats: [oas3_1],
  rules: {
    // Spectral checks the unresolved root, where a path item in another file passes for a mistake.
    'oas3-schema': { ...oas.rules['oas3-schema'], resolved: true },
    'operation-operationId-unique': 'error',
    'operation-tag-defined': 'error',
    'path-params': 'error',

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
      description: 'A document says whose API it is, as the manifest will have it.',
      message: 'Give the root an x-provider with id, name and kinds: {{error}}.',
      severity: 'error',
      given: '$',
      then: {
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
              kinds: { type: 'array', items: { enum: ['image', 'video'] } },
            },
          },
        },
      },
    },
    'failure-meaning': {
      description:
        'What a failure in the envelope means is told by a meaning, a pattern and its origin.',
      message: 'Give each of x-failures a meaning, a message pattern and a provenance: {{error}}.',
      severity: 'error',
      given: '$.x-failures[*]',
      then: [
        {
          function: schema,
          functionOptions: {
            schema: {
              type: 'object',
              required: ['meaning', 'message', 'provenance'],
              additionalProperties: false,
              properties: {
                meaning: { enum: ['not-found', 'unauthorized', 'rate-limited'] },
                message: { type: 'string', minLength: 1 },
                provenance: provenance.properties.kind,
              },
            },
          },
        },
        { field: 'message', function: patternCompiles },
      ],
    },

    'operation-id-verb-noun': {
      description: 'An operation is named by a verb and a noun, and becomes a method of that name.',
      message: `Name the operation with one of the verbs ${verbs.join(', ')} and a noun, in camelCase; {{value}} is not.`,
      severity: 'error',
      given: operations,
      then: [
        { field: 'operationId', function: truthy },
        {
          field: 'operationId',
          function: pattern,
          functionOptions: { match: `^(${verbs.join('|')})([A-Z][a-z0-9]*)+$` },
        },
      ],
    },
    'operation-description': {
      description: 'An operation is described.',
      message: 'Describe the operation: what it does, and what surprises.',
      severity: 'error',
      given: operations,
      then: { field: 'description', function: truthy },
    },
    'operation-capability': {
      description:
        'An operation says which methods of the interface it serves, or that it serves none.',
      message:
        'Set x-capability to the capability.method that the operation serves, or to []: {{error}}.',
      severity: 'error',
      given: operations,
      then: {
        field: 'x-capability',
        function: schema,
        functionOptions: {
          schema: {
            anyOf: [
              { enum: capabilities },
              // the interface has no word for it: the raw client alone reaches it
              { type: 'array', maxItems: 0 },
              { type: 'array', minItems: 2, uniqueItems: true, items: { enum: capabilities } },
            ],
          },
        },
      },
    },
    'operation-provenance': {
      description: 'An operation says how it is known.',
      message:
        'Give the operation an x-provenance with kind (documented, observed, assumed) and source: {{error}}.',
      severity: 'error',
      given: operations,
      then: { field: 'x-provenance', function: schema, functionOptions: { schema: provenance } },
    },
    'operation-retry-safety': {
      description: 'An operation says whether it may be repeated.',
      message: 'Set x-retry-safety to safe, idempotent or never: {{error}}.',
      severity: 'error',
      given: operations,
      then: {
        field: 'x-retry-safety',
        function: schema,
        functionOptions: { schema: { enum: ['safe', 'idempotent', 'never'] } },
      },
    },
    'mutation-billable-stated': {
      description: 'An operation other than a GET says whether it costs money.',
      message: 'Set x-billable to true or false: {{error}}.',
      severity: 'error',
      given: mutations,
      then: {
        field: 'x-billable',
        function: schema,
        functionOptions: { schema: { type: 'boolean' } },
      },
    },
    'billable-never-retried': {
      description: 'What costs money is not repeated.',
      message: 'Set x-retry-safety of a billable operation to never.',
      severity: 'error',
      given: `${operations}[?(@property === 'x-billable' && @ === true)]^`,
      then: {
        field: 'x-retry-safety',
        function: pattern,
        // An unknown value is for operation-retry-safety to report.
        functionOptions: { notMatch: '^(safe|idempotent)$' },
      },
    },
    'operation-security': {
      description: 'An operation says by itself how it is authorized.',
      message:
        'Write security on the operation; leave it empty only when body properties are marked x-credential: {{error}}.',
      severity: 'error',
      given: operations,
      then: { function: securityStated },
    },
    'credential-sensitive': {
      description: 'Credentials are marked, so that they are redacted.',
      message: 'Mark the credential with x-sensitive: true.',
      severity: 'error',
      given: '$.components.securitySchemes[*]',
      then: {
        field: 'x-sensitive',
        function: schema,
        functionOptions: { schema: { const: true } },
      },
    },
    'body-credential-sensitive': {
      description: 'Credentials in a body are marked, so that they are redacted.',
      message: 'Mark each x-credential property with x-sensitive: true; {{error}}.',
      severity: 'error',
      given: operations,
      then: { function: bodyCredentialsSensitive },
    },

    'parameter-description': {
      description: 'A parameter is described.',
      message: 'Describe the parameter: its meaning, unit and default.',
      severity: 'error',
      given: parameters,
      then: { field: 'description', function: truthy },
    },
    'parameter-constrained': {
      description: 'A parameter says which values it takes.',
      message: 'Bound the parameter by enum, pattern, length, format or minimum: {{error}}.',
      severity: 'error',
      given: `${parameters}.schema`,
      then: { function: constrained },
    },
    'request-closed': {
      description: 'A request body takes no property that is not named.',
      message: 'Set additionalProperties: false on the body.',
      severity: 'error',
      given: `${operations}.requestBody.content[*].schema[?(@property === 'properties')]^`,
      then: {
        field: 'additionalProperties',
        function: schema,
        functionOptions: { schema: { const: false } },
      },
    },
    'form-encoding': {
      description: 'A form body says how each property is encoded.',
      message: 'Give each property of the form one entry under encoding: {{error}}.',
      severity: 'error',
      given: operations,
      then: { function: formEncoding },
    },

    'schema-compiles': {
      description: 'Schemas compile strictly, so that no validator skips them.',
      message: 'Mend the schema, which does not compile: {{error}}.',
      severity: 'error',
      given: operations,
      then: { function: schemasCompile },
    },
    'pattern-compiles': {
      description: 'Patterns are regular expressions.',
      message: 'Mend the pattern: {{error}}.',
      severity: 'error',
      given: '$..pattern',
      then: { function: patternCompiles },
    },
    'pattern-anchored': {
      description: 'Patterns cover the whole text.',
      message: 'Begin the pattern with ^ and end it with $, in each alternative: {{error}}.',
      severity: 'error',
      given: '$..pattern',
      then: { function: patternAnchored },
    },

    'response-example': {
      description: 'Every answer can be seen, and asked of a mock by name.',
      message: 'Add a named example under examples of the media type.',
      severity: 'error',
      given: answers,
      then: {
        field: 'examples',
        function: schema,
        functionOptions: { schema: { type: 'object', minProperties: 1 } },
      },
    },
    'example-valid': {
      description: 'Examples and defaults agree with their schema.',
      message: 'Mend the example or its schema: {{error}}.',
      severity: 'error',
      given: operations,
      then: { function: examplesValid },
    },
    'example-name-unique': {
      description: 'A name means one example of an operation.',
      message: 'Rename the example: {{error}} in this operation.',
      severity: 'error',
      given: operations,
      then: { function: exampleNamesUnique },
    },
    'example-provenance': {
      description: 'An example of an answer says how it is known.',
      message:
        'Give the example an x-provenance with kind (documented, observed, assumed) and source: {{error}}.',
      severity: 'error',
      given: `${answers}.examples[*]`,
      then: { field: 'x-provenance', function: schema, functionOptions: { schema: provenance } },
    },
    'failure-example': {
      description: 'A success status that can carry a failure admits one and shows one.',
      message:
        'Admit a failure (x-failure: true) beside the success and show both by example: {{error}}.',
      severity: 'error',
      given: '$',
      then: { function: failureExamples },
    },
  },
}

export default ruleset
