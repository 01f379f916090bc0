export { type ClientOf, clientOf, clientWith } from './client-of.ts'
