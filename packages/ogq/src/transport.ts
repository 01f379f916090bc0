import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** OGQ's operations, ready to call. */
export type OgqTransport = Transport<Wire, paths>
