export { type PostgresStoreOptions, postgresStore, type SqlClient } from './store/postgres-store.ts'
