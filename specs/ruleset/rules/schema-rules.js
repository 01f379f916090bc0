// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.

import {
  messageLinear,
  patternAnchored,
  patternCompiles,
  patternLinear,
} from '../functions/patterns.js'
import { choicesReal } from '../functions/schemas/alternatives.js'
import { choicesApart } from '../functions/schemas/choices-apart.js'
import { discriminatorsLead } from '../functions/schemas/discriminators.js'
import { keywordsKnown } from '../functions/schemas/keywords.js'
import { enumsTyped, limitsAgree, listsTyped } from '../functions/schemas/limits.js'
import { membersAlike } from '../functions/schemas/members-alike.js'
import { opennessStated, requiredNamed } from '../functions/schemas/objects-closed.js'
import { ownValuesFit } from '../functions/schemas/own-values.js'
import { schemasPossible } from '../functions/schemas/possible.js'
import { formatsKnown, keywordsTyped } from '../functions/schemas/typed-keywords.js'
import { schemasCompile } from '../functions/schemas-compile.js'
import { wholeDocument } from './whole-document.js'

/**
 * Schemas and patterns.
 * @satisfies {import('./rules.ts').Rules}
 */
export const schemaRules = {
  'schema-compiles': wholeDocument(
    'Schemas compile in strict mode, so that no validator skips them.',
    'Correct the schema, which does not compile: {{error}}',
    schemasCompile,
  ),
  'schema-possible': wholeDocument(
    'Some value fits a schema together with what it refers to.',
    'Correct one of the parts. {{error}}',
    schemasPossible,
  ),
  'keyword-typed': wholeDocument(
    'A keyword stands beside a type that it judges.',
    'Remove the keyword, or correct the type. {{error}}',
    keywordsTyped,
  ),
  'format-known': wholeDocument(
    'Formats are known ones, of the type beside them.',
    'Correct the format, or remove it. {{error}}',
    formatsKnown,
  ),
  'choice-real': wholeDocument(
    'A choice has two or more alternatives, which differ.',
    'Correct the alternatives. {{error}}',
    choicesReal,
  ),
  'choice-apart': wholeDocument(
    'A value fits one alternative of oneOf.',
    'Correct the alternatives. {{error}}',
    choicesApart,
  ),
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
  'schema-keyword': wholeDocument(
    'Keys of a schema are keywords of OpenAPI 3.1.',
    'Correct the keyword. {{error}}',
    keywordsKnown,
  ),
  'schema-limits': wholeDocument(
    'Some value can fit a schema.',
    'Correct the limits. {{error}}',
    limitsAgree,
  ),
  'array-typed': wholeDocument(
    'A list says what it is a list of.',
    'Give the list a schema of its entries. {{error}}',
    listsTyped,
  ),
  'enum-typed': wholeDocument(
    'Values of enum and const are of the type beside them, and stand once.',
    'Correct the value or the type. {{error}}',
    enumsTyped,
  ),
  'own-value': wholeDocument(
    'Defaults and examples of a schema fit it.',
    'Correct the value or the schema. {{error}}',
    ownValuesFit,
  ),
  'openness-stated': wholeDocument(
    'An object without named members says that any may come.',
    'Name its members, or set additionalProperties to true. {{error}}',
    opennessStated,
  ),
  'required-named': wholeDocument(
    'What is required is named among the members.',
    'Correct the name under required, or add the member. {{error}}',
    requiredNamed,
  ),
  discriminator: wholeDocument(
    'A discriminator leads to its alternatives.',
    'Correct the discriminator. {{error}}',
    discriminatorsLead,
  ),
  'member-name-alike': wholeDocument(
    'Names of members are written alike.',
    'Correct the name. {{error}}',
    membersAlike,
  ),
}
