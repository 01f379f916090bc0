import { type ExampleBook, isJsonObject, type JsonObject } from '@picturedesk/mocks'

/** The payload of an operation's first successful example. */
export function payloadOf(examples: ExampleBook, operation: string): JsonObject {
  const value = examples.of(operation).find(({ status }) => status < 300)?.value
  if (!isJsonObject(value)) throw new Error(`The spec has no successful example of ${operation}.`)
  return value
}

/** The object that a member holds; an empty one if it holds none. */
export function objectAt(object: JsonObject | undefined, key: string): JsonObject {
  const value = object?.[key]
  return isJsonObject(value) ? value : {}
}
