import { onDocument } from '../document/document-model.js'
import { caseOf, MIXED, mostCommon } from '../name-case.js'
import { isObject } from '../walk-operation.js'

/** Parts of paging, and what vendors call them. */
const parts = {
  page: /^(?:p|page|page_?(?:no|num|number|index)|paged)$/i,
  size: /^(?:(?:items?_?)?per_?page|page_?size|size|limit|rows|count|num|max_?results|page_?limit|results_?per_?page|per)$/i,
  offset: /^(?:offset|skip|start|start_?index|from)$/i,
  cursor: /^(?:cursor|after|(?:next_?)?page_?token|continuation(?:_?token)?|next)$/i,
}

/**
 * Demands that the operations of a vendor page alike: the same names for the same part, and no part that only one of
 * them lacks.
 */
export const pagingAlike = onDocument((model) => {
  const pages = model.operations.flatMap(({ operation, parameters, path }) => {
    const found = Object.entries(parts).flatMap(([part, name]) =>
      parameters
        .filter(
          ({ parameter }) =>
            parameter['in'] === 'query' &&
            name.test(String(parameter['name'])) &&
            (part === 'cursor' || isNumber(model.follow(parameter['schema']))),
        )
        .map(({ parameter, path: at }) => ({ part, name: String(parameter['name']), at })),
    )
    // A number alone, without a page, bounds a list that has no pages.
    return found.every(({ part }) => part === 'size')
      ? []
      : [{ id: operation['operationId'], path, found }]
  })
  const names = pages.flatMap(({ found }) => found)
  const stated = statedNames(model.root['x-paging'])
  return [
    ...names.flatMap(({ part, name, at }) => {
      const usual =
        stated[part] ??
        mostCommon(names.filter((other) => other.part === part).map((other) => other.name))
      return usual === undefined || usual === name
        ? []
        : [
            {
              message: `It is ${name} here, and ${usual} in other operations.`,
              path: [...at, 'name'],
            },
          ]
    }),
    ...lackingParts(pages),
    ...unknownNames(model),
  ]
})

/**
 * The parameters that the document says lists are paged by.
 *
 * @param {any} paging
 * @returns {Record<string, string>}
 */
function statedNames(paging) {
  const { place, size } = isObject(paging) ? paging : { place: undefined, size: undefined }
  const [part] = Object.entries(parts).find(([, name]) => name.test(String(place))) ?? []
  return {
    ...(part !== undefined && typeof place === 'string' && { [part]: place }),
    ...(typeof size === 'string' && { size }),
  }
}

/** @param {import('../document/document-model.js').Model} model */
function unknownNames({ root, operations }) {
  const paging = root['x-paging']
  const known = new Set(
    operations.flatMap(({ parameters }) => parameters.map(({ parameter }) => parameter['name'])),
  )
  return ['place', 'size'].flatMap((key) =>
    typeof paging?.[key] === 'string' && !known.has(paging[key])
      ? [{ message: `No operation has a parameter ${paging[key]}.`, path: ['x-paging', key] }]
      : [],
  )
}

/**
 * @param {{ path: (string | number)[], found: { part: string, name: string }[] }[]} pages
 */
function lackingParts(pages) {
  const forms = pages.map(({ found }) =>
    [...new Set(found.map(({ part }) => part))].sort().join(' '),
  )
  const usual = mostCommon(forms)
  if (usual === undefined || !usual.includes(' ')) return []
  return pages.flatMap(({ path, found }) => {
    const has = new Set(found.map(({ part }) => part))
    return usual
      .split(' ')
      .filter((part) => !has.has(part))
      .map((part) => ({
        message: `Other operations have a parameter for the ${part} as well. This one has only ${found.map(({ name }) => name).join(', ')}.`,
        path: [...path, 'parameters'],
      }))
  })
}

/** Demands that bodies have one form: JSON, or a form. Uploads in parts are no form of their own. */
export const bodiesAlike = onDocument((model) => {
  const bodies = model.operations.flatMap(({ operation, path }) => {
    const content = model.follow(operation['requestBody'])?.content
    const types = Object.keys(isObject(content) ? content : {}).filter(
      (type) => !type.startsWith('multipart/'),
    )
    return types.length === 0 ? [] : [{ types, path }]
  })
  const usual = mostCommon(bodies.flatMap(({ types }) => types))
  if (usual === undefined) return []
  return bodies.flatMap(({ types, path }) =>
    types.includes(usual)
      ? []
      : [
          {
            message: `It takes ${types.join(', ')}, and other operations ${usual}.`,
            path: [...path, 'requestBody', 'content', types[0] ?? ''],
          },
        ],
  )
})

/** Demands one way to write names of query parameters, so that a slip shows. */
export const namesAlike = onDocument((model) => {
  const found = model.operations.flatMap(({ parameters }) =>
    parameters
      .filter(({ parameter }) => parameter['in'] === 'query' && caseOf(String(parameter['name'])))
      .map(({ parameter, path }) => ({ name: String(parameter['name']), path })),
  )
  const names = [...new Set(found.map(({ name }) => name))]
  const usual = mostCommon(names.map((name) => caseOf(name) ?? ''))
  if (usual === undefined || usual === MIXED) return []
  return found.flatMap(({ name, path }) =>
    caseOf(name) === usual
      ? []
      : [
          {
            message: `${name} is not in ${usual}, as other parameters are.`,
            path: [...path, 'name'],
          },
        ],
  )
})

/** A size may be that of a picture: a parameter of paging is a number. @param {any} schema */
function isNumber(schema) {
  return [schema?.type ?? []].flat().some((type) => type === 'integer' || type === 'number')
}
