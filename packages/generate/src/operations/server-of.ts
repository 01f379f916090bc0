import type { SpecDocument } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { Code } from '../typescript/code.ts'
import { serverUrl } from './server-url.ts'

/** Stands for the vendor where the spec only names a path. */
const NOWHERE = 'https://vendor.invalid'

/** The server of an operation that differs from the vendor's. */
export function serverOf(document: SpecDocument, operation: ListedOperation): Code | undefined {
  const [own] = operation.servers ?? []
  if (own === undefined) return undefined
  const usual = serverUrl(document.servers?.[0], NOWHERE) ?? NOWHERE
  const url = serverUrl(own, usual) ?? usual
  if (url === usual) return undefined
  const call = `otherServer(${JSON.stringify(url)}, ${JSON.stringify(usual)})`
  return new Code(`/* @__PURE__ */ ${call}`, 'otherServer')
}
