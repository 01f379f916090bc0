import { documentsCited, observedBefore } from '../functions/provenance/documents-cited.js'
import { documentsListed, statementsFormed } from '../functions/provenance/statements-formed.js'
import { statementsPresent } from '../functions/provenance/statements-present.js'
import { wordsAgree } from '../functions/provenance/words-agree.js'
import { wholeDocument } from './whole-document.js'

/**
 * How each fact is known.
 * @satisfies {import('./rules.ts').Rules}
 */
export const provenanceRules = {
  'documents-listed': wholeDocument(
    'The documents that a description rests on have a title, an address and a day of reading.',
    '{{error}}',
    documentsListed,
  ),
  'provenance-form': wholeDocument(
    'A statement says by which document, by which observation, or why it is assumed.',
    '{{error}}',
    statementsFormed,
  ),
  'provenance-stated': wholeDocument(
    'Servers, security schemes, operations, statuses, examples, components and failures say how they are known.',
    '{{error}}',
    statementsPresent,
  ),
  'document-cited': wholeDocument(
    'Documents are cited, are different ones, and were read before today.',
    'Correct x-documents. {{error}}',
    documentsCited,
  ),
  'observed-before': wholeDocument(
    'What was observed was observed before today.',
    'Correct the day. {{error}}',
    observedBefore,
  ),
  'provenance-agrees': wholeDocument(
    'The words of a text agree with the statement of where it is known from.',
    'Correct the words or the statement. {{error}}',
    wordsAgree,
  ),
}
