import { callbacksLead } from '../functions/responses/callbacks.js'
import { linksLead } from '../functions/responses/links.js'
import {
  contentPossible,
  failuresDocumented,
  statusesKnown,
} from '../functions/responses/statuses.js'
import { structureCarried } from '../functions/responses/structured.js'
import { successDocumented } from '../functions/responses/success-documented.js'
import { wholeDocument } from './whole-document.js'

/**
 * What comes back.
 * @satisfies {import('./rules.ts').Rules}
 */
export const responseRules = {
  'status-known': wholeDocument(
    'Statuses are those of HTTP.',
    'Correct the status. {{error}}',
    statusesKnown,
  ),
  'failure-documented': wholeDocument(
    'An operation documents how it fails.',
    'Document a response with a status of 4xx, or mark the alternative of a 2xx that is a failure with x-failure: true. {{error}}',
    failuresDocumented,
  ),
  'content-possible': wholeDocument(
    'A response has content where its status carries some.',
    'Correct the status or the content. {{error}}',
    contentPossible,
  ),
  'success-documented': wholeDocument(
    'An operation documents how it succeeds.',
    'Document a response of 2xx, a Location header of the 3xx, or correct x-failure. {{error}}',
    successDocumented,
  ),
  'structure-carried': wholeDocument(
    'What has members comes as a media type that has members, the same everywhere.',
    'Correct the media type, or give it an x-provenance that says how it is known. {{error}}',
    structureCarried,
  ),
  'link-leads': wholeDocument(
    'A link leads to an operation, and gives parameters that it has.',
    'Correct the link. {{error}}',
    linksLead,
  ),
  'callback-leads': wholeDocument(
    'A callback says where it goes.',
    'Correct the key of the callback. {{error}}',
    callbacksLead,
  ),
}
