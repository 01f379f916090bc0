import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isObject, type JsonObject } from './json.ts'

/** Reads a document of YAML or JSON, with a reader that the mocks have no part in. */
export function readDocument(path: string): JsonObject {
  const text = readFileSync(path, 'utf8')
  const document: unknown = path.endsWith('.json') ? JSON.parse(text) : parse(text, { merge: true })
  if (!isObject(document)) throw new Error(`${path} holds no object.`)
  return document
}
