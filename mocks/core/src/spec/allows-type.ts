import { isJsonObject } from './openapi-document.ts'

/** Whether a schema allows a type, alone or among others. */
export function allowsType(schema: unknown, type: string): boolean {
  return isJsonObject(schema) && [schema['type']].flat().includes(type)
}
