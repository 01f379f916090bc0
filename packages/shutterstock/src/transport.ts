import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** Shutterstock's operations, ready to call. */
export type ShutterstockTransport = Transport<Wire, paths>
