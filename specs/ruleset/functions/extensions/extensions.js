import { Ajv2020 } from 'ajv/dist/2020.js'
import { onDocument } from '../document/document-model.js'
import { meant } from '../nearest-name.js'
import { knownExtensions } from './known-extensions.js'

const ajv = new Ajv2020({ strict: false })
const names = Object.keys(knownExtensions)

/** Demands that each extension is one that the house reads, on an object on which it has a meaning. */
export const extensionsKnown = onDocument(({ objects }) =>
  objects.flatMap(({ kind, node, path }) =>
    extensionsOf(kind, node).flatMap((name) => {
      const known = Object.hasOwn(knownExtensions, name) ? knownExtensions[name] : undefined
      if (known?.on.includes(/** @type {any} */ (kind))) return []
      const message =
        known === undefined
          ? `Unknown extension ${name}.${meant(name, names)} Known: ${names.join(', ')}.`
          : `${name} has no meaning on ${withArticle(kind)}. It belongs on: ${known.on.join(', ')}.`
      return [{ message, path: [...path, name] }]
    }),
  ),
)

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
