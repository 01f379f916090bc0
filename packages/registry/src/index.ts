// Errors and types of the interface, so that an application need not install it

export * from '@picturedesk/provider/user'

// The registry

export { createRegistry } from './registry/create-registry.ts'
export type {
  LoadedProvider,
  Plugin,
  PluginId,
  PluginWithId,
  ProviderOf,
  Registered,
} from './registry/plugin.ts'
export type { ProviderFilter } from './registry/provider-filter.ts'
export type { ProviderInfo } from './registry/provider-info.ts'
export type { ProviderLookup, Registry } from './registry/registry.ts'
export type { RegistryOptions } from './registry/registry-options.ts'
export type { Supporting } from './registry/supporting.ts'

// Its calls: those to the provider that an id names, and those to all providers at once

export type { Calls } from './desk/calls.ts'
export type { RoutedCalls } from './desk/routed-calls.ts'

// Providers that are loaded when they are called

export type { LazyPlugin } from './lazy/lazy-plugin.ts'
export type { LazyProvider } from './lazy/lazy-provider.ts'

// Several providers at once

export { federate } from './federation/federate.ts'
export type { Cursors, FederatedListing, FederatedPage } from './federation/federated-listing.ts'
export type { FederatedMethod } from './federation/federated-method.ts'
export type { FederatedQuery } from './federation/federated-query.ts'
export type { Federation } from './federation/federation.ts'
export type { FederationOptions } from './federation/federation-options.ts'
export type { ProviderReport, ProviderStatus } from './federation/report/provider-report.ts'

// The order of their items

export { asTheyArrive } from './federation/order/as-they-arrive.ts'
export { fallback } from './federation/order/fallback.ts'
export { interleave } from './federation/order/interleave.ts'
export { oneByOne } from './federation/order/one-by-one.ts'
export type { Order, OrderSource } from './federation/order/order.ts'
export { sorted } from './federation/order/sorted.ts'

// Middleware around each call

export type { Call, Middleware, Next } from './middleware/middleware.ts'
export { callOptions, withOptions } from './middleware/with-options.ts'
export { wrapProvider } from './middleware/wrap-provider.ts'

// An entry that needs a package which is not installed

export { MissingPackageError } from './opentelemetry/missing-package-error.ts'
