export { type CircuitBreakerOptions, circuitBreaker } from './circuit-breaker.ts'
export { type ConcurrencyOptions, concurrency } from './concurrency.ts'
export { isOutage } from './is-outage.ts'
