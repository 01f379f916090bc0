import {
  objectsDescribed,
  schemasDescribed,
  textsFilled,
  textsMeaningful,
} from '../functions/texts/descriptions.js'
import { examplesTold } from '../functions/texts/examples-told.js'
import { limitsTold } from '../functions/texts/limits-told.js'
import { deprecationMarked, parametersApart } from '../functions/texts/told-apart.js'
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
  'example-described': wholeDocument(
    'Examples say what they show.',
    'Add a summary. {{error}}',
    examplesTold,
  ),
  'limit-told': wholeDocument(
    'A limit in a text is the one that the schema states.',
    'Correct the text or the schema. {{error}}',
    limitsTold,
  ),
  'parameter-apart': wholeDocument(
    'No two parameters of an operation are described alike.',
    'Say what tells them apart. {{error}}',
    parametersApart,
  ),
  'deprecation-marked': wholeDocument(
    'What is deprecated is marked so.',
    'Set deprecated to true, or correct the text. {{error}}',
    deprecationMarked,
  ),
}
