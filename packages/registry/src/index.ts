export { createRegistry } from './create-registry.ts'
export { federate } from './federation/federate.ts'
export type { Cursors, FederatedListing, FederatedPage } from './federation/federated-listing.ts'
export type { FederatedQuery } from './federation/federated-query.ts'
export type { FederatedMethod, Federation } from './federation/federation.ts'
export type { FederationOptions } from './federation/federation-options.ts'
export type { ProviderReport, ProviderStatus } from './federation/provider-report.ts'
export type { LazyProvider } from './lazy-provider.ts'
export { type Answer, METHOD_SHAPES, type MethodShape } from './method-shapes.ts'
export type { Call, Middleware, Next } from './middleware/middleware.ts'
export { wrapProvider } from './middleware/wrap-provider.ts'
export { asTheyArrive } from './order/as-they-arrive.ts'
export { fallback } from './order/fallback.ts'
export { interleave } from './order/interleave.ts'
export { oneByOne } from './order/one-by-one.ts'
export type { Order, OrderSource } from './order/order.ts'
export { sorted } from './order/sorted.ts'
export type { LazyPlugin, LoadedProvider, Plugin, ProviderOf, Registered } from './plugin.ts'
export type {
  Calls,
  MethodName,
  PluginId,
  PluginWithId,
  ProviderFilter,
  ProviderInfo,
  ProviderLookup,
  Registry,
  RoutedCalls,
  Supporting,
} from './registry.ts'
