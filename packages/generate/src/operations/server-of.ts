import type { Server, SpecDocument } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { Code } from '../typescript/code.ts'

/** Stands for the vendor where the spec only names a path. */
const NOWHERE = 'https://vendor.invalid'

/** The server of an operation that differs from the vendor's. */
export function serverOf(document: SpecDocument, operation: ListedOperation): Code | undefined {
  const [own] = operation.servers ?? []
  if (own === undefined) return undefined
  const usual = urlOf(document.servers?.[0], NOWHERE)
  const url = urlOf(own, usual)
  if (url === usual) return undefined
  const call = `otherServer(${JSON.stringify(url)}, ${JSON.stringify(usual)})`
  return new Code(`/* @__PURE__ */ ${call}`, 'otherServer')
}

/** The URL with the default of each variable. */
function urlOf(server: Server | undefined, base: string): string {
  const { url = '/', variables = {} } = server ?? {}
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
    return variable?.default ?? variable?.enum?.[0] ?? ''
  })
  return URL.canParse(filled, base) ? new URL(filled, base).href.replace(/\/+$/, '') : base
}
