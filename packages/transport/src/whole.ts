/**
 * All entries but that of the raw client, as the one file that is published for them: loading a file costs
 * more than the code in it, and bundlers leave out what nobody uses.
 */
export * from './bulk/index.ts'
export * from './formats/index.ts'
export * from './index.ts'
// For the raw client, which has a file of its own because of openapi-fetch.
export { fillPath } from './input/path.ts'
export * from './purchasing/index.ts'
export { writeParts } from './request/write-parts.ts'
