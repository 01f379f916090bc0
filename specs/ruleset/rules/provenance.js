// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import { documentsListed, statementsWellFormed } from '../functions/statements.js'

/**
 * How each fact is known.
 * @satisfies {import('./rules.ts').Rules}
 */
export const provenanceRules = {
  'documents-listed': {
    description:
      'The documents that a description rests on have a title, an address and a day of reading.',
    message: '{{error}}',
    severity: 'error',
    given: '$',
    then: { field: 'x-documents', function: documentsListed },
  },
  'provenance-form': {
    description: 'A statement says by which document, by which observation, or why it is assumed.',
    message: '{{error}}',
    severity: 'error',
    given: '$',
    then: { function: statementsWellFormed },
  },
}
