import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** Openverse's operations, ready to call. */
export type OpenverseTransport = Transport<Wire, paths>
