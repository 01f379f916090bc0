// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import { schema } from '@stoplight/spectral-functions'
import { exampleNamesUnique } from '../functions/example-names.js'
import { examplesValid } from '../functions/examples-valid.js'
import { failureExamples } from '../functions/failure-examples.js'
import { fromHere } from '../functions/from-here.js'
import { exampleMembersKnown } from '../functions/schemas/example-members.js'
import { operations, responses } from './places.js'
import { wholeDocument } from './whole-document.js'

/**
 * Examples, which mocks serve by name.
 * @satisfies {import('./rules.ts').Rules}
 */
export const exampleRules = {
  'response-example': {
    description: 'Every response has a named example, which a mock can be asked for.',
    message: 'Add a named example under examples of the media type.',
    severity: 'error',
    given: responses,
    then: {
      field: 'examples',
      function: schema,
      functionOptions: { schema: { type: 'object', minProperties: 1 } },
    },
  },
  'example-valid': wholeDocument(
    'Examples agree with their schema.',
    'Correct the example or its schema. {{error}}',
    examplesValid,
  ),
  'example-name-unique': {
    description: 'An operation has one example of each name.',
    message: 'Rename the example. {{error}}',
    severity: 'error',
    given: operations,
    then: { function: fromHere(exampleNamesUnique) },
  },
  'failure-example': {
    description: 'A success status that can carry a failure has an example of both.',
    message:
      'Allow a failure (x-failure: true) beside the success, and show both by example: {{error}}',
    severity: 'error',
    given: '$',
    then: { function: failureExamples },
  },
  'example-member': wholeDocument(
    'Examples show only members that their schema names, or lets come.',
    'Correct the member in the example or in the schema, or say additionalProperties: true there. {{error}}',
    exampleMembersKnown,
  ),
}
