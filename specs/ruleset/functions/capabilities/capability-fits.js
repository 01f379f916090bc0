import { onDocument } from '../document/document-model.js'
import { needed, owned } from './capability-words.js'
import { claimsOf, methodWords } from './claims-of.js'

/** @typedef {import('./claims-of.js').Claim} Claim */

/** Demands that an operation can serve the method that it names, by its verb, its words and what it needs. */
export const capabilityFits = onDocument(({ operations }) =>
  operations.flatMap((placed) => {
    const claims = claimsOf(placed.capabilities)
    if (claims.length === 0 || isSignIn(placed)) return []
    const reason =
      verbProblem(placed, claims) ?? wordProblem(placed, claims) ?? needProblem(placed, claims)
    return reason === undefined ? [] : [{ message: reason, path: [...placed.path, 'x-capability'] }]
  }),
)

/** An operation that fetches a token serves whatever needs the token. */
function isSignIn(
  /** @type {import('../document/document-model.js').PlacedOperation} */ { operation, route },
) {
  return /token|session|oauth|login|auth\b/i.test(`${operation['operationId']} ${route}`)
}

/** What a method must be for an operation that begins with a verb. @type {Record<string, (claim: Claim) => boolean>} */
const verbs = {
  search: ({ capability }) => capability === 'search',
  list: ({ method, traits }) =>
    traits.answers !== 'promise' || ['suggest', 'offers', 'list'].includes(method),
  get: ({ method, traits }) => traits.answers === 'promise' || method === 'get',
  download: ({ method }) => ['download', 'warrant', 'report'].includes(method),
  redownload: ({ method }) => method === 'download',
  purchase: ({ traits }) => traits.changes === 'purchases',
  annotate: ({ traits }) => traits.changes === 'tasks',
}
const reading = ['search', 'list', 'get', 'download', 'redownload']
const alike = [['delete', 'remove']]

/**
 * @param {import('../document/document-model.js').PlacedOperation} placed
 * @param {Claim[]} claims
 */
function verbProblem({ operation }, claims) {
  const id = String(operation['operationId'])
  const [verb = ''] = /^[a-z]+/.exec(id) ?? []
  const names = claims.map(({ name }) => name).join(', ')
  if (reading.includes(verb) && claims.every(({ traits }) => traits.changes !== 'nothing'))
    return `${id} reads, and ${names} changes ${claims[0]?.traits.changes}.`
  const fits = verbs[verb]
  if (fits !== undefined)
    return claims.some(fits)
      ? undefined
      : `${id} cannot be ${names}: the verb ${verb} does something else.`
  // Other verbs are the names of methods.
  const same = alike.find((group) => group.includes(verb)) ?? [verb]
  return same.some((word) => methodWords.has(word)) &&
    !claims.some(({ method }) => same.includes(method))
    ? `${id} cannot be ${names}: no method that it names is called ${same.join(' or ')}.`
    : undefined
}

/**
 * @param {import('../document/document-model.js').PlacedOperation} placed
 * @param {Claim[]} claims
 */
function wordProblem({ operation, route, method }, claims) {
  const id = String(operation['operationId'])
  for (const [word, methods] of owned) {
    const said = word.exec(id)?.[0]
    if (said !== undefined && !claims.some((claim) => isOf(claim, methods)))
      return `${id} speaks of ${said.toLowerCase()}, which only ${methods.join(', ')} can be about.`
  }
  const text = [
    id,
    route,
    method,
    operation['summary'],
    operation['description'],
    operation['tags'],
  ].join(' ')
  const fitting = claims.filter(
    ({ name, capability }) => (needed[name] ?? needed[capability])?.test(text) ?? true,
  )
  return fitting.length > 0
    ? undefined
    : `Neither path nor texts of ${id} speak of ${claims.map(({ name }) => name).join(', ')}.`
}

/**
 * @param {Claim} claim
 * @param {readonly string[]} methods
 */
function isOf({ name, capability }, methods) {
  return methods.includes(name) || methods.includes(capability)
}

/** Arguments that are no subject of a call. */
const noSubject = ['query', 'options']

/**
 * @param {import('../document/document-model.js').PlacedOperation} placed
 * @param {Claim[]} claims
 */
function needProblem({ operation, parameters, method }, claims) {
  const id = String(operation['operationId'])
  const names = claims.map(({ name }) => name).join(', ')
  const inPath = parameters.filter(({ parameter }) => parameter['in'] === 'path')
  const takesSubject = claims.some(({ traits }) =>
    traits.parameters.some((name) => !noSubject.includes(name)),
  )
  if (!takesSubject && inPath.length > 0 && ['get', 'delete'].includes(method))
    return `${id} needs ${inPath.map(({ parameter }) => parameter['name']).join(', ')}, which ${names} does not have.`
  const givesSubject =
    'requestBody' in operation || parameters.some(({ parameter }) => parameter['in'] !== 'header')
  return !claims.some(
    ({ traits }) => !traits.parameters.some((name) => !noSubject.includes(name)),
  ) && !givesSubject
    ? `${names} is about something, and ${id} takes no parameter and no body that says what.`
    : undefined
}
