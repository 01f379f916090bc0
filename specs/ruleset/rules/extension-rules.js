import { codesKnown } from '../functions/extensions/codes-known.js'
import { envelopeFits } from '../functions/extensions/envelope.js'
import { expiryTold } from '../functions/extensions/expiry-told.js'
import { extensionsKnown, extensionValues } from '../functions/extensions/extensions.js'
import { failuresApart } from '../functions/extensions/failure-overlap.js'
import {
  credentialsAlike,
  kindsServed,
  linksExpire,
  marksPlaced,
  safetyReasoned,
} from '../functions/extensions/marks.js'
import { defaultsBegin, pagingBegins } from '../functions/extensions/paging.js'
import { limitedOperationsKnown } from '../functions/extensions/rate-limits.js'
import { unsignedMarked } from '../functions/extensions/unsigned-told.js'
import { wholeDocument } from './whole-document.js'

/**
 * The house's extensions, against what they speak of.
 * @satisfies {import('./rules.ts').Rules}
 */
export const extensionRules = {
  'extension-known': wholeDocument(
    'Extensions are those that the house reads, on objects on which they have a meaning.',
    'Correct the name of the extension, or remove it. {{error}}',
    extensionsKnown,
  ),
  'extension-value': wholeDocument(
    'The value of an extension is of its kind.',
    'Correct the value of the extension. {{error}}',
    extensionValues,
  ),
  'envelope-fits': wholeDocument(
    'The envelope has members that responses have.',
    'Correct x-envelope. {{error}}',
    envelopeFits,
  ),
  'paging-begins': wholeDocument(
    'Paging begins where the parameter begins.',
    'Correct first, or the parameter. {{error}}',
    pagingBegins,
  ),
  'paging-default': wholeDocument(
    'A parameter of paging begins at its least value.',
    'Correct the default or the minimum. {{error}}',
    defaultsBegin,
  ),
  'rate-limit-operation': wholeDocument(
    'Limits of the rate are for operations that there are.',
    'Correct x-rate-limits. {{error}}',
    limitedOperationsKnown,
  ),
  'failure-apart': wholeDocument(
    'What tells a failure tells one meaning.',
    'Correct the entry of x-failures. {{error}}',
    failuresApart,
  ),
  'mark-placed': wholeDocument(
    'Marks stand on what they are about.',
    'Remove the mark. {{error}}',
    marksPlaced,
  ),
  'kind-served': wholeDocument(
    'Operations serve kinds that the provider has.',
    'Correct x-kinds. {{error}}',
    kindsServed,
  ),
  'credential-alike': wholeDocument(
    'A credential in a body is marked in every body.',
    'Mark it with x-credential: true and x-sensitive: true. {{error}}',
    credentialsAlike,
  ),
  'safety-reasoned': wholeDocument(
    'What is said of repeats has a reason where it is unusual.',
    'Correct x-retry-safety. {{error}}',
    safetyReasoned,
  ),
  'failure-code': wholeDocument(
    'Codes of x-failures are those that responses have.',
    'Correct x-failures, or the list of codes. {{error}}',
    codesKnown,
  ),
  'unsigned-marked': wholeDocument(
    'What is not signed is marked so, everywhere.',
    'Mark it with x-unsigned: true, or correct the text. {{error}}',
    unsignedMarked,
  ),
  'expiry-told': wholeDocument(
    'Links work as long as the text says.',
    'Correct the text or the number. {{error}}',
    expiryTold,
  ),
  'link-expires': wholeDocument(
    'Only what answers with links says how long they work.',
    'Remove x-link-expiry-seconds, or describe the link. {{error}}',
    linksExpire,
  ),
}
