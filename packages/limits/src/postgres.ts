export { type PostgresStoreOptions, postgresStore } from './store/postgres-store.ts'
export type { SqlClient } from './store/sql-client.ts'
