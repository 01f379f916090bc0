// Generated from the spec by `pnpm generate`. Do not edit.
/** The operations of the spec. */
export type OperationId =
  | 'getModeration'
  | 'listModerations'
  | 'listModerationsByBarePath'
  | 'getProductStatus'
  | 'getStatusCounts'
