import { Ajv2020 } from 'ajv/dist/2020.js'
import { onDocument } from '../document/document-model.js'
import { meant } from '../nearest-name.js'
import { knownExtensions } from './known-extensions.js'

const ajv = new Ajv2020({ strict: false })
const names = Object.keys(knownExtensions)
const OPEN_ENUM =
  'A list of values that may grow is written as type: string, with the known values in the description, or as anyOf of the list and of type: string.'

/** Demands that each extension is one that the house reads, on an object on which it has a meaning. */
export const extensionsKnown = onDocument(({ objects }) =>
  objects.flatMap(({ kind, node, path }) =>
    extensionsOf(kind, node).flatMap((name) => {
      const known = Object.hasOwn(knownExtensions, name) ? knownExtensions[name] : undefined
      if (known?.on.includes(/** @type {any} */ (kind))) return []
      const message =
        known === undefined
          ? `Unknown extension ${name}. ${elsewhere(name) ?? `${meant(name, names)} Known: ${names.join(', ')}.`.trim()}`
          : `${name} has no meaning on ${withArticle(kind)}. It belongs on: ${known.on.join(', ')}.`
      return [{ message, path: [...path, name] }]
    }),
  ),
)

/** Extensions of others, and how the house says the same. @type {Readonly<Record<string, string>>} */
const foreign = {
  'x-open-enum': OPEN_ENUM,
  'x-extensible-enum': OPEN_ENUM,
  'x-nullable': 'Add "null" to type.',
  'x-deprecated': 'Set deprecated to true.',
  'x-example': 'Write an example under examples.',
  'x-examples': 'Write examples under examples.',
  'x-internal': 'Leave it out of the description.',
}

/** @param {string} name */
function elsewhere(name) {
  return Object.hasOwn(foreign, name) ? foreign[name] : undefined
}

/** Demands that the value of each extension is of its kind. */
export const extensionValues = onDocument(({ objects }) =>
  objects.flatMap(({ kind, node, path }) =>
    extensionsOf(kind, node).flatMap((name) => {
      const value = Object.hasOwn(knownExtensions, name) && knownExtensions[name]?.value
      if (!value || ajv.validate(value, node[name])) return []
      const received = JSON.stringify(node[name])
      return [
        {
          message: `Expected ${name}: ${ajv.errorsText(ajv.errors, { dataVar: 'it' })}${allowed()}. Received ${received}.`,
          path: [...path, name],
        },
      ]
    }),
  ),
)

function allowed() {
  const values = (ajv.errors ?? []).flatMap(({ params }) =>
    'allowedValue' in params ? [JSON.stringify(params['allowedValue'])] : [],
  )
  return values.length === 0 ? '' : ` (${values.join(', ')})`
}

/**
 * @param {string} kind
 * @param {Record<string, any>} node
 */
function extensionsOf(kind, node) {
  // Names of headers, schemas and callbacks are the author's: those stand in maps, which are no objects here.
  return kind === 'callback' ? [] : Object.keys(node).filter((key) => key.startsWith('x-'))
}

/** @param {string} kind */
function withArticle(kind) {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}
