import { deskOf } from '@picturedesk/vendor-kit'
import { vendor } from './vendor.ts'

/** Starts Shutterstock and its mock for the running test. */
export const startDesk = await deskOf(vendor)
