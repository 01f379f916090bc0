import {
  objectsDescribed,
  schemasDescribed,
  textsFilled,
  textsMeaningful,
} from '../functions/texts/descriptions.js'
import { wholeDocument } from './whole-document.js'

/**
 * Texts for people.
 * @satisfies {import('./rules.ts').Rules}
 */
export const textRules = {
  'text-filled': wholeDocument(
    'A text that is there says something.',
    'Write the text, or remove its key. {{error}}',
    textsFilled,
  ),
  'text-meaningful': wholeDocument(
    'A text says what its name and type do not.',
    'Write a sentence that tells a caller something. {{error}}',
    textsMeaningful,
  ),
  'schema-described': wholeDocument(
    'Schemas and members are described.',
    'Add a description: what the value means to a caller. {{error}}',
    schemasDescribed,
  ),
  'object-described': wholeDocument(
    'Parameters, headers, responses, tags, servers and security schemes are described.',
    'Add a description. {{error}}',
    objectsDescribed,
  ),
}
