// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import { pattern, schema, truthy } from '@stoplight/spectral-functions'
import { capabilityFits } from '../functions/capabilities/capability-fits.js'
import { chargedStated, moneyStated, safetyStated } from '../functions/capabilities/money.js'
import { fromHere } from '../functions/from-here.js'
import { capabilityKnown } from '../functions/known-names.js'
import { mutations, operations } from './places.js'
import { verbs } from './verbs.js'
import { wholeDocument } from './whole-document.js'

/**
 * What an operation says of itself.
 * @satisfies {import('./rules.ts').Rules}
 */
export const operationRules = {
  'operation-id-verb-noun': {
    description: 'An operation is named by a verb and a noun, and becomes a method of that name.',
    message: `Name the operation in camelCase by a noun and one of the verbs ${verbs.join(', ')}. {{error}}`,
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
  'operation-summary': {
    description: 'An operation says in one line what it does.',
    message: 'Give the operation a summary of one line, such as: Searches images.',
    severity: 'error',
    given: operations,
    then: { field: 'summary', function: truthy },
  },
  'operation-description': {
    description: 'An operation is described.',
    message: 'Describe the operation: what it does, and what surprises.',
    severity: 'error',
    given: operations,
    then: { field: 'description', function: truthy },
  },
  'operation-capability': {
    description: 'An operation names the methods of the interface that it serves, or none.',
    message:
      'Set x-capability to the method that the operation serves, to a list of several, or to [] when only the client offers it: {{error}}',
    severity: 'error',
    given: operations,
    then: { field: 'x-capability', function: fromHere(capabilityKnown) },
  },
  'operation-retry-safety': {
    description: 'An operation says whether it may be repeated.',
    message: 'Set x-retry-safety to safe, idempotent or never: {{error}}',
    severity: 'error',
    given: operations,
    then: {
      field: 'x-retry-safety',
      function: schema,
      functionOptions: { schema: { enum: ['safe', 'idempotent', 'never'] } },
    },
  },
  'retry-safety-provenance': {
    description:
      'A call other than a GET that may be repeated says how that is known. What is only assumed is off by default.',
    message:
      'Give the operation an x-retry-safety-provenance, in the form of x-provenance, or set x-retry-safety to never.',
    severity: 'error',
    given: `${mutations}[?(@property === 'x-retry-safety' && (@ === 'safe' || @ === 'idempotent'))]^`,
    then: { field: 'x-retry-safety-provenance', function: truthy },
  },
  'mutation-billable-stated': {
    description: 'An operation other than a GET says whether it costs money.',
    message: 'Set x-billable to true or false: {{error}}',
    severity: 'error',
    given: mutations,
    then: {
      field: 'x-billable',
      function: schema,
      functionOptions: { schema: { type: 'boolean' } },
    },
  },
  'billable-never-retried': {
    description: 'An operation that costs money is never repeated.',
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
  'capability-fits': wholeDocument(
    'An operation can serve the methods that it names.',
    'Set x-capability to the method that the operation serves, or to []. {{error}}',
    capabilityFits,
  ),
  'money-stated': wholeDocument(
    'What buys, or hands in work that is charged, says that it costs money.',
    'Correct x-billable. {{error}}',
    moneyStated,
  ),
  'charged-stated': wholeDocument(
    'Only refusals of what costs money are said to cost nothing.',
    'Correct x-charged. {{error}}',
    chargedStated,
  ),
  'safety-stated': wholeDocument(
    'Only what reads is safe to repeat.',
    'Correct x-retry-safety. {{error}}',
    safetyStated,
  ),
}
