export { createRegistry } from './create-registry.ts'
export type { ProviderFilter, ProviderWithId, Registry, Supporting } from './registry.ts'
