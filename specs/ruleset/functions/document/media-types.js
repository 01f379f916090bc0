import database from 'mime-db'
import { meant } from '../nearest-name.js'
import { onDocument } from './document-model.js'

const NAME =
  /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*(?:\s*;\s*[a-z0-9-]+=(?:"[^"]*"|[^\s;"]+))*$/i
const RANGE = /^(?:\*|text|image|audio|video|application)\/\*$/
const known = new Set(Object.keys(database))
const common = [
  ...['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'],
  ...['application/xml', 'application/octet-stream', 'application/problem+json', 'text/csv'],
  ...['image/jpeg', 'image/png', 'application/pdf', 'application/zip', 'text/html'],
]

/** Demands media types that are registered or well known, or say by a suffix how they are read. */
export const mediaTypesKnown = onDocument((model) =>
  model.all('mediaType').flatMap(({ path }) => {
    if (path.at(-2) !== 'content') return []
    const name = String(path.at(-1))
    if (RANGE.test(name)) return []
    if (!NAME.test(name)) return [{ message: `${JSON.stringify(name)} is no media type.`, path }]
    const [type = ''] = name.split(';')
    const plain = type.trim()
    if (plain !== plain.toLowerCase())
      return [{ message: `${plain} is written in capitals. Write ${plain.toLowerCase()}.`, path }]
    return known.has(plain) || /\+(?:json|xml|zip)$|\/(?:x-|vnd\.)/.test(plain)
      ? []
      : [{ message: `Unknown media type ${plain}.${meant(plain, common)}`, path }]
  }),
)
