import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** OmniCommerce's operations, ready to call. */
export type OmniCommerceTransport = Transport<Wire, paths>
