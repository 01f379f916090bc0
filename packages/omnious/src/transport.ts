import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** Omnious' operations, ready to call. */
export type OmniousTransport = Transport<Wire, paths>
