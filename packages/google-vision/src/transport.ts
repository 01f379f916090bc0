import type { Transport } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'

/** Google Cloud Vision's operation, ready to call. */
export type GoogleVisionTransport = Transport<Wire, paths>
