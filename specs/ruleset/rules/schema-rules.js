// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import {
  messageLinear,
  patternAnchored,
  patternCompiles,
  patternLinear,
} from '../functions/patterns.js'
import { schemasCompile } from '../functions/schemas-compile.js'
import { operations } from './places.js'

/**
 * Schemas and patterns.
 * @satisfies {import('./rules.ts').Rules}
 */
export const schemaRules = {
  'schema-compiles': {
    description: 'Schemas compile in strict mode, so that no validator skips them.',
    message: 'Correct the schema, which does not compile: {{error}}',
    severity: 'error',
    given: operations,
    then: { function: schemasCompile },
  },
  'pattern-compiles': {
    description: 'Patterns are regular expressions.',
    message: 'Correct the pattern: {{error}}',
    severity: 'error',
    given: '$..pattern',
    then: { function: patternCompiles },
  },
  'pattern-anchored': {
    description: 'Patterns match the whole text.',
    message: 'Begin the pattern with ^ and end it with $, in each alternative: {{error}}',
    severity: 'error',
    given: '$..pattern',
    then: { function: patternAnchored },
  },
  'pattern-linear': {
    description: 'Patterns take no longer than the text is long, whatever the text.',
    message:
      'Write the pattern so that one part alone can match each character, such as [^,]* for .* before a comma: {{error}}',
    severity: 'error',
    given: '$..pattern',
    then: { function: patternLinear },
  },
  'failure-message-linear': {
    description: 'Patterns of messages take no longer than the message is long.',
    message:
      'Leave .* and other repeats out of the pattern, which matches any part of a message: {{error}}',
    severity: 'error',
    given: '$.x-failures[*].message',
    then: { function: messageLinear },
  },
}
