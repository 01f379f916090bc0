import type { IncomingRequest } from '../request/mock-request.ts'
import { locate, type OpenApiDocument } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'

/** The calls that may be sent to a real vendor besides reading ones. */
export interface Permission {
  /** Calls that change something at the vendor. */
  readonly writes: boolean
  /** Calls that cost money (`x-billable` in the spec). */
  readonly billable: boolean
}

/**
 * Why a call is not sent to the real vendor; undefined when it may be. An operation reads when the
 * spec calls its repeat safe (`x-retry-safety`), or says nothing and the method is a reading one.
 */
export function refusal(
  document: OpenApiDocument,
  operation: Operation | undefined,
  { method, url }: Pick<IncomingRequest, 'method' | 'url'>,
  { writes, billable }: Permission,
): string | undefined {
  const name = operation?.id ?? `${method} ${url.pathname}`
  if (operation?.billable)
    return billable
      ? undefined
      : `${name} costs money, and was not sent. --allow-billable lets it through.`
  if (writes || reads(document, operation, method)) return undefined
  return `${name} may change something at the vendor, and was not sent. --allow-writes lets it through.`
}

function reads(
  document: OpenApiDocument,
  operation: Operation | undefined,
  method: string,
): boolean {
  const safety = operation && locate(document, operationPointer(operation)).node['x-retry-safety']
  if (safety !== undefined) return safety === 'safe'
  return ['GET', 'HEAD', 'OPTIONS'].includes(method.toUpperCase())
}
