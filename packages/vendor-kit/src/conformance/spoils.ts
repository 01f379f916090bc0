import { payloadMember, successSchema } from '../spec/response-schemas.ts'
import { resolveSchema, type SpecDocument } from '../spec/spec-document.ts'

/** Faults that change a member of the payload. */
const SPOILS_MEMBERS = /field|^wrong-type$/
/** Faults that need JSON to change. */
const SPOILS_JSON = /field|^wrong-type$|^byte-order-mark$/

/**
 * Whether a fault of the mocks finds anything to spoil in an operation's success: a file has no
 * JSON, and a success without a payload has no members.
 */
export function spoils(spec: SpecDocument, operation: string, fault: string): boolean {
  const success = successSchema(spec, operation)
  if (success === undefined) return !SPOILS_JSON.test(fault)
  const member = payloadMember(spec)
  if (member === undefined) return true
  const payload = success.properties?.[member]
  const hasPayload = payload !== undefined && resolveSchema(spec, payload).type !== undefined
  return hasPayload || !SPOILS_MEMBERS.test(fault)
}
