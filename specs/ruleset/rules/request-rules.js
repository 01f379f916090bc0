// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import { truthy } from '@stoplight/spectral-functions'
import { constrained } from '../functions/constrained.js'
import { formEncoding } from '../functions/form-encoding.js'
import { fromHere } from '../functions/from-here.js'
import { bodiesAlike, namesAlike, pagingAlike } from '../functions/requests/alike.js'
import {
  bodiesRequired,
  directionsPossible,
  emptyValuesPlain,
} from '../functions/requests/bodies-required.js'
import {
  bodiesSendable,
  defaultsPossible,
  parameterNames,
  parametersOnce,
  requiredStays,
} from '../functions/requests/parameters.js'
import { stylesFit } from '../functions/requests/styles.js'
import { requestsClosed } from '../functions/schemas/objects-closed.js'
import { operations, parameters } from './places.js'
import { wholeDocument } from './whole-document.js'

/**
 * What may be sent.
 * @satisfies {import('./rules.ts').Rules}
 */
export const requestRules = {
  'parameter-description': {
    description: 'A parameter is described.',
    message: 'Describe the parameter: its meaning, unit and default.',
    severity: 'error',
    given: parameters,
    then: { field: 'description', function: truthy },
  },
  'parameter-constrained': {
    description: 'A parameter says which values it takes.',
    message: 'Bound the parameter by enum, pattern, length, format or minimum: {{error}}',
    severity: 'error',
    given: `${parameters}.schema`,
    then: { function: fromHere(constrained) },
  },
  'request-closed': wholeDocument(
    'Objects in a request take only members that are named, or say that they take others.',
    'Set additionalProperties to false, or to the schema of what else may be sent. {{error}}',
    requestsClosed,
  ),
  'form-encoding': {
    description: 'A form body says how each property is encoded.',
    message: 'Give each property of the form one entry under encoding: {{error}}',
    severity: 'error',
    given: operations,
    then: { function: fromHere(formEncoding) },
  },
  'parameter-name': wholeDocument(
    'Names of parameters, headers and cookies can be sent, and are read where they stand.',
    'Correct the name. {{error}}',
    parameterNames,
  ),
  'parameter-once': wholeDocument(
    'An operation has each parameter once.',
    'Remove one of the two. {{error}}',
    parametersOnce,
  ),
  'default-possible': wholeDocument(
    'A default stands where the value may be left out.',
    'Remove the default, or required. {{error}}',
    defaultsPossible,
  ),
  'body-sendable': wholeDocument(
    'GET, HEAD and DELETE have no body.',
    'Remove requestBody, or correct the method. {{error}}',
    bodiesSendable,
  ),
  'body-required': wholeDocument(
    'A body that cannot be empty is required.',
    'Correct requestBody, or say in x-provenance.facts.required how it is known. {{error}}',
    bodiesRequired,
  ),
  'direction-possible': wholeDocument(
    'What is only sent is sent, and what only comes back comes back.',
    'Remove the mark. {{error}}',
    directionsPossible,
  ),
  'empty-value': wholeDocument(
    'Whether an empty value may be sent is said by the schema.',
    'Remove allowEmptyValue. {{error}}',
    emptyValuesPlain,
  ),
  'parameter-style': wholeDocument(
    'The style of a parameter is one of its place and of its type.',
    'Correct the style, or remove it. {{error}}',
    stylesFit,
  ),
  'required-stays': wholeDocument(
    'What is required is not deprecated.',
    'Remove required, or deprecated. {{error}}',
    requiredStays,
  ),
  'paging-alike': wholeDocument(
    'Operations of a vendor page alike.',
    'Correct the parameter, or add it. {{error}}',
    pagingAlike,
  ),
  'parameter-name-alike': wholeDocument(
    'Names of query parameters are written alike.',
    'Correct the name. {{error}}',
    namesAlike,
  ),
  'body-alike': wholeDocument(
    'Request bodies of a vendor have one media type.',
    'Correct the media type. {{error}}',
    bodiesAlike,
  ),
}
