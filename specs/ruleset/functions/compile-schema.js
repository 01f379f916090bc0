import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { syntaxProblem } from './pattern-problem.js'
import { isObject } from './walk-operation.js'

/** Keywords that OpenAPI adds to JSON Schema. */
const openapiKeywords = ['discriminator', 'example', 'externalDocs', 'xml']

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
ajv.addVocabulary(openapiKeywords)
formats.default(ajv)

/** @type {Map<string, Compiled>} By the text of the schema: most stand in many places, and in each document again. */
const compiled = new Map()

/**
 * @typedef {{ problem: string } | { validate: import('ajv').ValidateFunction }} Compiled
 */

/**
 * Compiles a resolved schema in strict mode: an unknown keyword is a problem, an extension is not.
 *
 * @param {Record<string, any>} schema
 * @returns {Compiled}
 */
export function compileSchema(schema) {
  const text = textOf(schema)
  const known = text === undefined ? undefined : compiled.get(text)
  if (known !== undefined) return known
  const result = compile(schema)
  if (text !== undefined) compiled.set(text, result)
  return result
}

/** @param {Record<string, any>} schema */
function textOf(schema) {
  try {
    return JSON.stringify(schema)
  } catch {
    return undefined // It contains itself, or a number that JSON cannot write.
  }
}

/**
 * @param {Record<string, any>} schema
 * @returns {Compiled}
 */
function compile(schema) {
  try {
    return { validate: ajv.compile(withoutExtensions(schema)) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Removes extensions, and patterns that another rule reports.
 *
 * @param {any} value
 * @param {boolean} named whether the keys are names that the author chose, rather than keywords
 * @returns {any}
 */
function withoutExtensions(value, named = false) {
  if (Array.isArray(value)) return value.map((item) => withoutExtensions(item))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => named || !key.startsWith('x-'))
      .filter(([key, child]) => named || !isBrokenPattern(key, child))
      .map(([key, child]) => [
        key,
        dataKeywords.has(key) && !named
          ? child
          : withoutExtensions(child, !named && nameKeywords.has(key)),
      ]),
  )
}

const nameKeywords = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
const dataKeywords = new Set(['const', 'default', 'enum', 'example', 'examples'])

/**
 * @param {string} key
 * @param {unknown} value
 */
function isBrokenPattern(key, value) {
  return key === 'pattern' && typeof value === 'string' && syntaxProblem(value) !== undefined
}
