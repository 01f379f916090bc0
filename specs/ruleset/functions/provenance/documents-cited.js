import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Demands that each document is cited, that no two are the same, and that nothing was read in the future. */
export const documentsCited = onDocument(({ root, objects }) => {
  const documents = root['x-documents']
  if (!isObject(documents)) return []
  const cited = new Set()
  for (const { node } of objects)
    for (const key of ['x-provenance', 'x-retry-safety-provenance']) cite(node[key], cited)
  /** @type {Map<string, string>} */
  const seen = new Map()
  return Object.entries(documents).flatMap(([name, document]) => {
    const path = ['x-documents', name]
    if (!isObject(document)) return []
    const { url, edition, read } = document
    const twins = [
      `${addressOf(url)} ${edition ?? ''}`,
      ...(edition === undefined ? [`${addressOf(url)}`] : []),
    ]
    const twin = twins.map((key) => seen.get(key)).find((one) => one !== undefined)
    for (const key of [...twins, `${addressOf(url)}`]) if (!seen.has(key)) seen.set(key, name)
    return [
      ...(cited.has(name)
        ? []
        : [{ message: `No statement cites the document ${name}. Remove it, or cite it.`, path }]),
      ...(twin === undefined
        ? []
        : [
            {
              message: `The document ${twin} has the same address. Use one for both, or tell them apart by edition.`,
              path: [...path, 'url'],
            },
          ]),
      ...future(read).map((message) => ({ message, path: [...path, 'read'] })),
    ]
  })
})

/** Demands that nothing was observed in the future. */
export const observedBefore = onDocument(({ objects }) =>
  objects.flatMap(({ node, path }) =>
    statementsOf(node['x-provenance']).flatMap(({ statement, at }) =>
      future(statement['at']).map((message) => ({
        message,
        path: [...path, 'x-provenance', ...at, 'at'],
      })),
    ),
  ),
)

/**
 * A statement and those on single facts within it.
 *
 * @param {unknown} value
 * @returns {{ statement: Record<string, any>, at: string[] }[]}
 */
export function statementsOf(value) {
  if (!isObject(value)) return []
  const facts = Object.entries(isObject(value['facts']) ? value['facts'] : {})
  return [
    { statement: value, at: [] },
    ...facts.flatMap(([key, statement]) =>
      isObject(statement) ? [{ statement, at: ['facts', key] }] : [],
    ),
  ]
}

/**
 * @param {unknown} value
 * @param {Set<unknown>} cited
 */
function cite(value, cited) {
  for (const { statement } of statementsOf(value))
    for (const name of [statement['document'], statement['lookedIn']].flat()) cited.add(name)
}

/** Addresses that lead to one page. @param {unknown} url */
function addressOf(url) {
  return String(url)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[/#?]+$/, '')
}

/** @param {unknown} day */
function future(day) {
  // Somewhere the next day has begun.
  const tomorrow = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && day > tomorrow
    ? [`${day} is in the future.`]
    : []
}
