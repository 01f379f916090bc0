import { type ClientOf, clientWith } from '@picturedesk/transport/client'
import { operations } from './generated/operations.ts'

/** The typed client of a provider, whichever capabilities that has. */
export const clientOf: ClientOf = clientWith(operations)
