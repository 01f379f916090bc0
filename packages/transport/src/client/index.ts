export { clientOf } from './client-of.ts'
