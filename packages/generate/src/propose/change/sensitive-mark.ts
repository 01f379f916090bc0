import { isPersonalName, isSecretName } from '@picturedesk/openapi'
import { sensitiveNames } from '../../operations/sensitive-names.ts'
import type { SpecDocument } from '../../spec/document.ts'
import { isObject } from '../is-object.ts'

/** What a new member or parameter has besides its type: that it must not be seen. */
export type Mark = { readonly 'x-sensitive'?: true }

/**
 * Marks what looks secret or personal by its name, as lint demands it, and what the spec marks elsewhere.
 *
 * @param isSent whether a caller sends it
 * @param values that were seen under the name
 */
export function sensitiveMark(
  document: SpecDocument,
  name: string,
  isSent: boolean,
  values: readonly unknown[],
): Mark {
  const isSensitive =
    isSecretName(name, isSent) ||
    isPersonalName(name, isSent) ||
    sensitiveNames(document).includes(name)
  return isSensitive && values.flat().some(isText) ? { 'x-sensitive': true } : {}
}

/** Flags and objects are no secrets themselves. */
function isText(value: unknown): boolean {
  return value !== null && !isObject(value) && typeof value !== 'boolean'
}
