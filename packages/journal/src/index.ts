export * from '@picturedesk/provider/user'
export { memoryJournal, type ProvingJournal } from './memory-journal.ts'
export { type Recovered, recoverPurchases } from './recover-purchases.ts'
