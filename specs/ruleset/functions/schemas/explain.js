/** @typedef {(string | number)[]} Path */
/** @typedef {import('ajv').ErrorObject} AjvError */
/** @typedef {import('./placed-schemas.js').PlacedSchemas} Schemas */

/**
 * What is wrong with a value, each with its place in the value. Where a value fits no alternative, that one is told
 * which it fits best.
 *
 * @param {Schemas} schemas
 * @param {Path} schema the place of the schema
 * @param {unknown} value
 * @param {import('./placed-schemas.js').Direction} direction
 * @returns {{ message: string, path: Path }[]}
 */
export function explain(schemas, schema, value, direction) {
  return wrongIn(schemas, schema, value, direction).map((error) => ({
    message: sentence(error),
    path: stepsOf(error.instancePath, value),
  }))
}

/**
 * @param {Schemas} schemas
 * @param {Path} schema
 * @param {unknown} value
 * @param {import('./placed-schemas.js').Direction} direction
 * @returns {AjvError[]}
 */
function wrongIn(schemas, schema, value, direction) {
  const validate = schemas.at(schema, direction)
  if (validate === undefined || validate(value)) return []
  let errors = [...(validate.errors ?? [])]
  for (const choice of errors.filter(isChoice)) {
    if (!errors.includes(choice)) continue
    const at = choice.instancePath
    const place = choice.parentSchema && schemas.placeOf(choice.parentSchema)
    if (place === undefined || choice.params['passingSchemas']) continue
    const branches = /** @type {unknown[]} */ (choice.schema).map((_, index) =>
      wrongIn(schemas, [...place, choice.keyword, index], choice.data, direction),
    )
    const best = branches
      .filter((branch) => branch.length > 0)
      .sort((one, other) => distance(one) - distance(other))[0]
    if (best === undefined) continue
    // What is told of the alternatives comes before the choice itself, and at or within its place.
    const until = errors.indexOf(choice)
    errors = [
      ...errors.slice(0, until).filter((error) => !isWithin(error.instancePath, at)),
      ...best.map((error) => ({ ...error, instancePath: `${at}${error.instancePath}` })),
      ...errors.slice(until + 1),
    ]
  }
  return errors.filter(({ keyword }) => keyword !== 'if')
}

/** @param {AjvError} error */
function isChoice({ keyword }) {
  return keyword === 'oneOf' || keyword === 'anyOf'
}

/**
 * @param {string} path
 * @param {string} around
 */
function isWithin(path, around) {
  return path === around || path.startsWith(`${around}/`)
}

/** What tells alternatives apart: a value of the kind at the top weighs most, and something deep inside least. */
const TELLING = [
  'const',
  'enum',
  'not',
  'type',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
]

/** @param {AjvError[]} errors */
function distance(errors) {
  return errors.reduce((sum, { instancePath, keyword }) => {
    const depth = instancePath.split('/').length - 1
    return sum + (TELLING.includes(keyword) ? 100 : 10) / 4 ** depth
  }, 0)
}

/** @param {AjvError} error */
function sentence({ instancePath, keyword, params, message, data }) {
  const where = instancePath === '' ? 'the value' : decoded(instancePath)
  const received =
    data === null || typeof data !== 'object' ? ` Received ${JSON.stringify(data)}.` : ''
  const allowed =
    keyword === 'enum'
      ? `: ${params['allowedValues'].map((/** @type {unknown} */ one) => JSON.stringify(one)).join(', ')}`
      : keyword === 'const'
        ? `: ${JSON.stringify(params['allowedValue'])}`
        : ''
  const extra = params['additionalProperty'] ?? params['unevaluatedProperty']
  return `${where} ${message}${allowed}${extra === undefined ? '' : `: ${extra}`}.${received}`
}

/** @param {string} pointer */
function decoded(pointer) {
  return pointer.replaceAll('~1', '/').replaceAll('~0', '~')
}

/**
 * @param {string} pointer
 * @param {unknown} value
 * @returns {Path}
 */
function stepsOf(pointer, value) {
  let inner = value
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = decoded(step)
      const isIndex = Array.isArray(inner)
      inner = /** @type {any} */ (inner)?.[key]
      return isIndex ? Number(key) : key
    })
}
