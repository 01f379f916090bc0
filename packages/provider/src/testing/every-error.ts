import type * as index from '../index.ts'

const price = { amount: '20.00', currency: 'CNY' }
const intent: index.PurchaseIntent = {
  id: '7b0ff7a4-4bd4-4ac9-b0d0-0f0c8e0a1f11',
  provider: 'acme',
  assetId: 'acme:image/1',
  offerId: '9',
  licensee: '测试',
  startedAt: '2026-01-01T00:00:00Z',
  knownPurchases: [],
}

/** One of each class, by class name. */
export function everyError(from: typeof index, context: index.ErrorContext = {}) {
  return {
    AllProvidersFailedError: new from.AllProvidersFailedError({
      errors: [new from.NetworkError('connection reset'), new from.NotFoundError('no asset 1')],
      ...context,
    }),
    DuplicateProviderError: new from.DuplicateProviderError({
      id: 'acme',
      names: ['Acme', 'Acme Two'],
      ...context,
    }),
    ForbiddenError: new from.ForbiddenError('the plan has no videos', context),
    InvalidArgumentError: new from.InvalidArgumentError({
      field: 'perPage',
      allowed: '1 to 100',
      value: 101,
      ...context,
    }),
    InvalidProviderError: new from.InvalidProviderError({ problems: ['a', 'b'], ...context }),
    InvalidResponseError: new from.InvalidResponseError('no JSON', {
      reason: 'not-json',
      ...context,
    }),
    MissingCredentialsError: new from.MissingCredentialsError({
      option: 'clientId',
      environmentVariable: 'ACME_CLIENT_ID',
      ...context,
    }),
    NetworkError: new from.NetworkError('connection reset', context),
    NotFoundError: new from.NotFoundError('no asset 1', context),
    NotSupportedError: new from.NotSupportedError({
      feature: 'favorites',
      remedy: 'Use another provider.',
      ...context,
    }),
    PriceAboveMaximumError: new from.PriceAboveMaximumError({
      price,
      maxPrice: { amount: '10.00', currency: 'CNY' },
      ...context,
    }),
    ProviderNotLoadedError: new from.ProviderNotLoadedError({
      cause: new SyntaxError('unexpected token'),
      ...context,
    }),
    PurchaseOutcomeUnknownError: new from.PurchaseOutcomeUnknownError({
      intent,
      candidates: [],
      ...context,
    }),
    QuotaExceededError: new from.QuotaExceededError('no downloads left', {
      entitlementId: 's1',
      resetsAt: '2026-02-01T00:00:00Z',
      ...context,
    }),
    RateLimitedError: new from.RateLimitedError('slow down', { retryAfter: 1500, ...context }),
    SaleOutcomeUnknownError: new from.SaleOutcomeUnknownError({
      sale: {
        provider: 'acme',
        assetId: 'acme:image/1',
        offerId: '9',
        price,
        reference: 'order "7"',
        soldAt: '2026-01-01T00:00:00Z',
      },
      ...context,
    }),
    TimeoutError: new from.TimeoutError({ timeout: 250, ...context }),
    UnauthorizedError: new from.UnauthorizedError('signature refused', context),
    UnavailableError: new from.UnavailableError('left alone', { retryAfter: 2000, ...context }),
    UnknownProviderError: new from.UnknownProviderError({
      id: 'helorf',
      available: ['hellorf', 'ogq'],
      suggestion: 'hellorf',
      ...context,
    }),
    UnusableMediaError: new from.UnusableMediaError('not a picture', {
      reason: 'format',
      ...context,
    }),
    VendorError: new from.VendorError('busy', context),
  }
}
