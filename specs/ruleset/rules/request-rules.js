// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import { schema, truthy } from '@stoplight/spectral-functions'
import { constrained } from '../functions/constrained.js'
import { formEncoding } from '../functions/form-encoding.js'
import { operations, parameters } from './places.js'

/**
 * What may be sent.
 * @satisfies {import('./rules.ts').Rules}
 */
export const requestRules = {
  'parameter-description': {
    description: 'A parameter is described.',
    message: 'Describe the parameter: its meaning, unit and default.',
    severity: 'error',
    given: parameters,
    then: { field: 'description', function: truthy },
  },
  'parameter-constrained': {
    description: 'A parameter says which values it takes.',
    message: 'Bound the parameter by enum, pattern, length, format or minimum: {{error}}',
    severity: 'error',
    given: `${parameters}.schema`,
    then: { function: constrained },
  },
  'request-closed': {
    description: 'A request body takes only properties that are named.',
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
    message: 'Give each property of the form one entry under encoding: {{error}}',
    severity: 'error',
    given: operations,
    then: { function: formEncoding },
  },
}
